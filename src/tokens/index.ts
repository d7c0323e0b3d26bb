import { COMPANY_ABBREVIATIONS, STATE_ABBREVIATIONS } from '../lexicon/name-abbreviations.js';
import { TITLE_ABBREVIATIONS } from '../lexicon/title-abbreviations.js';
import { CharClass, charClass, isLetter } from '../text/characters.js';
import { TokenKind, type Tokens } from './tokens.js';

/** No token is longer (UTF-16 code units), so that nothing after the tokeniser meets an unbounded run. */
const LONGEST_TOKEN = 256;

/**
 * Splits a text into tokens with exact offsets, in one linear pass.
 *
 * Hyphens and possessives are tokens of their own; initialisms ("U.S.", "a.m."), initials ("J."), abbreviated titles
 * ("Lt."), companies ("Ltd.") and states ("Reno, Nev.") keep their stop; numbers keep inner stops, commas and colons, and a unit written onto them ("3.5bn").
 * The recogniser is trained on these tokens: a change here needs new weights.
 */
export function tokenize(text: string): Tokens {
  const builder = new TokenBuilder(text.length);
  let i = 0;
  while (i < text.length) {
    const cls = charClass(text.charCodeAt(i));
    switch (cls) {
      case CharClass.SPACE:
      case CharClass.BREAK:
      case CharClass.OTHER:
        i++;
        break;
      case CharClass.UPPER:
      case CharClass.LOWER:
      case CharClass.LETTER:
      case CharClass.MARK:
        i = readWord(text, i, builder);
        break;
      case CharClass.DIGIT:
        i = readNumber(text, i, builder);
        break;
      case CharClass.DASH:
        builder.add(i, i + 1, TokenKind.DASH);
        i++;
        break;
      case CharClass.SINGLE_QUOTE:
      case CharClass.STOP:
      case CharClass.DOUBLE_QUOTE:
      case CharClass.OPEN:
      case CharClass.CLOSE:
      case CharClass.PUNCTUATION:
        builder.add(i, i + 1, TokenKind.PUNCTUATION);
        i++;
        break;
      case CharClass.SURROGATE:
        i = readAstral(text, i, builder);
        break;
      default:
        builder.add(i, i + 1, TokenKind.SYMBOL);
        i++;
    }
  }
  return builder.finish(text);
}

function readWord(text: string, start: number, builder: TokenBuilder): number {
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  let end = start;
  let hasInnerStop = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const cls = charClass(code);
    if (isLetter(cls) || cls === CharClass.MARK || cls === CharClass.DIGIT || code === 0x5f /* _ */) {
      end++;
    } else if (isApostrophe(code) && end + 1 < limit && isLetter(charClass(text.charCodeAt(end + 1)))) {
      if (isPossessive(text, end)) {
        builder.add(start, end, TokenKind.WORD);
        builder.add(end, end + 2, TokenKind.POSSESSIVE);
        return end + 2;
      }
      end++;
    } else if (code === 0x2e /* . */ && isInitialismStop(text, start, end)) {
      hasInnerStop = true;
      end++;
    } else {
      break;
    }
  }
  if (end < text.length && text.charCodeAt(end) === 0x2e && !hasInnerStop && keepsStop(text, start, end)) end++;
  builder.add(start, end, TokenKind.WORD);
  return end;
}

/** The stops of "U.S." and "a.m.": after a single letter, and before another letter or at the end of such a run. */
function isInitialismStop(text: string, start: number, at: number): boolean {
  if (!isLetter(charClass(text.charCodeAt(at - 1)))) return false;
  const singleBefore = at - 1 === start || text.charCodeAt(at - 2) === 0x2e;
  if (!singleBefore) return false;
  const runs = at - 1 > start;
  return runs || (isLetter(charClass(text.charCodeAt(at + 1))) && !isLetter(charClass(text.charCodeAt(at + 2))));
}

/** Initials ("J. K. Rowling"), title abbreviations ("Lt. Col."), and those that end names ("Acme Ltd.", "Reno, Nev."). */
function keepsStop(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 6 || charClass(text.charCodeAt(start)) !== CharClass.UPPER) return false;
  if (length === 1) return isNameNext(text, end + 1);
  const lower = text.slice(start, end).toLowerCase();
  if (lower === 'no' || lower === 'nos') return isNumberNext(text, end + 1);
  if (TITLE_ABBREVIATIONS.has(lower) || COMPANY_ABBREVIATIONS.has(lower)) return true;
  return STATE_ABBREVIATIONS.has(lower) && text.charCodeAt(start - 2) === 0x2c /* , */;
}

/** "J. Smith" and "J.K.", not the end of "he wrote on X. “We …". */
function isNameNext(text: string, at: number): boolean {
  const next = charClass(text.charCodeAt(at)) === CharClass.SPACE ? at + 1 : at;
  return charClass(text.charCodeAt(next)) === CharClass.UPPER;
}

/** "No. 5", not "No. He left." */
function isNumberNext(text: string, at: number): boolean {
  return (
    charClass(text.charCodeAt(at)) === CharClass.DIGIT ||
    (charClass(text.charCodeAt(at)) === CharClass.SPACE && charClass(text.charCodeAt(at + 1)) === CharClass.DIGIT)
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** 's or ’s at the end of a word. */
function isPossessive(text: string, apostrophe: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  if (s !== 0x73 && s !== 0x53) return false;
  const after = charClass(text.charCodeAt(apostrophe + 2));
  return Number.isNaN(text.charCodeAt(apostrophe + 2)) || !(isLetter(after) || after === CharClass.DIGIT);
}

function readNumber(text: string, start: number, builder: TokenBuilder): number {
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  let end = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const cls = charClass(code);
    if (cls === CharClass.DIGIT || isLetter(cls) || cls === CharClass.MARK) end++;
    else if (
      isNumberJoint(code) &&
      charClass(text.charCodeAt(end - 1)) === CharClass.DIGIT &&
      charClass(text.charCodeAt(end + 1)) === CharClass.DIGIT
    )
      end++;
    else break;
  }
  builder.add(start, end, TokenKind.NUMBER);
  return end;
}

/** . , : / between digits. */
function isNumberJoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
}

function readAstral(text: string, start: number, builder: TokenBuilder): number {
  const point = text.codePointAt(start)!;
  const end = start + (point > 0xffff ? 2 : 1);
  const isAstralLetter = point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point));
  builder.add(start, end, isAstralLetter ? TokenKind.WORD : TokenKind.SYMBOL);
  return end;
}

class TokenBuilder {
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private count = 0;

  constructor(length: number) {
    const capacity = 16 + (length >> 2);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  add(start: number, end: number, kind: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
  }

  finish(text: string): Tokens {
    const { count } = this;
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      kinds: this.kinds.subarray(0, count),
    };
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const starts = new Int32Array(capacity);
    starts.set(this.starts);
    const ends = new Int32Array(capacity);
    ends.set(this.ends);
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }
}
