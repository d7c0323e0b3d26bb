/** One pass gives what the four functions give, and ties it together. */
import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze, extractDates, extractEntities, extractQuotes, splitSentences } from 'wirecopy';

const TEXT =
  '“We left Baghdad on Sunday,” Ana Ruiz, the mayor,\ntold reporters. “It rained,” she said.\n\nMs Ruiz leads the Port Authority. ' +
  '“It may rain on Friday,” a clerk said.';

describe('everything at once', () => {
  test.each<[AnalyzeOptions | undefined]>([
    [undefined],
    [{}],
    [{ referenceDate: '2026-01-20' }],
    [{ referenceDate: '2026-01-20', prefer: 'future' }],
    [{ lineBreaks: 'space', quotes: 'whole' }],
    [{ types: ['LOC'] }],
    [{ types: [], minScore: 0.5 }],
    [{ lexicon: { reporters: 'ORG' } }],
  ])('with %j', (options) => {
    const { text, sentences, entities, dates, quotes } = analyze(TEXT, options);
    expect({ text, sentences, entities, dates, quotes }).toEqual({
      text: TEXT,
      sentences: splitSentences(TEXT, options),
      entities: extractEntities(TEXT, options),
      dates: extractDates(TEXT, options),
      quotes: extractQuotes(TEXT, options),
    });
  });
});

describe('clusters', () => {
  test('have all mentions of an entity and the quotations that it is the source of', () => {
    const { entities, quotes, clusters } = analyze(TEXT);
    const ana = clusters.find(({ name }) => name === 'Ana Ruiz')!;
    expect(ana).toMatchObject({ id: entities.find(({ text }) => text === 'Ana Ruiz')!.id, type: 'PERSON' });
    expect(ana.mentions.map(({ text }) => text)).toEqual(['Ana Ruiz', 'Ruiz']);
    for (const { start, end, text } of ana.mentions) expect(TEXT.slice(start, end)).toBe(text);
    expect(ana.quotes).toEqual([0, 1]);
    expect(quotes).toHaveLength(3);
    expect(clusters.map(({ id }) => id)).toEqual([...new Set(entities.map(({ id }) => id))]);
    expect(clusters.filter((cluster) => cluster !== ana).flatMap((cluster) => cluster.quotes)).toEqual([]);
  });

  test('are of the entities that were asked for', () => {
    const { quotes, clusters } = analyze(TEXT, { types: ['LOC'] });
    expect(clusters.map(({ name, quotes: said }) => [name, said])).toEqual([['Baghdad', []]]);
    expect(quotes.map(({ speaker }) => speaker?.entityId)).toEqual([null, null, null]);
  });
});

test.each([
  [[5], new TypeError('analyze: text must be a string, got number 5')],
  [['', 5], new TypeError('analyze: options must be an object, got number 5')],
  [['', { quotes: 'no' }], new RangeError('analyze: options.quotes must be one of "split", "whole", got "no"')],
  [['', { minScore: 2 }], expect.objectContaining({ message: expect.stringMatching(/^analyze: options\.minScore /) })],
  [['', { prefer: 'x' }], expect.objectContaining({ message: expect.stringMatching(/^analyze: options\.prefer /) })],
])('refuses %j', (args, error) => {
  expect(() => (analyze as (...all: unknown[]) => unknown)(...args)).toThrow(error);
});
