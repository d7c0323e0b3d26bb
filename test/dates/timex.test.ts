/** TIMEX3 values: how they are written, how exact they are, and which stretch of time they fix. */
import { describe, expect, test } from 'vitest';
import type { UnitName } from '../../src/lexicon/time-units.js';
import { dayNumber } from '../../src/dates/calendar.js';
import {
  beyondCalendar,
  clockValue,
  dayInterval,
  dayValue,
  durationValue,
  grainOf,
  instant,
  intervalOf,
  monthValue,
  shiftDay,
  unitValue,
  unknownValue,
  weekValue,
  yearValue,
} from '../../src/dates/timex.js';

const TODAY = dayNumber(2026, 1, 20);

describe('values', () => {
  test.each([
    [2026, '2026'],
    [987, '0987'],
    [1, '0001'],
    [0, 'BC0001'],
    [-479, 'BC0480'],
  ])('year %i', (year, value) => {
    expect(yearValue(year)).toBe(value);
    expect(monthValue(year, 3)).toBe(`${value}-03`);
    expect(dayValue(dayNumber(year, 3, 9))).toBe(`${value}-03-09`);
  });

  test('a week has the year of its Thursday', () => {
    expect(weekValue(dayNumber(2025, 12, 29))).toBe('2026-W01');
    expect(weekValue(dayNumber(2027, 1, 3))).toBe('2026-W53');
  });

  test.each<[UnitName, string, string]>([
    ['millennium', '2', 'X'],
    ['century', '20', 'XX'],
    ['decade', '202', 'XXX'],
    ['year', '2026', 'XXXX'],
    ['half', '2026-H1', 'XXXX-HX'],
    ['quarter', '2026-Q1', 'XXXX-QX'],
    ['month', '2026-01', 'XXXX-XX'],
    ['fortnight', '2026-W04', 'XXXX-WXX'],
    ['week', '2026-W04', 'XXXX-WXX'],
    ['weekend', '2026-W04-WE', 'XXXX-WXX-WE'],
    ['night', '2026-01-20TNI', 'XXXX-XX-XXTNI'],
    ['day', '2026-01-20', 'XXXX-XX-XX'],
  ])('the %s of 20 January 2026', (unit, value, unknown) => {
    expect(unitValue(unit, TODAY)).toBe(value);
    expect(unknownValue(unit)).toBe(unknown);
  });

  test.each<[UnitName, number, string]>([
    ['half', 6, '2026-H1'],
    ['half', 7, '2026-H2'],
    ['quarter', 3, '2026-Q1'],
    ['quarter', 4, '2026-Q2'],
    ['quarter', 12, '2026-Q4'],
  ])('the %s of month %i', (unit, month, value) => {
    expect(unitValue(unit, dayNumber(2026, month, 30))).toBe(value);
  });

  test.each<[UnitName, string, string]>([
    ['millennium', '0', 'PAST_REF'],
    ['century', '00', 'PAST_REF'],
    ['decade', '000', 'PAST_REF'],
    ['year', '0001', 'BC0001'],
    ['half', '0001-H1', 'BC0001-H1'],
    ['month', '0001-06', 'BC0001-06'],
  ])('no digits say the %s before Christ', (unit, first, before) => {
    expect(unitValue(unit, dayNumber(1, 6, 1))).toBe(first);
    expect(unitValue(unit, dayNumber(0, 6, 1))).toBe(before);
  });

  const firstDay = dayNumber(-9998, 1, 1);
  const lastDay = dayNumber(9999, 12, 31);
  test.each([
    [firstDay, undefined, undefined],
    [firstDay - 1, 'PAST_REF', 'PAST_REF'],
    [lastDay, undefined, undefined],
    [lastDay + 1, 'PAST_REF', 'FUTURE_REF'],
  ])('day %i: as something past %s, else %s', (day, past, future) => {
    expect(beyondCalendar(day, true)).toBe(past);
    expect(beyondCalendar(day, false)).toBe(future);
  });
});

