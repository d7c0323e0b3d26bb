/** Small steps over the characters after a number: gaps and words. Each reads a bounded number of characters. */
import { CharClass, charClass, isLetter } from '../../text/characters.js';

/** No currency, unit or number word is longer. */
const LONGEST_WORD = 24;

/** After one or two spaces, a line break or a hyphen at `at`, or -1: "4.2 million", "336-million". */
export function afterGap(text: string, at: number): number {
  return isHyphen(text.charCodeAt(at)) ? at + 1 : afterSpace(text, at);
}

/** After one or two spaces (justified text has two) or a line break at `at`, or -1; more spaces part columns. */
export function afterSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const cls = charClass(code);
  if (cls === CharClass.BREAK) return code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  if (cls !== CharClass.SPACE) return -1;
  return charClass(text.charCodeAt(at + 1)) === CharClass.SPACE ? at + 2 : at + 1;
}

/** Before the one or two spaces that end at `at`; `at` where none do. */
export function beforeSpace(text: string, at: number): number {
  let start = at;
  while (at - start < 2 && charClass(text.charCodeAt(start - 1)) === CharClass.SPACE) start--;
  return start;
}

/** End of `word` where it follows a space at `at`, or -1: of " of" in "2,000 pounds of rice". */
export function endOfWordAfterSpace(text: string, at: number, word: string): number {
  const from = afterSpace(text, at);
  return from >= 0 && text.startsWith(word, from) ? from + word.length : -1;
}

/** End of the letters that start at `at`; `at` itself where there are none or too many. */
export function endOfWord(text: string, at: number): number {
  const limit = at + LONGEST_WORD;
  let end = at;
  while (end < limit && isWordCode(text.charCodeAt(end))) end++;
  return end === limit ? at : end;
}

/** Letters and what stands inside words; false beyond the end of the text. */
export function isWordCode(code: number): boolean {
  const cls = charClass(code);
  return isLetter(cls) || cls === CharClass.MARK || code === 0x02bb; // ʻ of paʻanga
}

/** Hyphen-minus, hyphen, no-break hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** What joins the ends of a range: hyphens and the en dash. */
export function isRangeDash(code: number): boolean {
  return isHyphen(code) || code === 0x2013;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letter, digit or underscore of any script: what a name or a number may not touch. */
export function isWordOrDigit(code: number): boolean {
  const cls = charClass(code);
  return isLetter(cls) || cls === CharClass.MARK || cls === CharClass.DIGIT || code === 0x5f;
}
