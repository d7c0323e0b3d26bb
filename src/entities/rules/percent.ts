/** Percentages: 39.05%, "6 per cent", "ten percent", "3-5%", "25 basis points". */
import type { Amount } from './amount.js';
import { afterGap, afterSpace, endOfWord, isWordOrDigit } from './cursor.js';

/** What follows the first word of a unit of two words. */
const SECOND_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['per', /^cent$/i],
  ['percentage', /^points?$/i],
  ['basis', /^points?$/i],
]);

/** The end of the percentage that starts with `amount`, or -1. */
export function endOfPercent(text: string, amount: Amount): number {
  const { end, suffix } = amount;
  if (suffix) return suffix === 'pc' ? end + 2 : -1;
  if (isPercentSign(text.charCodeAt(end))) return end + 1;
  const spaced = afterSpace(text, end);
  if (spaced > 0 && isPercentSign(text.charCodeAt(spaced))) return spaced + 1;
  const from = afterGap(text, end);
  if (from < 0) return -1;
  const to = endOfWord(text, from);
  const first = text.slice(from, to).toLowerCase();
  if (first === 'percent' || first === 'pc') return isWordOrDigit(text.charCodeAt(to)) ? -1 : to;
  const second = SECOND_WORDS.get(first);
  // "per-cent" has a hyphen at times
  const next = second ? (first === 'per' ? afterGap(text, to) : afterSpace(text, to)) : -1;
  if (next < 0) return -1;
  const phraseEnd = endOfWord(text, next);
  return second?.test(text.slice(next, phraseEnd)) && !isWordOrDigit(text.charCodeAt(phraseEnd)) ? phraseEnd : -1;
}

/** % ％ ٪ */
function isPercentSign(code: number): boolean {
  return code === 0x25 || code === 0xff05 || code === 0x66a;
}
