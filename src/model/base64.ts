/** Value of each base64 digit by character code; everything else (line breaks, padding) is 255 and skipped. */
function digitValues(): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) values[digits.charCodeAt(i)] = i;
  return values;
}

/**
 * The bytes of a base64 string (RFC 4648). The same in Node, browsers and workers, without `Buffer` or `atob`.
 */
export function decodeBase64(encoded: string): Uint8Array {
  const values = digitValues();
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let bits = 0;
  let bitCount = 0;
  let length = 0;
  for (let i = 0; i < encoded.length; i++) {
    const value = values[encoded.charCodeAt(i) & 127]!;
    if (value === 255) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes[length++] = (bits >> bitCount) & 255;
    }
  }
  return bytes.subarray(0, length);
}

/** The same bytes as signed numbers -128..127: quantised weights. */
export function decodeInt8(encoded: string): Int8Array {
  const bytes = decodeBase64(encoded);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
