/** Holidays: their days by rule and table, and which of them is meant. */
import { expect, test } from 'vitest';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { on, reading } from './reading.js';

const LAST_YEAR: Meaning = { kind: 'unit', unit: 'year', shift: -1, anchor: 'reference' };

type Row = [why: string, meaning: Meaning, known: Partial<Context>, expected: string];

test.each<[phenomenon: string, rows: Row[]]>([
  [
    'the day that the rule of a holiday gives',
    [
      [
        'the same each year',
        { kind: 'holiday', rule: '12-25', within: { kind: 'date', year: 2024 } },
        {},
        '2024-12-25 @2024-12-25',
      ],
      [
        '"Christmas last year"',
        { kind: 'holiday', rule: '12-25', within: LAST_YEAR },
        { direction: 'future' },
        '2025-12-25 @2025-12-25',
      ],
      [
        'the third Monday of January',
        { kind: 'holiday', rule: '01-WX3-1', within: { kind: 'date', year: 2026 } },
        {},
        '2026-01-19 @2026-01-19',
      ],
      [
        'the last Monday of May',
        { kind: 'holiday', rule: '05-WXL-1', within: { kind: 'date', year: 2026 } },
        {},
        '2026-05-25 @2026-05-25',
      ],
      [
        'the day after the first Monday',
        { kind: 'holiday', rule: '11-WX1-1+1', within: { kind: 'date', year: 2022 } },
        {},
        '2022-11-08 @2022-11-08',
      ],
      [
        'Thanksgiving',
        { kind: 'holiday', rule: '11-WX4-4', within: { kind: 'date', year: 2025 } },
        {},
        '2025-11-27 @2025-11-27',
      ],
      [
        'the day after',
        { kind: 'holiday', rule: '11-WX4-4+1', within: { kind: 'date', year: 2025 } },
        {},
        '2025-11-28 @2025-11-28',
      ],
      [
        'Easter',
        { kind: 'holiday', rule: 'easter+0', within: { kind: 'date', year: 2026 } },
        {},
        '2026-04-05 @2026-04-05',
      ],
      [
        'Good Friday',
        { kind: 'holiday', rule: 'easter-2', within: { kind: 'date', year: 2026 } },
        {},
        '2026-04-03 @2026-04-03',
      ],
      [
        'Ascension',
        { kind: 'holiday', rule: 'easter+39', within: { kind: 'date', year: 2026 } },
        {},
        '2026-05-14 @2026-05-14',
      ],
      [
        'Orthodox Easter',
        { kind: 'holiday', rule: 'orthodox+0', within: { kind: 'date', year: 2026 } },
        {},
        '2026-04-12 @2026-04-12',
      ],
      [
        'by a table',
        { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2026 } },
        {},
        '2026-02-17 @2026-02-17',
      ],
      [
        'by a table',
        { kind: 'holiday', rule: 'roshHashanah', within: { kind: 'date', year: 2025 } },
        {},
        '2025-09-23 @2025-09-23',
      ],
      [
        'ten days of repentance',
        { kind: 'holiday', rule: 'roshHashanah+9', within: { kind: 'date', year: 2025 } },
        {},
        '2025-10-02 @2025-10-02',
      ],
      [
        'Passover',
        { kind: 'holiday', rule: 'roshHashanah-163', within: { kind: 'date', year: 2025 } },
        {},
        '2025-04-13 @2025-04-13',
      ],
      [
        'by a table',
        { kind: 'holiday', rule: 'eidAlFitr', within: { kind: 'date', year: 2025 } },
        {},
        '2025-03-30 @2025-03-30',
      ],
      [
        'before the table',
        { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 1700 } },
        {},
        'XXXX-XX-XX',
      ],
      [
        'after the table',
        { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2300 } },
        {},
        'XXXX-XX-XX',
      ],
    ],
  ],
  [
    'the nearest one, within 120 days whatever the clause says',
    [
      ['a month ago', { kind: 'holiday', rule: '12-25' }, {}, '2025-12-25 @2025-12-25'],
      ['a month ago', { kind: 'holiday', rule: '12-25' }, { direction: 'future' }, '2025-12-25 @2025-12-25'],
      [
        '"until Christmas"',
        { kind: 'holiday', rule: '12-25' },
        { direction: 'future', decided: true },
        '2026-12-25 @2026-12-25',
      ],
      ['nearer ahead', { kind: 'holiday', rule: '07-04' }, {}, '2026-07-04 @2026-07-04'],
      ['too far off to be meant', { kind: 'holiday', rule: '07-04' }, { direction: 'past' }, '2025-07-04 @2025-07-04'],
      ['the next one', { kind: 'holiday', rule: '08-01' }, { direction: 'future' }, '2026-08-01 @2026-08-01'],
      ['the last one is nearer', { kind: 'holiday', rule: '08-01' }, {}, '2025-08-01 @2025-08-01'],
      ['120 days ahead', { kind: 'holiday', rule: '05-20' }, { direction: 'past' }, '2026-05-20 @2026-05-20'],
      ['121 days ahead', { kind: 'holiday', rule: '05-21' }, { direction: 'past' }, '2025-05-21 @2025-05-21'],
      ['120 days ago', { kind: 'holiday', rule: '09-22' }, { direction: 'future' }, '2025-09-22 @2025-09-22'],
      ['121 days ago', { kind: 'holiday', rule: '09-21' }, { direction: 'future' }, '2026-09-21 @2026-09-21'],
      ['today', { kind: 'holiday', rule: '01-20' }, { direction: 'past', decided: true }, '2026-01-20 @2026-01-20'],
      ['today', { kind: 'holiday', rule: '01-20' }, { direction: 'future', decided: true }, '2026-01-20 @2026-01-20'],
      ['today', { kind: 'holiday', rule: '01-20', shift: 'last' }, {}, '2026-01-20 @2026-01-20'],
      [
        'as far from both',
        { kind: 'holiday', rule: '03-01' },
        { reference: on(2023, 8, 31) },
        '2023-03-01 @2023-03-01',
      ],
      ['"last Christmas"', { kind: 'holiday', rule: '12-25', shift: 'last' }, {}, '2025-12-25 @2025-12-25'],
      ['"next Christmas"', { kind: 'holiday', rule: '12-25', shift: 'next' }, {}, '2026-12-25 @2026-12-25'],
      ['"this Christmas"', { kind: 'holiday', rule: '12-25', shift: 'this' }, {}, '2025-12-25 @2025-12-25'],
      [
        '"this Christmas", in August',
        { kind: 'holiday', rule: '12-25', shift: 'this' },
        { reference: on(2026, 8, 1), direction: 'future' },
        '2026-12-25 @2026-12-25',
      ],
      ['as the caller prefers', { kind: 'holiday', rule: '12-25' }, { prefer: 'future' }, '2026-12-25 @2026-12-25'],
      ['as the caller prefers', { kind: 'holiday', rule: '07-04' }, { prefer: 'past' }, '2025-07-04 @2025-07-04'],
      [
        'as the caller prefers',
        { kind: 'holiday', rule: '07-04' },
        { prefer: 'nearest', direction: 'past', decided: true },
        '2026-07-04 @2026-07-04',
      ],
      [
        'but not against the text',
        { kind: 'holiday', rule: '12-25', shift: 'last' },
        { prefer: 'future' },
        '2025-12-25 @2025-12-25',
      ],
    ],
  ],
  [
    'without a day of publication',
    [
      ['its day at least', { kind: 'holiday', rule: '12-25' }, { reference: undefined }, 'XXXX-12-25'],
      ['not always the same day', { kind: 'holiday', rule: '11-WX4-4' }, { reference: undefined }, 'XXXX-XX-XX'],
      ['nor in the same month', { kind: 'holiday', rule: 'easter+0' }, { reference: undefined }, 'XXXX-XX-XX'],
    ],
  ],
  [
    'at the ends of a table',
    [
      [
        'its first',
        { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2004 } },
        {},
        '2004-01-22 @2004-01-22',
      ],
      ['before it', { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2003 } }, {}, 'XXXX-XX-XX'],
      [
        'its last',
        { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2034 } },
        {},
        '2034-02-19 @2034-02-19',
      ],
      ['after it', { kind: 'holiday', rule: 'lunarNewYear', within: { kind: 'date', year: 2035 } }, {}, 'XXXX-XX-XX'],
      [
        'the next is all that is known',
        { kind: 'holiday', rule: 'lunarNewYear' },
        { reference: on(2004, 1, 1), direction: 'past' },
        '2004-01-22 @2004-01-22',
      ],
      [
        'the last is all that is known',
        { kind: 'holiday', rule: 'lunarNewYear' },
        { reference: on(2034, 6, 1), direction: 'future' },
        '2034-02-19 @2034-02-19',
      ],
      ['none near', { kind: 'holiday', rule: 'lunarNewYear' }, { reference: on(1700, 1, 20) }, 'XXXX-XX-XX'],
    ],
  ],
])('%s', (_, rows) => {
  const readings = rows.map(([why, meaning, known]) => [why, meaning, known, reading(meaning, known)]);
  expect(readings).toEqual(rows);
});
