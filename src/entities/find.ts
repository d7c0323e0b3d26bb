import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { DateMention, Entity, EntityOptions } from '../types.js';
import { clusterMentions } from './clusters/index.js';
import { decodeMentions } from './decode.js';
import { findListedNames } from './listed-names.js';
import type { Mention } from './mention.js';
import { holds, mergeMentions } from './merge.js';
import { modelOf, wordTables } from './model.js';
import { agreeOnTypes } from './refine/agree.js';
import { refineMentions } from './refine/index.js';
import { addWorks } from './refine/works.js';
import { findRuleEntities } from './rules/index.js';

/**
 * Inner form of {@link extractEntities}: takes the earlier stages' results. All types and scores; the options'
 * `types` and `minScore` are applied at the edge by {@link selectEntities}, so that quotes see every entity.
 */
export function findEntities(
  tokens: Tokens,
  sentences: SentenceSpans,
  dates: readonly DateMention[],
  options: EntityOptions,
): Entity[] {
  const { text } = tokens;
  const decoded = withoutDates(decodeMentions(tokens, sentences, modelOf(options.model), wordTables()), dates);
  const names = agreeOnTypes(text, addWorks(text, refineMentions(tokens, decoded)));
  const found = mergeMentions(findRuleEntities(tokens), names, isPartOfName);
  const mentions = options.lexicon ? mergeMentions(findListedNames(tokens, options.lexicon), found) : found;
  const clusters = clusterMentions(text, mentions);
  return mentions.map(({ start, end, type, score }, i) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    name: clusters[i]!.name,
    id: `e${clusters[i]!.index + 1}`,
    score: roundScore(score),
  }));
}

/** Four digits: more than the calibration knows, and the same in every engine, whose `Math.exp` differ in the last bit. */
function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** An amount inside a longer name: the final of the "100 Metres World Cup". */
function isPartOfName(rule: Mention, name: Mention): boolean {
  return (rule.type === 'MONEY' || rule.type === 'PERCENT' || rule.type === 'QUANTITY') && holds(name, rule);
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

/**
 * Less likely mentions are not reported unless they are asked for. F1 is highest where the bar is half of the F1 that can
 * be had (Lipton, Elkan and Naryanaswamy 2014), which is some 0.7 over kinds of text.
 */
const MIN_SCORE = 0.35;

/** The entities that the options ask for. */
export function selectEntities(entities: readonly Entity[], options: EntityOptions): Entity[] {
  const { types, minScore = MIN_SCORE } = options;
  return entities.filter((e) => e.score >= minScore && (!types || types.includes(e.type)));
}