describe('a day moved by units', () => {
  test.each<[UnitName, number, string]>([
    ['day', 1, '2026-01-21'],
    ['night', -1, '2026-01-19'],
    ['week', 2, '2026-02-03'],
    ['week', 0.5, '2026-01-24'],
    ['weekend', -1, '2026-01-13'],
    ['fortnight', 1, '2026-02-03'],
    ['month', 1, '2026-02-20'],
    ['month', 1.5, '2026-03-07'],
    ['month', -0.5, '2026-01-05'],
    ['quarter', -1, '2025-10-20'],
    ['half', 1, '2026-07-20'],
    ['year', 1, '2027-01-20'],
    ['year', -1.5, '2024-07-20'],
    ['decade', -1, '2016-01-20'],
    ['century', 1, '2126-01-20'],
    ['millennium', -1, '1026-01-20'],
  ])('by %s: %d', (unit, count, value) => {
    expect(dayValue(shiftDay(TODAY, unit, count))).toBe(value);
  });
});

describe('durations', () => {
  test.each<[string, { amount?: number; unit: UnitName }[]]>([
    ['P3M', [{ amount: 3, unit: 'month' }]],
    ['PT3M', [{ amount: 3, unit: 'minute' }]],
    ['PT24H', [{ amount: 24, unit: 'hour' }]],
    ['PT9.58S', [{ amount: 9.58, unit: 'second' }]],
    ['P2D', [{ amount: 2, unit: 'night' }]],
    ['P1WE', [{ amount: 1, unit: 'weekend' }]],
    ['P4W', [{ amount: 2, unit: 'fortnight' }]],
    ['P2Q', [{ amount: 2, unit: 'quarter' }]],
    ['P6M', [{ amount: 1, unit: 'half' }]],
    ['P15Y', [{ amount: 1.5, unit: 'decade' }]],
    ['P200Y', [{ amount: 2, unit: 'century' }]],
    ['P3000Y', [{ amount: 3, unit: 'millennium' }]],
    ['P1.1D', [{ amount: 1.1, unit: 'day' }]],
    ['P0.3333Y', [{ amount: 1 / 3, unit: 'year' }]],
    ['PXW', [{ unit: 'week' }]],
    ['PXD', [{ unit: 'day' }]],
    ['PXDE', [{ unit: 'decade' }]],
    ['PXCE', [{ unit: 'century' }]],
    ['PXML', [{ unit: 'millennium' }]],
    ['PTXM', [{ unit: 'minute' }]],
    [
      'P2Y6M',
      [
        { amount: 2, unit: 'year' },
        { amount: 6, unit: 'month' },
      ],
    ],
    [
      'P1DT2H30M',
      [
        { amount: 1, unit: 'day' },
        { amount: 2, unit: 'hour' },
        { amount: 30, unit: 'minute' },
      ],
    ],
  ])('%s', (value, parts) => {
    expect(durationValue(parts)).toBe(value);
  });
});

test.each([
  ['PRESENT_REF', 'unknown'],
  ['2', 'millennium'],
  ['20', 'century'],
  ['202', 'decade'],
  ['2026', 'year'],
  ['BC0480', 'year'],
  ['XXXX', 'year'],
  ['2026-H1', 'half'],
  ['2026-Q1', 'quarter'],
  ['2026-SP', 'season'],
  ['2026-FA', 'season'],
  ['2026-WI', 'season'],
  ['2026-01', 'month'],
  ['BC0044-03', 'month'],
  ['XXXX-03', 'month'],
  ['2026-W04', 'week'],
  ['2026-01-20', 'day'],
  ['BC0044-03-15', 'day'],
  ['XXXX-WXX-5', 'day'],
  ['2026-W04-WE', 'weekend'],
  ['2026-01-20TNI', 'daypart'],
  ['TMO', 'daypart'],
  ['2026-01-20T18:30', 'minute'],
  ['T18:30:15', 'second'],
  ['P3D', 'day'],
  ['P3W', 'week'],
  ['P1WE', 'weekend'],
  ['P3M', 'month'],
  ['PT3M', 'minute'],
  ['PT3H', 'hour'],
  ['PT3S', 'second'],
  ['P3Q', 'quarter'],
  ['P30Y', 'year'],
  ['PXDE', 'decade'],
  ['PXCE', 'century'],
  ['PXML', 'millennium'],
  ['P2Y6M', 'month'],
  ['P1DT2H', 'hour'],
])('%s is exact to: %s', (value, grain) => {
  expect(grainOf(value)).toBe(grain);
});

