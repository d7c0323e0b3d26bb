import { dayNumber } from '../../../src/dates/calendar.js';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { resolve } from '../../../src/dates/resolve/index.js';
import { dayValue } from '../../../src/dates/timex.js';

export const on: typeof dayNumber = dayNumber;

/** What a text is known to say, published on Tuesday, 20 January 2026. */
export function contextOf(known: Partial<Context>): Context {
  const context: Context = {
    reference: on(2026, 1, 20),
    clock: undefined,
    prefer: 'news',
    resolve: (part) => resolve(part, context) ?? { value: 'XXXX-XX-XX' },
    narrative: false,
    previous: undefined,
    previousIsYear: false,
    previousIsNear: false,
    day: undefined,
    dayIsNear: false,
    pastDay: undefined,
    coming: undefined,
    begins: false,
    endsRange: false,
    instant: undefined,
    period: undefined,
    inResults: false,
    direction: undefined,
    decided: false,
    ahead: false,
    certain: false,
    ...known,
  };
  return context;
}

/** The value of a meaning, and behind @ the day that later expressions count from. */
export function reading(meaning: Meaning, known: Partial<Context> = {}): string {
  const resolved = resolve(meaning, contextOf(known));
  if (!resolved) return 'unknown';
  return resolved.day === undefined ? resolved.value : `${resolved.value} @${dayValue(resolved.day)}`;
}
