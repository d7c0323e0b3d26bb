/**
 * What the recogniser knows of a word form by itself: computed once for each form of a text.
 */
import {
  COMPANY_SUFFIXES,
  EVENT_WORDS,
  FACILITY_WORDS,
  GROUP_WORDS,
  KIN,
  MONEY_WORDS,
  MONTHS,
  ORG_WORDS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  PRODUCT_WORDS,
  ROLES,
  SPEECH_VERBS,
  SPORT_WORDS,
  TITLES,
  WEEKDAYS,
} from '../lexicon/entity-cues.js';
import { hashString, hashUnits } from '../model/hash.js';
import { type HashTable, lookUp } from '../model/table.js';
import { CharClass, charClass, isLetter } from '../text/characters.js';
import type { Tokens } from '../tokens/tokens.js';

/** Kinds of cue words, as bits of {@link WordForm.cues}. */
export const Cue = {
  MONTH: 1,
  WEEKDAY: 2,
  TITLE: 4,
  ROLE: 8,
  KIN: 16,
  ORG: 32,
  COMPANY: 64,
  FACILITY: 128,
  PLACE: 256,
  EVENT: 512,
  PRODUCT: 1024,
  MONEY: 2048,
  SPEECH: 4096,
  PREPOSITION: 8192,
  PARTICLE: 16384,
  GROUP: 32768,
  YEAR: 65536,
  SPORT: 131072,
} as const;

const CUE_LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [MONTHS, Cue.MONTH],
  [WEEKDAYS, Cue.WEEKDAY],
  [TITLES, Cue.TITLE],
  [ROLES, Cue.ROLE],
  [KIN, Cue.KIN],
  [ORG_WORDS, Cue.ORG],
  [COMPANY_SUFFIXES, Cue.COMPANY],
  [FACILITY_WORDS, Cue.FACILITY],
  [PLACE_WORDS, Cue.PLACE],
  [EVENT_WORDS, Cue.EVENT],
  [PRODUCT_WORDS, Cue.PRODUCT],
  [MONEY_WORDS, Cue.MONEY],
  [SPEECH_VERBS, Cue.SPEECH],
  [PLACE_PREPOSITIONS, Cue.PREPOSITION],
  [PARTICLES, Cue.PARTICLE],
  [GROUP_WORDS, Cue.GROUP],
  [SPORT_WORDS, Cue.SPORT],
];

/** How a word is written. */
export const Case = { NONE: 0, LOWER: 1, TITLE: 2, UPPER: 3, MIXED: 4, DIGIT: 5 } as const;

/** One word form; forms of one spelling in lower case share `lower`. */
export interface WordForm {
  /** Hash as written. */
  readonly cased: number;
  /** Hash of the form with a capital first letter only: what a word of an all-capitals headline is read as. */
  readonly titled: number;
  /** Number of the lower-case form in the text, from 0. */
  readonly lowerForm: number;
  /** Hash in lower case, digits as 0. */
  readonly lower: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly letterCase: number;
  readonly length: number;
  readonly cues: number;
  /** 1-based id in the finest clustering, 0 for a word that it does not know. */
  readonly cluster: number;
}

/** The word forms of a text, by token. */
export interface Words {
  readonly forms: readonly WordForm[];
  /** Index into `forms` for each token. */
  readonly ofToken: Int32Array;
  readonly lowerFormCount: number;
}

/** Hash of a word in lower case, digits as 0: the key of every word table. */
export function lowerHash(word: string): number {
  return hashString(normalise(word));
}

