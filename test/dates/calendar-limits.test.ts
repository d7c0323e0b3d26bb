import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

const reading = (text: string, referenceDate: string): (string | undefined)[] => {
  const [found] = extractDates(text, { referenceDate });
  return [found?.value, found?.interval?.start, found?.interval?.end];
};

describe('TIMEX3 writes a year in four digits', () => {
  it.each([
    ['The lake formed 5,000,000 years ago.', 'PAST_REF', 'no calendar goes back that far'],
    ['Humans came 50,000 years ago.', 'PAST_REF', 'before 9999 BC'],
    ['The wall was built 3,000 years ago.', 'BC0975', 'there is no year 0: 2026 - 3000 is 975 BC'],
    ['The waste will be safe 90,000 years later.', 'FUTURE_REF', 'after 9999'],
  ])('%s %s: %s', (text, value) => {
    expect(reading(text, '2026-01-20')).toEqual([value, undefined, undefined]);
  });

  it('the last month and the last day have a value, but no end that could be written', () => {
    expect(reading('It ends in December.', '9999-12-15')).toEqual(['9999-12', undefined, undefined]);
    expect(reading('It ends tomorrow.', '9999-12-31')).toEqual(['FUTURE_REF', undefined, undefined]);
    expect(reading('It ends tomorrow.', '9999-12-29')).toEqual(['9999-12-30', '9999-12-30', '9999-12-31']);
  });

  it('the century before the first is past, and the first begins with what ISO 8601 calls the year 0', () => {
    expect(reading('It began the previous century.', '0050-06-01')).toEqual(['PAST_REF', undefined, undefined]);
    expect(reading('It began this century.', '0050-06-01')).toEqual(['00', '0000-01-01', '0100-01-01']);
    expect(reading('It began last year.', '0001-06-01')).toEqual(['BC0001', undefined, undefined]);
  });

  it('no results are reported for a quarter before Christ', () => {
    expect(extractDates('It rose from the year-ago quarter.', { referenceDate: '0001-01-01' })).toEqual([]);
  });
});

it('no quarter ended before the first one', () => {
  expect(reading('A year-ago loss.', '0001-01-01')).toEqual([undefined, undefined, undefined]);
  expect(reading('A year-ago loss.', '2026-01-20')[0]).toBe('2024-Q4');
});

describe('a time of day stands on a day, which may be any', () => {
  it.each([
    ['It opens at 4 p.m. each day.', 'XXXX-XX-XXT16:00'],
    ['It opened at 4 p.m. on Monday.', '2026-01-19T16:00'],
  ])('%s %s', (text, value) => {
    expect(extractDates(text, { referenceDate: '2026-01-20' }).map((date) => date.value)).toContain(value);
  });
});

it('words that every object knows are words', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
    const dates = extractDates(`On Sunday ${word} ended.`, { referenceDate: '2026-01-20' });
    expect(dates.map(({ text, value }) => [text, value])).toEqual([['Sunday', '2026-01-18']]);
  }
});
