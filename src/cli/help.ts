/** What `wirecopy --help` prints; it fits a screen of 24 lines and 80 columns. */
export const HELP: string = `Usage: wirecopy [options] FILE...

Reads news articles (UTF-8 text) and reports who said what, who and where is
named, and what happened when. FILE "-" is standard input.

Options:
  -d, --reference-date DATE  day the text was published, such as 2026-01-20;
                             "Sunday" and "last month" are counted from it
  -f, --format FORMAT        report   for people (default)
                             json     one object; of several files, an array
                             ndjson   one object a line and file
      --color, --no-color    colours or none (default: colours on a terminal;
                             NO_COLOR and FORCE_COLOR are heeded)
  -h, --help                 this text
  -v, --version              the version

Offsets in JSON count UTF-16 code units of its "text". Exit status: 0, 1 when
a file could not be read, 2 when the command line is wrong.

Example: wirecopy article.txt --reference-date 2026-01-20
`;
