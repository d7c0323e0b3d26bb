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
 * Finds quotations, direct and reported, who is quoted, and what that mention of the source resolves to.
 *
 * One {@link Quote} for each contiguous piece in a paragraph, in text order; offsets are UTF-16 code units, `end`
 * exclusive, and `text.slice(quote.start, quote.end) === quote.text`. The terms are those of PARC (Pareti 2012) and PolNeAR
 * (Newell et al. 2018): the span is the content, `speaker` the source, `cue` the cue. Attribution is by ordered sieves
 * (after Muzny et al. 2017); `rule` is the id of the sieve that answered and `score` how often its answers are right on
 * the development sets, span and speaker together. Where the text names no source, `speaker` is null.
 *
 * @param text - Any string.
 * @param options - `lexicon` adds names of your own; a speaker whose entity `types` or `minScore` leave out keeps its
 *   name and has a null `entityId`.
 * @returns The quotations; the same text and options give the same result.
 * @throws TypeError when `text` is not a string or `options` is not an object.
 * @throws RangeError when an option has a value that is not accepted.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'wirecopy/quotes';
 *
 * const text = 'Hugh Marlowe opened the bridge on Monday. “It is safe,” the mayor, Mr Marlowe, said. “We checked.”';
 * const quotes = extractQuotes(text);
 * quotes.map((quote) => quote.text) // => ['“It is safe,”', '“We checked.”']
 * quotes.map((quote) => quote.speaker?.name) // => ['Hugh Marlowe', 'Hugh Marlowe']
 * quotes[0]?.cue?.text // => 'said'
 * quotes[0]?.utterance === quotes[1]?.utterance // => true
 * ```
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
