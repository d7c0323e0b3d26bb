/**
 * Small numbers as text: one character of the base64 alphabet for every six bits.
 *
 * Unlike base64 of bytes, a number below 64 is exactly one character, so that gzip sees its skewed distribution:
 * quantised weights and delta-coded keys come out near their entropy.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a string of sextets. */
export function readSextets(data: string): Uint8Array {
  const values = valuesOfAlphabet();
  const numbers = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) numbers[i] = values[data.charCodeAt(i) & 127]!;
  return numbers;
}

/** Fills `target` with the numbers of planes of sextets: plane k holds bits 6k to 6k+5 of every number. */
export function readPlanes(planes: readonly string[], target: Int32Array): void {
  const values = valuesOfAlphabet();
  planes.forEach((plane, k) => {
    for (let i = 0; i < target.length; i++) target[i]! |= values[plane.charCodeAt(i) & 127]! << (6 * k);
  });
}

/** The numbers as planes of sextets, for {@link readPlanes}. */
export function writePlanes(numbers: ArrayLike<number>, width: number): string[] {
  const planes: string[] = [];
  for (let k = 0; k < width; k++) {
    const characters: string[] = [];
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (number < 0 || number >= 2 ** (6 * width)) throw new RangeError(`${number} does not fit ${width} sextets`);
      characters.push(ALPHABET[(number >>> (6 * k)) & 63]!);
    }
    planes.push(characters.join(''));
  }
  return planes;
}

function valuesOfAlphabet(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  return values;
}