/** Reads the word forms of a text. */
export function readWords(tokens: Tokens, clusters: HashTable): Words {
  const { text, count, starts, ends } = tokens;
  const byCased = new Map<string, number>();
  const byLower = new Map<string, number>();
  const forms: WordForm[] = [];
  const ofToken = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const word = text.slice(starts[i], ends[i]);
    let form = byCased.get(word);
    if (form === undefined) {
      const lower = normalise(word);
      let lowerForm = byLower.get(lower);
      if (lowerForm === undefined) {
        lowerForm = byLower.size;
        byLower.set(lower, lowerForm);
      }
      form = forms.length;
      byCased.set(word, form);
      forms.push(describeForm(word, lower, lowerForm, clusters));
    }
    ofToken[i] = form;
  }
  return { forms, ofToken, lowerFormCount: byLower.size };
}

/** Lower case, digits as 0, abbreviating stop kept: "1,250" -> "0,000", "Lt." -> "lt.". */
function normalise(word: string): string {
  const lower = word.toLowerCase();
  return hasDigit(lower) ? lower.replace(/\p{Nd}/gu, '0') : lower;
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (charClass(word.charCodeAt(i)) === CharClass.DIGIT) return true;
  return false;
}

function describeForm(word: string, lower: string, lowerForm: number, clusters: HashTable): WordForm {
  const hash = hashString(lower);
  const length = lower.length;
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let n = 1; n <= 4; n++) {
    prefixes.push(length > n ? hashUnits(lower, 0, n) : 0);
    suffixes.push(length > n ? hashUnits(lower, length - n, length) : 0);
  }
  const titled = lower.length > 0 ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
  return {
    cased: hashString(word),
    titled: hashString(titled),
    lowerForm,
    lower: hash,
    shape: hashString(shapeOf(word, 3)),
    shortShape: hashString(shapeOf(word, 1)),
    prefixes,
    suffixes,
    letterCase: caseOf(word),
    length,
    cues: cuesOf(lower, word),
    cluster: lookUp(clusters, hash, 0),
  };
}

/** "McCain" -> "XxXxxx" with runs of at most `longestRun` equal letters. */
export function shapeOf(word: string, longestRun: number): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (let i = 0; i < word.length && shape.length < 12; i++) {
    const letter = shapeLetter(word.charCodeAt(i), word[i]!);
    run = letter === last ? run + 1 : 1;
    last = letter;
    if (run <= longestRun) shape += letter;
  }
  return shape;
}

function shapeLetter(code: number, character: string): string {
  const cls = charClass(code);
  if (cls === CharClass.UPPER) return 'X';
  if (cls === CharClass.LOWER) return 'x';
  if (cls === CharClass.LETTER || cls === CharClass.MARK || cls === CharClass.SURROGATE) return 'l';
  if (cls === CharClass.DIGIT) return 'd';
  if (cls === CharClass.SINGLE_QUOTE) return "'";
  if (cls === CharClass.DOUBLE_QUOTE) return '"';
  if (cls === CharClass.DASH) return '-';
  return character;
}

function caseOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const cls = charClass(word.charCodeAt(i));
    if (cls === CharClass.UPPER) upper++;
    else if (cls === CharClass.LOWER) lower++;
    else if (cls === CharClass.DIGIT) digits++;
    // Letters without case may be names.
    else if (isLetter(cls)) return Case.MIXED;
  }
  if (upper === 0) return lower > 0 ? Case.LOWER : digits > 0 ? Case.DIGIT : Case.NONE;
  if (charClass(word.charCodeAt(0)) === CharClass.UPPER) {
    if (lower === 0) return upper > 1 ? Case.UPPER : Case.TITLE;
    return upper === 1 ? Case.TITLE : Case.MIXED;
  }
  return Case.MIXED;
}

let cueBits: ReadonlyMap<string, number> | undefined;

/** All cue words with the bits of their lists. */
function cueTable(): ReadonlyMap<string, number> {
  if (cueBits) return cueBits;
  const bits = new Map<string, number>();
  for (const [list, bit] of CUE_LISTS) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  cueBits = bits;
  return bits;
}

function cuesOf(lower: string, word: string): number {
  const bare = lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower;
  let cues = cueTable().get(bare) ?? 0;
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) cues |= Cue.YEAR;
  return cues;
}
