import { HASH_START, hashStep } from '../model/hash.js';
import { CharClass, charClass, isLetter, isSpace } from '../text/characters.js';
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
  /** Whether it has a vowel of English: "Th", "Ltd" and "Blvd" have none. */
  hasVowel: boolean;
  /** The mark that ended it, not part of it: one of {@link Tail}. */
  tail: number;
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
    hasVowel: false,
    tail: Tail.NONE,
    kinds: 0,
  };
}

/** Reads the word that ends at `end` (exclusive), not reaching below `floor`. */
export function readWordBefore(text: string, end: number, floor: number, word: Word): void {
  const limit = Math.max(floor, end - LONGEST_WORD);
  let start = end;
  while (start > limit && isWordPart(text, start - 1)) start--;
  trimAndDescribe(text, start, end, word);
}

/** Reads the word that starts at `start`. */
export function readWordAfter(text: string, start: number, word: Word): void {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < limit && isWordPart(text, end)) end++;
  trimAndDescribe(text, start, end, word);
}

/** The stop of "Inc." is not part of the word, the inner stop of "U.S." is. */
function trimAndDescribe(text: string, start: number, limit: number, word: Word): void {
  let end = limit;
  while (end > start && isInner(text.charCodeAt(end - 1))) end--;
  const mark = end < limit ? text.charCodeAt(end) : 0;
  describe(text, start, end, word);
  word.tail = mark === 0x2c ? Tail.COMMA : mark === 0x2e ? Tail.PERIOD : Tail.NONE;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const cls = charClass(code);
  if (isLetter(cls) || cls === CharClass.DIGIT || cls === CharClass.MARK || cls === CharClass.SURROGATE) return true;
  return isInner(code) || code === 0xb0; /* N° */
}

/** Marks that can stand inside a word: . ' ’ and the comma of 1,250. */
function isInner(code: number): boolean {
  return code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2c;
}

function describe(text: string, from: number, to: number, word: Word): void {
  let start = from;
  while (start < to && isInner(text.charCodeAt(start))) start++;
  let hash = HASH_START;
  let upper = 0;
  let lower = 0;
  let uncased = 0;
  let digits = 0;
  let stops = 0;
  let firstUpper = false;
  let hasVowel = false;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i);
    const cls = charClass(code);
    switch (cls) {
      case CharClass.UPPER:
        upper++;
        if (i === start) firstUpper = true;
        break;
      case CharClass.LOWER:
        lower++;
        break;
      case CharClass.DIGIT:
        digits++;
        break;
      case CharClass.STOP:
        stops++;
        break;
      case CharClass.LETTER:
      case CharClass.SURROGATE:
        uncased++;
        break;
    }
    const lowered = lowerCode(code, cls);
    if (isVowel(lowered)) hasVowel = true;
    hash = hashStep(hash, lowered);
  }
  word.start = start;
  word.end = to;
  word.hash = hash;
  word.stops = stops;
  word.hasVowel = hasVowel;
  word.kinds = to > start ? kindsOf(hash) : 0;
  word.shape = shapeOf(upper, lower, uncased, digits, stops, firstUpper, to - start);
}

function shapeOf(
  upper: number,
  lower: number,
  uncased: number,
  digits: number,
  stops: number,
  firstUpper: boolean,
  length: number,
): number {
  const letters = upper + lower + uncased;
  if (length === 0 || letters + digits === 0) return Shape.NONE;
  if (letters === 0) return Shape.NUMBER;
  if (digits > 0) return Shape.ALPHANUMERIC;
  if (uncased > 0) return Shape.UNCASED;
  if (stops > 0 && letters <= 2 * (stops + 1)) return Shape.INITIALISM;
  if (upper === 0) return Shape.LOWER;
  if (letters === 1) return Shape.INITIAL;
  if (lower === 0) return Shape.UPPER;
  return firstUpper && upper === 1 ? Shape.CAPITALISED : Shape.MIXED;
}

/** a e i o u y, with or without an accent. */
function isVowel(code: number): boolean {
  const letter = code < 128 ? code : String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return (
    letter > 127 ||
    letter === 0x61 ||
    letter === 0x65 ||
    letter === 0x69 ||
    letter === 0x6f ||
    letter === 0x75 ||
    letter === 0x79
  );
}

/** A lower-case form good enough to look words up: one code unit for one. */
function lowerCode(code: number, cls: number): number {
  if (code === 0x2019) return 0x27;
  if (cls !== CharClass.UPPER) return code;
  return code < 128 ? code | 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** First offset from `at` that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(charClass(text.charCodeAt(i)))) i++;
  return i;
}
