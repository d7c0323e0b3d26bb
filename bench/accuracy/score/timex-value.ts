/**
 * When two TIMEX3 values mean the same, although they are written differently: 2017-07-10/2017-07-16 and 2017-W28,
 * 196 and 196X, P1DE and P10Y, PT24H and P1D.
 */
const DAY = 86_400_000;

/** Half-open interval in milliseconds since 1970, UTC. */
export type Interval = readonly [start: number, end: number];

/** First month (1-based) of each season; winter runs into the next year. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

const monthsOf = (year: number, month: number, count: number): Interval => [
  Date.UTC(year, month - 1, 1),
  Date.UTC(year, month - 1 + count, 1),
];

/** How each written form of a value becomes an interval, tried in order. */
const FORMS: readonly [pattern: RegExp, read: (groups: string[]) => Interval][] = [
  [/^(\d\d)$/, ([century]) => monthsOf(Number(century) * 100, 1, 1200)],
  [/^(\d{3})$/, ([decade]) => monthsOf(Number(decade) * 10, 1, 120)],
  [/^(\d{4})$/, ([year]) => monthsOf(Number(year), 1, 12)],
  [/^(\d{4})-Q([1-4])$/, ([year, quarter]) => monthsOf(Number(year), Number(quarter) * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, ([year, half]) => monthsOf(Number(year), Number(half) * 6 - 5, 6)],
  [/^(\d{4})-(SP|SU|FA|AU|WI)$/, ([year, season]) => monthsOf(Number(year), SEASON_STARTS[season!]!, 3)],
  [/^(\d{4})-(\d\d)$/, ([year, month]) => monthsOf(Number(year), Number(month), 1)],
  [/^(\d{4})-W(\d\d?)$/, ([year, week]) => daysOfWeek(Number(year), Number(week), 0, 7)],
  [/^(\d{4})-W(\d\d?)-WE$/, ([year, week]) => daysOfWeek(Number(year), Number(week), 5, 2)],
  [/^(\d{4})-W(\d\d?)-([1-7])$/, ([year, week, day]) => daysOfWeek(Number(year), Number(week), Number(day) - 1, 1)],
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    ([year, month, day]) => startingAt(Date.UTC(Number(year), Number(month) - 1, Number(day)), DAY),
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d?)(?::(\d\d))?(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/,
    ([year, month, day, hour, minute]) =>
      startingAt(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute ?? 0)), 60_000),
  ],
];

function startingAt(start: number, length: number): Interval {
  return [start, start + length];
}

function daysOfWeek(year: number, week: number, firstDay: number, count: number): Interval {
  const fourthOfJanuary = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7;
  return startingAt(fourthOfJanuary + ((week - 1) * 7 + firstDay - weekday) * DAY, count * DAY);
}

/** The calendar interval that a DATE or TIME value denotes, or null. */
export function intervalOf(value: string): Interval | null {
  const upper = value.toUpperCase();
  const range = /^([^/]+)\/([^/]+)$/.exec(upper);
  if (range) {
    const first = intervalOf(range[1]!);
    const last = intervalOf(range[2]!);
    return first && last ? [first[0], last[1]] : null;
  }
  const known = upper
    .replace(/^(\d{3})X?$/, '$1')
    .replace(/(-XX)+$/, '')
    .replace(/-WXX.*$/, '')
    .replace(/^(\d\d)XX$/, '$1');
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(known);
    if (match) return read(match.slice(1));
  }
  return null;
}

/** Length of each unit in the one it is counted in: months, days, seconds, or weekends, which equal nothing else. */
const UNITS: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  Y: [12, 'M'],
  DE: [120, 'M'],
  E: [120, 'M'],
  CE: [1200, 'M'],
  C: [1200, 'M'],
  M: [1, 'M'],
  Q: [3, 'M'],
  QX: [3, 'M'],
  W: [7, 'D'],
  D: [1, 'D'],
  DT: [1, 'D'],
  WE: [1, 'WE'],
  H: [3600, 'S'],
  TM: [60, 'S'],
  S: [1, 'S'],
};

/** A DURATION value as amounts by unit ("P1Y6M": 18 M), `PXM` kept as it is; null when it is not a duration. */
function amountsOf(value: string): Map<string, number> | string | null {
  const upper = value.toUpperCase();
  if (!upper.startsWith('P')) return null;
  const amounts = new Map<string, number>();
  const part = /(T)|(\d+(?:\.\d+)?|X+)(DE|CE|QX|WE|DT|[YMQWDHSEC])|(TMO|TNI|TEV|TAF)/y;
  part.lastIndex = 1;
  let isTime = false;
  while (part.lastIndex < upper.length) {
    const match = part.exec(upper);
    if (!match) return null;
    const [, timeMark, amount, letters] = match;
    if (timeMark) {
      isTime = true;
      continue;
    }
    if (!amount || !letters) return null;
    const name = isTime && letters === 'M' ? 'TM' : letters;
    if (amount.includes('X')) return `PX${name.replace('QX', 'Q')}`;
    const [count, unit] = UNITS[name]!;
    amounts.set(unit, (amounts.get(unit) ?? 0) + count * Number(amount));
  }
  const seconds = amounts.get('S') ?? 0;
  if (seconds > 0 && seconds % 86_400 === 0 && !amounts.get('D')) {
    amounts.set('D', seconds / 86_400);
    amounts.delete('S');
  }
  return amounts;
}

function durationKey(value: string): string | null {
  const amounts = amountsOf(value);
  if (amounts === null || typeof amounts === 'string') return amounts;
  return `P${[...amounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, amount]) => amount + unit)
    .join('')}`;
}

/** A duration in seconds, a month taken as 30 and a year as 365 days; null when it has none. */
export function secondsOf(value: string): number | null {
  const amounts = amountsOf(value);
  if (amounts === null || typeof amounts === 'string') return null;
  const months = amounts.get('M') ?? 0;
  const days =
    months * 30 + (months % 12 === 0 ? (months / 12) * 5 : 0) + (amounts.get('D') ?? 0) + 2 * (amounts.get('WE') ?? 0);
  return days * 86_400 + (amounts.get('S') ?? 0);
}

/** A value as it is compared: trimmed, in capitals, '' for none. */
export function plainValue(value: string | null | undefined): string {
  return (value ?? '').trim().toUpperCase();
}

/** Equal as written, or the same interval or length. */
export function sameMeaning(a: string | undefined, b: string | undefined): boolean {
  const one = plainValue(a);
  const other = plainValue(b);
  if (!one || !other) return false;
  if (one === other) return true;
  const oneLength = durationKey(one);
  const otherLength = durationKey(other);
  if (oneLength !== null || otherLength !== null) return oneLength === otherLength;
  const oneInterval = intervalOf(one);
  const otherInterval = intervalOf(other);
  return !!oneInterval && !!otherInterval && oneInterval.join() === otherInterval.join();
}

/** The same once a time of day is cut from both. */
export function sameDay(a: string | undefined, b: string | undefined): boolean {
  const day = (value: string | undefined): string =>
    plainValue(value).replace(/^(\d{4}-\d\d-\d\d|\d{4}-W\d\d-[1-7])T.*$/, '$1');
  return sameMeaning(day(a), day(b));
}
