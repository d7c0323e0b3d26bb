/// <reference lib="dom" />
/** The text of a dropped or opened file, or a kind word on why there is none. */

/** In bytes; the command reads more. */
const LARGEST = 20_000_000;

const KINDS: readonly [signature: string, name: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or an archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** Rejects with an error whose message can be shown. UTF-8 and UTF-16 with a mark are read; what else there is, as Windows-1252. */
export async function textOfFile(file: File): Promise<string> {
  if (file.size > LARGEST) {
    throw new Error(
      `${file.name} has ${Math.round(file.size / 1e6)} MB, too much for a page; the command can: npx wirecopy`,
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(([signature]) => head.startsWith(signature))?.[1];
  if (kind) throw new Error(`${file.name} is ${kind}, and this page reads plain text. Copy the text and paste it`);
  return decode(bytes);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
