import { readFileSync } from 'node:fs';
import type { Analysis, AnalyzeOptions } from '../types.js';
import { type Command, readArguments } from './args.js';
import { wantsColor } from './color.js';
import { HELP } from './help.js';
import { InputError, nameOf, readInput } from './read-input.js';
import { checkReferenceDate } from './reference-date.js';
import { INPUT_FAILED, OK, USAGE } from './status.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** Runs the command and returns its exit status. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  try {
    const request = readArguments(args);
    if (request.kind === 'articles') return await run(request.command, surroundings);
    if (request.kind === 'bulk') {
      const { runBulk } = await import('./bulk/run.js');
      return await runBulk(request.command, surroundings);
    }
    stdout.write(request.kind === 'help' ? HELP : `${readVersion()}\n`);
    return OK;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`wirecopy: ${error.message}\nTry: wirecopy --help\n`);
    return USAGE;
  }
}

async function run(command: Command, { stdin, stdout, stderr, env }: Surroundings): Promise<number> {
  const { referenceDate } = command;
  await checkReferenceDate(referenceDate);
  const options: AnalyzeOptions = referenceDate === undefined ? {} : { referenceDate };
  const print = await printerFor(command, stdout, env);
  let status: number = OK;
  for (const file of command.files) {
    try {
      const text = await readInput(file, stdin);
      // Loaded when there is a text for it: what is wrong with the command line or a file is said at once.
      const { analyze } = await import('wirecopy');
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
  if (format === 'html') {
    const { renderHtml } = await import('wirecopy/html');
    return {
      result: (file, analysis) => write(renderHtml(analysis, { title: titleOf(file, analysis) })),
      end: () => {},
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

/** Articles open with their headline, where they are short enough for one; else the file names the page. */
function titleOf(file: string, { text }: Analysis): string {
  const [line = ''] = text.trimStart().split(/[\n\r\u2028\u2029]/, 1);
  return line.length > 0 && line.length <= 120 ? line.trim() : nameOf(file);
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
