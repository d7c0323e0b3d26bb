import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { InputError, reasonOf } from '../read-input.js';
import { type Id, idOf } from './document.js';
import type { Progress } from './progress.js';
import { type Line, splitLines } from './split-lines.js';

/** What an earlier output holds. */
export interface Done {
  has(line: Line): boolean;
  /** What was odd about the output, for people. */
  notes: string[];
}

/**
 * Reads which documents an earlier output has records of. Its last line may be torn, by a kill or a full disk: it
 * counts as not written, and where new records are appended to the same file it is cut off first.
 *
 * @param appendsTo - Descriptor that the new records go to.
 */
export async function readDone(file: string, idField: string, appendsTo: number | undefined): Promise<Done> {
  const notes: string[] = [];
  const keys = new Set<string>();
  try {
    const whole = wholeLines(file, appendsTo, notes);
    let strange = 0;
    for await (const { text } of whole > 0 ? splitLines(createReadStream(file, { end: whole - 1 }), UNLIMITED) : []) {
      const key = keyOfRecord(text);
      if (key === undefined) strange++;
      else keys.add(key);
    }
    if (strange > 0) notes.push(`${file}: ${strange} lines are no records of this command and count as not there`);
  } catch (error) {
    // The first run of a command that is meant to be run again has no earlier output.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new InputError(`${file}: ${reasonOf(error)}`);
  }
  return { has: (line) => keys.has(keyOf(idOf(line, idField), line.file, line.number)), notes };
}

/** The lines that an earlier output has no records of; the others are counted. */
export async function* withoutDone(
  lines: AsyncIterable<Line>,
  done: Done,
  progress: Pick<Progress, 'skipped' | 'skippedBytes'>,
): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (done.has(line)) {
      progress.skipped++;
      progress.skippedBytes += line.bytes;
    } else {
      yield line;
    }
  }
}

const UNLIMITED = { file: '', maxSize: Number.POSITIVE_INFINITY };

/** The length of a file up to its last line break. */
function wholeLines(file: string, appendsTo: number | undefined, notes: string[]): number {
  const { size, dev, ino } = statSync(file);
  const whole = afterLastLineBreak(file, size);
  if (whole === size) return whole;
  const output = appendsTo === undefined ? undefined : fstatSync(appendsTo);
  if (output?.dev === dev && output.ino === ino) {
    truncateSync(file, whole);
    notes.push(`${file}: the torn last line, ${size - whole} bytes, was cut off; its document is done again`);
  } else {
    notes.push(
      `${file}: the last line is torn and its document is done again; before you join the files: truncate -s ${whole}`,
    );
  }
  return whole;
}

function afterLastLineBreak(file: string, size: number): number {
  const descriptor = openSync(file, 'r');
  try {
    const block = Buffer.alloc(1 << 16);
    for (let end = size; end > 0; end -= Math.min(end, block.length)) {
      const start = Math.max(0, end - block.length);
      const length = readSync(descriptor, block, 0, end - start, start);
      const lineBreak = block.subarray(0, length).lastIndexOf(0x0a);
      if (lineBreak >= 0) return start + lineBreak + 1;
    }
    return 0;
  } finally {
    closeSync(descriptor);
  }
}

function keyOfRecord(text: string): string | undefined {
  try {
    const { id, file, line } = JSON.parse(text) as { id?: Id; file?: string; line?: number };
    return id !== undefined || (file !== undefined && line !== undefined) ? keyOf(id, file!, line!) : undefined;
  } catch {
    return undefined;
  }
}

/** A document without an id goes by its place. */
function keyOf(id: Id | undefined, file: string, line: number): string {
  return JSON.stringify(id ?? [file, line]);
}
