/** Expressions are resolved in the light of those before them. */
import { expect, test } from 'vitest';
import { extractDates } from '../../../src/dates/index.js';

const HISTORY =
  'The line opened in 1901. It grew in 1903, 1904 and 1905, was sold in 1907 and again in 1909, and lost money in 1910 and 1911.';
const YEARS = ['1901', '1903', '1904', '1905', '1907', '1909', '1910', '1911'].map((year) => `${year} = ${year}`);

/** Text, then its mentions with their values, as of 20 January 2026. */
type Row = [text: string, ...mentions: string[]];

function mentions(text: string): string[] {
  const found = extractDates(text, { referenceDate: '2026-01-20' });
  return found.map(({ text, value }) => `${text} = ${value}`);
}

test.each<[phenomenon: string, rows: Row[]]>([
  [
    'what follows counts from the date mentioned last',
    [
      ['It fell in May 2024. Two weeks later it rose.', 'May 2024 = 2024-05', 'Two weeks later = 2024-W20'],
      [
        'It fell in May 2024 for ten days. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'ten days = P10D',
        'Two weeks later = 2024-W20',
      ],
      [
        'It fell in May 2024, as it does every Monday. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'every Monday = XXXX-WXX-1',
        'Two weeks later = 2024-W20',
      ],
      [
        'It fell in May 2024 and recently. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'recently = PAST_REF',
        'Two weeks later = 2024-W20',
      ],
      [
        'It fell in May 2024, from a year earlier. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'a year earlier = 2023',
        'Two weeks later = 2024-W20',
      ],
      [
        'It fell in May 2024, from a month earlier. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'a month earlier = 2024-04',
        'Two weeks later = 2024-W16',
      ],
      [
        'It fell in May 2024, and a year later. Two weeks later it rose.',
        'May 2024 = 2024-05',
        'a year later = 2025',
        'Two weeks later = 2025-W20',
      ],
      ['It fell in the 1990s. Two weeks later it rose.', 'the 1990s = 199', 'Two weeks later = 2026-W06'],
    ],
  ],
  [
    "a day without its month is of the paragraph's month, if one is near",
    [
      ['It fell on 3 May 2024 and rose on the 28th.', '3 May 2024 = 2024-05-03', 'the 28th = 2024-05-28'],
      ['It fell on 3 May 2024.\n\nIt rose on the 28th.', '3 May 2024 = 2024-05-03', 'the 28th = 2025-12-28'],
      [`It fell on 3 May 2024 ${'w '.repeat(119)}and on the 28th.`, '3 May 2024 = 2024-05-03', 'the 28th = 2026-01-28'],
      [`It fell on 3 May 2024 ${'w '.repeat(116)}and on the 28th.`, '3 May 2024 = 2024-05-03', 'the 28th = 2024-05-28'],
      [
        'It fell on 3 May 2024 and in June 2024. It rose on the 28th.',
        '3 May 2024 = 2024-05-03',
        'June 2024 = 2024-06',
        'the 28th = 2024-06-28',
      ],
    ],
  ],
  [
    'the previous day is that before a day that is over',
    [
      [
        'He left on Sunday and will return on Saturday. He had called the previous day.',
        'Sunday = 2026-01-18',
        'Saturday = 2026-01-24',
        'the previous day = 2026-01-17',
      ],
      [
        'He left on Sunday and will return on Saturday. He will call the previous day.',
        'Sunday = 2026-01-18',
        'Saturday = 2026-01-24',
        'the previous day = 2026-01-23',
      ],
      [
        'He left on Tuesday and will return on Saturday. He had called the previous day.',
        'Tuesday = 2026-01-20',
        'Saturday = 2026-01-24',
        'the previous day = 2026-01-19',
      ],
      ['It was founded in 2024. It was sold the previous day.', '2024 = 2024', 'the previous day = XXXX-XX-XX'],
      ['It was founded in 480 BC. It was sold the previous day.', '480 BC = BC0480', 'the previous day = XXXX-XX-XX'],
      [
        'It was founded in May 2024. It was sold the previous day.',
        'May 2024 = 2024-05',
        'the previous day = 2024-04-30',
      ],
    ],
  ],
  [
    'what begins does so on the day of the coming week mentioned last',
    [
      [
        'The final will be on Saturday. He left on Sunday. It begins at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. They will begin at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. They will kick off at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. The gate opens at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. They will open at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. It starts at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. They will start at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-24T15:00',
      ],
      [
        'The final will be on Saturday. He left on Sunday. It ends at 3 p.m.',
        'Saturday = 2026-01-24',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-18T15:00',
      ],
      [
        'The final will be on 27 January. He left on Sunday. It starts at 3 p.m.',
        '27 January = 2026-01-27',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-27T15:00',
      ],
      [
        'The final will be on 28 January. He left on Sunday. It starts at 3 p.m.',
        '28 January = 2026-01-28',
        'Sunday = 2026-01-18',
        '3 p.m. = 2026-01-20T15:00',
      ],
    ],
  ],
  [
    'a time counts from the one mentioned last',
    [
      [
        'It rang at 6:30 p.m. on Sunday. It rang again 20 minutes later.',
        '6:30 p.m. on Sunday = 2026-01-18T18:30',
        '20 minutes later = 2026-01-18T18:50',
      ],
      ['It rang on Sunday. It rang again 20 minutes later.', 'Sunday = 2026-01-18', '20 minutes = PT20M'],
      [
        'It rang at 6:30 p.m. on Sunday.\n\nIt rang again 20 minutes later.',
        '6:30 p.m. on Sunday = 2026-01-18T18:30',
        '20 minutes = PT20M',
      ],
      [
        'It rang on Sunday night. It rang again 20 minutes later.',
        'Sunday night = 2026-01-18TNI',
        '20 minutes = PT20M',
      ],
    ],
  ],
  [
    'a year earlier than a quarter, beside money or percentages',
    [
      [
        'Sales in the third quarter of 2025 were $5 million, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 were £5 million, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 were €5 million, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 were ¥5 million, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose 5%, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose 5 percent, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose 5 cents, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose one cent, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose 5 pence, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        'Sales in the third quarter of 2025 rose 5 boats, from three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024',
      ],
      [
        'Sales in the third quarter of 2025 were $5 million, from three two years earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'two years earlier = 2023',
      ],
      [
        'Sales in the second half of 2025 were $5 million, from three a year earlier.',
        'the second half of 2025 = 2025-H2',
        'a year earlier = 2024-H2',
      ],
      ['Sales in May 2025 were $5 million, from three a year earlier.', 'May 2025 = 2025-05', 'a year earlier = 2024'],
      [
        `Sales in the third quarter of 2025 were $5 ${'w '.repeat(23)}a year earlier.`,
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024-Q3',
      ],
      [
        `Sales in the third quarter of 2025 were $5 ${'w '.repeat(24)}a year earlier.`,
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024',
      ],
      [
        'Sales in the third quarter of 2025 were $5 million.\n\nThey were three a year earlier.',
        'the third quarter of 2025 = 2025-Q3',
        'a year earlier = 2024',
      ],
    ],
  ],
  [
    "in history, today is the writer's day",
    [
      [`${HISTORY} It runs today. A year later it grew.`, ...YEARS, 'today = 2026-01-20', 'A year later = 1912'],
      [
        'It grew in May 2024. It runs today. A year later it grew.',
        'May 2024 = 2024-05',
        'today = 2026-01-20',
        'A year later = 2027',
      ],
    ],
  ],
  [
    'a date that names its year points nowhere, and what follows keeps no direction of it',
    [
      ['It will open on Friday, after 3 May 2024.', 'Friday = 2026-01-23', '3 May 2024 = 2024-05-03'],
      ['He left in 2024 and came in March.', '2024 = 2024', 'March = 2025-03'],
    ],
  ],
  ['hours that count from nothing are a length', [['It ended five hours later.', 'five hours = PT5H']]],
])('%s', (_, rows) => {
  expect(rows.map(([text]) => [text, ...mentions(text)])).toEqual(rows);
});
