import { parseArgs } from 'node:util';

export const FORMATS = ['report', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** A command line that can be run. */
export interface Command {
  files: string[];
  format: Format;
  referenceDate: string | undefined;
  /** What the flags say; undefined leaves it to the environment. */
  color: boolean | undefined;
}

/** What the command line asks for. */
export type Request = { kind: 'help' } | { kind: 'version' } | { kind: 'run'; command: Command };

/** A command line that cannot be run; the message says what to do. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws a {@link UsageError}. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.length === 0) throw new UsageError('no file given; "-" reads standard input');
  if (positionals.filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input ("-") can be read only once');
  }
  if (values.color && values['no-color']) throw new UsageError('--color and --no-color exclude each other');
  return {
    kind: 'run',
    command: {
      files: positionals,
      format: readFormat(values.format),
      referenceDate: values['reference-date'],
      color: values.color ? true : values['no-color'] ? false : undefined,
    },
  };
}

const OPTIONS = {
  'reference-date': { type: 'string', short: 'd' },
  format: { type: 'string', short: 'f' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ allowPositionals: true; options: typeof OPTIONS }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // "Unknown option '--foo'. To specify a positional argument …": the first sentence is the news.
    throw new UsageError((error as Error).message.split('. ')[0]!);
  }
}

function readFormat(format: string | undefined): Format {
  if (format === undefined) return 'report';
  const known = FORMATS.find((name) => name === format);
  if (known) return known;
  throw new UsageError(`--format must be ${FORMATS.join(', ')}, got "${format}"`);
}
