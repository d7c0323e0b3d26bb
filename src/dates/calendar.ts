/**
 * Arithmetic on plain dates of the proleptic Gregorian calendar.
 *
 * A day is a number: days since 1970-01-01. All is reckoned in UTC, months by date-fns on its UTC dates: a newspaper's dates
 * have no time zone, and in local time days can be missing (Apia has no 2011-12-30) and midnight may not exist.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns';

const MILLISECONDS_PER_DAY = 86_400_000;

/** A calendar date; month 1..12, day 1..31. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. Set field by field: constructors take the years 0 to 99 for 1900 to 1999. */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** The calendar date of a day number. */
export function plainDate(dayNum: number): PlainDate {
  const date = new Date(dayNum * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Monday 1 to Sunday 7. */
export function isoWeekday(dayNum: number): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNum + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: its year and number, which are those of its Thursday. */
export function isoWeek(dayNum: number): { year: number; week: number } {
  const thursday = dayNum - isoWeekday(dayNum) + 4;
  const { year } = plainDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  // The 4th of January is always in the first week.
  const inFirst = dayNumber(year, 1, 4);
  return inFirst - isoWeekday(inFirst) + 1 + (week - 1) * 7;
}

/** The same day `months` later, or the last day of the month where it has fewer days. */
export function addMonths(dayNum: number, months: number): number {
  return addMonthsTo(new UTCDateMini(dayNum * MILLISECONDS_PER_DAY), months).getTime() / MILLISECONDS_PER_DAY;
}

/** Western Easter Sunday: the Sunday after the full moon of the Gregorian tables (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const lag = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + lag + 15) % 30;
  return sundayAfter(dayNumber(year, 3, 21) + moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0));
}

/** Orthodox Easter Sunday: the same by the Julian tables, 13 days on for 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  return sundayAfter(dayNumber(year, 4, 3) + ((19 * (year % 19) + 15) % 30));
}

function sundayAfter(dayNum: number): number {
  return dayNum + 7 - (isoWeekday(dayNum) % 7);
}

/** The nth weekday of a period, whose end is exclusive; n = -1 is the last. */
export function nthWeekday(start: number, end: number, weekday: number, n: number): number {
  return n < 0
    ? end - 1 - ((isoWeekday(end - 1) - weekday + 7) % 7)
    : start + ((weekday - isoWeekday(start) + 7) % 7) + (n - 1) * 7;
}
