import { isoWeekday, nthWeekday } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { dayInterval, dayValue } from '../timex.js';
import { type Context, preferred, type Resolved } from './context.js';

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

/** A bare weekday in the news is the most recent one, today included, unless the clause clearly looks ahead. */
export function resolveWeekday({ weekday, shift, within, count }: WeekdayMeaning, context: Context): Resolved {
  const week = within && dayInterval(context.resolve(within).value);
  if (week) return at(nthWeekday(...week, weekday, 1));
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
      return at(nthWeekday(from + 1, from + 8, weekday, 1));
    }
    case 'this':
      return at(
        context.ahead || context.direction === 'future' || ahead <= back ? reference + ahead : reference - back,
      );
    default: {
      const news = context.ahead ? ahead : -back;
      return at(reference + (preferred(context, -back, ahead, ahead < back ? ahead : -back) ?? news));
    }
  }
}

function at(day: number): Resolved {
  return { value: dayValue(day), day };
}
