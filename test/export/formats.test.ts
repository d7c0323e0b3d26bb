import { describe, expect, test } from 'vitest';
import {
  toBrat,
  toConll,
  toLabelStudio,
  toNlcst,
  toSchemaOrg,
  toSpacy,
  toTimeMl,
  toWebAnnotation,
  type NlcstNode,
} from '../../src/export/index.js';
import type { Analysis } from '../../src/types.js';
import { hostile, sample, text } from './sample.js';

const points = Array.from(text);
const atPoints = (start: number, end: number): string => points.slice(start, end).join('');

test('W3C Web Annotation: positions count code points and agree with the quote selectors', () => {
  const { items } = toWebAnnotation(sample, { source: 'https://example.org/a' });
  expect(items.map((i) => i.body[0]!['value'])).toEqual(['PERSON', 'DATE', 'direct']);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    expect(atPoints(position.start, position.end)).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
  expect(() => toWebAnnotation(sample, {} as never)).toThrow(/options.source must be the IRI/u);
});

test('brat: text-bound annotations hold what stands at their code points, references resolve', () => {
  const lines = toBrat(sample).trimEnd().split('\n');
  const ids = new Set<string>();
  for (const line of lines.filter((l) => l.startsWith('T'))) {
    const [id, where, words] = line.split('\t') as [string, string, string];
    ids.add(id);
    const pieces = where
      .slice(where.indexOf(' ') + 1)
      .split(';')
      .map((p) => p.split(' ').map(Number) as [number, number]);
    expect(pieces.map(([s, e]) => atPoints(s, e)).join(' ')).toBe(words);
  }
  for (const [id] of lines.join('\n').matchAll(/(?<=Arg\d:|AnnotatorNotes )T\d+/gu)) expect(ids).toContain(id);
  expect(lines.filter((l) => l.startsWith('R'))).toHaveLength(2);
});

test('TimeML: without its tags it is the text', () => {
  const xml = toTimeMl(sample, { referenceDate: '2026-01-20' });
  expect(xml).toContain('<TIMEX3 tid="t1" type="DATE" value="2026-01-18" mod="END">Sunday</TIMEX3>');
  expect(xml).toContain('functionInDocument="CREATION_TIME"');
  const inner = xml.slice(xml.indexOf('<TEXT>') + 6, xml.indexOf('</TEXT>'));
  const decoded = inner
    .replace(/<[^>]*>/gu, '')
    .replace(/&#13;/gu, '\r')
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
  expect(decoded).toBe(text);
});

test('CoNLL: IOB2 tags, a blank line after each sentence', () => {
  const conll = toConll(sample);
  expect(conll.split('\n\n').filter(Boolean)).toHaveLength(2);
  expect(conll).toContain('Mr\tO\n');
  expect([...conll.matchAll(/\t([BI]-\w+)$/gmu)].map((m) => m[1])).toContain('B-PERSON');
  expect(conll).toContain('Costa\tI-PERSON\n');
});

test('nlcst: the leaves, joined, are the text, and positions point at them', () => {
  const leaves: NlcstNode[] = [];
  const walk = (node: NlcstNode): void => {
    if (node.children) node.children.forEach(walk);
    else leaves.push(node);
  };
  const root = toNlcst(sample);
  walk(root);
  expect(leaves.map((l) => l.value).join('')).toBe(text);
  for (const { value, position } of leaves) expect(text.slice(position.start.offset, position.end.offset)).toBe(value);
  expect(root.children!.filter((c) => c.type === 'ParagraphNode')).toHaveLength(2);
  expect(leaves.at(-1)!.position.end).toEqual({ line: 4, column: 11, offset: text.length });
});

test('spaCy: tokens and the blanks between them cover the text as spaCy would cut it', () => {
  const doc = toSpacy(sample);
  const words = doc.tokens.map((t) => atPoints(t.start, t.end));
  expect(words.slice(0, 3)).toEqual(['🙂', ' ', 'Mr']);
  expect(atPoints(doc.ents[0]!.start, doc.ents[0]!.end)).toBe('Ana𝒳 Costa');
  const boundaries = new Set(doc.tokens.flatMap((t) => [t.start, t.end]));
  for (const span of [...doc.ents, ...doc.sents, ...Object.values(doc.spans).flat()]) {
    expect(boundaries).toContain(span.start);
    expect(boundaries).toContain(span.end);
  }
});

test('Label Studio: regions by code points, relations between known regions', () => {
  const { result } = toLabelStudio(sample).predictions[0]!;
  const ids = new Set(result.flatMap((r) => ('id' in r ? [r.id] : [])));
  for (const r of result) {
    if ('value' in r) expect(atPoints(r.value.start, r.value.end)).toBe(r.value.text);
    else expect(ids.has(r.from_id) && ids.has(r.to_id)).toBe(true);
  }
  expect(result.filter((r) => r.type === 'relation')).toHaveLength(2);
});

test('schema.org: one Quotation an utterance, with its speaker', () => {
  expect(toSchemaOrg(sample, { url: 'https://example.org/a' })['@graph']).toEqual([
    {
      '@type': 'Quotation',
      text: 'All is well.',
      spokenByCharacter: { '@type': 'Person', name: 'Ana𝒳 Costa' },
      isPartOf: { '@type': 'NewsArticle', '@id': 'https://example.org/a' },
    },
  ]);
});

const all: [string, (a: Analysis) => unknown][] = [
  ['toWebAnnotation', (a) => toWebAnnotation(a, { source: 'urn:x' })],
  ['toBrat', toBrat],
  ['toTimeMl', toTimeMl],
  ['toConll', toConll],
  ['toNlcst', toNlcst],
  ['toSpacy', toSpacy],
  ['toLabelStudio', toLabelStudio],
  ['toSchemaOrg', toSchemaOrg],
];

describe.each(all)('%s', (name, convert) => {
  test.each(hostile)('takes any text: %j', (odd) => {
    const trimmed = odd.trim();
    const sentences = trimmed
      ? [{ start: odd.indexOf(trimmed), end: odd.indexOf(trimmed) + trimmed.length, text: trimmed, paragraph: 0 }]
      : [];
    expect(() =>
      JSON.stringify(convert({ text: odd, sentences, entities: [], dates: [], quotes: [], clusters: [] })),
    ).not.toThrow();
  });

  test('refuses what is no analysis', () => {
    expect(() => convert('text' as never)).toThrow(`${name}: analysis must be what analyze() returns, got "text"`);
  });
});
