/// <reference lib="dom" />
/** An article in the hash of a link: deflated and in base64url, so that a page of text stays a link that can be sent. */

export interface Shared {
  text: string;
  /** Day of publication, or an empty string. */
  date: string;
}

/** `#z=…&date=…` */
export async function hashOf({ text, date }: Shared): Promise<string> {
  const parameters = new URLSearchParams({
    z: toBase64Url(await piped(encode(text), new CompressionStream('deflate-raw'))),
  });
  if (date) parameters.set('date', date);
  return `#${parameters}`;
}

/** What a hash holds; null where it is none of ours. Throws where it is one that has been damaged. `#text=…` is read too. */
export async function readHash(hash: string): Promise<Shared | null> {
  const parameters = new URLSearchParams(hash.slice(1));
  const date = parameters.get('date') ?? '';
  const packed = parameters.get('z');
  if (packed === null) {
    const text = parameters.get('text');
    return text === null ? null : { text, date };
  }
  const bytes = await piped(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), date };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/u, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
}
