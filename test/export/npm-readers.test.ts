/** The formats in the hands of their own libraries: JSON-LD with the W3C's ontology, schema.org's types, nlcst, XML Schema. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import type { Nodes } from 'nlcst';
import { assert } from 'nlcst-test';
import { toString as textOf } from 'nlcst-to-string';
import type { Graph } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toNlcst, toSchemaOrg, toTimeMl, toWebAnnotation } from '../../src/export/index.js';
import { readCorpus } from '../../train/corpus/read.js';
import { analyze } from '../../src/analyze.js';
import { extractDates } from '../../src/dates/index.js';
import { articles } from './articles.js';

const OA = 'http://www.w3.org/ns/oa#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The keys that wirecopy writes, as appendix A of the Web Annotation Vocabulary maps them. */
const ANNOTATION_CONTEXT = {
  oa: OA,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  as: 'http://www.w3.org/ns/activitystreams#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  identifying: 'oa:identifying',
  classifying: 'oa:classifying',
  describing: 'oa:describing',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  format: 'dc:format',
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
};
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION_CONTEXT,
  'https://schema.org': { '@vocab': 'http://schema.org/' },
};

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string; termType: string };
}

/** Triples of a document; `safe` fails on a key that the context does not know and on what is no IRI. */
async function triples(document: object): Promise<Quad[]> {
  const documentLoader = async (url: string): Promise<object> => ({
    document: { '@context': CONTEXTS[url] },
    documentUrl: url,
  });
  return (await jsonld.toRDF(document, { documentLoader, safe: true } as object)) as Quad[];
}

/** What the ontology says of its classes and properties: `relation(subject)` gives objects. */
const ontology = readFileSync(
  createRequire(import.meta.url)
    .resolve('@vocabulary/oa')
    .replace(/index\.js$/, 'oa.nq'),
  'utf8',
);
function relation(name: string): Map<string, string> {
  return new Map(
    [...ontology.matchAll(new RegExp(`^<(\\S+)> <\\S+[#/]${name}> <(\\S+)>`, 'gm'))].map((m) => [m[1]!, m[2]!]),
  );
}

describe('W3C Web Annotation', () => {
  const kinds = relation('type');
  const domains = relation('domain');
  const superclasses = relation('subClassOf');

  test.each(articles.map((analysis) => [analysis.text, analysis] as const))('%j', async (_, analysis) => {
    const quads = await triples(toWebAnnotation(analysis, { source: 'https://example.org/story' }));
    const types = new Map<string, string>();
    for (const { subject, predicate, object } of quads)
      if (predicate.value === RDF_TYPE) types.set(subject.value, object.value);
    for (const { subject, predicate, object } of quads) {
      const named = [predicate, object].map(({ value }) => value).filter((value) => value.startsWith(OA));
      for (const name of named) expect([...kinds.keys()]).toContain(name);
      const domain = domains.get(predicate.value);
      const type = types.get(subject.value);
      if (domain && type) expect([type, superclasses.get(type)]).toContain(domain);
    }
    const { entities, dates, quotes } = analysis;
    const annotations = [...types.values()].filter((type) => type === `${OA}Annotation`);
    expect(annotations).toHaveLength(entities.length + dates.length + quotes.length);
  });

  test('the quote selectors cut no character in two', () => {
    const text = `${'🙂'.repeat(20)}x Anna Schmidt ${'🙂'.repeat(20)}`;
    const span = { start: 42, end: 54, text: 'Anna Schmidt' };
    const entities = [{ ...span, type: 'PERSON' as const, name: 'Anna Schmidt', id: 'e1', score: 1 }];
    const analysis = { text, sentences: [], entities, dates: [], quotes: [], clusters: [] };
    const [item] = toWebAnnotation(analysis, { source: 'urn:x' }).items;
    const [{ prefix, exact, suffix }] = item!.target.selector;
    expect(exact).toBe('Anna Schmidt');
    for (const context of [prefix, suffix]) expect(context).not.toMatch(/\p{Surrogate}/u);
    expect(text).toContain(prefix + exact + suffix);
  });
});

describe('schema.org', () => {
  test.each(articles.map((analysis) => [analysis.text, analysis] as const))('%j', async (_, analysis) => {
    // The type checker is the validator here: `npm run typecheck`.
    const graph: Graph = toSchemaOrg(analysis, { url: 'https://example.org/story' });
    const quads = await triples(graph);
    const utterances = new Set(analysis.quotes.filter((q) => q.type === 'direct').map((q) => q.utterance));
    expect(quads.filter(({ object }) => object.value === 'http://schema.org/Quotation')).toHaveLength(utterances.size);
  });

  test('a person and an organisation are things, anybody else is a text', () => {
    const said = '“Yes,” said Jane Doe. “No,” said the World Bank. “Perhaps,” said officials.';
    const speakers = toSchemaOrg(analyze(said))['@graph'].map((quotation) => quotation.spokenByCharacter);
    expect(speakers).toEqual([
      { '@type': 'Person', name: 'Jane Doe' },
      { '@type': 'Organization', name: 'World Bank' },
      'officials',
    ]);
  });
});

describe('nlcst', () => {
  test.each(articles.map((analysis) => [analysis.text, analysis] as const))('%j', (_, analysis) => {
    const tree: unknown = toNlcst(analysis);
    assert(tree);
    expect(textOf(tree as Nodes)).toBe(analysis.text);
  });
});

describe('TimeML', () => {
  const schema = readFileSync(new URL('timeml.xsd', import.meta.url), 'utf8');
  const validate = async (files: string[]): Promise<string[]> => {
    const xml = files.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    return (await validateXML({ xml, schema })).errors.map(({ rawMessage }) => rawMessage);
  };

  test('hostile texts and the own articles are valid', async () => {
    const own = readCorpus('dev').map(({ text, referenceDate }) => {
      const dates = extractDates(text, { referenceDate });
      return { text, dates, sentences: [], entities: [], quotes: [], clusters: [] };
    });
    const files = [...articles, ...own].map((analysis) => toTimeMl(analysis, { referenceDate: '2026-01-20' }));
    expect(await validate(files)).toEqual([]);
  });

  test('the time of creation is a day or a time', async () => {
    const created = ['2026-01-20', '2026-01-20T09:30:00Z', '2026-01-20T09:30+01:00', new Date(0)];
    const files = created.map((referenceDate) => toTimeMl(articles[0]!, { referenceDate }));
    expect(files[1]).toContain('type="TIME" value="2026-01-20T09:30:00Z" functionInDocument');
    expect(await validate(files)).toEqual([]);
  });

  test('the schema sees what is wrong', async () => {
    const broken = toTimeMl(articles[0]!).replace('2026-01-18', 'Sunday');
    expect((await validate([broken])).join()).toMatch(/'Sunday' is not accepted/);
  });
});
