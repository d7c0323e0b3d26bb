/** What dates are worth in the light of publication and of what was said before. */
import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { on, reading } from './reading.js';

const LAST_YEAR: Meaning = { kind: 'unit', unit: 'year', shift: -1, anchor: 'reference' };
const NEXT_MONTH: Meaning = { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' };

type Row = [why: string, meaning: Meaning, known: Partial<Context>, expected: string];

describe.each<[phenomenon: string, rows: Row[]]>([
  [
    'a date that names its year',
    [
      ['a year', { kind: 'date', year: 2026 }, {}, '2026 @2026-01-01'],
      ['before Christ', { kind: 'date', year: 480, bc: true }, {}, 'BC0480 @BC0480-01-01'],
      [
        'a day before Christ',
        { kind: 'date', year: 44, bc: true, month: 3, day: 15 },
        {},
        'BC0044-03-15 @BC0044-03-15',
      ],
      ['a month', { kind: 'date', year: 2026, month: 3 }, {}, '2026-03 @2026-03-01'],
      ['a leap day', { kind: 'date', year: 2024, month: 2, day: 29 }, {}, '2024-02-29 @2024-02-29'],
      ['no day', { kind: 'date', year: 2026, month: 2, day: 29 }, {}, ''],
      ['the last day of February', { kind: 'date', year: 2026, month: 2, day: 28 }, {}, '2026-02-28 @2026-02-28'],
      ['"September last year"', { kind: 'date', month: 9, within: LAST_YEAR }, {}, '2025-09 @2025-09-01'],
      [
        '"3 September last year"',
        { kind: 'date', month: 9, day: 3, within: LAST_YEAR },
        { direction: 'future' },
        '2025-09-03 @2025-09-03',
      ],
      [
        '"September 480 BC"',
        { kind: 'date', month: 9, within: { kind: 'date', year: 480, bc: true } },
        {},
        'BC0480-09 @BC0480-09-01',
      ],
      ['of an unknown year', { kind: 'date', month: 9, within: LAST_YEAR }, { reference: undefined }, 'XXXX-09'],
      [
        'a decade names none',
        { kind: 'date', month: 9, within: { kind: 'years', digits: '199' } },
        {},
        '2025-09 @2025-09-01',
      ],
    ],
  ],
  [
    'a date of every year',
    [
      ['"each March"', { kind: 'date', month: 3, shift: 'any' }, {}, 'XXXX-03'],
      ['a day that not every year has', { kind: 'date', month: 2, day: 29, shift: 'any' }, {}, 'XXXX-02-29'],
    ],
  ],
  [
    'last, this and next month',
    [
      ['still ahead this year', { kind: 'date', month: 3, shift: 'last' }, {}, '2025-03 @2025-03-01'],
      ['now: the one before', { kind: 'date', month: 1, shift: 'last' }, {}, '2025-01 @2025-01-01'],
      ['over', { kind: 'date', month: 3, shift: 'last' }, { reference: on(2026, 4, 1) }, '2026-03 @2026-03-01'],
      ['of the year', { kind: 'date', month: 3, shift: 'this' }, { reference: on(2026, 4, 1) }, '2026-03 @2026-03-01'],
      ['now: the one after', { kind: 'date', month: 1, shift: 'next' }, {}, '2027-01 @2027-01-01'],
      ['not the coming one', { kind: 'date', month: 2, shift: 'next' }, {}, '2027-02 @2027-02-01'],
      ['the coming one', { kind: 'date', month: 3, shift: 'next' }, {}, '2026-03 @2026-03-01'],
      ['the coming one', { kind: 'date', month: 12, shift: 'next' }, {}, '2026-12 @2026-12-01'],
      ['nobody knows', { kind: 'date', month: 3, shift: 'next' }, { reference: undefined }, 'XXXX-03'],
    ],
  ],
  [
    'a month of a story',
    [
      [
        'of the same year',
        { kind: 'date', month: 6 },
        { narrative: true, previous: on(1912, 5, 3) },
        '1912-06 @1912-06-01',
      ],
      [
        'a day, too',
        { kind: 'date', month: 6, day: 4 },
        { narrative: true, previous: on(1912, 5, 3) },
        '1912-06-04 @1912-06-04',
      ],
      [
        'nine months back: the next year',
        { kind: 'date', month: 1 },
        { narrative: true, previous: on(1912, 10, 3) },
        '1913-01 @1913-01-01',
      ],
      [
        'eight months back: a step back',
        { kind: 'date', month: 1 },
        { narrative: true, previous: on(1912, 9, 3) },
        '1912-01 @1912-01-01',
      ],
      [
        'seven months on: the year before',
        { kind: 'date', month: 12 },
        { narrative: true, previous: on(1912, 5, 3) },
        '1911-12 @1911-12-01',
      ],
      [
        'six months on: the same year',
        { kind: 'date', month: 11 },
        { narrative: true, previous: on(1912, 5, 3) },
        '1912-11 @1912-11-01',
      ],
      [
        'the year was named alone',
        { kind: 'date', month: 12 },
        { narrative: true, previous: on(1912, 1, 1), previousIsYear: true },
        '1912-12 @1912-12-01',
      ],
      ['none spoken of yet', { kind: 'date', month: 12 }, { narrative: true }, '2025-12 @2025-12-01'],
      ['news', { kind: 'date', month: 6 }, { previous: on(1912, 5, 3) }, '2025-06 @2025-06-01'],
    ],
  ],
  [
    'without a day of publication',
    [
      ['a month', { kind: 'date', month: 3 }, { reference: undefined }, 'XXXX-03'],
      ['a day of it', { kind: 'date', month: 3, day: 5 }, { reference: undefined }, 'XXXX-03-05'],
      [
        'news counts from publication alone',
        { kind: 'date', month: 3, day: 5 },
        { reference: undefined, previous: on(1912, 5, 3) },
        'XXXX-03-05',
      ],
    ],
  ],
  [
    'a month in the news: the nearest within two months',
    [
      ['now', { kind: 'date', month: 1 }, {}, '2026-01 @2026-01-01'],
      ['now, ahead', { kind: 'date', month: 1 }, { direction: 'future' }, '2026-01 @2026-01-01'],
      ['now, clearly ahead', { kind: 'date', month: 1 }, { certain: true, direction: 'future' }, '2026-01 @2026-01-01'],
      ['a month ahead', { kind: 'date', month: 2 }, {}, '2026-02 @2026-02-01'],
      ['and hardly ever of last year', { kind: 'date', month: 2 }, { direction: 'past' }, '2026-02 @2026-02-01'],
      ['two months ahead', { kind: 'date', month: 3 }, {}, '2026-03 @2026-03-01'],
      ['but back in a past tense', { kind: 'date', month: 3 }, { direction: 'past' }, '2025-03 @2025-03-01'],
      ['three months ahead: the last one', { kind: 'date', month: 4 }, {}, '2025-04 @2025-04-01'],
      ['unless the clause looks ahead', { kind: 'date', month: 4 }, { direction: 'future' }, '2026-04 @2026-04-01'],
      ['a month back', { kind: 'date', month: 12 }, { direction: 'future' }, '2025-12 @2025-12-01'],
      [
        'but "will open in December"',
        { kind: 'date', month: 12 },
        { direction: 'future', certain: true },
        '2026-12 @2026-12-01',
      ],
      ['two months back', { kind: 'date', month: 11 }, { direction: 'future' }, '2025-11 @2025-11-01'],
      [
        'three months back: as the clause points',
        { kind: 'date', month: 10 },
        { direction: 'future' },
        '2026-10 @2026-10-01',
      ],
      ['else the last one', { kind: 'date', month: 10 }, {}, '2025-10 @2025-10-01'],
      ['"until December"', { kind: 'date', month: 12 }, { direction: 'future', decided: true }, '2026-12 @2026-12-01'],
      ['"since February"', { kind: 'date', month: 2 }, { direction: 'past', decided: true }, '2025-02 @2025-02-01'],
      ['"since January"', { kind: 'date', month: 1 }, { direction: 'past', decided: true }, '2026-01 @2026-01-01'],
      ['over the end of the year', { kind: 'date', month: 1 }, { reference: on(2025, 12, 31) }, '2026-01 @2026-01-01'],
      ['and back', { kind: 'date', month: 12 }, { reference: on(2026, 1, 1) }, '2025-12 @2025-12-01'],
    ],
  ],
  [
    'a list of months ahead runs on for four months',
    [
      [
        'four months later',
        { kind: 'date', month: 8 },
        { previous: on(2026, 4, 1), previousIsNear: true },
        '2026-08 @2026-08-01',
      ],
      ['five', { kind: 'date', month: 9 }, { previous: on(2026, 4, 1), previousIsNear: true }, '2025-09 @2025-09-01'],
      ['another paragraph', { kind: 'date', month: 8 }, { previous: on(2026, 4, 1) }, '2025-08 @2025-08-01'],
      [
        'a month past',
        { kind: 'date', month: 8 },
        { previous: on(2025, 4, 1), previousIsNear: true },
        '2025-08 @2025-08-01',
      ],
      ['today', { kind: 'date', month: 4 }, { previous: on(2026, 1, 20), previousIsNear: true }, '2025-04 @2025-04-01'],
      [
        'over the end of the year',
        { kind: 'date', month: 3 },
        { previous: on(2026, 11, 1), previousIsNear: true, reference: on(2026, 6, 15) },
        '2027-03 @2027-03-01',
      ],
      [
        'two months ago, whatever the list',
        { kind: 'date', month: 4 },
        { previous: on(2026, 11, 1), previousIsNear: true, reference: on(2026, 6, 15) },
        '2026-04 @2026-04-01',
      ],
    ],
  ],
  [
    'a day in the news: the nearest within 120 days',
    [
      ['120 days ahead', { kind: 'date', month: 5, day: 20 }, { direction: 'past' }, '2026-05-20 @2026-05-20'],
      ['121 days ahead', { kind: 'date', month: 5, day: 21 }, { direction: 'past' }, '2025-05-21 @2025-05-21'],
      ['else the last one', { kind: 'date', month: 5, day: 21 }, {}, '2025-05-21 @2025-05-21'],
      ['or the next', { kind: 'date', month: 5, day: 21 }, { direction: 'future' }, '2026-05-21 @2026-05-21'],
      ['120 days ago', { kind: 'date', month: 9, day: 22 }, { direction: 'future' }, '2025-09-22 @2025-09-22'],
      ['121 days ago', { kind: 'date', month: 9, day: 21 }, { direction: 'future' }, '2026-09-21 @2026-09-21'],
      [
        '"until 22 September"',
        { kind: 'date', month: 9, day: 22 },
        { direction: 'future', decided: true },
        '2026-09-22 @2026-09-22',
      ],
      [
        '"since 20 May"',
        { kind: 'date', month: 5, day: 20 },
        { direction: 'past', decided: true },
        '2025-05-20 @2025-05-20',
      ],
      ['today', { kind: 'date', month: 1, day: 20 }, { direction: 'past', decided: true }, '2026-01-20 @2026-01-20'],
      ['today', { kind: 'date', month: 1, day: 20 }, { direction: 'future', decided: true }, '2026-01-20 @2026-01-20'],
      [
        'tomorrow, a year ago',
        { kind: 'date', month: 1, day: 21 },
        { direction: 'past', decided: true },
        '2025-01-21 @2025-01-21',
      ],
      [
        'yesterday, in a year',
        { kind: 'date', month: 1, day: 19 },
        { direction: 'future', decided: true },
        '2027-01-19 @2027-01-19',
      ],
      [
        '183 days from both: the last one',
        { kind: 'date', month: 3, day: 1 },
        { reference: on(2023, 8, 31), prefer: 'nearest' },
        '2023-03-01 @2023-03-01',
      ],
      [
        'nearer to the next',
        { kind: 'date', month: 3, day: 1 },
        { reference: on(2023, 9, 1), prefer: 'nearest' },
        '2024-03-01 @2024-03-01',
      ],
      ['the leap year before', { kind: 'date', month: 2, day: 29 }, {}, '2024-02-29 @2024-02-29'],
      ['the leap year after', { kind: 'date', month: 2, day: 29 }, { direction: 'future' }, '2028-02-29 @2028-02-29'],
      ['this year', { kind: 'date', month: 2, day: 29 }, { reference: on(2024, 1, 20) }, '2024-02-29 @2024-02-29'],
      ['today', { kind: 'date', month: 2, day: 29 }, { reference: on(2028, 2, 29) }, '2028-02-29 @2028-02-29'],
      [
        'every year has it',
        { kind: 'date', month: 2, day: 28 },
        { direction: 'future', decided: true },
        '2026-02-28 @2026-02-28',
      ],
      [
        'a Sunday this year',
        { kind: 'date', month: 5, day: 3, weekday: 7 },
        { direction: 'past' },
        '2026-05-03 @2026-05-03',
      ],
      [
        'a Monday next year',
        { kind: 'date', month: 5, day: 3, weekday: 1 },
        { direction: 'past' },
        '2027-05-03 @2027-05-03',
      ],
      [
        'a Saturday last year',
        { kind: 'date', month: 5, day: 3, weekday: 6 },
        { direction: 'future' },
        '2025-05-03 @2025-05-03',
      ],
      [
        'in none of them a Wednesday',
        { kind: 'date', month: 5, day: 3, weekday: 3 },
        { direction: 'past' },
        '2026-05-03 @2026-05-03',
      ],
    ],
  ],
  [
    'what the caller prefers',
    [
      ['a month', { kind: 'date', month: 3 }, { prefer: 'past' }, '2025-03 @2025-03-01'],
      ['a month', { kind: 'date', month: 12 }, { prefer: 'future' }, '2026-12 @2026-12-01'],
      ['five months ahead', { kind: 'date', month: 6 }, { prefer: 'nearest' }, '2026-06 @2026-06-01'],
      ['six both ways', { kind: 'date', month: 7 }, { prefer: 'nearest' }, '2025-07 @2025-07-01'],
      ['five months back', { kind: 'date', month: 8 }, { prefer: 'nearest' }, '2025-08 @2025-08-01'],
      [
        'whatever the clause says',
        { kind: 'date', month: 12 },
        { prefer: 'future', direction: 'past', decided: true },
        '2026-12 @2026-12-01',
      ],
      ['a day', { kind: 'date', month: 3, day: 3 }, { prefer: 'past' }, '2025-03-03 @2025-03-03'],
      ['a day', { kind: 'date', month: 12, day: 3 }, { prefer: 'future' }, '2026-12-03 @2026-12-03'],
      ['a day', { kind: 'date', month: 1, day: 1 }, { prefer: 'nearest' }, '2026-01-01 @2026-01-01'],
      ['a leap day', { kind: 'date', month: 2, day: 29 }, { prefer: 'past' }, '2024-02-29 @2024-02-29'],
      ['a leap day', { kind: 'date', month: 2, day: 29 }, { prefer: 'future' }, '2028-02-29 @2028-02-29'],
      ['a leap day', { kind: 'date', month: 2, day: 29 }, { prefer: 'nearest' }, '2024-02-29 @2024-02-29'],
    ],
  ],
  [
    'a day without its month: the nearest, up to 15 days off',
    [
      ['ahead', { kind: 'date', day: 28 }, {}, '2026-01-28 @2026-01-28'],
      ['15 days back', { kind: 'date', day: 5 }, {}, '2026-01-05 @2026-01-05'],
      ['16 days back: the next month', { kind: 'date', day: 4 }, {}, '2026-02-04 @2026-02-04'],
      ['15 days ahead', { kind: 'date', day: 20 }, { reference: on(2026, 1, 5) }, '2026-01-20 @2026-01-20'],
      [
        '16 days ahead: the last month',
        { kind: 'date', day: 21 },
        { reference: on(2026, 1, 5) },
        '2025-12-21 @2025-12-21',
      ],
      ['as the clause points', { kind: 'date', day: 19 }, { direction: 'future' }, '2026-02-19 @2026-02-19'],
      ['today', { kind: 'date', day: 20 }, { direction: 'future' }, '2026-01-20 @2026-01-20'],
      ['today', { kind: 'date', day: 20 }, { direction: 'past' }, '2026-01-20 @2026-01-20'],
      ['as the clause points', { kind: 'date', day: 21 }, { direction: 'past' }, '2025-12-21 @2025-12-21'],
      ['back this month', { kind: 'date', day: 4 }, { direction: 'past' }, '2026-01-04 @2026-01-04'],
      ['on this month', { kind: 'date', day: 31 }, { direction: 'future' }, '2026-01-31 @2026-01-31'],
      ['nobody knows', { kind: 'date', day: 28 }, { reference: undefined }, 'XXXX-XX-28'],
    ],
  ],
  [
    'of the month spoken of',
    [
      [
        'in the paragraph',
        { kind: 'date', day: 28 },
        { previous: on(2025, 11, 10), dayIsNear: true },
        '2025-11-28 @2025-11-28',
      ],
      ['not in another', { kind: 'date', day: 28 }, { previous: on(2025, 11, 10) }, '2026-01-28 @2026-01-28'],
      [
        'unless there is nothing else',
        { kind: 'date', day: 28 },
        { previous: on(2025, 11, 10), reference: undefined },
        '2025-11-28 @2025-11-28',
      ],
      [
        'or the next that has so many',
        { kind: 'date', day: 31 },
        { previous: on(2025, 11, 10), dayIsNear: true },
        '2025-12-31 @2025-12-31',
      ],
      [
        'its last',
        { kind: 'date', day: 30 },
        { previous: on(2025, 11, 10), dayIsNear: true },
        '2025-11-30 @2025-11-30',
      ],
      [
        '"the 28th of next month"',
        { kind: 'date', day: 28, within: NEXT_MONTH },
        { previous: on(2025, 11, 10), dayIsNear: true },
        '2026-02-28 @2026-02-28',
      ],
      ['no day of February', { kind: 'date', day: 31, within: NEXT_MONTH }, {}, ''],
      [
        'a month of 31 days',
        { kind: 'date', day: 31, within: { kind: 'date', year: 2026, month: 3 } },
        {},
        '2026-03-31 @2026-03-31',
      ],
      ['a year is no month', { kind: 'date', day: 28, within: LAST_YEAR }, {}, '2026-01-28 @2026-01-28'],
      ['of an unknown month', { kind: 'date', day: 28, within: NEXT_MONTH }, { reference: undefined }, 'XXXX-XX-28'],
    ],
  ],
  [
    'Friday the 13th: the nearest month in which it is one',
    [
      ['this month', { kind: 'date', day: 13, weekday: 5 }, { reference: on(2026, 2, 1) }, '2026-02-13 @2026-02-13'],
      ['the next', { kind: 'date', day: 13, weekday: 5 }, {}, '2026-02-13 @2026-02-13'],
      ['the last', { kind: 'date', day: 13, weekday: 5 }, { reference: on(2025, 7, 1) }, '2025-06-13 @2025-06-13'],
      ['two months on', { kind: 'date', day: 13, weekday: 5 }, { reference: on(2026, 9, 1) }, '2026-11-13 @2026-11-13'],
      [
        'two months back',
        { kind: 'date', day: 13, weekday: 5 },
        { reference: on(2026, 5, 1) },
        '2026-03-13 @2026-03-13',
      ],
      [
        'three months on',
        { kind: 'date', day: 13, weekday: 5 },
        { reference: on(2026, 8, 1) },
        '2026-11-13 @2026-11-13',
      ],
      [
        'three months back',
        { kind: 'date', day: 13, weekday: 5 },
        { reference: on(2026, 6, 1) },
        '2026-03-13 @2026-03-13',
      ],
      ['none so near', { kind: 'date', day: 13, weekday: 5 }, { reference: on(2026, 7, 1) }, '2026-07-13 @2026-07-13'],
      [
        'a month that has the day',
        { kind: 'date', day: 31, weekday: 2 },
        { reference: on(2026, 2, 10) },
        '2026-03-31 @2026-03-31',
      ],
      [
        'rather than that of the story',
        { kind: 'date', day: 28, weekday: 6 },
        { reference: on(2026, 2, 10), previous: on(2025, 11, 10), dayIsNear: true },
        '2026-02-28 @2026-02-28',
      ],
      ['nobody knows', { kind: 'date', day: 28, weekday: 6 }, { reference: undefined }, 'XXXX-XX-28'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_, meaning, known, expected) => {
    expect(reading(meaning, known)).toBe(expected);
  });
});
