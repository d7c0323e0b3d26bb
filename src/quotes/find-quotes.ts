import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity, Quote } from '../types.js';

/** Inner form of {@link extractQuotes}: takes the earlier stages' results; `tags` are part-of-speech tags by token. */
export function findQuotes(
  _tokens: Tokens,
  _tags: Uint8Array,
  _sentences: SentenceSpans,
  _entities: readonly Entity[],
): Quote[] {
  return [];
}
