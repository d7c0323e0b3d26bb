import type { Reading } from '../../phrases/reading.js';
import { CharClass, charClass } from '../../text/characters.js';
import { TokenKind } from '../../tokens/tokens.js';

export function isComma(r: Reading, i: number): boolean {
  return r.words[i] === ',';
}

/** Comma, dash between words, bracket, semicolon or colon. */
export function isBreak(r: Reading, i: number): boolean {
  const { starts, ends, kinds } = r.tokens;
  if (kinds[i] === TokenKind.DASH) return !(ends[i - 1] === starts[i] && ends[i] === starts[i + 1]);
  const code = r.text.charCodeAt(starts[i]!);
  return code === 0x2c || code === 0x28 || code === 0x29 || code === 0x3b || code === 0x3a;
}

export function isDoubleQuote(r: Reading, i: number): boolean {
  return charClass(r.text.charCodeAt(r.tokens.starts[i]!)) === CharClass.DOUBLE_QUOTE;
}

export function isSingleQuote(r: Reading, i: number): boolean {
  return (
    r.tokens.ends[i]! - r.tokens.starts[i]! === 1 &&
    charClass(r.text.charCodeAt(r.tokens.starts[i]!)) === CharClass.SINGLE_QUOTE
  );
}

/** Whether a quotation that began before token `from` ends before `to`. */
export function closesQuotation(r: Reading, from: number, to: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let i = from; i < to; i++) {
    const code = r.text.charCodeAt(r.tokens.starts[i]!);
    if (code === 0x201c || code === 0xab) depth++;
    else if (code === 0x201d || code === 0xbb) depth--;
    else if (code === 0x22) straight++;
    if (depth < 0) return true;
  }
  return straight % 2 === 1;
}

/** The token of the mark that opens the quotation that ends at token `close`; `close` itself where there is none. */
export function openingQuote(r: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (isDoubleQuote(r, i)) return i;
  return close;
}

/** The token before a bracket that ends at `i`: "the Education Policy Forum (EPF), a think tank". */
export function skipBracket(r: Reading, i: number, floor: number): number {
  if (r.words[i] !== ')') return i;
  const open = openingBreak(r, i, floor);
  return open > floor ? open - 1 : i;
}

/** The comma, bracket or dash that opens the aside that the mark at `close` closes; -1 where there is none. */
export function openingBreak(r: Reading, close: number, floor: number): number {
  // American style puts the comma of the aside inside the marks: 'Hill, the author of “Going Viral,” said'.
  const isTitleEnd = isDoubleQuote(r, close);
  const mark = isTitleEnd ? 0x2c : r.text.charCodeAt(r.tokens.starts[close]!);
  for (let k = isTitleEnd ? close : close - 1; k >= floor; k--) {
    if (mark === 0x29 /* ) */) {
      if (r.words[k] === '(') return k;
    } else if (isBreak(r, k) && (mark === 0x2c) === (r.words[k] === ',')) return k;
    else if (isDoubleQuote(r, k)) {
      const title = openingQuote(r, k, Math.max(floor, k - LONGEST_TITLE));
      if (title === k) return -1;
      k = title;
    }
  }
  return -1;
}

/** Tokens of a title in marks inside an aside: 'Hemsley, the author of "Going Viral," said'. */
const LONGEST_TITLE = 8;

/** How far a subject may stand before its verb, in tokens: bounds the work for each cue. */
export const REACH = 60;
