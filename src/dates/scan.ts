/**
 * Tokens with what the vocabulary says about them, and the few questions that finders ask.
 */
import { TokenKind, type Tokens } from '../tokens/tokens.js';
import { lookUp, type Vocabulary } from './vocabulary.js';
import { UNKNOWN, type Word } from './words.js';

export interface Scan extends Tokens {
  /** For each token its entry in the vocabulary, or {@link UNKNOWN}. */
  readonly words: readonly Word[];
  /** How the caller wants 3/4/2026 read. */
  readonly dateOrder: 'auto' | 'day-first' | 'month-first';
  /** Whether the text writes days before months; counted when a date first needs it. */
  dayFirst?: boolean;
}

/** White space longer than this separates, whatever it is made of. */
const LONGEST_GAP = 12;

/** Tokens with their entries; a paragraph break is a token of its own, of no kind and no length. */
export function scanTokens(tokens: Tokens, vocabulary: Vocabulary, dateOrder: Scan['dateOrder']): Scan {
  const { text, count: size } = tokens;
  const starts = new Int32Array(size * 2);
  const ends = new Int32Array(size * 2);
  const kinds = new Uint8Array(size * 2);
  const words: Word[] = [];
  let count = 0;
  let last = 0;
  for (let i = 0; i < size; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const kind = tokens.kinds[i]!;
    if (start - last > 1 && separates(text, last, start)) {
      starts[count] = last + 1;
      ends[count] = last + 1;
      words[count++] = UNKNOWN;
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    const isWordlike = kind === TokenKind.WORD || kind === TokenKind.POSSESSIVE;
    words[count++] = isWordlike ? lookUp(vocabulary, text, start, end) : UNKNOWN;
    last = end;
  }
  return { text, count, starts, ends, kinds, words, dateOrder };
}

/** A blank line, or white space that is too long for anything else. */
function separates(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return true;
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) breaks++;
  return breaks > 1;
}

/** The text of a token, as written; '' outside the text. */
export function tokenText(scan: Scan, i: number): string {
  return i >= 0 && i < scan.count ? scan.text.slice(scan.starts[i], scan.ends[i]) : '';
}

/** The text of a token in lower case, with a straight apostrophe. */
export function lowerText(scan: Scan, i: number): string {
  return wordAt(scan, i).text || tokenText(scan, i).toLowerCase().replace('’', "'");
}

/** The vocabulary's entry for token `i`; UNKNOWN outside the text. */
export function wordAt(scan: Scan, i: number): Word {
  return scan.words[i] ?? UNKNOWN;
}

/** True where token `i` is this word (lower case, in the vocabulary). */
export function isWord(scan: Scan, i: number, text: string): boolean {
  return wordAt(scan, i).text === text;
}

export function isNumber(scan: Scan, i: number): boolean {
  return scan.kinds[i] === TokenKind.NUMBER;
}

/** True where token `i` is this one character. */
export function isMark(scan: Scan, i: number, mark: string): boolean {
  return scan.ends[i]! - scan.starts[i]! === 1 && scan.text.charCodeAt(scan.starts[i]!) === mark.charCodeAt(0);
}

export function isDash(scan: Scan, i: number): boolean {
  return scan.kinds[i] === TokenKind.DASH;
}

/** True where token `i` touches the one before it. */
export function touches(scan: Scan, i: number): boolean {
  return i > 0 && i < scan.count && scan.ends[i - 1] === scan.starts[i];
}

/** True where a paragraph or the text ends: nothing before and after it belongs together. */
export function isBreak(scan: Scan, i: number): boolean {
  return !scan.kinds[i];
}

/** The token before `i` where that is "the", else `i`: mentions take their article in. */
export function withThe(scan: Scan, i: number): number {
  return isWord(scan, i - 1, 'the') ? i - 1 : i;
}

/** True where a common noun follows token `i`, which may then only modify it: "summer holidays", "a second day". */
export function precedesNoun(scan: Scan, i: number): boolean {
  const next = wordAt(scan, i + 1);
  // "the midday sun": in small letters it is no weekday.
  const isNoun = next.text === '' || (next.weekday > 0 && !/day/.test(next.text));
  return isNoun && /^[a-z]/.test(tokenText(scan, i + 1));
}

/** True where nothing that it could govern follows token `i`: a stop, a comma, a conjunction. */
export function standsLast(scan: Scan, i: number): boolean {
  return (
    /^(?:$|[^\p{L}\d$£€])/u.test(tokenText(scan, i + 1)) || /^(?:and|but|or|when|while)$/.test(wordAt(scan, i + 1).text)
  );
}

/** True where token `i` is a hyphen between two words: "third-quarter". */
export function isHyphen(scan: Scan, i: number): boolean {
  return isDash(scan, i) && touches(scan, i) && touches(scan, i + 1);
}

/** True where the token begins with a capital letter. */
export function isCapitalised(scan: Scan, i: number): boolean {
  if (i < 0 || i >= scan.count) return false;
  const first = scan.text[scan.starts[i]!]!;
  return first !== first.toLowerCase();
}

/** True where a sentence may begin at token `i`: start of text, after a stop, an opening mark, or a blank line. */
export function startsSentence(scan: Scan, i: number): boolean {
  return /^[.!?:;"“”‘'(•…]?$/.test(tokenText(scan, i - 1));
}

/** The token before `i`, or the one before the hyphen there: "third" of "third quarter" and "third-quarter". */
export function beforeHyphen(scan: Scan, i: number): number {
  return isHyphen(scan, i - 1) ? i - 2 : i - 1;
}

/** The token after `i`, or the one after the hyphen there. */
export function afterHyphen(scan: Scan, i: number): number {
  return isHyphen(scan, i + 1) ? i + 2 : i + 1;
}

/** True where an apostrophe touches token `i` from the left: "'22". */
export function hasApostrophe(scan: Scan, i: number): boolean {
  return touches(scan, i) && /^['’‘]$/.test(tokenText(scan, i - 1));
}

/** True where money or a number sign stands before token `i`, which then is no part of a date. */
export function hasSign(scan: Scan, i: number): boolean {
  return /^[$£€¥#]$/.test(tokenText(scan, i - 1));
}
