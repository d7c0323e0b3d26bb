/** One text, one type: mentions of the same name agree with the surest of them. */
import type { EntityType } from '../../types.js';
import { acronymsOf, isAcronymText, isBracketedAcronym } from '../clusters/acronyms.js';
import { fold, readName } from '../clusters/name.js';
import type { Mention } from '../mention.js';

/** How much surer the other type must be, in summed scores. */
const MARGIN = 1.3;

type Votes = Map<EntityType, number>;

/**
 * Mentions with the type that their name has elsewhere in the text, where that is surer. Persons named in full speak for
 * their surname too (after "Rosa Lindt", a "Lindt" is no company), and other names for their acronym. The score of a changed
 * mention is the share of the votes that its type has.
 */
export function agreeOnTypes(text: string, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Votes>();
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end);
    const types: Votes = votes.get(name) ?? new Map();
    votes.set(name, types);
    vote(types, mention);
  }
  voteForSurnames(text, mentions, votes);
  voteForAcronyms(text, mentions, votes);
  return mentions.map((mention) => {
    const types = votes.get(text.slice(mention.start, mention.end))!;
    if (types.size === 1) return mention;
    const [best, sum] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (best === mention.type || sum <= MARGIN * types.get(mention.type)!) return mention;
    const all = [...types.values()].reduce((a, b) => a + b, 0);
    return { ...mention, type: best, score: sum / all };
  });
}

function vote(types: Votes, { type, score }: Mention): void {
  types.set(type, (types.get(type) ?? 0) + score);
}

function voteForSurnames(text: string, mentions: readonly Mention[], votes: ReadonlyMap<string, Votes>): void {
  for (const mention of mentions) {
    if (mention.type !== 'PERSON') continue;
    const surname = text.slice(mention.start, mention.end).split(/\s+/).at(-1)!;
    const types = surname.length < mention.end - mention.start ? votes.get(surname) : undefined;
    if (types) vote(types, mention);
  }
}

/** Types that have acronyms. */
const WITH_ACRONYMS: ReadonlySet<EntityType> = new Set(['FAC', 'MISC', 'ORG', 'PRODUCT']);

function voteForAcronyms(text: string, mentions: readonly Mention[], votes: ReadonlyMap<string, Votes>): void {
  const acronyms = new Map<string, Votes[]>();
  for (const [name, types] of votes) {
    if (!isAcronymText(name)) continue;
    const key = fold(name);
    const same = acronyms.get(key);
    if (same) same.push(types);
    else acronyms.set(key, [types]);
  }
  if (acronyms.size === 0) return;
  mentions.forEach((mention, i) => {
    const name = text.slice(mention.start, mention.end);
    if (!WITH_ACRONYMS.has(mention.type) || !/\s/.test(name)) return;
    const next = mentions[i + 1];
    if (next && isBracketedAcronym(text, mention, next)) {
      vote(votes.get(text.slice(next.start, next.end))!, mention);
      return;
    }

    for (const key of acronymsOf(readName(name, mention.type)))
      for (const types of acronyms.get(key) ?? []) vote(types, mention);
  });
}
