/**
 * TIMEX3 values (ISO-TimeML, https://www.iso.org/standard/37331.html): how they are written, and the interval and grain
 * that a written value fixes.
 */
import type { UnitName } from '../lexicon/time-units.js';
import type { Grain } from '../types.js';
import type { ClockTime } from './meaning.js';
import { addMonths, dayNumber, isoWeek, mondayOfWeek, plainDate } from './calendar.js';

/** First months of the parts of a year; seasons are those of the northern hemisphere, and winter begins in December. */
export const FIRST_MONTHS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  H1: 1,
  H2: 7,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
};

/** With leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** Before the year 1 comes 1 BC, which calendars count as the year 0. */
export function yearValue(year: number): string {
  return year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
}

/** Day numbers of 1 January 9999 BC and of 31 December 9999: TIMEX3 writes a year in four digits. */
const FIRST_DAY = -4_371_222;
const LAST_DAY = 2_932_896;

/** What can be said of a day that no four-digit year holds ("five million years ago"); undefined for other days. */
export function beyondCalendar(dayNum: number, isPast: boolean): 'PAST_REF' | 'FUTURE_REF' | undefined {
  if (dayNum >= FIRST_DAY && dayNum <= LAST_DAY) return undefined;
  return isPast || dayNum < FIRST_DAY ? 'PAST_REF' : 'FUTURE_REF';
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month)}`;
}

export function dayValue(dayNum: number): string {
  const { year, month, day } = plainDate(dayNum);
  return `${monthValue(year, month)}-${pad(day)}`;
}

export function weekValue(dayNum: number): string {
  const { year, week } = isoWeek(dayNum);
  return `${yearValue(year)}-W${pad(week)}`;
}

/** As many digits as the years of a longer unit share: `20` is a century. */
const LEADING_DIGITS: Readonly<Partial<Record<UnitName, number>>> = { millennium: 1, century: 2, decade: 3 };

/** The value of the unit that holds a day: its year, quarter, week. */
export function unitValue(unit: UnitName, dayNum: number): string {
  const { year, month } = plainDate(dayNum);
  const digits = LEADING_DIGITS[unit];
  if (digits) return year < 1 ? 'PAST_REF' : yearValue(year).slice(0, digits);
  switch (unit) {
    case 'year':
      return yearValue(year);
    case 'half':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return monthValue(year, month);
    case 'week':
    case 'fortnight':
      return weekValue(dayNum);
    case 'weekend':
      return `${weekValue(dayNum)}-WE`;
    case 'night':
      return `${dayValue(dayNum)}TNI`;
    default:
      return dayValue(dayNum);
  }
}

/** The same with everything unknown, `XXXX-WXX`: what a relative expression is worth without a day of publication. */
export function unknownValue(unit: UnitName): string {
  return unitValue(unit, 0).replace(/\d/g, 'X');
}

/** What a unit is in a duration of ISO 8601: its letter, how many of them, the letters where the amount is vague. */
interface UnitForm {
  letter: string;
  factor?: number;
  vague?: string;
}

const FORMS: Readonly<Record<UnitName, UnitForm>> = {
  second: { letter: 'S' },
  minute: { letter: 'M' },
  hour: { letter: 'H' },
  day: { letter: 'D' },
  night: { letter: 'D' },
  weekend: { letter: 'WE' },
  week: { letter: 'W' },
  fortnight: { letter: 'W', factor: 2 },
  month: { letter: 'M' },
  quarter: { letter: 'Q' },
  half: { letter: 'M', factor: 6 },
  year: { letter: 'Y' },
  // "decades" is PXDE, not PX0Y.
  decade: { letter: 'Y', factor: 10, vague: 'DE' },
  century: { letter: 'Y', factor: 100, vague: 'CE' },
  millennium: { letter: 'Y', factor: 1000, vague: 'ML' },
};

/** Length in months by letter; weeks and days have their own. */
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12 };

/** A day moved by a number of units of a day or more; half a month is 15 days. */
export function shiftDay(dayNum: number, unit: UnitName, count: number): number {
  const { letter, factor = 1 } = FORMS[unit];
  const months = MONTHS[letter];
  if (!months) return dayNum + Math.round(count * factor * (letter.startsWith('W') ? 7 : 1));
  const exact = count * factor * months;
  const whole = Math.trunc(exact);
  return addMonths(dayNum, whole) + Math.round((exact - whole) * 30);
}

export function isClockUnit(unit: UnitName): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** `P3M`, `PT24H`, `P2Y6M`, `PXW`. */
export function durationValue(parts: readonly { amount?: number | undefined; unit: UnitName }[]): string {
  let date = '';
  let time = '';
  for (const { amount, unit } of parts) {
    const { letter, factor = 1, vague = letter } = FORMS[unit];
    const text = amount === undefined ? `X${vague}` : `${round(amount * factor)}${letter}`;
    if (isClockUnit(unit)) time += text;
    else date += text;
  }
  return `P${date}${time && `T${time}`}`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** What a date without a time is exact to, by its length: `20`, `2026`, `2026-W03`, `2026-01-18`, `2026-W03-WE`. */
const GRAINS: Readonly<Record<number, Grain>> = {
  1: 'millennium',
  2: 'century',
  3: 'decade',
  4: 'year',
  8: 'week',
  10: 'day',
  11: 'weekend',
};

/** Parts of a year by their first letter: `2026-Q1`, `2026-SU`. */
const PARTS_OF_YEAR: Readonly<Record<string, Grain>> = {
  H: 'half',
  Q: 'quarter',
  F: 'season',
  S: 'season',
  W: 'season',
};

/** The unit that a value is exact to. */
export function grainOf(value: string): Grain {
  if (value.endsWith('_REF')) return 'unknown';
  if (value.startsWith('P')) return durationGrain(value);
  const [date, time] = splitTime(value);
  if (time !== undefined) return (['daypart', 'minute', 'second'] as const)[time.split(':').length - 1]!;
  const known = date!.replace('BC', '');
  return GRAINS[known.length] ?? PARTS_OF_YEAR[known[5]!] ?? 'month';
}

/** Date and time of a value; the T of daytime, `TDT`, is no separator. */
function splitTime(value: string): string[] {
  return value.split(/T(?!$)/);
}

/** The smallest unit of a duration: `P2Y6M` is exact to a month, `PT10M` to a minute. */
function durationGrain(value: string): Grain {
  const [letters] = /[A-WYZ]{1,2}$/.exec(value)!;
  // A night or a fortnight is written as days or weeks.
  return (Object.keys(FORMS) as Grain[]).find((name) => {
    const { letter, vague = letter } = FORMS[name as UnitName];
    return vague === letters && isClockUnit(name as UnitName) === value.includes('T');
  })!;
}

const DATE_VALUE = /^(\d{1,4})(?:-(?:W(\d\d)(?:-(WE|[1-7]))?|([QH]\d|[SFW][PUAI])|(\d\d)(?:-(\d\d))?))?$/;

/** The half-open interval of whole days, as day numbers, that a value without a time of day fixes. */
export function dayInterval(value: string): [start: number, end: number] | undefined {
  const [, digits, week, weekday, part, month, day] = DATE_VALUE.exec(value) ?? [];
  if (!digits) return undefined;
  const year = Number(digits.padEnd(4, '0'));
  const grain = grainOf(value);
  let start = dayNumber(year, part ? FIRST_MONTHS[part]! : Number(month ?? 1), Number(day ?? 1));
  if (week) start = mondayOfWeek(year, Number(week)) + (weekday === 'WE' ? 5 : Number(weekday ?? 1) - 1);
  return [
    start,
    grain === 'weekend' ? start + 2 : shiftDay(start, grain === 'season' ? 'quarter' : (grain as UnitName), 1),
  ];
}

/** Hours of the parts of the day, as a newsroom counts them; night runs into the next day. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
  DT: [6, 18],
};

/**
 * The interval that a value fixes, in ISO 8601; undefined where it leaves a part open. `zone` is the offset of a clock
 * time, '' where the text names none.
 */
export function intervalOf(value: string, zone = ''): { start: string; end: string } | undefined {
  const [date, time] = splitTime(value);
  const days = dayInterval(date!);
  if (!days || days[1] > LAST_DAY) return undefined;
  if (time === undefined) return { start: isoDay(days[0]), end: isoDay(days[1]) };
  if (days[1] - days[0] !== 1) return undefined;
  const hours = PART_HOURS[time];
  if (hours) return { start: instant(days[0], hours[0] * 3600), end: instant(days[0], hours[1] * 3600) };
  const [hour, minute, second] = time.split(':').map(Number);
  const from = hour! * 3600 + minute! * 60 + (second ?? 0);
  const to = from + (second === undefined ? 60 : 1);
  return { start: instant(days[0], from) + zone, end: instant(days[0], to) + zone };
}

/** A day of ISO 8601, whose year 0000 is 1 BC; no interval starts earlier. */
function isoDay(dayNum: number): string {
  const { year, month, day } = plainDate(dayNum);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The time so many seconds after the beginning of a day, or before it. */
export function instant(dayNum: number, seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 || undefined };
  return isoDay(dayNum + days) + clockValue(time);
}

/** `T18:30`, `T18:30:15`. */
export function clockValue({ hour, minute = 0, second }: Pick<ClockTime, 'hour' | 'minute' | 'second'>): string {
  return `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
}
