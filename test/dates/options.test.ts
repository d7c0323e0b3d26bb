import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

describe('options of extractDates', () => {
  it.each([
    '2026-1-20',
    '20 January 2026',
    '2026-02-30',
    '2026-13-01',
    '',
    '2026-01-20T25',
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
