import { addMonths, dayNumber, daysInMonth, isoWeekday, plainDate } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayInterval, dayValue, monthValue, pad, yearValue } from '../timex.js';
import { type Context, preferred, type Resolved, yearOf } from './context.js';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/** A month without a year is the nearest one when it is at most this many months off. */
const NEAR_MONTHS = 2;
/** A day and month without a year: the nearest one when it is at most this many days off. */
const NEAR_DAYS = 120;

/** "28 January 2026", "March", "the 28th", "September last year". */
export function resolveDate(meaning: DateMeaning, context: Context): Resolved {
  const { month, day, shift } = meaning;
  const { reference } = context;
  // The year before 1 is 1 BC.
  const year = meaning.bc ? 1 - meaning.year! : (meaning.year ?? (month && yearOf(meaning.within, context)));
  if (shift === 'any') return { value: unknownYear(month, day) };
  if (year !== undefined) return onYear(year, month, day);
  if (month === undefined) return dayOfNearMonth(day!, meaning, context);
  if (context.endsRange && context.previous !== undefined)
    return onYear(yearFrom(context.previous, month, day), month, day);
  if (shift && reference !== undefined) return onYear(yearOfShift(month, shift, reference), month, day);
  if (context.narrative && context.previous !== undefined) return onYear(yearOfNarrative(month, context), month, day);
  if (reference === undefined) return { value: unknownYear(month, day) };
  return onYear(
    day === undefined
      ? yearOfMonth(month, context, reference)
      : yearOfDay(month, day, context, reference, meaning.weekday),
    month,
    day,
  );
}

function onYear(year: number, month: number | undefined, day: number | undefined): Resolved {
  if (month === undefined) return { value: yearValue(year), day: dayNumber(year, 1, 1) };
  if (day === undefined) return { value: monthValue(year, month), day: dayNumber(year, month, 1) };
  // "the 31st of this month" in November is no day.
  if (day > daysInMonth(year, month)) return { value: '' };
  const dayNum = dayNumber(year, month, day);
  return { value: dayValue(dayNum), day: dayNum };
}

function unknownYear(month: number | undefined, day: number | undefined): string {
  // A leap year, which has every day.
  return `XXXX${onYear(2000, month, day).value.slice(4)}`;
}

/** The year in which a month or a day comes first from a day on. */
function yearFrom(start: number, month: number, day = 31): number {
  const { year } = plainDate(start);
  return dayNumber(year, month, day) < start ? year + 1 : year;
}

/** "last May" is the latest May that is over, "next May" the coming one, "this May" that of the year. */
function yearOfShift(month: number, shift: 'last' | 'this' | 'next', reference: number): number {
  const { year, month: now } = plainDate(reference);
  if (shift === 'this') return year;
  if (shift === 'last') return month < now ? year : year - 1;
  // "next December" in November is not the coming one.
  return month > now + 1 ? year : year + 1;
}

/** A month that lies more than this many months later in the year than the last one belongs to the year before. */
const STEP_BACK = 6;
/** One that lies more than this many months earlier belongs to the year after. */
const STEP_ON = 8;

/** The year spoken of; a month much earlier in the year than the last one belongs to the next, and the other way round. */
function yearOfNarrative(month: number, context: Context): number {
  const { year, month: last } = plainDate(context.previous!);
  if (context.previousIsYear) return year;
  if (last - month > STEP_ON) return year + 1;
  return month - last > STEP_BACK ? year - 1 : year;
}

/** A month lies at most this many months after one ahead that the paragraph named last. */
const LIST_STEP = 4;

/** Nearest within two months, else as the clause points, else back. */
function yearOfMonth(month: number, context: Context, reference: number): number {
  const { year, month: now } = plainDate(reference);
  const ahead = (month - now + 12) % 12;
  const back = (now - month + 12) % 12;
  const next = month >= now ? year : year + 1;
  const last = month <= now ? year : year - 1;
  const pointed = context.direction === 'future' ? next : last;
  const chosen = preferred(context, last, next, ahead < back ? next : last);
  if (chosen !== undefined || context.decided) return chosen ?? pointed;
  if (back <= NEAR_MONTHS) return back && context.certain ? next : last;
  // "in December, in January and in March": a list of months ahead runs on.
  const from = context.previousIsNear ? context.previous! : reference;
  if (from > reference && (month - plainDate(from).month + 12) % 12 <= LIST_STEP) return next;
  // "despite a March agreement" in January: two months ahead yields to a past tense, one month hardly ever.
  if (ahead <= NEAR_MONTHS && (ahead < NEAR_MONTHS || context.direction !== 'past')) return next;
  return pointed;
}

/** Nearest within 120 days, else as the clause points, else back. */
function yearOfDay(
  month: number,
  day: number,
  context: Context,
  reference: number,
  weekday: number | undefined,
): number {
  const { year } = plainDate(reference);
  // "Saturday 3 May" is a Saturday in one of the years around.
  const matching = weekday && [year, year + 1, year - 1].find((y) => isoWeekday(dayNumber(y, month, day)) === weekday);
  if (matching) return matching;
  const distance = (y: number): number => dayNumber(y, month, day) - reference;
  let last = distance(year) <= 0 ? year : year - 1;
  let next = distance(year) >= 0 ? year : year + 1;
  // 29 February: the leap years around.
  if (day === 29) {
    while (daysInMonth(last, month) < day) last--;
    while (daysInMonth(next, month) < day) next++;
  }
  const nearest = -distance(last) <= distance(next) ? last : next;
  const isNear = Math.abs(distance(nearest)) <= NEAR_DAYS && !context.decided;
  const pointed = context.direction === 'future' ? next : last;
  return preferred(context, last, next, nearest) ?? (isNear ? nearest : pointed);
}

/** "the 28th": of the month spoken of, or of the nearest one. */
function dayOfNearMonth(day: number, meaning: DateMeaning, context: Context): Resolved {
  const period = meaning.within && dayInterval(context.resolve(meaning.within).value);
  if (period && period[1] - period[0] <= 31) {
    const { year, month } = plainDate(period[0]);
    return onYear(year, month, day);
  }
  const { previous, reference, direction } = context;
  const matching =
    meaning.weekday && reference !== undefined ? monthByWeekday(day, meaning.weekday, reference) : undefined;
  if (matching !== undefined) return { value: dayValue(matching), day: matching };
  if (previous !== undefined && (context.dayIsNear || reference === undefined)) return sameMonth(previous, day);
  if (reference === undefined) return { value: `XXXX-XX-${pad(day)}` };
  // Elsewhere it is counted from publication: the nearest one, or as the clause points.
  const today = plainDate(reference).day;
  const ahead = direction === 'future' ? day < today : direction === undefined && today - day > 15;
  const back = direction === 'past' ? day > today : direction === undefined && day - today > 15;
  return sameMonth(ahead ? addMonths(reference, 1) : back ? addMonths(reference, -1) : reference, day);
}

/** The day in the month of `base`, or in the next one that has so many. */
function sameMonth(base: number, day: number): Resolved {
  const { year, month } = plainDate(base);
  return day > daysInMonth(year, month) ? sameMonth(addMonths(base, 1), day) : onYear(year, month, day);
}

/** "Friday the 13th": the nearest month in which that day is a Friday. */
function monthByWeekday(day: number, weekday: number, reference: number): number | undefined {
  const { year, month } = plainDate(reference);
  const first = dayNumber(year, month, 1);
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const start = addMonths(first, shift);
    const at = plainDate(start);
    if (day <= daysInMonth(at.year, at.month) && isoWeekday(start + day - 1) === weekday) return start + day - 1;
  }
  return undefined;
}
