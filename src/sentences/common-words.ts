import { mixHashes } from '../model/hash.js';

/**
 * The words that running text mostly writes in lower case ("police", "officials"), so that a capital on one tells of a
 * beginning. A Bloom filter (Bloom 1970) of a power of two of bytes: it knows every such word and one in a hundred others.
 */

/** Bits of a word. */
const PROBES = 4;

/** Whether all bits of the word are set. */
export function hasWord(filter: Uint8Array, hash: number): boolean {
  const mask = filter.length * 8 - 1;
  for (let probe = 1; probe <= PROBES; probe++) {
    const bit = mixHashes(probe, hash) & mask;
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Sets the bits of the word. */
export function addWord(filter: Uint8Array, hash: number): void {
  const mask = filter.length * 8 - 1;
  for (let probe = 1; probe <= PROBES; probe++) {
    const bit = mixHashes(probe, hash) & mask;
    filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7));
  }
}
