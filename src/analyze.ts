import { findDates } from './dates/find.js';
import { readDateOptions } from './dates/index.js';
import { findEntities, selectEntities } from './entities/find.js';
import { readEntityOptions } from './entities/options.js';
import { requireText } from './input.js';
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
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  requireText('analyze', text);
  const sentenceOptions = readSentenceOptions('analyze', options);
  const dateOptions = readDateOptions('analyze', options);
  const entityOptions = readEntityOptions('analyze', options);

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
