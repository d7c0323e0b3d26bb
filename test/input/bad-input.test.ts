/** Wrong arguments are told apart from wrong options, and both say what is accepted; docs/bad-input.md is made of the rows. */
import { describe, expect, it } from 'vitest';
import { analyze, extractDates, extractEntities, extractQuotes, splitSentences } from 'wirecopy';
import { NO_STRINGS, outcome, page, SECTIONS } from './table.js';

describe.each(SECTIONS)('$title', ({ rows }) => {
  it.each(rows)('$shown', (row) => {
    const { kind, message } = outcome(row);
    expect(kind).toBe(row.throws ?? 'works');
    // Ours name the function that was called.
    if (kind.endsWith('Error') && kind !== "the caller's own error") expect(message).toMatch(/^\w+: /);
  });
});

it('the page in docs says the same', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/bad-input.md');
});

describe.each(Object.entries({ analyze, splitSentences, extractEntities, extractDates, extractQuotes }))(
  '%s',
  (name, run) => {
    const call = run as (...args: unknown[]) => unknown;

    it.each(NO_STRINGS)('takes no text but a string: %s', (_, value) => {
      expect(() => call(value)).toThrow(TypeError);
      expect(() => call(value)).toThrow(`${name}: text must be a string, got `);
    });

    it('takes every option that any function knows, so that one object serves all', () => {
      const options = {
        lineBreaks: 'auto',
        quotes: 'split',
        referenceDate: '2026-01-20',
        prefer: 'news',
        dateOrder: 'auto',
        types: ['PERSON'],
        minScore: 0.5,
        lexicon: { Rain: 'PERSON' },
      };
      expect(call('Rain.', Object.freeze(options))).toEqual(call('Rain.', { ...options }));
    });

    it('names an unknown option and the nearest known one', () => {
      expect(() => call('Rain.', { referencedate: '2026-01-20' })).toThrow(/^\w+: .*"referencedate".*"referenceDate"/);
    });

    it('reads each option once, and only own ones', () => {
      const read: string[] = [];
      const options = {
        get prefer() {
          read.push('prefer');
          return 'past';
        },
        get minScore() {
          read.push('minScore');
          return 0;
        },
      };
      call('Rain.', options);
      if (name === 'analyze') expect(read.sort()).toEqual(['minScore', 'prefer']);
      expect(call('Rain in Baghdad.', Object.create({ types: ['MONEY'], nonsense: 1 }))).toEqual(
        call('Rain in Baghdad.'),
      );
    });
  },
);
