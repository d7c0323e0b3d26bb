import type { UnitName } from '../../lexicon/time-units.js';
import { numeralBefore } from '../numerals.js';
import { beforeHyphen, isHyphen, isMark, isWord, precedesNoun, type Scan, wordAt } from '../scan.js';
import type { Word } from '../words.js';

/** How many of a unit: `amount` is undefined where the text leaves it vague ("several weeks"). */
export interface Quantity {
  start: number;
  amount: number | undefined;
  /** True for "a year", "an hour": a number only where the context wants one. */
  article: boolean;
  /** What is added to the amount: a half in "two and a half years", a quarter in "a quarter of an hour". */
  part: number;
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

/** A unit in the next smaller one. */
const SMALLER: Readonly<Partial<Record<UnitName, readonly [amount: number, unit: UnitName]>>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** The quantity that ends before token `unit`. */
export function quantityBefore(scan: Scan, unit: number): Quantity | undefined {
  let end = unit;
  // "a five-year plan", "24-hour"
  if (isHyphen(scan, end - 1)) end--;
  else if (FILLERS.has(wordAt(scan, end - 1).text)) end--;
  return andAPart(scan, end) ?? numberBefore(scan, end) ?? articleBefore(scan, end, unit) ?? vagueBefore(scan, end);
}

/** "two and a half years", "two and half years", "one and a quarter hours". */
function andAPart(scan: Scan, end: number): Quantity | undefined {
  const part = PARTS.get(wordAt(scan, end - 1).text);
  if (!part) return undefined;
  const and = isWord(scan, end - 2, 'a') ? end - 3 : end - 2;
  const number = isWord(scan, and, 'and') ? numberBefore(scan, and) : undefined;
  return number && { ...number, part };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

function numberBefore(scan: Scan, end: number): Quantity | undefined {
  // "[Ten] years ago": an editor's insertion
  if (isMark(scan, end - 1, ']')) {
    const inner = numberBefore(scan, end - 1);
    return inner && isMark(scan, inner.start - 1, '[') ? { ...inner, start: inner.start - 1 } : undefined;
  }
  const numeral = numeralBefore(scan, end);
  return numeral && { start: numeral.start, amount: numeral.value, article: false, part: numeral.half ? 0.5 : 0 };
}

/** "a year", "another week", "half an hour", "a half-hour", "all-day", "a single day". */
function articleBefore(scan: Scan, end: number, unit: number): Quantity | undefined {
  const { text } = wordAt(scan, end - 1);
  const one = { start: end - 1, amount: 1, article: true, part: 0 };
  if (text === 'all' && !wordAt(scan, unit).plural) return one;
  // "within the hour"
  if (text === 'the' && isWord(scan, end - 2, 'within')) return one;
  if (text === 'half' && isHalfOf(scan, unit)) {
    const start = isWord(scan, end - 2, 'a') ? end - 2 : end - 1;
    return { start, amount: 0, article: false, part: 0.5 };
  }
  if (text !== 'a' && text !== 'an' && text !== 'another') return undefined;
  return (text !== 'another' && partOf(scan, end - 1)) || one;
}

/** "half" before "an hour"; "a quarter of", "quarter of", "three quarters of", "three-quarters of", "half of". */
function partOf(scan: Scan, article: number): Quantity | undefined {
  const at = isWord(scan, article - 1, 'of') ? article - 2 : article - 1;
  if (isWord(scan, at, 'half')) return { start: at, amount: 0, article: false, part: 0.5 };
  if (wordAt(scan, at).unit !== 'quarter' || at === article - 1) return undefined;
  const three = beforeHyphen(scan, at);
  if (wordAt(scan, three).cardinal === 3) return { start: three, amount: 0, article: false, part: 0.75 };
  if (!isWord(scan, at, 'quarter')) return undefined;
  return { start: isWord(scan, at - 1, 'a') ? at - 1 : at, amount: 0, article: false, part: 0.25 };
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
  return { start, amount: text === 'couple' ? 2 : undefined, article: false, part: 0 };
}

/** "hr", "min", "sec", "yr" have one form for one and many. */
export function isAbbreviated({ text }: Word): boolean {
  return /^(?:hr|min|sec|yr)$/.test(text);
}

/** The part that follows the unit: a half in "a year and a half", a quarter in "an hour and a quarter". */
export function partAfter(scan: Scan, unit: number): number {
  return isWord(scan, unit + 1, 'and') && isWord(scan, unit + 2, 'a')
    ? (PARTS.get(wordAt(scan, unit + 3).text) ?? 0)
    : 0;
}

/** Number of units with the part of one that the text may add. */
export function lengthOf(unit: UnitName, amount: number | undefined, part: number): Length {
  const smaller = SMALLER[unit];
  if (amount === undefined || !part) return [{ amount, unit }];
  if (!smaller) return [{ amount: amount + part, unit }];
  // "a day and a half" is 36 hours.
  if (unit === 'day') return [{ amount: (amount + part) * 24, unit: 'hour' }];
  const rest = { amount: smaller[0] * part, unit: smaller[1] };
  return amount === 0 ? [rest] : [{ amount, unit }, rest];
}
