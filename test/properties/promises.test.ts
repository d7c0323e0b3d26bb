/** What is promised for every string there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  extractDates,
  extractEntities,
  extractQuotes,
  type Span,
  splitSentences,
} from 'wirecopy';
import { anyText, HOSTILE } from './texts.js';

/** The same texts in every run, so that a failure is the fault of the change it is seen with. */
const SEED = 20260120;

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

/** All spans of an analysis, those inside others too. */
function spansOf({ sentences, entities, dates, quotes, clusters }: Analysis): Span[] {
  return [
    ...sentences,
    ...entities,
    ...dates,
    ...quotes.flatMap((quote) => [quote, ...quote.quoted, ...[quote.speaker, quote.cue].filter((s) => s !== null)]),
    ...clusters.flatMap(({ mentions }) => mentions),
  ];
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start);
}

function isApart(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

/** Everything that must hold of an analysis whatever the text is. */
function expectPromises(text: string, options: AnalyzeOptions): void {
  const analysis = analyze(text, options);
  const { sentences, entities, dates, quotes, clusters } = analysis;
  expect(analysis.text).toBe(text);
  for (const span of spansOf(analysis)) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
  }
  for (const spans of [sentences, entities, dates]) expect(isApart(spans)).toBe(true);
  expect(isOrdered(quotes)).toBe(true);

  for (const sentence of sentences) expect(sentence.text.trim()).toBe(sentence.text);
  const covered = sentences.reduce((sum, { text: words }) => sum + words.replace(/\s/g, '').length, 0);
  expect(covered).toBe(text.replace(/\s/g, '').length);
  expect(sentences.every(({ paragraph }, i) => i === 0 || sentences[i - 1]!.paragraph <= paragraph)).toBe(true);

  const ids = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  expect(ids.size).toBe(clusters.length);
  expect(clusters.flatMap(({ mentions }) => mentions).length).toBe(entities.length);
  for (const { id, name, score } of entities) {
    expect(ids.get(id)?.name).toBe(name);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  quotes.forEach(({ speaker, quoted, ...quote }, index) => {
    if (speaker?.entityId) expect(ids.get(speaker.entityId)?.quotes).toContain(index);
    for (const part of quoted) expect(part.start >= quote.start && part.end <= quote.end).toBe(true);
    if (quote.type === 'indirect') expect(quoted).toEqual([]);
  });
  for (const { interval } of dates) if (interval) expect(interval.start < interval.end).toBe(true);

  expect(splitSentences(text, options)).toEqual(sentences);
  expect(extractEntities(text, options)).toEqual(entities);
  expect(extractDates(text, options)).toEqual(dates);
  expect(extractQuotes(text, options)).toEqual(quotes);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
}

describe('for every text', () => {
  it('spans are exact, in order and apart, ids exist, and analyze is the four functions', () => {
    fc.assert(fc.property(anyText, anyOptions, expectPromises), { seed: SEED, numRuns: 400 });
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
    const analysis = analyze(text, { referenceDate: '2026-01-20' });
    for (const span of spansOf(analysis)) expect(text.slice(span.start, span.end) === span.text).toBe(true);
    const words = (of: string): number => of.replace(/\s/g, '').length;
    expect(analysis.sentences.reduce((sum, sentence) => sum + words(sentence.text), 0)).toBe(words(text));
  });
});
