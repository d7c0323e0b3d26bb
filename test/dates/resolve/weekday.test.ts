/** Which day a weekday is, by the weekday of publication and the word before it. */
import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { resolve } from '../../../src/dates/resolve/index.js';
import { contextOf, on, reading } from './reading.js';

type Weekday = Extract<Meaning, { kind: 'weekday' }>;

const LAST_WEEK: Meaning = { kind: 'unit', unit: 'week', shift: -1, anchor: 'reference' };
const DAYS = { Monday: on(2026, 1, 19), Tuesday: on(2026, 1, 20), Friday: on(2026, 1, 23), Sunday: on(2026, 1, 25) };

type Row = [
  why: string,
  today: keyof typeof DAYS,
  said: Partial<Weekday>,
  known: Partial<Context>,
  /** In days from today, for Monday to Sunday. */
  expected: number[],
];

test.each<Row>([
  ['a bare one is over, today counting', 'Tuesday', {}, {}, [-1, 0, -6, -5, -4, -3, -2]],
  ['all of them on a Sunday', 'Sunday', {}, {}, [-6, -5, -4, -3, -2, -1, 0]],
  ['unless the clause looks ahead', 'Tuesday', {}, { ahead: true }, [6, 0, 1, 2, 3, 4, 5]],
  ['a caller prefers those past', 'Friday', {}, { prefer: 'past', ahead: true }, [-4, -3, -2, -1, 0, -6, -5]],
  ['or those to come', 'Friday', {}, { prefer: 'future' }, [3, 4, 5, 6, 0, 1, 2]],
  ['or the nearest', 'Friday', {}, { prefer: 'nearest' }, [3, -3, -2, -1, 0, 1, 2]],
  ['last is not of this week', 'Monday', { shift: 'last' }, {}, [-7, -6, -5, -4, -3, -2, -8]],
  ['nor yesterday', 'Tuesday', { shift: 'last' }, {}, [-8, -7, -6, -5, -4, -3, -2]],
  ['but of the week before', 'Friday', { shift: 'last' }, {}, [-11, -10, -9, -8, -7, -6, -5]],
  ['on a Sunday, of the week that ends', 'Sunday', { shift: 'last' }, {}, [-6, -5, -4, -3, -2, -8, -7]],
  ['next is of the next week', 'Monday', { shift: 'next' }, {}, [7, 8, 9, 10, 11, 12, 13]],
  ['whatever is left of this one', 'Tuesday', { shift: 'next' }, {}, [6, 7, 8, 9, 10, 11, 12]],
  ['late in it, too', 'Friday', { shift: 'next' }, {}, [3, 4, 5, 6, 7, 8, 9]],
  ['but not tomorrow', 'Sunday', { shift: 'next' }, {}, [8, 2, 3, 4, 5, 6, 7]],
  ['this is the nearest', 'Tuesday', { shift: 'this' }, {}, [-1, 0, 1, 2, 3, -3, -2]],
  ['or the coming one', 'Friday', { shift: 'this' }, { ahead: true }, [3, 4, 5, 6, 0, 1, 2]],
  ['as the clause says', 'Friday', { shift: 'this' }, { direction: 'future' }, [3, 4, 5, 6, 0, 1, 2]],
  ['not back', 'Friday', { shift: 'this' }, { direction: 'past' }, [3, -3, -2, -1, 0, 1, 2]],
  ['the following is after today', 'Tuesday', { shift: 'following' }, {}, [6, 7, 1, 2, 3, 4, 5]],
  ['or after a date', 'Tuesday', { shift: 'following' }, { previous: DAYS.Friday }, [6, 7, 8, 9, 10, 4, 5]],
  ['one ago is not today', 'Tuesday', { count: -1 }, {}, [-1, -7, -6, -5, -4, -3, -2]],
  ['two ago a week before', 'Tuesday', { count: -2 }, {}, [-8, -14, -13, -12, -11, -10, -9]],
  ['one on is not today', 'Tuesday', { count: 1 }, {}, [6, 7, 1, 2, 3, 4, 5]],
  ['two on a week after', 'Friday', { count: 2 }, {}, [10, 11, 12, 13, 14, 8, 9]],
  ['a week has its own', 'Tuesday', { within: LAST_WEEK }, { ahead: true }, [-8, -7, -6, -5, -4, -3, -2]],
])('%s: on a %s', (_, today, said, known, expected) => {
  const reference = DAYS[today];
  const found = expected.map((_, index) => {
    const meaning: Meaning = { kind: 'weekday', weekday: index + 1, ...said };
    return resolve(meaning, contextOf({ reference, ...known }))!.day! - reference;
  });
  expect(found).toEqual(expected);
});

describe('a weekday of any week', () => {
  test.each<[string, Partial<Weekday>, Partial<Context>]>([
    ['recurs', { shift: 'any' }, {}],
    ['without a day of publication', {}, { reference: undefined }],
    ['of an unknown week', { within: LAST_WEEK }, { reference: undefined }],
  ])('%s', (_, said, known) => {
    expect(reading({ kind: 'weekday', weekday: 5, ...said }, known)).toBe('XXXX-WXX-5');
  });
});
