/** What search engines are given, whole. */
import { describe, expect, test } from 'vitest';
import { toSchemaOrg } from '../../src/export/index.js';
import type { Analysis, EntityType } from '../../src/types.js';
import { sample } from './sample.js';
import { quoteIn, spanIn } from '../made.js';
import { analysisOf } from './made.js';

describe('schema.org', () => {
  const text = '“No,” Ana said, “no.” “So,” the bank said. “Oh,” a clerk said. “Ah.” It was “bad”, they said.';
  const speaker = (name: string, entityId: string | null) =>
    ({ ...spanIn(text, name), name, entityId, kind: 'name' }) as const;
  const pieces = [
    quoteIn(text, '“No,”', { utterance: 'u1', quoted: [spanIn(text, 'No,')] }),
    quoteIn(text, '“no.”', { utterance: 'u1', quoted: [spanIn(text, 'no.')], speaker: speaker('Ana', 'e1') }),
    quoteIn(text, '“So,”', { quoted: [spanIn(text, 'So,')], speaker: speaker('the bank', 'e2') }),
    quoteIn(text, '“Oh,”', { quoted: [spanIn(text, 'Oh,')], speaker: speaker('a clerk', null) }),
    quoteIn(text, '“Ah.”', { quoted: [spanIn(text, 'Ah.')] }),
    quoteIn(text, 'It was “bad”', { type: 'mixed', quoted: [spanIn(text, 'bad')] }),
  ];
  const cluster = (id: string, type: EntityType) => ({ id, type, name: '', mentions: [], quotes: [] });
  const clusters = [cluster('e1', 'PERSON'), cluster('e2', 'ORG')];

  test('one Quotation for each utterance in direct speech', () => {
    expect(toSchemaOrg(analysisOf(text, { quotes: pieces, clusters }))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Quotation', text: 'No, … no.', spokenByCharacter: { '@type': 'Person', name: 'Ana' } },
        { '@type': 'Quotation', text: 'So,', spokenByCharacter: { '@type': 'Organization', name: 'the bank' } },
        { '@type': 'Quotation', text: 'Oh,', spokenByCharacter: 'a clerk' },
        { '@type': 'Quotation', text: 'Ah.' },
      ],
    });
  });

  test('a source that is neither person nor organisation is a name; so is one that stands in no cluster', () => {
    const [, first] = pieces;
    const of = (some: Analysis['clusters']): unknown =>
      toSchemaOrg(analysisOf(text, { quotes: [first!], clusters: some }))['@graph'][0]!.spokenByCharacter;
    expect([of([cluster('e1', 'LOC')]), of([cluster('', 'PERSON')]), of([])]).toEqual(['Ana', 'Ana', 'Ana']);
  });

  test('the article, where its address is given', () => {
    const { '@graph': graph } = toSchemaOrg(analysisOf(text, { quotes: pieces, clusters }), { url: 'urn:a' });
    for (const { isPartOf } of graph) expect(isPartOf).toEqual({ '@type': 'NewsArticle', '@id': 'urn:a' });
  });

  test.each([
    [{ uri: 'x' }, 'unknown option "uri"; did you mean "url"? Known options: url'],
    [{ url: 5 }, 'options.url must be a string, got number 5'],
  ])('refuses %j', (options, message) => {
    expect(() => toSchemaOrg(sample, options as never)).toThrow(new RangeError(`toSchemaOrg: ${message}`));
  });
});
