import { addMonths, dayNumber, nthWeekday, plainDate } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayInterval, durationValue, FIRST_MONTHS, shiftDay, unitValue, yearValue } from '../timex.js';
import { type Context, type Resolved, yearOf } from './context.js';

/** "winter", "last summer", "the spring of 2019": the nearest one unless the text says which. */
export function resolveSeason(
  { season, shift, within }: Extract<Meaning, { kind: 'season' }>,
  context: Context,
): Resolved {
  const { previous, direction } = context;
  const year = yearOf(within, context);
  if (year !== undefined) return partOfYear(year, season);
  if (context.narrative && previous !== undefined && !shift) return partOfYear(plainDate(previous).year, season);
  const from = shift === 'following' ? (previous ?? context.reference) : context.reference;
  if (from === undefined) return { value: `XXXX-${season}` };
  // The season that began last; winter is named after its December.
  const now = plainDate(from).year;
  const latest = partOfYear(now, season).day <= from ? now : now - 1;
  const isRunning = from < addMonths(partOfYear(latest, season).day, 3);
  if (shift === 'last') return partOfYear(isRunning ? latest - 1 : latest, season);
  if (shift === 'next' || shift === 'following') return partOfYear(latest + 1, season);
  if (isRunning) return partOfYear(latest, season);
  if (shift === 'this') return partOfYear(direction === 'past' ? latest : now, season);
  return partOfYear(direction === 'future' ? latest + 1 : latest, season);
}

/** A season, quarter or half of a year. */
function partOfYear(year: number, part: string): Required<Resolved> & { day: number } {
  return { value: `${yearValue(year)}-${part}`, day: dayNumber(year, FIRST_MONTHS[part]!, 1) };
}

/** "the third quarter", "the second half of 2025", "the first week of May", "the last day of March". */
export function resolvePart(meaning: Extract<Meaning, { kind: 'part' }>, context: Context): Resolved {
  const { unit, index, weekday, within } = meaning;
  const whole = within && context.resolve(within);
  // Half of a month, a decade or a century has no value of its own.
  if (unit === 'half' && whole && /^(?:\d{4}-\d\d|\d{2,3})$/.test(whole.value)) return whole;
  if (unit === 'quarter' || unit === 'half') return quarterOrHalf(meaning, context);
  const period = whole && dayInterval(whole.value);
  if (!period) return { value: durationValue([{ amount: 1, unit }]) };
  const [start, end] = period;
  if (weekday || unit === 'weekend') {
    const day = nthWeekday(start, end, weekday ?? 6, index);
    // Few months have a fifth Sunday.
    return weekday && day >= end ? { value: '' } : { value: unitValue(unit, day), day };
  }
  // The first week of May holds its first day; the last one of a year its last Thursday (ISO 8601).
  const last = unit === 'week' ? end - (end - start > 31 ? 4 : 1) : shiftDay(end, unit, -1);
  const day = index < 0 ? last : shiftDay(start, unit, Math.max(index - 1, 0));
  return { value: unitValue(unit, day), day };
}

function quarterOrHalf({ unit, index, count, within }: Extract<Meaning, { kind: 'part' }>, context: Context): Resolved {
  const { reference, direction } = context;
  const part = unit === 'half' || count === 2 ? `H${index < 0 ? 2 : index}` : `Q${index < 0 ? 4 : index}`;
  const year = yearOf(within, context);
  if (year !== undefined) return partOfYear(year, part);
  if (reference === undefined) return { value: `XXXX-${part}` };
  // Results are reported after the quarter has ended: the latest one that has begun.
  const now = plainDate(reference);
  return partOfYear(FIRST_MONTHS[part]! <= now.month || direction === 'future' ? now.year : now.year - 1, part);
}

/** "the latest quarter": the one reported on, else the one that ended last; "the year-ago quarter" a year before it. */
export function resolveResults(
  { shift, index, known, within }: Extract<Meaning, { kind: 'results' }>,
  context: Context,
): Resolved | undefined {
  const period = context.period ?? (known ? undefined : endedQuarter(context));
  if (!period) return undefined;
  const year = yearOf(within, context) ?? Number(period.slice(0, 4)) + shift;
  return { value: `${yearValue(year)}-${index ? `Q${index}` : period.slice(5)}` };
}

function endedQuarter({ reference }: Context): string | undefined {
  if (reference === undefined) return undefined;
  const quarter = unitValue('quarter', addMonths(reference, -3));
  // No results are reported for a quarter before Christ.
  return quarter.startsWith('BC') ? undefined : quarter;
}
