/** Arithmetic on plain dates, checked against calendars that can be looked up. */
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoWeek,
  isoWeekday,
  mondayOfWeek,
  nthWeekday,
  orthodoxEaster,
  plainDate,
} from '../../src/dates/calendar.js';

type Day = [year: number, month: number, day: number];
const of = (day: number): Day => {
  const { year, month, day: ofMonth } = plainDate(day);
  return [year, month, ofMonth];
};

describe('a day is counted from 1 January 1970', () => {
  test.each<[Day, number]>([
    [[1970, 1, 1], 0],
    [[1969, 12, 31], -1],
    [[1970, 12, 31], 364],
    [[2000, 3, 1], 11_017],
    [[2026, 1, 20], 20_473],
    [[99, 12, 31], -683_004],
    [[0, 1, 1], -719_528],
    [[-9998, 1, 1], -4_371_222],
    [[9999, 12, 31], 2_932_896],
  ])('%j is day %i', (date, number) => {
    expect(dayNumber(...date)).toBe(number);
    expect(of(number)).toEqual(date);
  });
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each<[Day, number]>([
  [[1970, 1, 1], 4],
  [[1969, 12, 31], 3],
  [[1969, 12, 28], 7],
  [[1969, 12, 29], 1],
  [[1969, 12, 21], 7],
  [[2026, 1, 20], 2],
  [[1066, 10, 14], 7],
  [[-500, 1, 1], 1],
])('%j is weekday %i', (date, weekday) => {
  expect(isoWeekday(dayNumber(...date))).toBe(weekday);
});

describe('an ISO week belongs to the year of its Thursday', () => {
  test.each<[Day, number, number]>([
    [[2026, 1, 1], 2026, 1],
    [[2025, 12, 29], 2026, 1],
    [[2025, 12, 28], 2025, 52],
    [[2027, 1, 3], 2026, 53],
    [[2027, 1, 4], 2027, 1],
    [[2021, 1, 1], 2020, 53],
    [[2023, 1, 1], 2022, 52],
    [[2026, 1, 20], 2026, 4],
  ])('%j is in week %i-W%i', (date, year, week) => {
    expect(isoWeek(dayNumber(...date))).toEqual({ year, week });
  });

  test.each<[number, number, Day]>([
    [2026, 1, [2025, 12, 29]],
    [2027, 1, [2027, 1, 4]],
    [2026, 4, [2026, 1, 19]],
    [2026, 53, [2026, 12, 28]],
    [2023, 1, [2023, 1, 2]],
  ])('%i-W%i begins on %j', (year, week, monday) => {
    expect(of(mondayOfWeek(year, week))).toEqual(monday);
  });
});

test.each<[Day, number, Day]>([
  [[2026, 1, 31], 1, [2026, 2, 28]],
  [[2024, 1, 31], 1, [2024, 2, 29]],
  [[2026, 3, 31], -1, [2026, 2, 28]],
  [[2026, 11, 15], 3, [2027, 2, 15]],
  [[2026, 1, 15], -13, [2024, 12, 15]],
  [[2024, 2, 29], 12, [2025, 2, 28]],
  [[50, 1, 15], 12, [51, 1, 15]],
])('%j moved by %i months is %j', (from, months, to) => {
  expect(of(addMonths(dayNumber(...from), months))).toEqual(to);
});

describe('Easter', () => {
  test.each<[number, Day, Day]>([
    [1818, [1818, 3, 22], [1818, 4, 28]],
    [1886, [1886, 4, 25], [1886, 4, 25]],
    [1943, [1943, 4, 25], [1943, 4, 25]],
    [1954, [1954, 4, 18], [1954, 4, 25]],
    [1961, [1961, 4, 2], [1961, 4, 9]],
    [1981, [1981, 4, 19], [1981, 4, 26]],
    [2000, [2000, 4, 23], [2000, 4, 30]],
    [2008, [2008, 3, 23], [2008, 4, 27]],
    [2024, [2024, 3, 31], [2024, 5, 5]],
    [2025, [2025, 4, 20], [2025, 4, 20]],
    [2026, [2026, 4, 5], [2026, 4, 12]],
    [2038, [2038, 4, 25], [2038, 4, 25]],
    [2049, [2049, 4, 18], [2049, 4, 25]],
    [2076, [2076, 4, 19], [2076, 4, 26]],
  ])('%i: Western on %j, Orthodox on %j', (year, western, orthodox) => {
    expect(of(easterSunday(year))).toEqual(western);
    if (year >= 1900) expect(of(orthodoxEaster(year))).toEqual(orthodox);
  });
});

describe('the nth weekday of a month', () => {
  test.each<[string, Day, number, number, Day]>([
    ['first Thursday, which opens it', [2026, 1, 1], 4, 1, [2026, 1, 1]],
    ['first Wednesday, the last to come', [2026, 1, 1], 3, 1, [2026, 1, 7]],
    ['third Monday', [2026, 1, 1], 1, 3, [2026, 1, 19]],
    ['last Saturday, which ends it', [2026, 1, 1], 6, -1, [2026, 1, 31]],
    ['last Sunday', [2026, 1, 1], 7, -1, [2026, 1, 25]],
    ['last Monday', [2026, 5, 1], 1, -1, [2026, 5, 25]],
  ])('%s', (_, [year, month, day], weekday, n, expected) => {
    const start = dayNumber(year, month, day);
    expect(of(nthWeekday(start, addMonths(start, 1), weekday, n))).toEqual(expected);
  });
});
