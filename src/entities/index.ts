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
 * Finds named entities and which mentions are of the same one.
 */
export function extractEntities(text: string, options?: EntityOptions & AnalyzeOptions): Entity[] {
  requireText('extractEntities', text);
  const entityOptions = readEntityOptions('extractEntities', options);
  const sentences = findSentences(text, readSentenceOptions('extractEntities', options));
  const tokens = tokenize(text);
  const dates = findDates(tokens, readDateOptions('extractEntities', options));
  return selectEntities(findEntities(tokens, sentences, dates, entityOptions), entityOptions);
}
