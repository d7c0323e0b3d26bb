/**
 * Longest matches of the packed name lists in a text.
 */
import { mixHashes } from '../model/hash.js';
import { type HashTable, lookUp } from '../model/table.js';
import type { Words } from './words.js';

/** Lists of names, as bits of a gazetteer entry. */
export const NameList = {
  COUNTRY: 1,
  REGION: 2,
  BIG_CITY: 4,
  CITY: 8,
  NATURAL: 16,
  GIVEN_NAME: 32,
  SURNAME: 64,
  ORGANISATION: 128,
  COMPANY: 256,
  MEDIA: 512,
  CLUB: 1024,
  NATIONALITY: 2048,
  FACILITY: 4096,
  PRODUCT: 8192,
  EVENT: 16384,
  /** A longer name begins with these words. */
  CONTINUES: 32768,
} as const;

/** Lists that name a person's parts, read word by word. */
const PERSON_LISTS = NameList.GIVEN_NAME | NameList.SURNAME;
/** Longest name in words. */
export const LONGEST_NAME = 6;

/** Seed of the hash of a name's words. */
const PHRASE_SEED = 0x51ed270b;

/** Hash of a name from the hashes of its words in lower case. */
export function phraseHash(wordHashes: readonly number[]): number {
  let hash = PHRASE_SEED;
  for (const wordHash of wordHashes) hash = mixHashes(hash, wordHash);
  return hash;
}

/** What the lists say of each token. */
export interface NameMatches {
  /** {@link NameList} bits of the longest match that covers the token. */
  readonly lists: Int32Array;
  /** 0 none, 1 a match of one token, 2 first, 3 inside, 4 last of a longer match. */
  readonly position: Uint8Array;
  /** GIVEN_NAME and SURNAME bits of the token alone. */
  readonly person: Uint8Array;
}

/** Finds the longest matches that start at tokens where `mayStart` is set. */
export function matchNames(words: Words, mayStart: Uint8Array, table: HashTable): NameMatches {
  const count = words.ofToken.length;
  const lists = new Int32Array(count);
  const position = new Uint8Array(count);
  const person = new Uint8Array(count);
  let covered = 0;
  for (let i = 0; i < count; i++) {
    if (mayStart[i] === 0) continue;
    let hash = PHRASE_SEED;
    let length = 0;
    let bits = 0;
    for (let k = 0; k < LONGEST_NAME && i + k < count; k++) {
      hash = mixHashes(hash, words.forms[words.ofToken[i + k]!]!.lower);
      const found = lookUp(table, hash, 0);
      if (k === 0) person[i] = found & PERSON_LISTS;
      const names = found & ~NameList.CONTINUES & (k === 0 ? ~0 : ~PERSON_LISTS);
      if ((names & ~PERSON_LISTS) !== 0) {
        length = k + 1;
        bits = names & ~PERSON_LISTS;
      }
      if ((found & NameList.CONTINUES) === 0) break;
    }
    // A match inside a longer one says less than the longer one.
    if (length === 0 || i + length <= covered) continue;
    for (let k = 0; k < length; k++) {
      if (i + k < covered) continue;
      lists[i + k] = bits;
      position[i + k] = length === 1 ? 1 : k === 0 ? 2 : k === length - 1 ? 4 : 3;
    }
    covered = i + length;
  }
  return { lists, position, person };
}
