import { HOLIDAY_TABLES, SHORTEST_YEAR } from '../../lexicon/generated/holiday-tables.js';
import { dayNumber, easterSunday, nthWeekday, orthodoxEaster, plainDate } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayValue } from '../timex.js';
import type { Context, Resolved } from './context.js';

/** The nearest one when it is at most this many days off, whatever the clause says. */
const NEAR_DAYS = 120;

/** The day of a holiday: in the year named, else the nearest one, as the clause points. */
export function resolveHoliday(
  meaning: Extract<Meaning, { kind: 'holiday' }>,
  context: Context,
  resolve: (meaning: Meaning, context: Context) => Resolved,
): Resolved {
  const { rule, shift, within } = meaning;
  const named = within && /^(\d{4})/.exec(resolve(within, context).value);
  if (named) return at(dayOf(rule, Number(named[1])));
  const { reference } = context;
  if (reference === undefined) return { value: /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX' };
  const { year } = plainDate(reference);
  const days = [year - 1, year, year + 1].map((y) => dayOf(rule, y)).filter((day) => day !== undefined);
  const last = days.filter((day) => day <= reference).at(-1);
  const next = days.find((day) => day >= reference);
  if (last === undefined || next === undefined) return at(last ?? next);
  if (shift === 'last' || context.prefer === 'past') return at(last);
  if (shift === 'next' || context.prefer === 'future') return at(next);
  const nearest = reference - last <= next - reference ? last : next;
  const isNear = Math.abs(nearest - reference) <= NEAR_DAYS && !context.decided;
  if (isNear || context.prefer !== 'news' || context.direction === undefined) return at(nearest);
  return at(context.direction === 'future' ? next : last);
}

function at(day: number | undefined): Resolved {
  return day === undefined ? { value: 'XXXX-XX-XX' } : { value: dayValue(day), day };
}

/** The day that a rule of the holiday lexicon gives in a year; undefined outside the tables. */
function dayOf(rule: string, year: number): number | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const nth = /^(\d\d)-WX([1-5L])-([1-7])(\+\d)?$/.exec(rule);
  if (nth)
    return nthWeekday(year, Number(nth[1]), Number(nth[3]), nth[2] === 'L' ? -1 : Number(nth[2])) + Number(nth[4] ?? 0);
  const [, base, offset] = /^(\w+)([+-]\d+)?$/.exec(rule)!;
  const day =
    base === 'easter' ? easterSunday(year) : base === 'orthodox' ? orthodoxEaster(year) : tableDay(base!, year);
  return day === undefined ? undefined : day + Number(offset ?? 0);
}

/** The first day of a table in a year. */
function tableDay(table: string, year: number): number | undefined {
  const [first, gaps] = HOLIDAY_TABLES[table]!;
  const start = dayNumber(year, 1, 1);
  let day = first;
  for (const gap of gaps) {
    if (day >= start) break;
    day += SHORTEST_YEAR + Number.parseInt(gap, 36);
  }
  return plainDate(day).year === year ? day : undefined;
}
