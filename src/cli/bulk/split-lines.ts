import { RecordError } from './record-error.js';

/** A line of an input that holds more than white space. */
export interface Line {
  file: string;
  /** From 1. */
  number: number;
  /** Its text; of a line that is too long, the beginning. */
  text: string;
  /** Its length with the line break. */
  bytes: number;
  /** Why it cannot be read. */
  error?: RecordError;
}

const LINE_FEED = 0x0a;
/** What is kept of a line that is too long: enough to find its id. */
const HEAD = 1024;

/**
 * The lines of an input that comes in pieces. Never holds more than the longest line that is read and one piece. The
 * last line may lack its line break.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  { file, maxSize }: { file: string; maxSize: number },
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let bytes = 0;

  const keep = (part: Uint8Array): void => {
    // A view would keep the whole piece in memory.
    if (bytes <= maxSize) parts.push(bytes + part.length > maxSize ? part.slice(0, HEAD) : part.slice());
    bytes += part.length;
  };
  const endLine = (lineBreak: 0 | 1): Line | undefined => {
    number++;
    const line = { file, number, bytes: bytes + lineBreak, ...readLine(parts, bytes, maxSize, number === 1) };
    parts = [];
    bytes = 0;
    return line.error || /\S/.test(line.text) ? line : undefined;
  };

  for await (const chunk of chunks) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      keep(piece.subarray(from, end));
      from = end + 1;
      const line = endLine(1);
      if (line) yield line;
    }
    if (from < piece.length) keep(piece.subarray(from));
  }
  const line = endLine(0);
  if (line) yield line;
}

function readLine(
  parts: readonly Uint8Array[],
  bytes: number,
  maxSize: number,
  isFirst: boolean,
): Pick<Line, 'text' | 'error'> {
  const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  if (bytes > maxSize) {
    const message = `the line has ${bytes} bytes, at most ${maxSize} are read (--max-size)`;
    return { text: loosely(whole.subarray(0, HEAD)), error: new RecordError('line-too-long', message) };
  }
  try {
    // A byte order mark may open a file; elsewhere U+FEFF is text.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(whole) };
  } catch {
    return { text: loosely(whole), error: new RecordError('invalid-utf8', 'the line is not UTF-8 text') };
  }
}

function loosely(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
