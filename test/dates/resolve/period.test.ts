/** Seasons, and parts of periods. */
import { expect, test } from 'vitest';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { on, reading } from './reading.js';

const LAST_YEAR: Meaning = { kind: 'unit', unit: 'year', shift: -1, anchor: 'reference' };
const NEXT_MONTH: Meaning = { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' };

type Row = [why: string, meaning: Meaning, known: Partial<Context>, expected: string];

test.each<[phenomenon: string, rows: Row[]]>([
  [
    'the season that began last, or the next one',
    [
      ['over', { kind: 'season', season: 'SU' }, {}, '2025-SU @2025-06-01'],
      ['to come', { kind: 'season', season: 'SU' }, { direction: 'future' }, '2026-SU @2026-06-01'],
      ['"last summer"', { kind: 'season', season: 'SU', shift: 'last' }, {}, '2025-SU @2025-06-01'],
      ['"next summer"', { kind: 'season', season: 'SU', shift: 'next' }, {}, '2026-SU @2026-06-01'],
      ['"this summer"', { kind: 'season', season: 'SU', shift: 'this' }, {}, '2026-SU @2026-06-01'],
      [
        '"it rained this summer"',
        { kind: 'season', season: 'SU', shift: 'this' },
        { direction: 'past' },
        '2025-SU @2025-06-01',
      ],
      ['nobody knows', { kind: 'season', season: 'SU' }, { reference: undefined }, 'XXXX-SU'],
      [
        'the one after the story',
        { kind: 'season', season: 'SU', shift: 'following' },
        { reference: undefined, previous: on(1912, 5, 3) },
        '1912-SU @1912-06-01',
      ],
      [
        'that of the year after',
        { kind: 'season', season: 'SU', shift: 'following' },
        { previous: on(1912, 7, 3) },
        '1913-SU @1913-06-01',
      ],
      ['with no story', { kind: 'season', season: 'SU', shift: 'following' }, {}, '2026-SU @2026-06-01'],
      [
        'never of the story',
        { kind: 'season', season: 'SU', shift: 'last' },
        { previous: on(1912, 7, 3) },
        '2025-SU @2025-06-01',
      ],
    ],
  ],
  [
    'the season that is on; winter is that of its December',
    [
      ['in January', { kind: 'season', season: 'WI' }, {}, '2025-WI @2025-12-01'],
      ['in January', { kind: 'season', season: 'WI' }, { direction: 'future' }, '2025-WI @2025-12-01'],
      ['the one before', { kind: 'season', season: 'WI', shift: 'last' }, {}, '2024-WI @2024-12-01'],
      ['the one after', { kind: 'season', season: 'WI', shift: 'next' }, {}, '2026-WI @2026-12-01'],
      ['this one', { kind: 'season', season: 'WI', shift: 'this' }, {}, '2025-WI @2025-12-01'],
      [
        'its last day',
        { kind: 'season', season: 'WI' },
        { reference: on(2026, 2, 28), direction: 'future' },
        '2025-WI @2025-12-01',
      ],
      [
        'the day after',
        { kind: 'season', season: 'WI' },
        { reference: on(2026, 3, 1), direction: 'future' },
        '2026-WI @2026-12-01',
      ],
      [
        'the day after',
        { kind: 'season', season: 'WI', shift: 'last' },
        { reference: on(2026, 3, 1) },
        '2025-WI @2025-12-01',
      ],
      [
        'its first day',
        { kind: 'season', season: 'SP' },
        { reference: on(2026, 3, 1), direction: 'future' },
        '2026-SP @2026-03-01',
      ],
      [
        'its first day',
        { kind: 'season', season: 'SP', shift: 'last' },
        { reference: on(2026, 3, 1) },
        '2025-SP @2025-03-01',
      ],
      ['the day before', { kind: 'season', season: 'SP' }, { reference: on(2026, 2, 28) }, '2025-SP @2025-03-01'],
      [
        'in October',
        { kind: 'season', season: 'WI', shift: 'this' },
        { reference: on(2026, 10, 1) },
        '2026-WI @2026-12-01',
      ],
      [
        '"it snowed this winter", in October',
        { kind: 'season', season: 'WI', shift: 'this' },
        { reference: on(2026, 10, 1), direction: 'past' },
        '2025-WI @2025-12-01',
      ],
    ],
  ],
  [
    'the season of a year or of a story',
    [
      [
        '"the summer of last year"',
        { kind: 'season', season: 'SU', within: LAST_YEAR },
        { direction: 'future' },
        '2025-SU @2025-06-01',
      ],
      [
        'before Christ',
        { kind: 'season', season: 'SU', within: { kind: 'date', year: 480, bc: true } },
        {},
        'BC0480-SU @BC0480-06-01',
      ],
      [
        'of the year spoken of',
        { kind: 'season', season: 'SU' },
        { narrative: true, previous: on(1912, 5, 3) },
        '1912-SU @1912-06-01',
      ],
      [
        'not when it is counted',
        { kind: 'season', season: 'SU', shift: 'last' },
        { narrative: true, previous: on(1912, 5, 3) },
        '2025-SU @2025-06-01',
      ],
      ['of none spoken of', { kind: 'season', season: 'SU' }, { narrative: true }, '2025-SU @2025-06-01'],
      ['not in the news', { kind: 'season', season: 'SU' }, { previous: on(1912, 5, 3) }, '2025-SU @2025-06-01'],
    ],
  ],
  [
    'quarters and halves: the latest that has begun',
    [
      ['this one', { kind: 'part', unit: 'quarter', index: 1 }, {}, '2026-Q1 @2026-01-01'],
      ["the last year's", { kind: 'part', unit: 'quarter', index: 2 }, {}, '2025-Q2 @2025-04-01'],
      ['the one ahead', { kind: 'part', unit: 'quarter', index: 2 }, { direction: 'future' }, '2026-Q2 @2026-04-01'],
      ['just begun', { kind: 'part', unit: 'quarter', index: 2 }, { reference: on(2026, 4, 1) }, '2026-Q2 @2026-04-01'],
      ['not yet', { kind: 'part', unit: 'quarter', index: 2 }, { reference: on(2026, 3, 31) }, '2025-Q2 @2025-04-01'],
      ['"the last quarter"', { kind: 'part', unit: 'quarter', index: -1 }, {}, '2025-Q4 @2025-10-01'],
      ['"the last half"', { kind: 'part', unit: 'half', index: -1 }, {}, '2025-H2 @2025-07-01'],
      ['"the first half"', { kind: 'part', unit: 'half', index: 1 }, {}, '2026-H1 @2026-01-01'],
      [
        '"the second half of last year"',
        { kind: 'part', unit: 'half', index: 2, within: LAST_YEAR },
        {},
        '2025-H2 @2025-07-01',
      ],
      [
        '"the third quarter of 2019"',
        { kind: 'part', unit: 'quarter', index: 3, within: { kind: 'date', year: 2019 } },
        {},
        '2019-Q3 @2019-07-01',
      ],
      ['nobody knows', { kind: 'part', unit: 'quarter', index: 3 }, { reference: undefined }, 'XXXX-Q3'],
      [
        '"the first two quarters"',
        { kind: 'part', unit: 'quarter', index: 1, count: 2, within: LAST_YEAR },
        {},
        '2025-H1 @2025-01-01',
      ],
      [
        '"the last two quarters"',
        { kind: 'part', unit: 'quarter', index: -1, count: 2, within: LAST_YEAR },
        {},
        '2025-H2 @2025-07-01',
      ],
      [
        '"the last three quarters"',
        { kind: 'part', unit: 'quarter', index: -1, count: 3, within: LAST_YEAR },
        {},
        '2025-Q4 @2025-10-01',
      ],
    ],
  ],
  [
    'half of what has no halves is the whole',
    [
      [
        'a month',
        { kind: 'part', unit: 'half', index: 1, within: { kind: 'date', year: 2024, month: 5 } },
        {},
        '2024-05 @2024-05-01',
      ],
      ['a decade', { kind: 'part', unit: 'half', index: 1, within: { kind: 'years', digits: '199' } }, {}, '199'],
      ['a century', { kind: 'part', unit: 'half', index: 1, within: { kind: 'years', digits: '19' } }, {}, '19'],
      [
        'but a year',
        { kind: 'part', unit: 'half', index: 2, within: { kind: 'date', year: 2024 } },
        {},
        '2024-H2 @2024-07-01',
      ],
      [
        'a day names its year',
        { kind: 'part', unit: 'half', index: 2, within: { kind: 'date', year: 2024, month: 5, day: 3 } },
        {},
        '2024-H2 @2024-07-01',
      ],
    ],
  ],
  [
    'days and weekdays of a period',
    [
      [
        '"the first day of next month"',
        { kind: 'part', unit: 'day', index: 1, within: NEXT_MONTH },
        {},
        '2026-02-01 @2026-02-01',
      ],
      ['the third', { kind: 'part', unit: 'day', index: 3, within: NEXT_MONTH }, {}, '2026-02-03 @2026-02-03'],
      ['the last', { kind: 'part', unit: 'day', index: -1, within: NEXT_MONTH }, {}, '2026-02-28 @2026-02-28'],
      [
        'one that is not counted',
        { kind: 'part', unit: 'day', index: 0, within: NEXT_MONTH },
        {},
        '2026-02-01 @2026-02-01',
      ],
      [
        'the first Sunday',
        { kind: 'part', unit: 'day', index: 1, weekday: 7, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-05-03 @2026-05-03',
      ],
      [
        'the fifth, its last day',
        { kind: 'part', unit: 'day', index: 5, weekday: 7, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-05-31 @2026-05-31',
      ],
      [
        'no fifth Monday: 1 June',
        { kind: 'part', unit: 'day', index: 5, weekday: 1, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '',
      ],
      [
        'the last Monday',
        { kind: 'part', unit: 'day', index: -1, weekday: 1, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-05-25 @2026-05-25',
      ],
    ],
  ],
  [
    'weeks, weekends and months of a period',
    [
      [
        'the first weekend',
        { kind: 'part', unit: 'weekend', index: 1, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-W18-WE @2026-05-02',
      ],
      [
        'the last',
        { kind: 'part', unit: 'weekend', index: -1, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-W22-WE @2026-05-30',
      ],
      [
        'the week of 1 May',
        { kind: 'part', unit: 'week', index: 1, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-W18 @2026-05-01',
      ],
      [
        'the next one',
        { kind: 'part', unit: 'week', index: 2, within: { kind: 'date', year: 2026, month: 5 } },
        {},
        '2026-W19 @2026-05-08',
      ],
      [
        'that of Tuesday, 31 March',
        { kind: 'part', unit: 'week', index: -1, within: { kind: 'date', year: 2026, month: 3 } },
        {},
        '2026-W14 @2026-03-31',
      ],
      [
        "of a year, that of its last Thursday, as 30 December is the next one's",
        { kind: 'part', unit: 'week', index: -1, within: { kind: 'date', year: 2024 } },
        {},
        '2024-W52 @2024-12-28',
      ],
      [
        'the 53rd',
        { kind: 'part', unit: 'week', index: -1, within: { kind: 'date', year: 2026 } },
        {},
        '2026-W53 @2026-12-28',
      ],
      ['the first month', { kind: 'part', unit: 'month', index: 1, within: LAST_YEAR }, {}, '2025-01 @2025-01-01'],
      ['the last month', { kind: 'part', unit: 'month', index: -1, within: LAST_YEAR }, {}, '2025-12 @2025-12-01'],
      [
        'the last year',
        { kind: 'part', unit: 'year', index: -1, within: { kind: 'years', digits: '199' } },
        {},
        '1999 @1999-01-01',
      ],
      [
        'the first decade',
        { kind: 'part', unit: 'decade', index: 1, within: { kind: 'years', digits: '19' } },
        {},
        '190 @1900-01-01',
      ],
    ],
  ],
  [
    'of an unknown period: their length',
    [
      ['a day', { kind: 'part', unit: 'day', index: 1, within: NEXT_MONTH }, { reference: undefined }, 'P1D'],
      ['a weekend', { kind: 'part', unit: 'weekend', index: 1, within: NEXT_MONTH }, { reference: undefined }, 'P1WE'],
      ['a night', { kind: 'part', unit: 'night', index: 1, within: NEXT_MONTH }, { reference: undefined }, 'P1D'],
      ['a decade', { kind: 'part', unit: 'decade', index: 1, within: NEXT_MONTH }, { reference: undefined }, 'P10Y'],
    ],
  ],
  [
    'the quarter that results are reported for',
    [
      ['the one named', { kind: 'results', shift: 0 }, { period: '2025-Q3' }, '2025-Q3'],
      ['the year-ago one', { kind: 'results', shift: -1 }, { period: '2025-Q3' }, '2024-Q3'],
      ['the year-ago half', { kind: 'results', shift: -1 }, { period: '2025-H1' }, '2024-H1'],
      ['the one that ended last', { kind: 'results', shift: 0 }, {}, '2025-Q4'],
      ['a year before it', { kind: 'results', shift: -1 }, {}, '2024-Q4'],
      ['only a named one', { kind: 'results', shift: 0, known: true }, {}, 'unknown'],
      ['named', { kind: 'results', shift: 0, known: true }, { period: '2025-Q3' }, '2025-Q3'],
      ['nobody knows', { kind: 'results', shift: 0 }, { reference: undefined }, 'unknown'],
      ['on the first day of the next', { kind: 'results', shift: 0 }, { reference: on(2026, 4, 1) }, '2026-Q1'],
      ['on its last day', { kind: 'results', shift: 0 }, { reference: on(2026, 3, 31) }, '2025-Q4'],
      ['none before Christ', { kind: 'results', shift: 0 }, { reference: on(1, 3, 31) }, 'unknown'],
      ['another of its year', { kind: 'results', shift: 0, index: 2 }, { period: '2025-Q3' }, '2025-Q2'],
      [
        '"the same period of 2019"',
        { kind: 'results', shift: 0, within: { kind: 'date', year: 2019 } },
        { period: '2025-Q3' },
        '2019-Q3',
      ],
      [
        '"the same period last year"',
        { kind: 'results', shift: -1, within: LAST_YEAR },
        { period: '2025-Q3' },
        '2025-Q3',
      ],
    ],
  ],
])('%s', (_, rows) => {
  const readings = rows.map(([why, meaning, known]) => [why, meaning, known, reading(meaning, known)]);
  expect(readings).toEqual(rows);
});
