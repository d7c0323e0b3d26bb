import { HASH_START, hashStep } from '../model/hash.js';
import { CharClass, charClass, codeAt } from '../text/characters.js';
import { kindsOf } from './word-kinds.js';

/** Longer words are cut: nothing that matters is longer, and hostile text may hold no space at all. */
const LONGEST_WORD = 40;

/** How a word is written. */
export const Shape = {
  NONE: 0,
  /** police */
  LOWER: 1,
  /** Police */
  CAPITALISED: 2,
  /** POLICE, US */
  UPPER: 3,
  /** J */
  INITIAL: 4,
  /** U.S, a.m */
  INITIALISM: 5,
  /** iPhone, McDonald, e-Bay */
  MIXED: 6,
  /** 2025, 3.5 */
  NUMBER: 7,
  /** 3rd, B-2, 20m */
  ALPHANUMERIC: 8,
  /** Letters without case: Arabic, Han. */
  UNCASED: 9,
} as const;

/** Marks that stand directly after a word. */
export const Tail = { NONE: 0, COMMA: 1, PERIOD: 2 } as const;

/** A word beside a candidate; one object is used again and again. */
export interface Word {
  start: number;
  end: number;
  /** Hash of the lower-case form. */
  hash: number;
  shape: number;
  /** How many stops stand inside it. */
  stops: number;
  /** The mark that ended it, not part of it: one of {@link Tail}. */
  tail: number;
  /** Whether an opening bracket stands directly before it. */
  isBracketed: boolean;
  /** Kind bits of the lexicon. */
  kinds: number;
}

export function emptyWord(): Word {
  return {
    start: 0,
    end: 0,
    hash: HASH_START,
    shape: Shape.NONE,
    stops: 0,
    tail: Tail.NONE,
    isBracketed: false,
    kinds: 0,
  };
}

/** Reads the word that ends at `end` (exclusive), not reaching below `floor`. */
export function readWordBefore(text: string, end: number, floor: number, word: Word): void {
  const limit = Math.max(floor, end - LONGEST_WORD);
  let start = end;
  while (start > limit && isWordPart(text.charCodeAt(start - 1))) start--;
  trimAndDescribe(text, start, end, word);
}

/** Reads the word that starts at `start`. */
export function readWordAfter(text: string, start: number, word: Word): void {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < limit && isWordPart(text.charCodeAt(end))) end++;
  trimAndDescribe(text, start, end, word);
}

/** The stop of "Inc." is not part of the word, the inner stop of "U.S." is. */
function trimAndDescribe(text: string, start: number, limit: number, word: Word): void {
  let end = limit;
  while (end > start && isInner(text.charCodeAt(end - 1))) end--;
  const mark = end < limit ? text.charCodeAt(end) : 0;
  describe(text, start, end, word);
  word.isBracketed = charClass(codeAt(text, start - 1)) === CharClass.OPEN;
  word.tail = mark === 0x2c ? Tail.COMMA : mark === 0x2e ? Tail.PERIOD : Tail.NONE;
}

/** Classes that words are made of, as bits. */
const WORD_CLASSES =
  (1 << CharClass.UPPER) |
  (1 << CharClass.LOWER) |
  (1 << CharClass.LETTER) |
  (1 << CharClass.MARK) |
  (1 << CharClass.DIGIT) |
  (1 << CharClass.SURROGATE);

function isWordPart(code: number): boolean {
  return ((WORD_CLASSES >> charClass(code)) & 1) === 1 || isInner(code) || code === 0xb0; /* N° */
}

/** Marks that can stand inside a word: . ' ’ and the comma of 1,250. */
function isInner(code: number): boolean {
  return code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2c;
}

/** Six bits a kind of character, so that one sum counts them all: no word is longer than 63. */
const ONE_UPPER = 1;
const ONE_LOWER = 1 << 6;
const ONE_DIGIT = 1 << 12;
const ONE_STOP = 1 << 18;
const ONE_UNCASED = 1 << 24;

function unitOf(cls: number): number {
  if (cls === CharClass.LOWER) return ONE_LOWER;
  if (cls === CharClass.UPPER) return ONE_UPPER;
  if (cls === CharClass.DIGIT) return ONE_DIGIT;
  if (cls === CharClass.STOP) return ONE_STOP;
  return cls === CharClass.LETTER || cls === CharClass.SURROGATE ? ONE_UNCASED : 0;
}

function describe(text: string, from: number, to: number, word: Word): void {
  let start = from;
  while (start < to && isInner(text.charCodeAt(start))) start++;
  let hash = HASH_START;
  let counts = 0;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i);
    const cls = charClass(code);
    counts += unitOf(cls);
    hash = hashStep(hash, lowerCode(code, cls));
  }
  word.start = start;
  word.end = to;
  word.hash = hash;
  word.stops = (counts >> 18) & 63;
  word.kinds = kindsOf(hash);
  word.shape = shapeOf(counts, charClass(codeAt(text, start)) === CharClass.UPPER);
}

function shapeOf(counts: number, isFirstUpper: boolean): number {
  const upper = counts & 63;
  const lower = (counts >> 6) & 63;
  const digits = (counts >> 12) & 63;
  const stops = (counts >> 18) & 63;
  const uncased = counts >> 24;
  const letters = upper + lower + uncased;
  if (letters + digits === 0) return Shape.NONE;
  if (letters === 0) return Shape.NUMBER;
  if (digits > 0) return Shape.ALPHANUMERIC;
  if (uncased > 0) return Shape.UNCASED;
  if (stops > 0 && letters <= 2 * (stops + 1)) return Shape.INITIALISM;
  if (upper === 0) return Shape.LOWER;
  if (letters === 1) return Shape.INITIAL;
  if (lower === 0) return Shape.UPPER;
  return isFirstUpper && upper === 1 ? Shape.CAPITALISED : Shape.MIXED;
}

/** A lower-case form good enough to look words up: one code unit for one. */
function lowerCode(code: number, cls: number): number {
  if (code === 0x2019) return 0x27;
  if (cls !== CharClass.UPPER) return code;
  return code < 128 ? code | 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** a e i o u y, as bits from a */
const VOWELS = 0x1104111;

/** Whether the word has a vowel of English, accents aside: "Th", "Ltd" and "Blvd" have none. */
export function hasVowel(text: string, { start, end }: Word): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const letter = (code < 128 ? code : String.fromCharCode(code).normalize('NFD').charCodeAt(0)) | 32;
    if (letter > 127 || (letter >= 0x61 && ((VOWELS >> (letter - 0x61)) & 1) === 1)) return true;
  }
  return false;
}
