/** Dates in words. */
import { describe, expect, test } from 'vitest';
import { dateLabel } from '../../src/html/date-label.js';

describe('dates in words', () => {
  test.each(
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
    ].concat('December'),
  )('%s', (name) => {
    const number = String(new Date(`${name} 1, 2026 UTC`).getUTCMonth() + 1).padStart(2, '0');
    expect(dateLabel(`2026-${number}`)).toBe(`${name} 2026`);
    expect(dateLabel(`2026-${number}-09`)).toBe(`9 ${name} 2026`);
  });

  test.each([
    ['2026-SP', 'spring 2026'],
    ['2026-SU', 'summer 2026'],
    ['2026-FA', 'autumn 2026'],
    ['2026-WI', 'winter 2026'],
    ['2026-05-03TMO', '3 May 2026, morning'],
    ['2026-05-03TMI', '3 May 2026, midday'],
    ['2026-05-03TAF', '3 May 2026, afternoon'],
    ['2026-05-03TEV', '3 May 2026, evening'],
    ['2026-05-03TDT', '3 May 2026, daytime'],
    ['2026-05-03TXX', '3 May 2026, XX'],
    ['2026-Q1', '1st quarter of 2026'],
    ['2026-Q2', '2nd quarter of 2026'],
    ['2026-Q4', '4th quarter of 2026'],
    ['2026-H2', '2nd half of 2026'],
    ['2026-W12', 'week 12, 2026'],
    ['00', 'the 1st century'],
    ['10', 'the 11th century'],
    ['11', 'the 12th century'],
    ['12', 'the 13th century'],
    ['13', 'the 14th century'],
    ['09', 'the 10th century'],
    ['21', 'the 22nd century'],
    ['22', 'the 23rd century'],
    ['23', 'the 24th century'],
    ['202', 'the 2020s'],
    // Values that say something else, or more, are shown as they are.
    ['2026-05-03T20:30:00', '2026-05-03T20:30:00'],
    ['x2026-05-03', 'x2026-05-03'],
    ['2026-XX', '2026-XX'],
    ['2026-Q2x', '2026-Q2x'],
    ['x2026', 'x2026'],
    ['x202', 'x202'],
    ['202x', '202x'],
    ['x20', 'x20'],
    ['20x', '20x'],
    ['P2W', 'P2W'],
    ['', ''],
  ])('%s: %s', (value, label) => {
    expect(dateLabel(value)).toBe(label);
  });
});
