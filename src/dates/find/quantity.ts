import type { UnitName } from '../../lexicon/time-units.js';
import { numeralBefore } from '../numerals.js';
import { isHyphen, isWord, precedesNoun, type Scan, wordAt } from '../scan.js';
import type { Word } from '../words.js';

/** How many of a unit: `amount` is undefined where the text leaves it vague ("several weeks"). */
export interface Quantity {
  start: number;
  amount: number | undefined;
  /** True for "a year", "an hour": a number only where the context wants one. */
  article: boolean;
  /** "two and a half years" */
  half: boolean;
}

/** A length of time in one unit or two: "two and a half years" is two years and six months. */
export type Length = readonly { amount?: number | undefined; unit: UnitName }[];

const VAGUE: ReadonlySet<string> = new Set(['couple', 'few', 'many', 'several', 'some']);

/** Adjectives between the number and the unit. */
const FILLERS: ReadonlySet<string> = new Set([
  'additional',
  'business',
  'calendar',
  'consecutive',
  'entire',
  'extra',
  'full',
  'further',
  'long',
  'more',
  'other',
  'single',
  'solid',
  'straight',
  'successive',
  'trading',
  'whole',
  'working',
]);

/** Half of a unit in the next smaller one. */
const HALVES: Readonly<Partial<Record<UnitName, readonly [amount: number, unit: UnitName]>>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

/** The quantity that ends before token `unit`. */
export function quantityBefore(scan: Scan, unit: number): Quantity | undefined {
  let end = unit;
  // "a five-year plan", "24-hour"
  if (isHyphen(scan, end - 1)) end--;
  else if (FILLERS.has(wordAt(scan, end - 1).text)) end--;
  return andAHalf(scan, end) ?? numberBefore(scan, end) ?? articleBefore(scan, end, unit) ?? vagueBefore(scan, end);
}

/** "two and a half years", "two and half years". */
function andAHalf(scan: Scan, end: number): Quantity | undefined {
  if (!isWord(scan, end - 1, 'half')) return undefined;
  const and = isWord(scan, end - 2, 'a') ? end - 3 : end - 2;
  const number = isWord(scan, and, 'and') ? numberBefore(scan, and) : undefined;
  return number && { ...number, half: true };
}

function numberBefore(scan: Scan, end: number): Quantity | undefined {
  const numeral = numeralBefore(scan, end);
  return numeral && { start: numeral.start, amount: numeral.value, article: false, half: numeral.half === true };
}

/** "a year", "another week", "half an hour", "a half-hour", "all-day", "a single day". */
function articleBefore(scan: Scan, end: number, unit: number): Quantity | undefined {
  const { text } = wordAt(scan, end - 1);
  if (text === 'all' && !wordAt(scan, unit).plural) return { start: end - 1, amount: 1, article: true, half: false };
  // "within the hour"
  if (text === 'the' && isWord(scan, end - 2, 'within'))
    return { start: end - 1, amount: 1, article: true, half: false };
  if (text === 'half' && isHalfOf(scan, unit)) {
    const start = isWord(scan, end - 2, 'a') ? end - 2 : end - 1;
    return { start, amount: 0, article: false, half: true };
  }
  if (text !== 'a' && text !== 'an' && text !== 'another') return undefined;
  if (isWord(scan, end - 2, 'half')) {
    return { start: end - 2, amount: 0, article: false, half: true };
  }
  const of = isWord(scan, end - 2, 'of') && isWord(scan, end - 3, 'quarter') && isWord(scan, end - 4, 'a');
  if (of && text === 'a' && wordAt(scan, end).unit === 'century')
    return { start: end - 4, amount: 0.25, article: false, half: false };
  return { start: end - 1, amount: 1, article: true, half: false };
}

/** "a half hour", "half a day"; "half-year results" are a period's, a "half-century" is scored. */
function isHalfOf(scan: Scan, unit: number): boolean {
  const word = wordAt(scan, unit);
  return !word.plural && (/^(?:hour|day)$/.test(word.unit) || (word.unit === 'year' && !precedesNoun(scan, unit)));
}

/** "several weeks", "a few days", "a couple of years", "dozens of hours". */
function vagueBefore(scan: Scan, end: number): Quantity | undefined {
  const hasOf = isWord(scan, end - 1, 'of');
  const at = hasOf ? end - 2 : end - 1;
  const { text } = wordAt(scan, at);
  if (!VAGUE.has(text) || (hasOf && text !== 'couple')) return undefined;
  const start = isWord(scan, at - 1, 'a') ? at - 1 : at;
  return { start, amount: text === 'couple' ? 2 : undefined, article: false, half: false };
}

/** "hr", "min", "sec", "yr" have one form for one and many. */
export function isAbbreviated({ text }: Word): boolean {
  return /^(?:hr|min|sec|yr)$/.test(text);
}

/** True where "and a half" follows the unit: "a year and a half". */
export function halfFollows(scan: Scan, unit: number): boolean {
  return isWord(scan, unit + 1, 'and') && isWord(scan, unit + 2, 'a') && isWord(scan, unit + 3, 'half');
}

/** Number of units with the half that the text may add. */
export function lengthOf(unit: UnitName, amount: number | undefined, half: boolean): Length {
  const added = HALVES[unit];
  if (amount === undefined || !half) return [{ amount, unit }];
  if (!added) return [{ amount: amount + 0.5, unit }];
  // "a day and a half" is 36 hours.
  if (unit === 'day') return [{ amount: amount * 24 + 12, unit: 'hour' }];
  const rest = { amount: added[0], unit: added[1] };
  return amount === 0 ? [rest] : [{ amount, unit }, rest];
}
