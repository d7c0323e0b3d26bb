import {
  CALENDAR,
  CLOSERS,
  COMPANIES,
  COUNTRIES,
  POINTERS,
  REFERENCES,
  STATES,
  STREETS,
  SUFFIXES,
  TIMES,
  TITLES,
  UNITS,
} from '../lexicon/abbreviations.js';
import { MARKED_NAMES } from '../lexicon/marked-names.js';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.js';
import { SPEECH_TAGS } from '../lexicon/speech-tags.js';
import { TIME_FOLLOWERS } from '../lexicon/time-followers.js';
import { hashString } from '../model/hash.js';

/** What the lexicon knows about a word, as bits: an abbreviation can be of several kinds ("St.", "sec."). */
export const Kind = {
  TITLE: 1,
  COMPANY: 2,
  CALENDAR: 4,
  STATE: 8,
  REFERENCE: 16,
  UNIT: 32,
  STREET: 64,
  TIME: 128,
  SUFFIX: 256,
  POINTER: 512,
  CLOSER: 1024,
  COUNTRY: 2048,
  /** Any of the kinds above. */
  ABBREVIATION: 4095,
  /** Not an abbreviation: a word that often opens a sentence. */
  OPENER: 4096,
  /** "asked", "replied". */
  SPEECH_TAG: 8192,
  /** A name that ends in an exclamation mark: Yahoo! */
  MARKED_NAME: 16384,
  /** "Monday", "GMT": goes on after a time of day. */
  TIME_FOLLOWER: 32768,
} as const;

/** Open addressing; a power of two well above the number of words, so that few probes are needed. */
const SLOTS = 4096;

interface KindTable {
  readonly hashes: Int32Array;
  readonly kinds: Uint16Array;
}

let table: KindTable | undefined;

/** {@link Kind} bits of the word with this hash (of its lower-case form); 0 for a word that no list has. */
export function kindsOf(hash: number): number {
  table ??= buildTable();
  const { hashes, kinds } = table;
  let slot = hash & (SLOTS - 1);
  while (kinds[slot] !== 0) {
    if (hashes[slot] === hash) return kinds[slot]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

let openerPairs: Uint8Array | undefined;

/** Whether any word that often opens sentences begins with these two letters, both lower case: most names do not. */
export function beginsOpener(first: number, second: number): boolean {
  openerPairs ??= buildPairs();
  return openerPairs[((first & 31) << 7) | second] === 1;
}

function buildPairs(): Uint8Array {
  const pairs = new Uint8Array(32 * 128);
  for (const word of SENTENCE_OPENERS) {
    if (word.length > 1) pairs[((word.charCodeAt(0) & 31) << 7) | word.charCodeAt(1)] = 1;
  }
  return pairs;
}

function buildTable(): KindTable {
  const built = { hashes: new Int32Array(SLOTS), kinds: new Uint16Array(SLOTS) };
  const lists: [readonly string[], number][] = [
    [TITLES, Kind.TITLE],
    [COMPANIES, Kind.COMPANY],
    [CALENDAR, Kind.CALENDAR],
    [COUNTRIES, Kind.COUNTRY],
    [STATES, Kind.STATE],
    [REFERENCES, Kind.REFERENCE],
    [UNITS, Kind.UNIT],
    [STREETS, Kind.STREET],
    [TIMES, Kind.TIME],
    [SUFFIXES, Kind.SUFFIX],
    [POINTERS, Kind.POINTER],
    [CLOSERS, Kind.CLOSER],
    [SENTENCE_OPENERS, Kind.OPENER],
    [SPEECH_TAGS, Kind.SPEECH_TAG],
    [MARKED_NAMES, Kind.MARKED_NAME],
    [TIME_FOLLOWERS, Kind.TIME_FOLLOWER],
  ];
  for (const [words, kind] of lists) for (const word of words) add(built, hashString(word), kind);
  return built;
}

function add({ hashes, kinds }: KindTable, hash: number, kind: number): void {
  let slot = hash & (SLOTS - 1);
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  kinds[slot] = kinds[slot]! | kind;
}
