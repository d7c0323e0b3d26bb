/** What is promised for every string there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from 'wirecopy';
import { anyOptions, brokenPromises, spansOf } from './broken-promises.js';
import { anyText, HOSTILE } from './texts.js';

/** The same texts in every run, so that a failure is the fault of the change it is seen with. */
const SEED = 20260120;

describe('for every text', () => {
  it('spans are exact, in order and apart, ids exist, and analyze is the four functions', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(brokenPromises(text, options)).toEqual([]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('the result is the same twice, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = JSON.stringify(analyze(text));
        analyze(other);
        expect(JSON.stringify(analyze(text))).toBe(first);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('what a caller does to a result changes no later one', () => {
    const text = 'Ana Ruiz of Acme Corp. said on Sunday: “We left Baghdad.”';
    const before = JSON.stringify(analyze(text, { referenceDate: '2026-01-20' }));
    const spoilt: Analysis = analyze(text, { referenceDate: '2026-01-20' });
    for (const span of spansOf(spoilt)) Object.assign(span, { start: -1, text: '' });
    for (const list of [spoilt.sentences, spoilt.entities, spoilt.dates, spoilt.quotes, spoilt.clusters])
      list.length = 0;
    expect(JSON.stringify(analyze(text, { referenceDate: '2026-01-20' }))).toBe(before);
  });
});

describe('hostile texts', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    expect(brokenPromises(text, { referenceDate: '2026-01-20' })).toEqual([]);
  });
});
