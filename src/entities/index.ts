import { findDates } from '../dates/find.js';
import { readDateOptions } from '../dates/index.js';
import { requireText } from '../input.js';
import { findSentences } from '../sentences/find.js';
import { readSentenceOptions } from '../sentences/index.js';
import { tokenize } from '../tokens/index.js';
import type { AnalyzeOptions, Entity, EntityOptions } from '../types.js';
import { findEntities, selectEntities } from './find.js';
import { readEntityOptions } from './options.js';

export type { Entity, EntityOptions, EntityType, Span } from '../types.js';

/**
 * Finds named entities, and which mentions are of the same one.
 *
 * PERSON, ORG, LOC, FAC, NORP, PRODUCT and MISC are recognised by a linear-chain model in two passes (conditional random
 * field, Lafferty, McCallum and Pereira 2001) with word clusters, name lists and what else the text calls by the same
 * word; MONEY, PERCENT, QUANTITY, EMAIL, URL, PHONE, HANDLE and HASHTAG by rules. The types are those of OntoNotes 5, with
 * its GPE in LOC. Titles, "the" and possessives stay outside. Dates are no entities: see `extractDates`.
 *
 * Mentions of one entity share `id`: a surname, initials or an acronym goes to the fuller name that the text has used
 * most, and `name` is the fullest mention. Two people who are both named in full are never one, nor are two types.
 *
 * @param text - any string.
 * @param options - `types` and `minScore` select from the result and change nothing else in it; `lexicon` adds the
 * caller's own names, each with its type; `model` takes other weights.
 * @returns entities in text order, none overlapping; `start` and `end` count UTF-16 code units, `end` exclusive, and
 * `score` is the probability, 0..1, that span and type are right.
 * @throws TypeError when `text` is no string or `options` no object.
 * @throws RangeError when an option cannot be used: an unknown type, a score outside 0..1, weights of another format.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'wirecopy/entities';
 *
 * const text = 'Amina Wanjiru of the Kenya Farmers Association (KFA) said $4.2 million was missing. Ms Wanjiru blamed the KFA.';
 * const entities = extractEntities(text);
 *
 * entities.map(({ type, text }) => [type, text]) // => [['PERSON', 'Amina Wanjiru'], ['ORG', 'Kenya Farmers Association'], ['ORG', 'KFA'], ['MONEY', '$4.2 million'], ['PERSON', 'Wanjiru'], ['ORG', 'KFA']]
 * entities.map(({ name }) => name)[4] // => 'Amina Wanjiru'
 * entities[5].id === entities[1].id // => true
 *
 * extractEntities(text, { types: ['MONEY'] }).length // => 1
 * ```
 */
export function extractEntities(text: string, options?: EntityOptions & AnalyzeOptions): Entity[] {
  requireText('extractEntities', text);
  const entityOptions = readEntityOptions('extractEntities', options);
  const sentences = findSentences(text, readSentenceOptions('extractEntities', options));
  const tokens = tokenize(text);
  const dates = findDates(tokens, readDateOptions('extractEntities', options));
  return selectEntities(findEntities(tokens, sentences, dates, entityOptions), entityOptions);
}
