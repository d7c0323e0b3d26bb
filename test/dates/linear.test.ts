import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates/index.js';

/** Units of text that could make a rule look far: each is repeated to 15,000 and 120,000 UTF-16 code units. */
const UNITS = [
  ' ',
  '\n',
  'a',
  '1',
  '1 ',
  '1,',
  '1, ',
  '1-',
  '19-',
  '2019-',
  '12:',
  '1/2/',
  "'",
  "'90",
  'two ',
  'and ',
  'a ',
  'the ',
  'of ',
  'year ',
  'May ',
  'May-',
  '3 May, ',
  'Monday and ',
  'two hours and ',
  'Independence Day ',
  'the third quarter ',
  'every ',
  'said to be ',
  '5 p.m., ',
  'last of the end of ',
  '\ud800',
  '\u0000 1990 ',
];

function cpuTime(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    extractDates(text, { referenceDate: '2026-01-20' });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

describe('time grows with the length of the text', () => {
  it.each(UNITS)('%j', (unit) => {
    const small = cpuTime(unit.repeat(Math.ceil(15_000 / unit.length)));
    const large = cpuTime(unit.repeat(Math.ceil(120_000 / unit.length)));
    // Eight times the text in less than twenty times the time (quadratic: 64), or too fast to tell.
    expect(large < 40_000 || large < small * 20, `${small} µs, ${large} µs`).toBe(true);
  });
});
