/** What `wirecopy --help` prints; it fits a screen of 24 lines and 80 columns. */
export const HELP: string = `Usage: wirecopy [options] FILE...            articles, UTF-8 text; "-" is stdin
       wirecopy --input-format ndjson [options] [FILE...]      many, one a line
Reads news: who said what, who and where is named, what happened when.

  -d, --reference-date DATE  day the text was published, such as 2026-01-20;
                             "Sunday" and "last month" are counted from it
  -f, --format FORMAT        report (default), html, json, ndjson
      --color, --no-color    default: on a terminal, without NO_COLOR
  -h, --help, -v, --version
With --input-format ndjson, which writes one JSON record a line, in order:
      --text-field NAME      the text of a document (default: text)
      --id-field NAME        what its record is called by (default: id)
      --date-field NAME      its reference date (default: none)
      --fields LIST          of text,sentences,entities,dates,quotes,clusters,
                             sources (default: all but the last)
  -j, --jobs N               worker threads (default: 1)
      --skip-done FILE       leave out what this earlier output has
      --max-size BYTES       longest line that is read (default: 8000000)
      --strict               end at the first line that has an error record
Exit status: 0; 1 an input could not be read, or --strict; 2 the command line
is wrong; 3 the output takes no more; 130, 143 interrupted. Offsets count
UTF-16 code units. All of it: docs/command.md
`;
