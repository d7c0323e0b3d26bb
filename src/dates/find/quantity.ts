import { numeralBefore } from '../numerals.js';
import { follows, isDash, isWord, type Scan, touches, wordAt } from '../scan.js';

/** How many of a unit: `amount` is undefined where the text leaves it vague ("several weeks"). */
export interface Quantity {
  start: number;
  amount?: number | undefined;
  /** True for "a year", "an hour": a number only where the context wants one. */
  article?: boolean;
}

const VAGUE: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'recent', 'couple']);
/** Adjectives between the number and the unit. */
const FILLERS: ReadonlySet<string> = new Set([
  'more',
  'full',
  'straight',
  'consecutive',
  'working',
  'business',
  'trading',
  'other',
  'additional',
  'further',
  'whole',
  'calendar',
  'long',
  'solid',
  'extra',
  'successive',
]);

/** The quantity that ends before token `unit`. */
export function quantityBefore(scan: Scan, unit: number): Quantity | undefined {
  if (!follows(scan, unit)) return undefined;
  let end = unit;
  // "a five-year plan", "24-hour"
  if (isDash(scan, end - 1) && touches(scan, end) && touches(scan, end - 1)) end--;
  else if (FILLERS.has(wordAt(scan, end - 1).text) && follows(scan, end - 1)) end--;
  const numeral = numeralBefore(scan, end);
  if (numeral) return { start: numeral.start, amount: numeral.value };
  const last = wordAt(scan, end - 1).text;
  if (last === 'a' || last === 'an' || last === 'another') return { start: end - 1, amount: 1, article: true };
  if (last === 'of' && follows(scan, end - 1)) return quantityOf(scan, end - 1);
  if (VAGUE.has(last)) {
    const hasArticle = isWord(scan, end - 2, 'a') && follows(scan, end - 1);
    return { start: hasArticle ? end - 2 : end - 1 };
  }
  return undefined;
}

/** "a couple of years". */
function quantityOf(scan: Scan, of: number): Quantity | undefined {
  if (isWord(scan, of - 1, 'couple') && follows(scan, of)) {
    return { start: isWord(scan, of - 2, 'a') ? of - 2 : of - 1, amount: 2 };
  }
  return undefined;
}
