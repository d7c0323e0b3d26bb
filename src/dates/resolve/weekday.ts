import { isoWeekday } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayInterval, dayValue } from '../timex.js';
import type { Context, Resolved } from './context.js';

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

/** A bare weekday in the news is the most recent one, today included, unless the clause clearly looks ahead. */
export function resolveWeekday(
  meaning: WeekdayMeaning,
  context: Context,
  resolve: (meaning: Meaning, context: Context) => Resolved,
): Resolved {
  const { weekday, shift, within, count } = meaning;
  if (within) {
    const week = dayInterval(resolve(within, context).value);
    if (week) return at(week[0] + ((weekday - isoWeekday(week[0]) + 7) % 7));
  }
  const { reference } = context;
  if (reference === undefined || shift === 'any') return { value: `XXXX-WXX-${weekday}` };
  const today = isoWeekday(reference);
  const back = (today - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (count) return at(reference + (count > 0 ? (ahead || 7) - 7 : 7 - (back || 7)) + count * 7);
  switch (shift) {
    case 'last':
      // "last Tuesday" on a Friday is that of last week: of this week's one says "Tuesday", and "yesterday".
      return at(reference - (back <= 1 || (back < today && today < 7) ? back + 7 : back));
    case 'next':
      // "next Friday" on a Tuesday is that of next week.
      return at(reference + (ahead <= 1 || ahead <= 7 - today ? ahead + 7 : ahead));
    case 'following': {
      const from = context.previous ?? reference;
      return at(from + ((weekday - isoWeekday(from) + 7) % 7 || 7));
    }
    case 'this':
      return at(
        context.ahead || context.direction === 'future' || ahead <= back ? reference + ahead : reference - back,
      );
    default:
      return at(reference + bareOffset(back, ahead, context));
  }
}

function bareOffset(back: number, ahead: number, context: Context): number {
  switch (context.prefer) {
    case 'past':
      return -back;
    case 'future':
      return ahead;
    case 'nearest':
      return ahead < back ? ahead : -back;
    default:
      return context.ahead ? ahead : -back;
  }
}

function at(day: number): Resolved {
  return { value: dayValue(day), day };
}
