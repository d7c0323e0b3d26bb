/** Months in a text that tells history belong to the year spoken of last; in news, to the time of publication. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/calendar.js';
import { extractDates } from '../../src/dates/index.js';
import type { Candidate, Meaning } from '../../src/dates/meaning.js';
import { isNarrative } from '../../src/dates/narrative.js';

const PUBLISHED = dayNumber(2026, 1, 20);
const candidate = (meaning: Meaning): Candidate => ({ start: 0, end: 1, meaning });
const inYear = (year: number): Candidate => candidate({ kind: 'date', year });
const MONDAY = candidate({ kind: 'weekday', weekday: 1 });
const LAST_WEEK = candidate({ kind: 'unit', unit: 'week', shift: -1, anchor: 'reference' });
const WEEK_BEFORE = candidate({ kind: 'unit', unit: 'week', shift: -1, anchor: 'focus' });
const ON_MONDAY_NIGHT = candidate({ kind: 'part-of-day', part: 'NI', day: MONDAY.meaning } as Meaning);
const times = (count: number, of: Candidate): Candidate[] => Array.from({ length: count }, () => of);

describe('a text tells history', () => {
  test.each([
    ['by eight years of long ago', times(8, inYear(1914)), true],
    ['not by seven', times(7, inYear(1914)), false],
    ['with two weekdays and a week among nine years', [...times(9, inYear(1914)), MONDAY, MONDAY, LAST_WEEK], true],
    ['not with as many among eight', [...times(8, inYear(1914)), MONDAY, MONDAY, LAST_WEEK], false],
    ['nor with the night of a weekday', [...times(8, inYear(1914)), MONDAY, MONDAY, ON_MONDAY_NIGHT], false],
    ['whatever counts from its own dates', [...times(8, inYear(1914)), ...times(5, WEEK_BEFORE)], true],
    ['not by years of late', times(8, inYear(2025)), false],
    ['when the middle one of its years is long ago', [...times(5, inYear(2025)), ...times(6, inYear(1990))], true],
    ['not when only a few are', [...times(6, inYear(2025)), ...times(5, inYear(1990))], false],
    ['in whatever order they come', [...times(6, inYear(1990)), ...times(5, inYear(2025))], true],
    ['when the middle of the middle year is two years ago', times(8, inYear(2023)), true],
    ['not when it is less than that', times(8, inYear(2024)), false],
    ['before Christ too', times(8, candidate({ kind: 'date', year: 480, bc: true })), true],
  ])('%s', (_, candidates, expected) => {
    expect(isNarrative(candidates, PUBLISHED)).toBe(expected);
  });

  test('by its years alone when no one knows the day of publication', () => {
    expect(isNarrative(times(8, inYear(2026)), undefined)).toBe(true);
    expect(isNarrative([...times(8, inYear(2026)), ...times(3, MONDAY)], undefined)).toBe(false);
  });
});

describe('a month without a year', () => {
  const history = (sentence: string): string =>
    `The line opened in 1901. It grew in 1903, 1904 and 1905, was sold in 1907 and again in 1909, and lost money in 1910 and 1911. ${sentence}`;
  const lastOf = (text: string): string | undefined =>
    extractDates(text, { referenceDate: '2026-01-20' }).at(-1)?.value;

  test.each([
    ['is of the year spoken of last', 'Work began in May 1912. A strike followed in June.', '1912-06'],
    [
      'is of the next year when the story goes on over New Year',
      'Work began in November 1912. A strike followed in February.',
      '1913-02',
    ],
    ['is of that year when the year stands alone', 'Work began in 1912. A strike followed in February.', '1912-02'],
  ])('%s', (_, sentence, value) => {
    expect(lastOf(history(sentence))).toBe(value);
  });

  test('is near publication in news', () => {
    expect(lastOf('A strike followed in June.')).toBe('2025-06');
  });
});
