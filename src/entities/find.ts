import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { DateMention, Entity, EntityOptions } from '../types.js';
import { decodeMentions } from './decode.js';
import type { Mention } from './mention.js';
import { shippedRecogniser, wordTables } from './model.js';

/**
 * Inner form of {@link extractEntities}: takes the earlier stages' results. All types and scores; the options'
 * `types` and `minScore` are applied at the edge by {@link selectEntities}, so that quotes see every entity.
 */
export function findEntities(
  tokens: Tokens,
  sentences: SentenceSpans,
  dates: readonly DateMention[],
  _options: EntityOptions,
): Entity[] {
  const mentions = decodeMentions(tokens, sentences, shippedRecogniser(), wordTables());
  return withoutDates(mentions, dates).map((mention, i) => {
    const text = tokens.text.slice(mention.start, mention.end);
    return { ...mention, text, name: text, id: `e${i + 1}` };
  });
}

/** Mentions without those that lie wholly in a date: "March", "Friday". */
function withoutDates(mentions: readonly Mention[], dates: readonly DateMention[]): Mention[] {
  let d = 0;
  return mentions.filter(({ start, end }) => {
    while (d < dates.length && dates[d]!.end <= start) d++;
    const date = dates[d];
    return !(date && date.start <= start && end <= date.end);
  });
}

/** The entities that the options ask for. */
export function selectEntities(entities: readonly Entity[], options: EntityOptions): Entity[] {
  const { types, minScore = 0 } = options;
  return entities.filter((e) => e.score >= minScore && (!types || types.includes(e.type)));
}
