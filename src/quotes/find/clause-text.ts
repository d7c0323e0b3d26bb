import type { Reading } from '../../phrases/reading.js';
import { CharClass, charClass, isQuotationMark } from '../../text/characters.js';
import type { MarkedSegment } from '../../text/quotation-marks.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import type { Cue } from '../draft.js';

/** A text laid out for finding clauses: tokens with the marked segment that each lies in and counts of finite verbs. */
export interface ClauseText extends Reading {
  /** Outermost marked segments, by start. */
  readonly segments: readonly MarkedSegment[];
  /** 1 + index of the segment that each token lies in, its marks included; 0 for none. */
  readonly segmentOf: Int32Array;
  /** How many finite verbs stand before each token. */
  readonly finiteBefore: Int32Array;
}

/** Lays out segments and finite verbs over the tokens; linear. */
export function clauseText(reading: Reading, segments: readonly MarkedSegment[]): ClauseText {
  const { count, starts } = reading.tokens;
  const segmentOf = new Int32Array(count);
  const finiteBefore = new Int32Array(count + 1);
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (next < segments.length && segments[next]!.end <= starts[i]!) next++;
    if (next < segments.length && segments[next]!.start <= starts[i]!) segmentOf[i] = next + 1;
    finiteBefore[i + 1] = finiteBefore[i]! + (isFiniteVerb(reading, i) ? 1 : 0);
  }
  return { ...reading, segments, segmentOf, finiteBefore };
}

/** A verb that can be the verb of a clause: an auxiliary, or a verb that is no infinitive and no -ing form. */
function isFiniteVerb(r: Reading, i: number): boolean {
  const word = r.words[i]!;
  if (r.words[i - 1] === 'to') return false;
  if (r.tags[i] === Tag.AUX) return word !== 'be' && word !== 'been' && word !== 'being';
  if (FINITE_WORDS.has(word)) return true;
  if (r.tags[i] === Tag.VERB) return !isIngForm(word);
  // Taggers take past tenses for adjectives: "his men still preferred paper".
  return word.endsWith('ed') && r.tags[i] === Tag.ADJ && r.tags[i - 1] !== Tag.DET && r.tags[i + 1] !== Tag.ADP;
}

/** "saying", "urging": not "bring" or "spring". */
export function isIngForm(word: string): boolean {
  return word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3));
}

/** Forms that taggers give other tags: "the plan's dead", "it’s". */
const FINITE_WORDS: ReadonlySet<string> = new Set([
  'are',
  'can',
  'could',
  'did',
  'had',
  'has',
  'have',
  'is',
  'must',
  'should',
  'was',
  'were',
  'will',
  'would',
]);

/** Whether a finite verb stands in tokens `from..to`, end exclusive. */
export function hasFinite(t: ClauseText, from: number, to: number): boolean {
  return t.finiteBefore[to]! > t.finiteBefore[from]!;
}

/** Whether the cue's verb is passive: "was told", "has been asked". */
export function isPassive(t: Reading, cue: Cue): boolean {
  for (let k = cue.firstToken - 1; k > cue.firstToken - 4; k--) {
    if (FORMS_OF_BE.has(t.words[k]!)) return true;
    if (t.tags[k] !== Tag.ADV) return false;
  }
  return false;
}

const FORMS_OF_BE: ReadonlySet<string> = new Set(['are', 'be', 'been', 'being', 'is', 'was', 'were']);

export function isComma(t: Reading, i: number): boolean {
  return t.words[i] === ',';
}

/** A dash between words, not the hyphen of "Kurdish-led". */
export function isDash(t: Reading, i: number): boolean {
  const { starts, ends, kinds } = t.tokens;
  if (kinds[i] !== TokenKind.DASH) return false;
  if (t.words[i] === '—' || t.words[i] === '–') return true;
  if (ends[i - 1]! < starts[i]! || ends[i]! < starts[i + 1]!) return true;
  // "--" is two tokens that touch.
  return kinds[i + 1] === TokenKind.DASH || kinds[i - 1] === TokenKind.DASH;
}

/** A quotation mark. */
export function isMark(t: Reading, i: number): boolean {
  const { starts, kinds } = t.tokens;
  return kinds[i] === TokenKind.PUNCTUATION && isQuotationMark(charClass(t.text.charCodeAt(starts[i]!)));
}

/** . ! ? … */
export function isStop(t: Reading, i: number): boolean {
  return (
    t.tokens.kinds[i] === TokenKind.PUNCTUATION && charClass(t.text.charCodeAt(t.tokens.starts[i]!)) === CharClass.STOP
  );
}

/** Words, numbers and symbols: what a clause is made of. */
export function isWord(t: Reading, i: number): boolean {
  const kind = t.tokens.kinds[i];
  return kind === TokenKind.WORD || kind === TokenKind.NUMBER;
}
