/**
 * What is promised of every string there is, as plain functions: no test library and nothing of Node, so that the
 * property tests, the fuzzer and a page in a browser check the very same things.
 */
import type { Analysis, AnalyzeOptions, DateMention, Sentence, Span } from 'wirecopy';

/** The functions that the promises are made for. */
export type Api = Pick<
  typeof import('wirecopy'),
  | 'analyze'
  | 'splitSentences'
  | 'extractEntities'
  | 'extractDates'
  | 'extractQuotes'
  | 'summarizeSources'
  | 'verifyQuote'
>;

/** What turns an analysis into another format: `renderHtml` and the exporters. */
export type Writers = Readonly<Record<string, (analysis: Analysis) => unknown>>;

/** A promise that was not kept. */
export class BrokenPromise extends Error {
  override name = 'BrokenPromise';
}

function promise(kept: boolean, text: string | (() => string)): void {
  if (!kept) throw new BrokenPromise(typeof text === 'string' ? text : text());
}

/** The first difference of two JSON values, as a path, or undefined. */
export function difference(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return `${path || 'it'}: ${show(a)} and ${show(b)}`;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  if (keysOfA.length !== keysOfB.length) return `${path}: ${keysOfA.length} and ${keysOfB.length} entries`;
  for (const key of keysOfA) {
    if (!Object.hasOwn(b, key)) return `${path}.${key} is missing`;
    const inside = difference((a as never)[key], (b as never)[key], `${path}.${key}`);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

function promiseSame(a: unknown, b: unknown, what: string): void {
  const found = difference(a, b);
  promise(found === undefined, () => `${what}: ${found}`);
}

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

function promiseSlices(text: string, spans: readonly Span[], what: string): void {
  for (const span of spans) {
    const { start, end } = span;
    promise(
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
      () => `${what}: ${start}..${end} lies in a text of ${text.length}`,
    );
    promise(text.slice(start, end) === span.text, () => `${what}: ${start}..${end} is ${show(span.text)}`);
  }
}

function promiseOrder(spans: readonly Span[], what: string, apart: boolean): void {
  for (let i = 1; i < spans.length; i++) {
    const [before, span] = [spans[i - 1]!, spans[i]!];
    promise(
      (apart ? before.end : before.start) <= span.start,
      () => `${what} are in order${apart ? ' and apart' : ''}: ${show(before)}, ${show(span)}`,
    );
  }
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

function promiseSentences(text: string, sentences: readonly Sentence[]): void {
  let last = -1;
  for (const sentence of sentences) {
    promise(sentence.text.trim() === sentence.text, () => `sentences are trimmed: ${show(sentence)}`);
    promise(
      sentence.paragraph === last || sentence.paragraph === last + 1,
      () => `paragraphs count from 0 without gaps: ${show(sentence)}`,
    );
    last = sentence.paragraph;
  }
  promise(
    withoutSpace(text) === sentences.map((sentence) => withoutSpace(sentence.text)).join(''),
    'sentences cover every character but white space',
  );
}

function promiseReferences({ entities, clusters, quotes }: Analysis): void {
  const ids = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  promise(ids.size === clusters.length, 'each cluster has an id of its own');
  const mentions = clusters.reduce((sum, cluster) => sum + cluster.mentions.length, 0);
  promise(mentions === entities.length, 'each entity is one mention of one cluster');
  promiseOrder(
    clusters.map((cluster) => cluster.mentions[0]!),
    'clusters',
    true,
  );
  for (const entity of entities) {
    promise(ids.get(entity.id)?.name === entity.name, () => `an entity has a cluster of its name: ${show(entity)}`);
    promise(entity.score >= 0 && entity.score <= 1, () => `a score lies in 0..1: ${show(entity)}`);
  }
  quotes.forEach(({ speaker, quoted, start, end, type, score }, index) => {
    const of = (): string => `quote ${index}`;
    if (speaker?.entityId != null) {
      promise(ids.get(speaker.entityId)?.quotes.includes(index) === true, () => `${of()}: its speaker has it`);
    }
    promise(
      quoted.every((part) => part.start >= start && part.end <= end),
      () => `${of()}: quoted parts lie inside`,
    );
    promise(type !== 'indirect' || quoted.length === 0, () => `${of()}: indirect ones have no quoted part`);
    promise(score >= 0 && score <= 1, () => `${of()}: a score lies in 0..1`);
  });
  for (const { id, quotes: said } of clusters) {
    promise(
      said.every((index) => quotes[index]?.speaker?.entityId === id),
      () => `what cluster ${id} is quoted as saying has it as its speaker`,
    );
  }
}

/** Values of TIMEX3: a date as far as it is known, a time on it or without, a duration, a set by its period, a reference. */
const DATE =
  '(?:BC)?[\\dX]{1,4}(?:-(?:[\\dX]{2}(?:-[\\dX]{2})?|W[\\dX]{2}(?:-(?:WE|[1-7X]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:TEV)?';
const TIME = 'T(?:[\\dX]{2}(?::[\\dX]{2}(?::[\\dX]{2})?)?|MO|MI|AF|EV|NI|DT)';
const AMOUNT = '(?:\\d+(?:\\.\\d+)?|X)';
const DURATION = `P(?:${AMOUNT}(?:Y|M|WE|W|D|Q|DE|CE|ML|H))*(?:T(?:${AMOUNT}[HMS])+)?`;
const TIMEX_VALUE = new RegExp(`^(?:${DATE}|(?:${DATE})?${TIME}|${DURATION}|(?:PAST|PRESENT|FUTURE)_REF)$`);
const ISO_8601 = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

function promiseDates(dates: readonly DateMention[]): void {
  for (const { value, interval } of dates) {
    promise(TIMEX_VALUE.test(value), () => `a value is one of TIMEX3: ${show(value)}`);
    if (!interval) continue;
    const { start, end } = interval;
    promise(ISO_8601.test(start) && ISO_8601.test(end), () => `an interval is in ISO 8601: ${show(interval)}`);
    promise(start < end, () => `an interval is not empty: ${show(interval)}`);
  }
}

/** Checks one analysis on its own. Throws a {@link BrokenPromise} that names the first promise not kept. */
export function checkAnalysis(text: string, analysis: Analysis): void {
  promise(analysis.text === text, 'the text comes back unchanged');
  promiseSlices(text, spansOf(analysis), 'spans are exact slices');
  promiseOrder(analysis.sentences, 'sentences', true);
  promiseOrder(analysis.entities, 'entities', true);
  promiseOrder(analysis.dates, 'dates', true);
  promiseOrder(analysis.quotes, 'quotes', false);
  promiseSentences(text, analysis.sentences);
  promiseReferences(analysis);
  promiseDates(analysis.dates);
  promiseSame(JSON.parse(JSON.stringify(analysis)), analysis, 'JSON gives the same back');
  promise(isPlain(analysis), 'a result is plain objects and arrays');
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const isPlainHere = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlainHere && Object.values(value).every(isPlain);
}

/** The four functions give what analyze gives, in a second run. */
export function checkFunctions(api: Api, text: string, options: AnalyzeOptions, analysis: Analysis): void {
  promiseSame(api.splitSentences(text, options), analysis.sentences, 'splitSentences gives what analyze gives');
  promiseSame(api.extractEntities(text, options), analysis.entities, 'extractEntities gives what analyze gives');
  promiseSame(api.extractDates(text, options), analysis.dates, 'extractDates gives what analyze gives');
  promiseSame(api.extractQuotes(text, options), analysis.quotes, 'extractQuotes gives what analyze gives');
}

/** What is made of an analysis never throws, is exact, and is the same when made again. */
export function checkDerived(api: Api, writers: Writers, text: string, analysis: Analysis): void {
  const before = JSON.stringify(analysis);
  const summaries = api.summarizeSources(analysis);
  const shares = summaries.reduce((sum, { share }) => sum + share, 0);
  promise(shares <= 1 + 1e-9, () => `shares of sources make no more than the whole: ${shares}`);
  for (const { first, roles, evidence, share, quotes } of summaries) {
    promiseSlices(text, [first, ...roles, ...evidence], 'spans of a summary are exact slices');
    promise(share >= 0 && share <= 1 && quotes.length > 0, 'a source has quotes and a share in 0..1');
  }
  const claims = [text.slice(0, 200), ...analysis.quotes.slice(0, 3).map((quote) => quote.text)];
  for (const claim of claims) {
    const { matches, similarity, differences } = api.verifyQuote(claim, analysis);
    promiseSlices(text, matches, 'matches are exact slices of the source');
    promise(similarity >= 0 && similarity <= 1, 'similarity lies in 0..1');
    for (const { claim: part, source } of differences) {
      promise(claim.slice(part.start, part.end) === part.text, 'differences are exact slices of the claim');
      if (source) promise(text.slice(source.start, source.end) === source.text, 'differences are exact slices');
    }
  }
  for (const [name, write] of Object.entries(writers)) {
    const written = write(analysis);
    if (typeof written === 'string') continue;
    promiseSame(JSON.parse(JSON.stringify(written)), written, `${name} gives JSON`);
  }
  promise(JSON.stringify(analysis) === before, 'an analysis is only read');
}

/** Dates that say themselves when they are; the rest may be read by what stands around them. */
const isExplicit = ({ value }: DateMention): boolean => /^\d{4}-\d\d-\d\d/.test(value);

/**
 * A paragraph at the end changes nothing three paragraphs before it: neither sentences nor dates that are read by an
 * explicit reference. Options that are guessed by the whole text when left out must be given.
 */
export function checkPrefix(api: Api, text: string, addition: string, referenceDate: string): void {
  const options: AnalyzeOptions = { lineBreaks: 'paragraph', dateOrder: 'day-first', referenceDate };
  const fixed = `It rained.\n\n${text}\n\n`;
  const tail = 'It stopped.\n\nIt went on.\n\nIt ended.';
  const sentencesOf = (whole: string): Sentence[] =>
    api.splitSentences(whole, options).filter((sentence) => sentence.end <= fixed.length);
  const datesOf = (whole: string): DateMention[] =>
    api.extractDates(whole, options).filter((date) => date.end <= fixed.length && isExplicit(date));
  const [before, after] = [fixed + tail, `${fixed}${tail}\n\n${addition}`];
  promiseSame(sentencesOf(after), sentencesOf(before), 'a paragraph at the end leaves earlier sentences alone');
  promiseSame(datesOf(after), datesOf(before), 'a paragraph at the end leaves earlier explicit dates alone');
}

/** Everything that must hold of one text; returns the analysis. */
export function checkText(api: Api, writers: Writers, text: string, options: AnalyzeOptions): Analysis {
  const analysis = api.analyze(text, options);
  checkAnalysis(text, analysis);
  checkFunctions(api, text, options, analysis);
  checkDerived(api, writers, text, analysis);
  return analysis;
}
