import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

describe('options of extractDates', () => {
  it.each([
    '2026-1-20',
    '20 January 2026',
    '2026-02-30',
    '2026-13-01',
    '',
    ' 2026-01-20',
    '2026-01-20 ',
    '12026-01-20',
    '2026-01-201',
    '2026-00-20',
    '2026-01-00',
    '2026-04-31',
    '2026-01-20T',
    '2026-01-20T9',
    '2026-01-20T25',
    '2026-01-20T30',
    '2026-01-20T09:3',
    '2026-01-20T09:60',
    '2026-01-20T09:30:70',
    '2026-01-20T09:30:10.1234567890',
    '2026-01-20T09:30.5',
    '2026-01-20T09:30+8',
    '2026-01-20T09:30+08:3',
    '2026-01-20T09:30Z+01',
    new Date(Number.NaN),
    20260120,
    null,
  ])('refuses %o as a referenceDate and shows a good one', (referenceDate) => {
    const call = () => extractDates('today', { referenceDate: referenceDate as string });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/options\.referenceDate .*2026-01-20/);
  });

  it.each([
    ['2026-01-20', '2026-01-20'],
    ['2026-01-20T23:30:00-11:00', '2026-01-20'],
    ['2026-01-20T00:15+14:00', '2026-01-20'],
    ['2026-01-20 09:30', '2026-01-20'],
    ['2026-01-20T24', '2026-01-20'],
    ['2026-01-20t09:30z', '2026-01-20'],
    ['2026-01-20T09:30-0800', '2026-01-20'],
    ['2026-01-20T09:30+08', '2026-01-20'],
    ['2026-01-20T19:59:60,123456789+05:30', '2026-01-20'],
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
    ['2026-12-01', '2026-12-01'],
    [new Date('2026-01-20T23:59:59Z'), '2026-01-20'],
  ])('reads %o as the day written', (referenceDate, day) => {
    expect(extractDates('It opens today.', { referenceDate })[0]).toMatchObject({ value: day });
  });

  it('refuses unknown choices', () => {
    expect(() => extractDates('', { prefer: 'always' as 'news' })).toThrow(/"news", "past", "future", "nearest"/);
    expect(() => extractDates('', { dateOrder: 'dmy' as 'auto' })).toThrow(/"auto", "day-first", "month-first"/);
  });

  it.each([
    ['2026-01-20T10:30:00Z', ['an hour ago', '2026-01-20T09:30', 'TIME']],
    ['2026-01-20T00:15', ['an hour ago', '2026-01-19T23:15', 'TIME']],
    ['2026-01-20', ['an hour', 'PT1H', 'DURATION']],
  ])('counts hours from the time in %s, where it has one', (referenceDate, expected) => {
    const [date] = extractDates('The dam broke an hour ago.', { referenceDate });
    expect([date?.text, date?.value, date?.type]).toEqual(expected);
  });

  it('keeps underspecified values without a reference date', () => {
    const values = extractDates('On Friday he left; in March he came back, last year, 3 May.').map((d) => d.value);
    expect(values).toEqual(['XXXX-WXX-5', 'XXXX-03', 'XXXX', 'XXXX-05-03']);
    expect(extractDates('On Friday he left.')[0]).not.toHaveProperty('interval');
  });
});

describe('prefer', () => {
  it.each([
    // text, news, past, future, nearest
    ['The fair on Friday.', '2026-01-16', '2026-01-16', '2026-01-23', '2026-01-23'],
    ['The fair on Tuesday.', '2026-01-20', '2026-01-20', '2026-01-20', '2026-01-20'],
    ['The fair in March.', '2026-03', '2025-03', '2026-03', '2026-03'],
    ['The fair on 3 March.', '2026-03-03', '2025-03-03', '2026-03-03', '2026-03-03'],
    ['The fair on Christmas Day.', '2025-12-25', '2025-12-25', '2026-12-25', '2025-12-25'],
    ['The fair at Easter.', '2026-04-05', '2025-04-20', '2026-04-05', '2026-04-05'],
    ['He left last Christmas.', '2025-12-25', '2025-12-25', '2025-12-25', '2025-12-25'],
    ['He will go next Halloween.', '2026-10-31', '2026-10-31', '2026-10-31', '2026-10-31'],
    ['They met last Easter.', '2025-04-20', '2025-04-20', '2025-04-20', '2025-04-20'],
  ])('decides where the clause does not: %s', (text, ...values) => {
    const read = (prefer: 'news' | 'past' | 'future' | 'nearest'): string[] =>
      extractDates(text, { referenceDate: '2026-01-20', prefer }).map(({ value }) => value);
    expect([read('news'), read('past'), read('future'), read('nearest')].flat()).toEqual(values);
  });

  it('a holiday today is today', () => {
    for (const prefer of ['news', 'past', 'future', 'nearest'] as const) {
      const [date] = extractDates('The fair on Christmas Day.', { referenceDate: '2025-12-25', prefer });
      expect(date?.value).toBe('2025-12-25');
    }
  });
});
