/**
 * The quotation marks of a paragraph, each with its family, what its shape says, and which of its sides is free.
 */
import { CharClass, charClass, codeAt, isLetter, isQuotationMark, isSpace } from './characters.js';
import type { Paragraph } from './marked-segment.js';

export const Family = { DOUBLE: 0, GUILLEMET: 1, SINGLE_GUILLEMET: 2, CORNER: 3, WHITE_CORNER: 4, SINGLE: 5 } as const;
export const FAMILIES = 6;

/** What the shape of a mark says about its side. */
export const Glyph = { OPEN: 0, CLOSE: 1, EITHER: 2, LOW: 3 } as const;

export interface Mark {
  start: number;
  end: number;
  family: number;
  glyph: number;
}

/** All marks of a paragraph, in order; apostrophes inside words are none. */
export function scanMarks(text: string, { start, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    // Skips letters, digits and spaces below U+0080 without a class lookup.
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) {
      i++;
      continue;
    }
    const mark = readMark(text, i, code, end, marks);
    if (mark) {
      marks.push(mark);
      i = mark.end;
    } else i++;
  }
  return marks;
}

function readMark(text: string, start: number, code: number, limit: number, marks: readonly Mark[]): Mark | null {
  switch (code) {
    case 0x22: // " and ""
    case 0xff02: {
      const doubled = text.charCodeAt(start + 1) === code && start + 1 < limit;
      return { start, end: start + (doubled ? 2 : 1), family: Family.DOUBLE, glyph: Glyph.EITHER };
    }
    case 0x201c: // “
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.OPEN };
    case 0x201d: // ”
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.CLOSE };
    case 0x201e: // „
    case 0x201f: // ‟
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.LOW };
    case 0xab: // «
      return { start, end: start + 1, family: Family.GUILLEMET, glyph: Glyph.OPEN };
    case 0xbb: // »
      return { start, end: start + 1, family: Family.GUILLEMET, glyph: Glyph.CLOSE };
    case 0x2039: // ‹
      return { start, end: start + 1, family: Family.SINGLE_GUILLEMET, glyph: Glyph.OPEN };
    case 0x203a: // ›
      return { start, end: start + 1, family: Family.SINGLE_GUILLEMET, glyph: Glyph.CLOSE };
    case 0x300c: // 「
      return { start, end: start + 1, family: Family.CORNER, glyph: Glyph.OPEN };
    case 0x300d: // 」
      return { start, end: start + 1, family: Family.CORNER, glyph: Glyph.CLOSE };
    case 0x300e: // 『
      return { start, end: start + 1, family: Family.WHITE_CORNER, glyph: Glyph.OPEN };
    case 0x300f: // 』
      return { start, end: start + 1, family: Family.WHITE_CORNER, glyph: Glyph.CLOSE };
    case 0x27: // '
    case 0x60: // `
    case 0xb4: // ´
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
      return readSingleMark(text, start, code, limit, marks);
    default:
      return null;
  }
}

/** A single mark, or two of them that stand for a double one: '' `` ‘‘ ’’. Null for an apostrophe inside a word. */
function readSingleMark(text: string, start: number, code: number, limit: number, marks: readonly Mark[]): Mark | null {
  const glyph =
    code === 0x2018 || code === 0x60 || code === 0x201b
      ? Glyph.OPEN
      : code === 0x2019 || code === 0xb4
        ? Glyph.CLOSE
        : code === 0x201a
          ? Glyph.LOW
          : Glyph.EITHER;
  const run = singleRun(text, start, code, limit);
  if (run >= 2 && !(run === 3 && endsSingleInDouble(text, start, marks))) {
    return { start, end: start + 2, family: Family.DOUBLE, glyph };
  }
  if (isWordClass(charClass(codeAt(text, start - 1))) && isWordClass(charClass(codeAt(text, start + 1)))) return null;
  return { start, end: start + 1, family: Family.SINGLE, glyph };
}

/** How many of the same single mark stand in a row, up to four. */
function singleRun(text: string, start: number, code: number, limit: number): number {
  let n = 1;
  while (n < 4 && start + n < limit && text.charCodeAt(start + n) === code) n++;
  return n;
}

/** In "'I said 'no'''" the first of three closing marks is a single one, the two after it a double one. */
function endsSingleInDouble(text: string, start: number, marks: readonly Mark[]): boolean {
  const last = marks[marks.length - 1];
  return (
    last !== undefined && last.family === Family.SINGLE && start > 0 && !isSpace(charClass(text.charCodeAt(start - 1)))
  );
}

/** A letter, digit or combining mark. */
export function isWordClass(cls: number): boolean {
  return isLetter(cls) || cls === CharClass.DIGIT || cls === CharClass.MARK;
}

/** Which side of a mark is open to the text around it. */
export interface Sides {
  /** Space, an opening bracket, a dash or the edge of the paragraph stands before. */
  freeBefore: boolean;
  /** Space, punctuation, a closing bracket, a dash or the edge stands after. */
  freeAfter: boolean;
}

/** Looks past marks that touch this one; `previousOpened` says what the one before turned out to be. */
export function sidesOf(text: string, { start, end }: Mark, paragraph: Paragraph, previousOpened: boolean): Sides {
  const before = start > paragraph.start ? charClass(text.charCodeAt(start - 1)) : CharClass.SPACE;
  // At most a few marks touch in real text; a bound keeps long runs of marks linear.
  let next = end;
  while (next < paragraph.end && next < end + 4 && isQuotationMark(charClass(text.charCodeAt(next)))) next++;
  const after = next < paragraph.end ? charClass(text.charCodeAt(next)) : CharClass.SPACE;
  return {
    freeBefore:
      isSpace(before) ||
      before === CharClass.OPEN ||
      before === CharClass.DASH ||
      (isQuotationMark(before) && previousOpened),
    freeAfter:
      isSpace(after) ||
      after === CharClass.CLOSE ||
      after === CharClass.DASH ||
      after === CharClass.PUNCTUATION ||
      (after === CharClass.STOP && text.charCodeAt(next) !== 0x2026 && text.charCodeAt(next + 1) !== 0x2e),
  };
}
