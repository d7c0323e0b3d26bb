import { findDates } from '../dates/find.js';
import { readDateOptions } from '../dates/index.js';
import { findEntities, selectEntities } from '../entities/find.js';
import { readEntityOptions } from '../entities/options.js';
import { requireText } from '../input.js';
import { findSentences } from '../sentences/find.js';
import { readSentenceOptions } from '../sentences/index.js';
import { tokenize } from '../tokens/index.js';
import { tagTokens } from '../tokens/wink.js';
import type { AnalyzeOptions, Quote } from '../types.js';
import { findQuotes } from './find-quotes.js';
import { linkToSelected } from './link.js';

export type { AnalyzeOptions, Quote, Span, Speaker } from '../types.js';

/**
 * Finds quotations, direct and reported, and who is quoted.
 */
export function extractQuotes(text: string, options?: AnalyzeOptions): Quote[] {
  requireText('extractQuotes', text);
  const entityOptions = readEntityOptions('extractQuotes', options);
  const sentences = findSentences(text, readSentenceOptions('extractQuotes', options));
  const tokens = tokenize(text);
  const dates = findDates(tokens, readDateOptions('extractQuotes', options));
  const entities = findEntities(tokens, sentences, dates, entityOptions);
  const quotes = findQuotes(tokens, tagTokens(tokens), sentences, entities);
  return linkToSelected(quotes, selectEntities(entities, entityOptions));
}
