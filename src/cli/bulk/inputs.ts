import { createReadStream, fstatSync, statSync } from 'node:fs';
import { addAbortSignal, Readable } from 'node:stream';
import { InputError, nameOf, reasonOf } from '../read-input.js';
import { type Line, splitLines } from './split-lines.js';

type Chunks = AsyncIterable<Uint8Array | string>;

/** What can be read before reading starts: the inputs there are, their size, and what is wrong with the others. */
export interface Inputs {
  files: string[];
  /** Bytes of all; undefined where one is a pipe. */
  bytes: number | undefined;
  problems: InputError[];
}

/** Looks at the files before the work starts, so that a slip in a name shows at once and not hours later. */
export function inspectInputs(files: readonly string[], stdin: Chunks): Inputs {
  const inputs: Inputs = { files: [], bytes: 0, problems: [] };
  for (const file of files) {
    try {
      const stats = file !== '-' ? statSync(file) : stdin === process.stdin ? fstatSync(0) : undefined;
      if (stats?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      inputs.files.push(file);
      inputs.bytes = stats?.isFile() && inputs.bytes !== undefined ? inputs.bytes + stats.size : undefined;
    } catch (error) {
      inputs.problems.push(new InputError(`${nameOf(file)}: ${reasonOf(error)}`));
    }
  }
  return inputs;
}

/** The lines of all inputs. A file that fails on the way is reported, and the next one is read. */
export async function* readLines(
  files: readonly string[],
  stdin: Chunks,
  options: { maxSize: number; signal: AbortSignal; onProblem(problem: InputError): void },
): AsyncGenerator<Line> {
  const { maxSize, signal, onProblem } = options;
  for (const file of files) {
    if (signal.aborted) return;
    try {
      yield* splitLines(open(file, stdin, signal), { file: nameOf(file), maxSize });
    } catch (error) {
      if (signal.aborted) return;
      onProblem(new InputError(`${nameOf(file)}: ${reasonOf(error)}`));
    }
  }
}

/** Reading ends at once when the signal says so, even while a pipe is silent. */
function open(file: string, stdin: Chunks, signal: AbortSignal): Chunks {
  if (file !== '-') return createReadStream(file, { signal, highWaterMark: 1 << 18 });
  return stdin instanceof Readable ? addAbortSignal(signal, stdin) : stdin;
}
