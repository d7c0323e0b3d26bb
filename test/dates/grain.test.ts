import { expect, it } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

it.each([
  ['In winter 2024 it snowed.', 'season', '2024-12-01', '2025-03-01'],
  ['In the first week of May 2024 it snowed.', 'week', '2024-04-29', '2024-05-06'],
  ['Last weekend it snowed.', 'weekend', '2026-01-17', '2026-01-19'],
  ['It snowed in the third quarter of 2024.', 'quarter', '2024-07-01', '2024-10-01'],
  ['It snowed in the second half of 2024.', 'half', '2024-07-01', '2025-01-01'],
  ['It snowed in December 2024.', 'month', '2024-12-01', '2025-01-01'],
  ['It snowed in the 1990s.', 'decade', '1990-01-01', '2000-01-01'],
  ['It snowed in the 19th century.', 'century', '1800-01-01', '1900-01-01'],
  ['It snowed on Sunday night.', 'daypart', '2026-01-18T21:00', '2026-01-19T06:00'],
  ['It snowed last daytime.', 'daypart', '2026-01-19T06:00', '2026-01-19T18:00'],
  ['It snowed on Sunday at 6:30 p.m. GMT.', 'minute', '2026-01-18T18:30Z', '2026-01-18T18:31Z'],
])('%s is exact to a %s and lasts from %s to %s', (text, grain, start, end) => {
  expect(extractDates(text, { referenceDate: '2026-01-20' })).toMatchObject([{ grain, interval: { start, end } }]);
});

it.each([
  ['two years and six months', 'month'],
  ['ten minutes', 'minute'],
  ['a fortnight', 'week'],
  ['decades', 'decade'],
])('for %s: %s', (length, grain) => {
  expect(extractDates(`It snowed for ${length}.`)).toMatchObject([{ grain }]);
});
