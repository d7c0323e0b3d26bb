/** What expressions other than dates are worth, and which day they count from. */
import { expect, test } from 'vitest';
import type { Meaning } from '../../../src/dates/meaning.js';
import type { Context } from '../../../src/dates/resolve/context.js';
import { on, reading } from './reading.js';

const MONDAY: Meaning = { kind: 'weekday', weekday: 1 };

type Row = [why: string, meaning: Meaning, known: Partial<Context>, expected: string];

test.each<[phenomenon: string, rows: Row[]]>([
  [
    '"over the weekend"',
    [
      ['the last one', { kind: 'weekend' }, {}, '2026-W03-WE @2026-01-17'],
      ['the coming one', { kind: 'weekend' }, { direction: 'future' }, '2026-W04-WE @2026-01-24'],
      ['on a Saturday, this one', { kind: 'weekend' }, { reference: on(2026, 1, 24) }, '2026-W04-WE @2026-01-24'],
      ['on a Sunday, this one', { kind: 'weekend' }, { reference: on(2026, 1, 25) }, '2026-W04-WE @2026-01-24'],
      ['on a Friday, the last one', { kind: 'weekend' }, { reference: on(2026, 1, 23) }, '2026-W03-WE @2026-01-17'],
      ['nobody knows', { kind: 'weekend' }, { reference: undefined }, 'XXXX-WXX-WE'],
    ],
  ],
  [
    'units count from publication',
    [
      ['"last year"', { kind: 'unit', unit: 'year', shift: -1, anchor: 'reference' }, {}, '2025 @2025-01-01'],
      ['"next month"', { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' }, {}, '2026-02 @2026-02-01'],
      ['"this week"', { kind: 'unit', unit: 'week', shift: 0, anchor: 'reference' }, {}, '2026-W04 @2026-01-19'],
      [
        '"last fortnight"',
        { kind: 'unit', unit: 'fortnight', shift: -1, anchor: 'reference' },
        {},
        '2026-W02 @2026-01-05',
      ],
      ['"tomorrow"', { kind: 'unit', unit: 'day', shift: 1, anchor: 'reference' }, {}, '2026-01-21 @2026-01-21'],
      ['"last decade"', { kind: 'unit', unit: 'decade', shift: -1, anchor: 'reference' }, {}, '201 @2010-01-01'],
      [
        'whatever was spoken of',
        { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' },
        { previous: on(2024, 5, 3), previousIsNear: true, narrative: true },
        '2026-02 @2026-02-01',
      ],
      [
        'nobody knows',
        { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' },
        { reference: undefined },
        'XXXX-XX',
      ],
      [
        'from the 31st',
        { kind: 'unit', unit: 'month', shift: 1, anchor: 'reference' },
        { reference: on(2026, 1, 31) },
        '2026-02 @2026-02-01',
      ],
      ['beyond the calendar', { kind: 'unit', unit: 'year', shift: 8000, anchor: 'reference' }, {}, 'FUTURE_REF'],
      ['before it', { kind: 'unit', unit: 'year', shift: -12100, anchor: 'reference' }, {}, 'PAST_REF'],
    ],
  ],
  [
    '"this weekend" is the last one when a paper of Monday to Wednesday tells what happened',
    [
      ['to come', { kind: 'unit', unit: 'weekend', shift: 0, anchor: 'reference' }, {}, '2026-W04-WE @2026-01-24'],
      [
        'on Tuesday',
        { kind: 'unit', unit: 'weekend', shift: 0, anchor: 'reference' },
        { direction: 'past' },
        '2026-W03-WE @2026-01-17',
      ],
      [
        'on Wednesday',
        { kind: 'unit', unit: 'weekend', shift: 0, anchor: 'reference' },
        { direction: 'past', reference: on(2026, 1, 21) },
        '2026-W03-WE @2026-01-17',
      ],
      [
        'on Thursday',
        { kind: 'unit', unit: 'weekend', shift: 0, anchor: 'reference' },
        { direction: 'past', reference: on(2026, 1, 22) },
        '2026-W04-WE @2026-01-24',
      ],
      [
        '"next weekend"',
        { kind: 'unit', unit: 'weekend', shift: 1, anchor: 'reference' },
        { direction: 'past' },
        '2026-W05-WE @2026-01-31',
      ],
      [
        'a week is this one',
        { kind: 'unit', unit: 'week', shift: 0, anchor: 'reference' },
        { direction: 'past' },
        '2026-W04 @2026-01-19',
      ],
    ],
  ],
  [
    '"the previous month" counts from the date mentioned last',
    [
      [
        'even in another paragraph',
        { kind: 'unit', unit: 'month', shift: -1, anchor: 'previous' },
        { previous: on(2024, 5, 3) },
        '2024-04 @2024-04-01',
      ],
      [
        'else from publication',
        { kind: 'unit', unit: 'month', shift: -1, anchor: 'previous' },
        {},
        '2025-12 @2025-12-01',
      ],
      [
        'not from the last day',
        { kind: 'unit', unit: 'month', shift: -1, anchor: 'previous' },
        { previous: on(2024, 5, 3), day: on(2023, 1, 1) },
        '2024-04 @2024-04-01',
      ],
    ],
  ],
  [
    '"the previous day" counts from a day',
    [
      [
        'the last one named',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { previous: on(2024, 5, 1), day: on(2023, 1, 2) },
        '2023-01-01 @2023-01-01',
      ],
      [
        'one that is over, in a past tense',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { day: on(2026, 1, 24), pastDay: on(2026, 1, 18), direction: 'past' },
        '2026-01-17 @2026-01-17',
      ],
      [
        'else the last',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { day: on(2026, 1, 24), pastDay: on(2026, 1, 18) },
        '2026-01-23 @2026-01-23',
      ],
      [
        'if there was one',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { day: on(2026, 1, 24), direction: 'past' },
        '2026-01-23 @2026-01-23',
      ],
      [
        'else from the date',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { previous: on(2024, 5, 1) },
        '2024-04-30 @2024-04-30',
      ],
      [
        'but never from a year',
        { kind: 'unit', unit: 'day', shift: -1, anchor: 'previous' },
        { previous: on(2024, 1, 1), previousIsYear: true },
        'XXXX-XX-XX',
      ],
      [
        'as a week may',
        { kind: 'unit', unit: 'week', shift: -1, anchor: 'previous' },
        { previous: on(2024, 1, 1), previousIsYear: true },
        '2023-W52 @2023-12-25',
      ],
    ],
  ],
  [
    '"the end of the year" is that of the paragraph',
    [
      [
        'spoken of',
        { kind: 'unit', unit: 'year', shift: 0, anchor: 'focus' },
        { previous: on(2024, 5, 3), previousIsNear: true },
        '2024 @2024-01-01',
      ],
      [
        'not in another',
        { kind: 'unit', unit: 'year', shift: 0, anchor: 'focus' },
        { previous: on(2024, 5, 3) },
        '2026 @2026-01-01',
      ],
      [
        'but in history',
        { kind: 'unit', unit: 'year', shift: 0, anchor: 'focus' },
        { previous: on(2024, 5, 3), narrative: true },
        '2024 @2024-01-01',
      ],
      [
        'of which a day is no part',
        { kind: 'unit', unit: 'day', shift: 0, anchor: 'focus' },
        { day: on(2024, 5, 3) },
        '2026-01-20 @2026-01-20',
      ],
    ],
  ],
  [
    '"this month" is that of the story in history',
    [
      [
        'spoken of',
        { kind: 'unit', unit: 'month', shift: 0, anchor: 'narration' },
        { previous: on(2024, 5, 3), narrative: true },
        '2024-05 @2024-05-01',
      ],
      [
        'not in the news',
        { kind: 'unit', unit: 'month', shift: 0, anchor: 'narration' },
        { previous: on(2024, 5, 3), previousIsNear: true },
        '2026-01 @2026-01-01',
      ],
    ],
  ],
  [
    'distances',
    [
      [
        '"two days ago"',
        { kind: 'offset', amount: 2, unit: 'day', sign: -1, anchor: 'reference' },
        {},
        '2026-01-18 @2026-01-18',
      ],
      [
        '"two weeks from now": a week',
        { kind: 'offset', amount: 2, unit: 'week', sign: 1, anchor: 'reference' },
        {},
        '2026-W06 @2026-02-03',
      ],
      [
        '"two months ago": a month',
        { kind: 'offset', amount: 2, unit: 'month', sign: -1, anchor: 'reference' },
        {},
        '2025-11 @2025-11-20',
      ],
      [
        '"two years ago": a year',
        { kind: 'offset', amount: 2, unit: 'year', sign: -1, anchor: 'reference' },
        {},
        '2024 @2024-01-20',
      ],
      [
        '"two decades ago": a year',
        { kind: 'offset', amount: 2, unit: 'decade', sign: -1, anchor: 'reference' },
        {},
        '2006 @2006-01-20',
      ],
      [
        '"a century ago": a year',
        { kind: 'offset', amount: 1, unit: 'century', sign: -1, anchor: 'reference' },
        {},
        '1926 @1926-01-20',
      ],
      [
        '"a millennium ago": a year',
        { kind: 'offset', amount: 1, unit: 'millennium', sign: -1, anchor: 'reference' },
        {},
        '1026 @1026-01-20',
      ],
      [
        '"a year and a half ago": a month',
        { kind: 'offset', amount: 1.5, unit: 'year', sign: -1, anchor: 'reference' },
        {},
        '2024-07 @2024-07-20',
      ],
      [
        '"a month and a half ago": a day',
        { kind: 'offset', amount: 1.5, unit: 'month', sign: -1, anchor: 'reference' },
        {},
        '2025-12-05 @2025-12-05',
      ],
      [
        '"a decade and a half ago": a month',
        { kind: 'offset', amount: 1.5, unit: 'decade', sign: -1, anchor: 'reference' },
        {},
        '2011-01 @2011-01-20',
      ],
      [
        '"two weeks later"',
        { kind: 'offset', amount: 2, unit: 'week', sign: 1, anchor: 'previous' },
        { previous: on(2024, 5, 3) },
        '2024-W20 @2024-05-17',
      ],
      [
        'nobody knows',
        { kind: 'offset', amount: 2, unit: 'month', sign: 1, anchor: 'reference' },
        { reference: undefined },
        'XXXX-XX',
      ],
      [
        'before any calendar',
        { kind: 'offset', amount: 20000, unit: 'year', sign: -1, anchor: 'reference' },
        {},
        'PAST_REF',
      ],
      ['after it', { kind: 'offset', amount: 20000, unit: 'year', sign: 1, anchor: 'reference' }, {}, 'FUTURE_REF'],
    ],
  ],
  [
    'distances from a date',
    [
      [
        '"two weeks after 5 March": a day',
        { kind: 'offset', amount: 2, unit: 'week', sign: 1, anchor: { kind: 'date', month: 3, day: 5 } },
        {},
        '2026-03-19 @2026-03-19',
      ],
      [
        '"two weeks after March": a week',
        { kind: 'offset', amount: 2, unit: 'week', sign: 1, anchor: { kind: 'date', month: 3 } },
        {},
        '2026-W11 @2026-03-15',
      ],
      [
        '"three days before Christmas"',
        { kind: 'offset', amount: 3, unit: 'day', sign: -1, anchor: { kind: 'holiday', rule: '12-25' } },
        {},
        '2025-12-22 @2025-12-22',
      ],
      [
        '"three months after 5 March": a month',
        { kind: 'offset', amount: 3, unit: 'month', sign: 1, anchor: { kind: 'date', month: 3, day: 5 } },
        {},
        '2026-06 @2026-06-05',
      ],
      [
        'of an unknown year',
        { kind: 'offset', amount: 3, unit: 'day', sign: 1, anchor: { kind: 'date', month: 3, day: 5 } },
        { reference: undefined },
        'unknown',
      ],
      [
        'from no day',
        { kind: 'offset', amount: 3, unit: 'day', sign: 1, anchor: { kind: 'years', digits: '199' } },
        {},
        'unknown',
      ],
    ],
  ],
  [
    '"up from a year earlier", in results',
    [
      [
        'the quarter of the year before',
        { kind: 'offset', amount: 1, unit: 'year', sign: -1, anchor: 'reference' },
        { inResults: true, period: '2025-Q3' },
        '2024-Q3',
      ],
      [
        'if one was named',
        { kind: 'offset', amount: 1, unit: 'year', sign: -1, anchor: 'reference' },
        { inResults: true },
        '2025 @2025-01-20',
      ],
      [
        'and money',
        { kind: 'offset', amount: 1, unit: 'year', sign: -1, anchor: 'reference' },
        { period: '2025-Q3' },
        '2025 @2025-01-20',
      ],
      [
        'not two years',
        { kind: 'offset', amount: 2, unit: 'year', sign: -1, anchor: 'reference' },
        { inResults: true, period: '2025-Q3' },
        '2024 @2024-01-20',
      ],
      [
        'nor ahead',
        { kind: 'offset', amount: 1, unit: 'year', sign: 1, anchor: 'reference' },
        { inResults: true, period: '2025-Q3' },
        '2027 @2027-01-20',
      ],
      [
        'nor a month',
        { kind: 'offset', amount: 1, unit: 'month', sign: -1, anchor: 'reference' },
        { inResults: true, period: '2025-Q3' },
        '2025-12 @2025-12-20',
      ],
    ],
  ],
  [
    'hours count from the time of publication, or from the one mentioned last',
    [
      [
        '"an hour ago"',
        { kind: 'offset', amount: 1, unit: 'hour', sign: -1, anchor: 'reference' },
        { clock: 36000 },
        '2026-01-20T09:00 @2026-01-20',
      ],
      [
        '"90 minutes ago"',
        { kind: 'offset', amount: 90, unit: 'minute', sign: -1, anchor: 'reference' },
        { clock: 36000 },
        '2026-01-20T08:30 @2026-01-20',
      ],
      [
        '"30 seconds ago": a minute',
        { kind: 'offset', amount: 30, unit: 'second', sign: -1, anchor: 'reference' },
        { clock: 36000 },
        '2026-01-20T09:59 @2026-01-20',
      ],
      [
        'the day before',
        { kind: 'offset', amount: 11, unit: 'hour', sign: -1, anchor: 'reference' },
        { clock: 36000 },
        '2026-01-19T23:00 @2026-01-19',
      ],
      [
        'the day after',
        { kind: 'offset', amount: 14, unit: 'hour', sign: 1, anchor: 'reference' },
        { clock: 36000 },
        '2026-01-21T00:00 @2026-01-21',
      ],
      [
        'published at midnight',
        { kind: 'offset', amount: 1, unit: 'hour', sign: -1, anchor: 'reference' },
        { clock: 0 },
        '2026-01-19T23:00 @2026-01-19',
      ],
      [
        'no time of publication',
        { kind: 'offset', amount: 1, unit: 'hour', sign: -1, anchor: 'reference' },
        {},
        'unknown',
      ],
      [
        'nor a day',
        { kind: 'offset', amount: 1, unit: 'hour', sign: -1, anchor: 'reference' },
        { clock: 36000, reference: undefined },
        'unknown',
      ],
      [
        'nothing mentioned: from publication',
        { kind: 'offset', amount: 1, unit: 'hour', sign: 1, anchor: 'previous' },
        { clock: 36000 },
        '2026-01-20T11:00 @2026-01-20',
      ],
      [
        '"20 minutes later"',
        { kind: 'offset', amount: 20, unit: 'minute', sign: 1, anchor: 'previous' },
        { clock: 36000, previous: on(2026, 1, 18), dayIsNear: true, instant: { day: on(2026, 1, 18), seconds: 3600 } },
        '2026-01-18T01:20 @2026-01-18',
      ],
      [
        'in another paragraph',
        { kind: 'offset', amount: 20, unit: 'minute', sign: 1, anchor: 'previous' },
        { clock: 36000, previous: on(2026, 1, 18), instant: { day: on(2026, 1, 18), seconds: 3600 } },
        'unknown',
      ],
      [
        'after no time',
        { kind: 'offset', amount: 20, unit: 'minute', sign: 1, anchor: 'previous' },
        { clock: 36000, previous: on(2026, 1, 18), dayIsNear: true },
        'unknown',
      ],
      [
        'of no day',
        { kind: 'offset', amount: 20, unit: 'minute', sign: 1, anchor: 'previous' },
        { clock: 36000, previous: on(2026, 1, 18), dayIsNear: true, instant: { day: undefined, seconds: 3600 } },
        'unknown',
      ],
      [
        'of no other kind',
        { kind: 'offset', amount: 20, unit: 'minute', sign: 1, anchor: 'focus' },
        { clock: 36000, previous: on(2026, 1, 18), dayIsNear: true, instant: { day: on(2026, 1, 18), seconds: 3600 } },
        'unknown',
      ],
    ],
  ],
  [
    'a time of day stands on its day',
    [
      [
        '"4 p.m. on Monday"',
        { kind: 'clock', time: { hour: 16, exact: true }, day: MONDAY },
        {},
        '2026-01-19T16:00 @2026-01-19',
      ],
      [
        'to the second',
        { kind: 'clock', time: { hour: 16, minute: 30, second: 5, exact: true }, day: MONDAY },
        {},
        '2026-01-19T16:30:05 @2026-01-19',
      ],
      [
        'of an unknown year',
        { kind: 'clock', time: { hour: 16, exact: true }, day: { kind: 'date', month: 3, day: 5 } },
        { reference: undefined },
        'XXXX-03-05T16:00',
      ],
      [
        'of an unknown week',
        { kind: 'clock', time: { hour: 16, exact: true }, day: MONDAY },
        { reference: undefined },
        'XXXX-WXX-1T16:00',
      ],
      [
        'before Christ',
        {
          kind: 'clock',
          time: { hour: 16, exact: true },
          day: { kind: 'date', year: 44, bc: true, month: 3, day: 15 },
        },
        {},
        'BC0044-03-15T16:00 @BC0044-03-15',
      ],
      [
        'a period bears no time',
        { kind: 'clock', time: { hour: 16, exact: true }, day: { kind: 'set', value: 'P1D' } },
        {},
        'T16:00',
      ],
      [
        'nor a vague past',
        { kind: 'clock', time: { hour: 16, exact: true }, day: { kind: 'ref', value: 'PAST_REF' } },
        {},
        'T16:00',
      ],
      ['"Monday night"', { kind: 'part-of-day', part: 'NI', day: MONDAY }, {}, '2026-01-19TNI @2026-01-19'],
      [
        '"overnight on Monday"',
        { kind: 'part-of-day', part: 'NI', before: true, day: MONDAY },
        {},
        '2026-01-19TNI @2026-01-19',
      ],
    ],
  ],
  [
    'a time of day alone is on the day of publication, or spoken of',
    [
      ['that of publication', { kind: 'clock', time: { hour: 16, exact: true } }, {}, '2026-01-20T16:00 @2026-01-20'],
      ['nobody knows', { kind: 'clock', time: { hour: 16, exact: true } }, { reference: undefined }, 'T16:00'],
      [
        'any day mentioned',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { reference: undefined, day: on(2024, 5, 3) },
        '2024-05-03T16:00 @2024-05-03',
      ],
      [
        'in the paragraph',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2024, 5, 3), dayIsNear: true },
        '2024-05-03T16:00 @2024-05-03',
      ],
      [
        'not in another',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 18) },
        '2026-01-20T16:00 @2026-01-20',
      ],
      [
        'but in a past tense',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 18), direction: 'past' },
        '2026-01-18T16:00 @2026-01-18',
      ],
      [
        'up to seven days ago',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 13), direction: 'past' },
        '2026-01-13T16:00 @2026-01-13',
      ],
      [
        'not eight',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 12), direction: 'past' },
        '2026-01-20T16:00 @2026-01-20',
      ],
      [
        'nor ahead',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 21), direction: 'past' },
        '2026-01-20T16:00 @2026-01-20',
      ],
      [
        'nor for what lies ahead',
        { kind: 'clock', time: { hour: 16, exact: true } },
        { day: on(2026, 1, 18), direction: 'future' },
        '2026-01-20T16:00 @2026-01-20',
      ],
    ],
  ],
  [
    '"kicks off at 3 p.m." is on the coming day mentioned',
    [
      [
        'rather than a past one',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { begins: true, direction: 'future', coming: on(2026, 1, 24), day: on(2026, 1, 18), dayIsNear: true },
        '2026-01-24T15:00 @2026-01-24',
      ],
      [
        'else today',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { begins: true, direction: 'future', day: on(2026, 1, 18), dayIsNear: true },
        '2026-01-20T15:00 @2026-01-20',
      ],
      [
        'unless today was mentioned',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { begins: true, direction: 'future', coming: on(2026, 1, 24), day: on(2026, 1, 20), dayIsNear: true },
        '2026-01-20T15:00 @2026-01-20',
      ],
      [
        'in the paragraph',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { begins: true, direction: 'future', coming: on(2026, 1, 24), day: on(2026, 1, 20) },
        '2026-01-24T15:00 @2026-01-24',
      ],
      [
        'not what began',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { begins: true, direction: 'past', coming: on(2026, 1, 24), day: on(2026, 1, 18), dayIsNear: true },
        '2026-01-18T15:00 @2026-01-18',
      ],
      [
        'nor what only happens',
        { kind: 'clock', time: { hour: 15, exact: true } },
        { direction: 'future', coming: on(2026, 1, 24), day: on(2026, 1, 18), dayIsNear: true },
        '2026-01-18T15:00 @2026-01-18',
      ],
    ],
  ],
  [
    '"by dawn" after noon is the next morning',
    [
      [
        'after 6 p.m.',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 19), dayIsNear: true, instant: { day: on(2026, 1, 19), seconds: 64800 } },
        '2026-01-20TMO @2026-01-20',
      ],
      [
        'just after noon',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 19), dayIsNear: true, instant: { day: on(2026, 1, 19), seconds: 43201 } },
        '2026-01-20TMO @2026-01-20',
      ],
      [
        'not at noon',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 19), dayIsNear: true, instant: { day: on(2026, 1, 19), seconds: 43200 } },
        '2026-01-19TMO @2026-01-19',
      ],
      [
        'nor an evening',
        { kind: 'part-of-day', part: 'EV' },
        { day: on(2026, 1, 19), dayIsNear: true, instant: { day: on(2026, 1, 19), seconds: 64800 } },
        '2026-01-19TEV @2026-01-19',
      ],
      [
        'nor after another day',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 19), dayIsNear: true, instant: { day: on(2026, 1, 18), seconds: 64800 } },
        '2026-01-19TMO @2026-01-19',
      ],
      [
        'nor after no time',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 19), dayIsNear: true },
        '2026-01-19TMO @2026-01-19',
      ],
      [
        'nor in another paragraph',
        { kind: 'part-of-day', part: 'MO' },
        { day: on(2026, 1, 20), instant: { day: on(2026, 1, 20), seconds: 64800 } },
        '2026-01-20TMO @2026-01-20',
      ],
    ],
  ],
  [
    '"overnight" is last night',
    [
      ['told today', { kind: 'part-of-day', part: 'NI', before: true }, {}, '2026-01-19TNI @2026-01-20'],
      [
        'in a past tense',
        { kind: 'part-of-day', part: 'NI', before: true },
        { direction: 'past' },
        '2026-01-19TNI @2026-01-20',
      ],
      [
        'else the coming one',
        { kind: 'part-of-day', part: 'NI', before: true },
        { direction: 'future' },
        '2026-01-20TNI @2026-01-20',
      ],
      [
        'and that of a day spoken of',
        { kind: 'part-of-day', part: 'NI', before: true },
        { day: on(2026, 1, 18), dayIsNear: true },
        '2026-01-18TNI @2026-01-18',
      ],
      ['"tonight" is no such word', { kind: 'part-of-day', part: 'NI' }, {}, '2026-01-20TNI @2026-01-20'],
    ],
  ],
  [
    'the rest is what it says',
    [
      ['a decade', { kind: 'years', digits: '199' }, {}, '199'],
      ['a length', { kind: 'duration', parts: [{ amount: 2, unit: 'hour' }] }, {}, 'PT2H'],
      ['a frequency', { kind: 'set', value: 'P1D' }, {}, 'P1D'],
      ['now', { kind: 'ref', value: 'PRESENT_REF' }, {}, 'PRESENT_REF'],
    ],
  ],
])('%s', (_, rows) => {
  const readings = rows.map(([why, meaning, known]) => [why, meaning, known, reading(meaning, known)]);
  expect(readings).toEqual(rows);
});
