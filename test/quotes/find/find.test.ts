import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuotes } from '../../../src/quotes/index.js';

interface Case {
  text: string;
  /** Type and content of each quotation, in text order. */
  quotes: string[];
  why: string;
}

const folder = new URL('../../fixtures/quotes/', import.meta.url);

describe.each(readdirSync(folder).map((file) => file.replace('.json', '')))('%s', (rule) => {
  const cases: Case[] = JSON.parse(readFileSync(new URL(`${rule}.json`, folder), 'utf8'));

  test.each(cases)('$why: $text', ({ text, quotes }) => {
    expect(extractQuotes(text).map(({ type, text: content }) => `${type}: ${content}`)).toEqual(quotes);
  });
});

const words = fc.constantFrom(
  ...['“', '”', '"', "'", '‘', '’', "''", '«', '»', ', ', '. ', ': ', '; ', '\n\n', ' — ', '(', ')', '? '],
  ...[
    'said ',
    'told ',
    'that ',
    'according to ',
    'urged ',
    'to ',
    'Smith ',
    'he ',
    'the plan ',
    'was dead ',
    'adding ',
  ],
  ...[
    'when ',
    'and ',
    'but ',
    'asked ',
    'whether ',
    'MAYOR: ',
    'accused ',
    'of ',
    'lying ',
    'called ',
    'it ',
    '\ud800',
  ],
);
const prose = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

test('quoted fragments lie in their span, in order, and say what the type says', () => {
  fc.assert(
    fc.property(prose, (text) => {
      for (const quote of extractQuotes(text)) {
        expect(quote.text).toBe(text.slice(quote.start, quote.end));
        expect(quote.text).toMatch(/[\p{L}\p{N}]/u);
        let from = quote.start;
        for (const { start, end, text: fragment } of quote.quoted) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(quote.end);
          expect(fragment).toBe(text.slice(start, end));
          from = end;
        }
        if (quote.type === 'indirect') expect(quote.quoted).toEqual([]);
        if (quote.type === 'mixed') expect(quote.quoted.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test('no two quotations overlap', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const quotes = extractQuotes(text);
      for (let i = 1; i < quotes.length; i++) expect(quotes[i]!.start).toBeGreaterThanOrEqual(quotes[i - 1]!.end);
    }),
    { numRuns: 400 },
  );
});

describe('time grows with length, not faster', () => {
  test.each([
    ['opening marks', '“'],
    ['alternating mismatches', '“a» «b” '],
    ['cues without a stop', 'he said she told them that '],
    ['parentheticals without a stop', 'the plan, he said, was '],
    ['cues behind opening marks', '“he said, '],
    ['turns', 'MAYOR: Yes, he said.\n\n'],
  ])('%s', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begin = process.cpuUsage();
      extractQuotes(text);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    time(2_000);
    const small = time(10_000);
    const large = time(80_000);
    expect(large).toBeLessThan(Math.max(30 * small, 1_500));
  });
});
