/**
 * What kind of character a UTF-16 code unit is. Knows Unicode, not English.
 *
 * Classes are looked up in one table, filled from Unicode properties 256 code units at a time, when first touched.
 */

/** Character classes; each UTF-16 code unit has one. */
export const CharClass = {
  /** Control and unassigned characters, lone surrogates' halves are SURROGATE. */
  OTHER: 0,
  UPPER: 1,
  LOWER: 2,
  /** Letters without case: Arabic, Han, Devanagari. */
  LETTER: 3,
  /** Combining marks. */
  MARK: 4,
  DIGIT: 5,
  /** White space that does not break the line, as in `\s`. */
  SPACE: 6,
  /** LF, CR, VT, FF, U+2028, U+2029. */
  BREAK: 7,
  /** . ! ? … and their full-width forms. */
  STOP: 8,
  /** " “ ” „ ‟ « » ″ */
  DOUBLE_QUOTE: 9,
  /** ' ‘ ’ ‚ ‛ ‹ › ` ´ */
  SINGLE_QUOTE: 10,
  OPEN: 11,
  CLOSE: 12,
  /** - ‐ – — and the like. */
  DASH: 13,
  PUNCTUATION: 14,
  SYMBOL: 15,
  SURROGATE: 16,
} as const;

export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Class + 1 of each UTF-16 code unit; 0 where the page has not been filled yet. */
const CLASSES: Uint8Array = /* @__PURE__ */ new Uint8Array(65536);

/** The class of a UTF-16 code unit (0..65535); OTHER for NaN, which `charCodeAt` gives past the end. */
export function charClass(code: number): number {
  return (CLASSES[code] || fillPage(code)) - 1;
}

function fillPage(code: number): number {
  if (Number.isNaN(code)) return CharClass.OTHER + 1;
  const first = code & 0xff00;
  for (let low = 0; low < 256; low++) CLASSES[first | low] = classify(first | low) + 1;
  return CLASSES[code & 0xffff]!;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.SURROGATE;
  const c = String.fromCharCode(code);
  if (/[\n\v\f\r\u2028\u2029]/.test(c)) return CharClass.BREAK;
  if (/\s/.test(c)) return CharClass.SPACE;
  if (/[.!?\u2026\u203c\u203d\u2047-\u2049\u3002\uff01\uff0e\uff1f]/.test(c)) return CharClass.STOP;
  if (/["\u201c-\u201f\u00ab\u00bb\u2033\u2036\u300c-\u300f\uff02]/.test(c)) return CharClass.DOUBLE_QUOTE;
  if (/['\u2018-\u201b\u2032\u2035\u2039\u203a\u00b4\u0060\uff07]/.test(c)) return CharClass.SINGLE_QUOTE;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return CharClass.UPPER;
  if (/\p{Ll}/u.test(c)) return CharClass.LOWER;
  if (/\p{L}/u.test(c)) return CharClass.LETTER;
  if (/\p{M}/u.test(c)) return CharClass.MARK;
  if (/\p{Nd}/u.test(c)) return CharClass.DIGIT;
  if (/\p{Ps}/u.test(c)) return CharClass.OPEN;
  if (/\p{Pe}/u.test(c)) return CharClass.CLOSE;
  if (/[\p{Pd}\u2212]/u.test(c)) return CharClass.DASH;
  if (/\p{P}/u.test(c)) return CharClass.PUNCTUATION;
  if (/[\p{S}\p{No}\p{Nl}]/u.test(c)) return CharClass.SYMBOL;
  return CharClass.OTHER;
}

/**
 * The code unit at `at`, or NUL outside the text: `charCodeAt` gives NaN there, and engines run what has seen a NaN slowly.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** UPPER, LOWER, LETTER: a letter of any script. */
export function isLetter(cls: number): boolean {
  return cls >= CharClass.UPPER && cls <= CharClass.LETTER;
}

/** SPACE or BREAK: what `\s` matches. */
export function isSpace(cls: number): boolean {
  return cls === CharClass.SPACE || cls === CharClass.BREAK;
}

/** DOUBLE_QUOTE or SINGLE_QUOTE: a mark that may open or close a quotation. */
export function isQuotationMark(cls: number): boolean {
  return cls === CharClass.DOUBLE_QUOTE || cls === CharClass.SINGLE_QUOTE;
}

/** A to Z. */
export function isAsciiUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** a to z. */
export function isAsciiLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