describe('the interval of a value', () => {
  test.each([
    ['2', '2000-01-01', '3000-01-01'],
    ['20', '2000-01-01', '2100-01-01'],
    ['199', '1990-01-01', '2000-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
    ['0987', '0987-01-01', '0988-01-01'],
    ['2026-H1', '2026-01-01', '2026-07-01'],
    ['2026-H2', '2026-07-01', '2027-01-01'],
    ['2026-Q1', '2026-01-01', '2026-04-01'],
    ['2026-Q2', '2026-04-01', '2026-07-01'],
    ['2026-Q3', '2026-07-01', '2026-10-01'],
    ['2026-Q4', '2026-10-01', '2027-01-01'],
    ['2026-SP', '2026-03-01', '2026-06-01'],
    ['2026-SU', '2026-06-01', '2026-09-01'],
    ['2026-FA', '2026-09-01', '2026-12-01'],
    ['2026-WI', '2026-12-01', '2027-03-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2026-W01', '2025-12-29', '2026-01-05'],
    ['2026-W53', '2026-12-28', '2027-01-04'],
    ['2026-W04-WE', '2026-01-24', '2026-01-26'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['9999-12-30', '9999-12-30', '9999-12-31'],
    ['2026-01-20TMO', '2026-01-20T06:00', '2026-01-20T12:00'],
    ['2026-01-20TMI', '2026-01-20T11:00', '2026-01-20T13:00'],
    ['2026-01-20TAF', '2026-01-20T12:00', '2026-01-20T18:00'],
    ['2026-01-20TEV', '2026-01-20T18:00', '2026-01-21T00:00'],
    ['2025-12-31TNI', '2025-12-31T21:00', '2026-01-01T06:00'],
    ['2026-01-20TDT', '2026-01-20T06:00', '2026-01-20T18:00'],
    ['2026-01-20T18:30', '2026-01-20T18:30', '2026-01-20T18:31'],
    ['2025-12-31T23:59', '2025-12-31T23:59', '2026-01-01T00:00'],
    ['2026-01-20T18:30:15', '2026-01-20T18:30:15', '2026-01-20T18:30:16'],
    ['2026-01-20T00:59:59', '2026-01-20T00:59:59', '2026-01-20T01:00'],
  ])('%s: from %s to %s', (value, start, end) => {
    expect(intervalOf(value)).toEqual({ start, end });
  });

  test('a weekday of a week is a day', () => {
    expect(dayInterval('2026-W04-1')).toEqual([dayNumber(2026, 1, 19), dayNumber(2026, 1, 20)]);
    expect(dayInterval('2026-W04-7')).toEqual([dayNumber(2026, 1, 25), dayNumber(2026, 1, 26)]);
  });

  test('a zone goes with a clock time', () => {
    expect(intervalOf('2026-01-20T18:30', '+05:30')).toEqual({
      start: '2026-01-20T18:30+05:30',
      end: '2026-01-20T18:31+05:30',
    });
  });

  test.each([
    ['XXXX-03', 'no year'],
    ['2026-XX', 'no month'],
    ['XXXX-WXX-5', 'no week'],
    ['T18:30', 'no day'],
    ['2026T18:30', 'a time in a year'],
    ['2026-W04TMO', 'a part of the days of a week'],
    ['BC0480', 'before Christ'],
    ['P3D', 'a length'],
    ['PAST_REF', 'no date'],
    ['9999', 'no four digits write its end'],
    ['9999-12-31', 'nor that of the last day'],
    ['12026', 'five digits'],
    ['2026-01-200', 'three digits'],
  ])('%s has none: %s', (value) => {
    expect(intervalOf(value)).toBeUndefined();
  });
});

describe('clock times', () => {
  test.each([
    [{ hour: 9 }, 'T09:00'],
    [{ hour: 18, minute: 5 }, 'T18:05'],
    [{ hour: 18, minute: 30, second: 7 }, 'T18:30:07'],
    [{ hour: 0, minute: 0, second: 0 }, 'T00:00:00'],
  ])('%j', (time, value) => {
    expect(clockValue(time)).toBe(value);
  });

  test.each([
    [0, '2026-01-20T00:00'],
    [59, '2026-01-20T00:00:59'],
    [3600, '2026-01-20T01:00'],
    [86_399, '2026-01-20T23:59:59'],
    [86_400, '2026-01-21T00:00'],
    [-60, '2026-01-19T23:59'],
  ])('%i seconds after the day begins', (seconds, value) => {
    expect(instant(TODAY, seconds)).toBe(value);
  });
});
