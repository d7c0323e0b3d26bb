import { addMonths, dayNumber, isoWeekday, plainDate } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayInterval, dayValue, FIRST_MONTHS, unitValue, weekValue, yearValue } from '../timex.js';
import type { Context, Resolved } from './context.js';

type Resolve = (meaning: Meaning, context: Context) => Resolved;

/** "winter", "last summer", "the spring of 2019": the nearest one unless the text says which. */
export function resolveSeason(
  meaning: Extract<Meaning, { kind: 'season' }>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const { season, shift, within } = meaning;
  const year = within && /^(BC)?(\d{4})/.exec(resolve(within, context).value);
  if (year) return seasonOf(year[1] ? 1 - Number(year[2]) : Number(year[2]), season);
  const reference = shift === 'following' ? (context.previous ?? context.reference) : context.reference;
  if (context.narrative && context.previous !== undefined && !shift) {
    return seasonOf(plainDate(context.previous).year, season);
  }
  if (reference === undefined) return { value: `XXXX-${season}` };
  const now = plainDate(reference);
  const first = FIRST_MONTHS[season]!;
  const started = dayNumber(now.year, first, 1) <= reference;
  // The season that began last; winter is named after its December.
  const latest = started ? now.year : now.year - 1;
  const running = reference < addMonths(dayNumber(latest, first, 1), 3);
  if (shift === 'last') return seasonOf(running ? latest - 1 : latest, season);
  if (shift === 'next' || shift === 'following') return seasonOf(latest + 1, season);
  if (running) return seasonOf(latest, season);
  if (shift === 'this') return seasonOf(context.direction === 'past' ? latest : now.year, season);
  return seasonOf(context.direction === 'future' ? latest + 1 : latest, season);
}

function seasonOf(year: number, season: string): Resolved {
  return { value: `${yearValue(year)}-${season}`, day: dayNumber(year, FIRST_MONTHS[season]!, 1) };
}

/** "the third quarter", "the second half of 2025", "the first week of May", "the last day of March". */
export function resolvePart(meaning: Extract<Meaning, { kind: 'part' }>, context: Context, resolve: Resolve): Resolved {
  const { unit, index, count, weekday, within } = meaning;
  if (unit === 'quarter' && count === 2) return quarterOrHalf('half', index, within, context, resolve);
  // Half of a month, a decade or a century has no value of its own.
  const whole = unit === 'half' && within ? resolve(within, context) : undefined;
  if (whole && /^(?:\d{4}-\d\d|\d{2,3})$/.test(whole.value)) return whole;
  if (unit === 'quarter' || unit === 'half') return quarterOrHalf(unit, index, within, context, resolve);
  const period = within && dayInterval(resolve(within, context).value);
  if (!period) return { value: `P1${unit[0]!.toUpperCase()}` };
  const [start, end] = period;
  if (weekday) {
    return at(
      index < 0
        ? end - 1 - ((isoWeekday(end - 1) - weekday + 7) % 7)
        : start + ((weekday - isoWeekday(start) + 7) % 7) + (index - 1) * 7,
    );
  }
  switch (unit) {
    case 'day':
      return at(index < 0 ? end - 1 : start + index - 1);
    case 'week': {
      // The first week of May holds its first day; of a year, its first Thursday (ISO 8601).
      const last = end - start > 31 ? end - 4 : end - 1;
      const monday = index < 0 ? last : start + Math.max(index - 1, 0) * 7;
      return { value: weekValue(monday), day: monday };
    }
    case 'weekend': {
      const saturday =
        index < 0
          ? end - 1 - (isoWeekday(end - 1) % 7 ? (isoWeekday(end - 1) + 1) % 7 : 1)
          : start + ((6 - isoWeekday(start) + 7) % 7) + (index - 1) * 7;
      return { value: `${weekValue(saturday)}-WE`, day: saturday };
    }
    default: {
      const day = addMonths(start, (index < 0 ? 12 : index) - 1);
      return { value: unitValue(unit, day), day };
    }
  }
}

function at(day: number): Resolved {
  return { value: dayValue(day), day };
}

function quarterOrHalf(
  unit: 'quarter' | 'half',
  index: number,
  within: Meaning | undefined,
  context: Context,
  resolve: Resolve,
): Resolved {
  const letter = unit === 'quarter' ? 'Q' : 'H';
  const count = unit === 'quarter' ? 4 : 2;
  const months = 12 / count;
  const number = index < 0 ? count : index;
  const firstMonth = (number - 1) * months + 1;
  let year: number | undefined;
  if (within) {
    const value = resolve(within, context).value;
    const match = /^(\d{4})/.exec(value);
    year = match ? Number(match[1]) : undefined;
  }
  if (year === undefined && context.reference === undefined) return { value: `XXXX-${letter}${number}` };
  if (year === undefined) {
    // Results are reported after the quarter has ended: the latest one that has begun.
    const now = plainDate(context.reference!);
    year = firstMonth <= now.month || context.direction === 'future' ? now.year : now.year - 1;
  }
  return { value: `${yearValue(year)}-${letter}${number}`, day: dayNumber(year, firstMonth, 1) };
}

/** "the latest quarter": the one reported on, else the one that ended last; "the year-ago quarter" a year before it. */
export function resolveResults(
  { shift, index, known, within }: Extract<Meaning, { kind: 'results' }>,
  context: Context,
  resolve: Resolve,
): Resolved | undefined {
  const period = context.period ?? (known ? undefined : endedQuarter(context));
  if (!period) return undefined;
  const named = within && /^(\d{4})/.exec(resolve(within, context).value);
  const year = named ? Number(named[1]) : Number(period.slice(0, 4)) + shift;
  return { value: `${yearValue(year)}-${index ? `Q${index}` : period.slice(5)}` };
}

function endedQuarter({ reference }: Context): string | undefined {
  if (reference === undefined) return undefined;
  const quarter = unitValue('quarter', addMonths(reference, -3));
  // No results are reported for a quarter before Christ.
  return quarter.startsWith('BC') ? undefined : quarter;
}
