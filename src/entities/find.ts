import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { DateMention, Entity, EntityOptions } from '../types.js';

/**
 * Inner form of {@link extractEntities}: takes the earlier stages' results. All types and scores; the options'
 * `types` and `minScore` are applied at the edge by {@link selectEntities}, so that quotes see every entity.
 */
export function findEntities(
  _tokens: Tokens,
  _sentences: SentenceSpans,
  _dates: readonly DateMention[],
  _options: EntityOptions,
): Entity[] {
  return [];
}

/** The entities that the options ask for. */
export function selectEntities(entities: readonly Entity[], options: EntityOptions): Entity[] {
  const { types, minScore = 0 } = options;
  return entities.filter((e) => e.score >= minScore && (!types || types.includes(e.type)));
}
