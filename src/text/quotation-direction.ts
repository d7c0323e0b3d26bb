import { CharClass, charClass, codeAt, isQuotationMark } from './characters.js';

/** Which side of a quotation a mark stands on, as far as its neighbours tell. */
export const Direction = {
  /** Neighbours fit both sides or neither (`said " he`, `a"b`). */
  UNKNOWN: 0,
  OPEN: 1,
  CLOSE: 2,
} as const;

export type Direction = (typeof Direction)[keyof typeof Direction];

/** Marks of quotations in quotations stand together ("‘); no more than this many are looked through. */
const LONGEST_NEST = 4;

/**
 * The side that the quotation mark at `at` stands on: by its neighbours where they are clear, since typists and
 * converters confuse “ and ”, else by its form.
 */
export function quotationDirection(text: string, at: number): Direction {
  let before = at - 1;
  while (before > at - LONGEST_NEST && before >= 0 && isMark(codeAt(text, before))) before--;
  let after = at + 1;
  while (after < at + LONGEST_NEST && after < text.length && isMark(codeAt(text, after))) after++;
  const opens = before < 0 || mayPrecedeQuotation(charClass(codeAt(text, before)));
  const closes = after >= text.length || mayFollowQuotation(charClass(codeAt(text, after)));
  if (opens !== closes) return opens ? Direction.OPEN : Direction.CLOSE;
  return formDirection(codeAt(text, at));
}

/** The side by the form of the mark alone; UNKNOWN for straight marks. */
function formDirection(code: number): Direction {
  switch (code) {
    case 0x201c: // “
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x2018: // ‘
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0xab: // «
    case 0x2039: // ‹
    case 0x300c: // 「
    case 0x300e: // 『
    case 0x60: // `
      return Direction.OPEN;
    case 0x201d: // ”
    case 0x2019: // ’
    case 0xbb: // »
    case 0x203a: // ›
    case 0x300d: // 」
    case 0x300f: // 』
    case 0xb4: // ´
      return Direction.CLOSE;
    default:
      return Direction.UNKNOWN;
  }
}

function isMark(code: number): boolean {
  return isQuotationMark(charClass(code));
}

function mayPrecedeQuotation(cls: number): boolean {
  return (
    cls === CharClass.SPACE ||
    cls === CharClass.BREAK ||
    cls === CharClass.OPEN ||
    cls === CharClass.DASH ||
    cls === CharClass.OTHER
  );
}

function mayFollowQuotation(cls: number): boolean {
  return (
    cls === CharClass.SPACE ||
    cls === CharClass.BREAK ||
    cls === CharClass.CLOSE ||
    cls === CharClass.DASH ||
    cls === CharClass.STOP ||
    cls === CharClass.PUNCTUATION ||
    cls === CharClass.OTHER
  );
}
