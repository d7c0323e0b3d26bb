/**
 * What is promised of every text, checked without a test runner, so that the same checks run in Node and inside a browser's
 * page. Each promise that is broken is told in a line.
 */
import fc from 'fast-check';
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  extractDates,
  extractEntities,
  extractQuotes,
  type Span,
  splitSentences,
  summarizeSources,
  verifyQuote,
} from 'wirecopy';
import {
  codePointOffsets,
  toBrat,
  toConll,
  toLabelStudio,
  toNlcst,
  toSchemaOrg,
  toSpacy,
  toTimeMl,
  toWebAnnotation,
  utf8Offsets,
} from 'wirecopy/export';
import { renderHtml } from 'wirecopy/html';

export const anyOptions: fc.Arbitrary<AnalyzeOptions> = fc.record(
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
export function spansOf({ sentences, entities, dates, quotes, clusters }: Analysis): Span[] {
  return [
    ...sentences,
    ...entities,
    ...dates,
    ...quotes.flatMap((quote) => [quote, ...quote.quoted, ...[quote.speaker, quote.cue].filter((s) => s !== null)]),
    ...clusters.flatMap(({ mentions }) => mentions),
  ];
}

/** Everything that must hold of an analysis whatever the text is; empty when it does. */
export function brokenPromises(text: string, options: AnalyzeOptions): string[] {
  const analysis = analyze(text, options);
  return [
    ...brokenSpans(analysis, text),
    ...brokenSentences(analysis),
    ...brokenReferences(analysis),
    ...brokenEqualities(analysis, options),
    ...brokenReaders(analysis),
  ];
}

const isApart = (spans: readonly Span[]): boolean => spans.every((s, i) => i === 0 || spans[i - 1]!.end <= s.start);
const isOrdered = (spans: readonly Span[]): boolean => spans.every((s, i) => i === 0 || spans[i - 1]!.start <= s.start);
const isExact = (text: string, span: Span): boolean =>
  span.start >= 0 && span.end > span.start && text.slice(span.start, span.end) === span.text;
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** The lines whose promise does not hold. */
function broken(promises: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

function brokenSpans(analysis: Analysis, text: string): string[] {
  const { sentences, entities, dates, quotes } = analysis;
  return broken({
    'the analysis holds the text': analysis.text === text,
    'every span is a slice of the text, not empty': spansOf(analysis).every((span) => isExact(text, span)),
    'sentences are apart': isApart(sentences),
    'entities are apart': isApart(entities),
    'dates are apart': isApart(dates),
    'quotations are in order': isOrdered(quotes),
  });
}

function brokenSentences({ text, sentences }: Analysis): string[] {
  return broken({
    'sentences are trimmed': sentences.every((sentence) => sentence.text.trim() === sentence.text),
    'sentences cover all that is no space':
      sentences.map((sentence) => withoutSpace(sentence.text)).join('') === withoutSpace(text),
    'paragraphs count upwards': sentences.every((s, i) => i === 0 || sentences[i - 1]!.paragraph <= s.paragraph),
  });
}

function brokenReferences({ entities, dates, quotes, clusters }: Analysis): string[] {
  const ids = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const mentions = clusters.reduce((sum, cluster) => sum + cluster.mentions.length, 0);
  return broken({
    'ids of clusters are their own': ids.size === clusters.length,
    'every entity is one mention of a cluster': mentions === entities.length,
    'an entity has the name of its cluster': entities.every(({ id, name }) => ids.get(id)?.name === name),
    'scores are probabilities': [...entities, ...quotes].every(({ score }) => score >= 0 && score <= 1),
    'a cluster knows what it is quoted as saying': quotes.every(
      ({ speaker }, index) => !speaker?.entityId || ids.get(speaker.entityId)?.quotes.includes(index),
    ),
    'quoted parts stand inside their quotation': quotes.every(({ quoted, start, end }) =>
      quoted.every((part) => part.start >= start && part.end <= end),
    ),
    'indirect speech has no quoted parts': quotes.every(({ type, quoted }) => type !== 'indirect' || !quoted.length),
    'intervals run forwards': dates.every(({ interval }) => !interval || interval.start < interval.end),
  });
}

function brokenEqualities(analysis: Analysis, options: AnalyzeOptions): string[] {
  const { text } = analysis;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return broken({
    'analyze has the sentences of splitSentences': same(splitSentences(text, options), analysis.sentences),
    'analyze has the entities of extractEntities': same(extractEntities(text, options), analysis.entities),
    'analyze has the dates of extractDates': same(extractDates(text, options), analysis.dates),
    'analyze has the quotations of extractQuotes': same(extractQuotes(text, options), analysis.quotes),
    'a result is JSON': isJson(analysis),
  });
}

/** True for what `JSON.parse(JSON.stringify(value))` gives back as it was: plain objects and arrays of plain values. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value as object).every(isJson)
  );
}

/** What reads an analysis: the summary, the check of a citation, the page and the formats. */
function brokenReaders(analysis: Analysis): string[] {
  const { text } = analysis;
  const claim = analysis.quotes[0] ?? { text: text.slice(0, 200) };
  const verified = verifyQuote(claim.text, analysis);
  const shares = summarizeSources(analysis).reduce((sum, { share }) => sum + share, 0);
  const units = [codePointOffsets(text), utf8Offsets(text)];
  // Nothing is asked of them here but that they come back: each has tests of its own.
  for (const format of [toBrat, toConll, toLabelStudio, toNlcst, toSchemaOrg, toSpacy, toTimeMl, renderHtml])
    format(analysis);
  toWebAnnotation(analysis, { source: 'urn:text' });
  return broken({
    'matches of verifyQuote are exact': verified.matches.every((span) => isExact(text, span)),
    'similarity is between 0 and 1': verified.similarity >= 0 && verified.similarity <= 1,
    'shares of sources make no more than the whole': shares <= 1 + 1e-9,
    'offsets in other units come back': spansOf(analysis).every(({ start, end }) =>
      units.every((unit) => [start, end].every((at) => unit.toUtf16(unit.fromUtf16(at)) === at)),
    ),
  });
}
