/** What is promised for every string there is; `npm run fuzz` checks the same on many more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as wirecopy from 'wirecopy';
import { type Analysis, type AnalyzeOptions, analyze } from 'wirecopy';
import { HOSTILE, HUGE, PIECES } from './hostile.js';
import { checkAnalysis, checkPrefix, checkText, difference, spansOf } from './promises.js';
import { WRITERS } from './writers.js';

/** The same texts in every run, so that a failure is the fault of the change it is seen with. */
const SEED = 20260120;

/** Strings put together from the pieces, with arbitrary Unicode now and then. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom('The', 'minister', 'of', 'and', 'Bank', 'Baghdad') },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const anyOptions: fc.Arbitrary<AnalyzeOptions> = fc.record(
  {
    referenceDate: fc.constantFrom('2026-01-20', '2024-02-29T23:30:00+02:00', new Date(0)),
    lineBreaks: fc.constantFrom('auto', 'paragraph', 'space'),
    quotes: fc.constantFrom('split', 'whole'),
    prefer: fc.constantFrom('news', 'past', 'future', 'nearest'),
    dateOrder: fc.constantFrom('auto', 'day-first', 'month-first'),
    types: fc.constantFrom(['PERSON', 'ORG'], ['LOC', 'MONEY']),
    minScore: fc.constantFrom(0, 0.5, 0.9),
  },
  { requiredKeys: [] },
);

describe('for every text', () => {
  it('spans are exact, in order and apart, ids exist, and analyze is the four functions', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => void checkText(wirecopy, WRITERS, text, options)),
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

  it('a paragraph at the end changes nothing three paragraphs before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, addition) => checkPrefix(wirecopy, text, addition, '2026-01-20')),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('a bracket that closes in a later paragraph says nothing about an earlier one', () => {
    checkPrefix(wirecopy, 'at 7 the 1990s.m. [☃', ').', '2026-01-20');
  });

  it('a country that a later paragraph names says nothing about a national day', () => {
    checkPrefix(wirecopy, 'Independence Day', 'Kenya', '2026-01-20');
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
    checkText(wirecopy, text.length < 30_000 ? WRITERS : {}, text, { referenceDate: '2026-01-20' });
  });

  it.each(Object.entries(HUGE))('%s', (_, make) => {
    const text = make();
    checkAnalysis(text, analyze(text, { referenceDate: '2026-01-20' }));
  });
});

/** The checks themselves: each of these analyses breaks one promise, and is told so. */
describe('a broken promise is seen', () => {
  const text = '“We left Baghdad,” Ana Ruiz said on Sunday. It rained.';
  const spoil = (change: (analysis: Analysis) => void): (() => void) => {
    const analysis = analyze(text, { referenceDate: '2026-01-20' });
    change(analysis);
    return () => checkAnalysis(text, analysis);
  };

  it.each<[string, (analysis: Analysis) => void, RegExp]>([
    ['a span that is no slice', (a) => (a.entities[0]!.text = 'Basra'), /exact slices/],
    ['a span beyond the end', (a) => (a.dates[0]!.end = 999), /exact slices/],
    ['sentences out of order', (a) => a.sentences.reverse(), /in order/],
    ['entities that overlap', (a) => a.entities.push(a.entities[0]!), /in order and apart/],
    ['a sentence that is missing', (a) => a.sentences.pop(), /cover every character/],
    ['an id without a cluster', (a) => (a.entities[0]!.id = 'e99'), /has a cluster/],
    ['a speaker whose cluster does not know', (a) => (a.clusters.at(-1)!.quotes = []), /its speaker has it/],
    ['a score above one', (a) => (a.quotes[0]!.score = 1.5), /0\.\.1/],
    ['a value that is no TIMEX3', (a) => (a.dates[0]!.value = 'NaN-NaN'), /TIMEX3/],
    ['an empty interval', (a) => (a.dates[0]!.interval = { start: '2026-01-18', end: '2026-01-18' }), /not empty/],
    ['what JSON does not carry', (a) => Object.assign(a.quotes[0]!, { cue: undefined }), /JSON|undefined/],
  ])('%s', (_, change, message) => {
    expect(spoil(change)).toThrow(message);
    expect(spoil(() => {})).not.toThrow();
  });

  it('differences are found wherever they are', () => {
    expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBeUndefined();
    expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('.a.1.b: 2 and 3');
    expect(difference({ a: 1 }, { b: 1 })).toBe('.a is missing');
    expect(difference([1], [1, 2])).toBe(': 1 and 2 entries');
    expect(difference(undefined, null)).toBe('it: undefined and null');
  });
});
