import { readFileSync } from 'node:fs';
import type { Analysis, AnalyzeOptions } from '../types.js';
import { type Command, readArguments, UsageError } from './args.js';
import { wantsColor } from './color.js';
import { HELP } from './help.js';
import { InputError, nameOf, readInput } from './read-input.js';

/** Exit statuses. */
const OK = 0;
const INPUT_FAILED = 1;
const USAGE = 2;

/** What of the process the command uses. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown };
  env: Readonly<Record<string, string | undefined>>;
}

type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;

/** Runs the command and returns its exit status. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  try {
    const request = readArguments(args);
    if (request.kind === 'run') return await run(request.command, surroundings);
    stdout.write(request.kind === 'help' ? HELP : `${readVersion()}\n`);
    return OK;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`wirecopy: ${error.message}\nTry: wirecopy --help\n`);
    return USAGE;
  }
}

async function run(command: Command, { stdin, stdout, stderr, env }: Surroundings): Promise<number> {
  // The library and the report are loaded here, so that --help answers at once.
  const { analyze } = await import('wirecopy');
  const options = readOptions(command, analyze);
  const print = await printerFor(command, stdout, env);
  let status = OK;
  for (const file of command.files) {
    try {
      const text = await readInput(file, stdin);
      print.result(file, analyze(text, options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      stderr.write(`wirecopy: ${error.message}\n`);
      status = INPUT_FAILED;
    }
  }
  print.end();
  return status;
}

/** Tries the options on an empty text: what the library rejects is wrong on the command line. */
function readOptions({ referenceDate }: Command, analyze: Analyze): AnalyzeOptions {
  const options: AnalyzeOptions = referenceDate === undefined ? {} : { referenceDate };
  try {
    analyze('', options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message.replace(/^analyze: options\.referenceDate/, '--reference-date'));
  }
  return options;
}

/** Prints results one by one as they come, and what must stand after the last. */
interface Printer {
  result(file: string, analysis: Analysis): void;
  end(): void;
}

async function printerFor(
  { format, files, color, referenceDate }: Command,
  stdout: Surroundings['stdout'],
  env: Surroundings['env'],
): Promise<Printer> {
  const write = (text: string): void => void stdout.write(text);
  const named = (file: string, analysis: Analysis): object => ({ file: nameOf(file), ...analysis });
  if (format === 'ndjson') {
    return { result: (file, analysis) => write(`${JSON.stringify(named(file, analysis))}\n`), end: () => {} };
  }
  if (format === 'json') {
    const isArray = files.length > 1;
    let separator = isArray ? '[\n' : '';
    return {
      result(file, analysis) {
        write(separator + JSON.stringify(named(file, analysis), null, 2));
        separator = ',\n';
      },
      end: () => write(isArray ? `${separator === '[\n' ? '[' : '\n'}]\n` : separator ? '\n' : ''),
    };
  }
  const { formatReport } = await import('./report.js');
  const settings = {
    color: color ?? wantsColor(env, stdout.isTTY ?? false),
    width: Math.min(stdout.columns ?? 100, 120),
    hasReferenceDate: referenceDate !== undefined,
  };
  let separator = '';
  return {
    result(file, analysis) {
      write(separator + formatReport(nameOf(file), analysis, settings));
      separator = '\n';
    },
    end: () => {},
  };
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
