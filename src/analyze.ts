import { findDates } from './dates/find.js';
import { readDateOptions } from './dates/index.js';
import { findEntities, selectEntities } from './entities/find.js';
import { readEntityOptions } from './entities/options.js';
import { requireOptions, requireText } from './input.js';
import { findQuotes } from './quotes/find-quotes.js';
import { linkToSelected } from './quotes/link.js';
import { findSentences } from './sentences/find.js';
import { readSentenceOptions, sentenceObjects } from './sentences/index.js';
import { spanOf } from './text/span.js';
import { tokenize } from './tokens/index.js';
import { tagTokens } from './tokens/wink.js';
import type { Analysis, AnalyzeOptions, Entity, EntityCluster, Quote } from './types.js';

/**
 * Reads a text once and returns everything: sentences, entities with clusters, dates and quotes.
 *
 * The four arrays equal what {@link splitSentences}, {@link extractEntities}, {@link extractDates} and
 * {@link extractQuotes} return for the same text and options, from one pass over shared tokens; the methods and their
 * sources stand there. The time taken is linear in the length of the text.
 *
 * @param text - News text in English; any string is read.
 * @param options - Options of all four functions; each reads its own.
 * @returns Plain objects in text order. Offsets are UTF-16 code units into `text`, ends exclusive; dates are TIMEX3 values
 *   and ISO 8601 intervals.
 * @throws TypeError when `text` is not a string or `options` not an object; RangeError for an option that cannot be used.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 *
 * const text = '“The harbour is open,” Ana Ruiz told reporters on Sunday. Ms Ruiz leads the Port Authority.';
 * const { quotes, clusters, dates } = analyze(text, { referenceDate: '2026-01-20' });
 *
 * quotes[0]?.text // => '“The harbour is open,”'
 * quotes[0]?.speaker?.name // => 'Ana Ruiz'
 * clusters[0]?.mentions.map((mention) => mention.text) // => ['Ana Ruiz', 'Ruiz']
 * clusters[0]?.quotes // => [0]
 * dates[0]?.value // => '2026-01-18'
 * ```
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  requireText('analyze', text);
  const own = requireOptions('analyze', options);
  const sentenceOptions = readSentenceOptions('analyze', own);
  const dateOptions = readDateOptions('analyze', own);
  const entityOptions = readEntityOptions('analyze', own);

  const tokens = tokenize(text);
  const sentences = findSentences(text, sentenceOptions);
  const dates = findDates(tokens, dateOptions);
  const allEntities = findEntities(tokens, sentences, dates, entityOptions);
  const entities = selectEntities(allEntities, entityOptions);
  const quotes = linkToSelected(findQuotes(tokens, tagTokens(tokens), sentences, allEntities), entities);
  return {
    text,
    sentences: sentenceObjects(text, sentences),
    entities,
    dates,
    quotes,
    clusters: clustersOf(text, entities, quotes),
  };
}

function clustersOf(text: string, entities: readonly Entity[], quotes: readonly Quote[]): EntityCluster[] {
  const clusters = new Map<string, EntityCluster>();
  for (const { id, type, name, start, end } of entities) {
    let cluster = clusters.get(id);
    if (!cluster) {
      cluster = { id, type, name, mentions: [], quotes: [] };
      clusters.set(id, cluster);
    }
    cluster.mentions.push(spanOf(text, start, end));
  }
  quotes.forEach((quote, index) => {
    if (quote.speaker?.entityId) clusters.get(quote.speaker.entityId)?.quotes.push(index);
  });
  return [...clusters.values()];
}
