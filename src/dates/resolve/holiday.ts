import { HOLIDAY_TABLES, SHORTEST_YEAR } from '../../lexicon/generated/holiday-tables.js';
import { addMonths, dayNumber, easterSunday, nthWeekday, orthodoxEaster, plainDate } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayValue } from '../timex.js';
import { type Context, preferred, type Resolved, yearOf } from './context.js';

/** The nearest one when it is at most this many days off, whatever the clause says. */
const NEAR_DAYS = 120;

/** The day of a holiday: in the year named, else the nearest one, as the clause points. */
export function resolveHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, context: Context): Resolved {
  const { rule, shift, within } = meaning;
  const { reference, direction } = context;
  const named = yearOf(within, context);
  if (named !== undefined) return at(dayOf(rule, named));
  if (reference === undefined) return { value: /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX' };
  const { year } = plainDate(reference);
  const days = [year - 1, year, year + 1].map((y) => dayOf(rule, y)).filter((day) => day !== undefined);
  const last = days.filter((day) => day <= reference).at(-1);
  const next = days.find((day) => day >= reference);
  if (last === undefined || next === undefined) return at(last ?? next);
  if (shift && shift !== 'this') return at(shift === 'last' ? last : next);
  const nearest = reference - last <= next - reference ? last : next;
  const isNear = Math.abs(nearest - reference) <= NEAR_DAYS && !context.decided;
  const pointed = isNear || !direction ? nearest : direction === 'future' ? next : last;
  return at(preferred(context, last, next, nearest) ?? pointed);
}

function at(day: number | undefined): Resolved {
  return { value: day === undefined ? 'XXXX-XX-XX' : dayValue(day), day };
}

/** The day that a rule of the holiday lexicon gives in a year; undefined outside the tables. */
function dayOf(rule: string, year: number): number | undefined {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const nth = /^(\d\d)-WX([1-5L])-([1-7])(\+\d)?$/.exec(rule);
  if (nth) {
    const first = dayNumber(year, Number(nth[1]), 1);
    return nthWeekday(first, addMonths(first, 1), Number(nth[3]), Number(nth[2]) || -1) + Number(nth[4] ?? 0);
  }
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
