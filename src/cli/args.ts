import { didYouMean } from '../input.js';
import { type BulkCommand, readBulkCommand } from './bulk/command.js';
import { type OptionName, type OptionValues, parseOptions } from './options.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['report', 'html', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** Articles to read, a file each. */
export interface Command {
  files: string[];
  format: Format;
  referenceDate: string | undefined;
  /** What the flags say; undefined leaves it to the environment. */
  color: boolean | undefined;
}

/** What the command line asks for. */
export type Request =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'articles'; command: Command }
  | { kind: 'bulk'; command: BulkCommand };

/** What only documents in lines have. */
const BULK_ONLY: readonly OptionName[] = [
  'text-field',
  'id-field',
  'date-field',
  'fields',
  'jobs',
  'strict',
  'skip-done',
  'max-size',
];

/** Reads the arguments after the program's name. Throws a {@link UsageError}. */
export function readArguments(args: readonly string[]): Request {
  const { values, files } = parseOptions(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input ("-") can be read only once');
  }
  if (values.color && values['no-color']) throw new UsageError('--color and --no-color exclude each other');
  if (readChoice('--input-format', values['input-format'], ['text', 'ndjson']) === 'ndjson') {
    readChoice('--format of ndjson input', formatOf(values), ['ndjson']);
    return { kind: 'bulk', command: readBulkCommand(values, files) };
  }
  const stray = BULK_ONLY.find((name) => values[name] !== undefined);
  if (stray) throw new UsageError(`--${stray} is for --input-format ndjson, which was not given`);
  return { kind: 'articles', command: readCommand(values, files) };
}

function readCommand(values: OptionValues, files: string[]): Command {
  const format = readChoice('--format', formatOf(values), FORMATS);
  if (files.length === 0) throw new UsageError('no file given; "-" reads standard input');
  if (format === 'html' && files.length > 1) {
    throw new UsageError(`--format html makes a page of one article, got ${files.length} files`);
  }
  return {
    files,
    format,
    referenceDate: values['reference-date'],
    color: values.color ? true : values['no-color'] ? false : undefined,
  };
}

/** `--output-format` is what `--format` is called where an input format stands beside it. */
function formatOf(values: OptionValues): string | undefined {
  const { format, 'output-format': outputFormat } = values;
  if (format !== undefined && outputFormat !== undefined && format !== outputFormat) {
    throw new UsageError(`--format and --output-format are one option, got "${format}" and "${outputFormat}"`);
  }
  return format ?? outputFormat;
}

/** One of the accepted words; the first where none is given. */
function readChoice<T extends string>(name: string, value: string | undefined, accepted: readonly [T, ...T[]]): T {
  if (value === undefined) return accepted[0];
  const known = accepted.find((word) => word === value);
  if (known) return known;
  throw new UsageError(`${name} must be ${accepted.join(', ')}, got "${value}"${didYouMean(value, accepted)}`);
}
