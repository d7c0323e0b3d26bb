import { readFile } from 'node:fs/promises';

/** A file that cannot be read; the message says why and what to do. */
export class InputError extends Error {}

/** The text of a file, or of `stdin` for "-", without a byte order mark. Throws an {@link InputError}. */
export async function readInput(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  const bytes = file === '-' ? await readAll(stdin) : await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${nameOf(file)}: not UTF-8 text; convert it first, for example: iconv -f windows-1252 -t utf-8`,
    );
  }
}

/** What a file is called in messages and reports. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder; give the files in it',
  EACCES: 'no permission to read it',
};

/** Why a file cannot be read. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
