/** Percentages: 39.05%, "6 per cent", "ten percent", "3-5%", "25 basis points". */
import type { Amount } from './amount.js';
import { afterGap, afterSpace, isWordOrDigit } from './cursor.js';

const PHRASES = [
  'per cent',
  'per-cent',
  'percent',
  'percentage points',
  'percentage point',
  'basis points',
  'basis point',
  'pc',
] as const;

/** The end of the percentage that starts with `amount`, or -1. */
export function endOfPercent(text: string, amount: Amount): number {
  const { end, suffix } = amount;
  if (suffix) return suffix === 'pc' ? end + 2 : -1;
  if (isPercentSign(text.charCodeAt(end))) return end + 1;
  const spaced = afterSpace(text, end);
  if (spaced > 0 && isPercentSign(text.charCodeAt(spaced))) return spaced + 1;
  const from = afterGap(text, end);
  if (from < 0) return -1;
  const window = text.slice(from, from + 18).toLowerCase();
  for (const phrase of PHRASES) {
    if (window.startsWith(phrase) && !isWordOrDigit(text.charCodeAt(from + phrase.length))) return from + phrase.length;
  }
  return -1;
}

/** % ％ ٪ */
function isPercentSign(code: number): boolean {
  return code === 0x25 || code === 0xff05 || code === 0x66a;
}
