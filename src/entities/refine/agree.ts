/** One text, one type: mentions of the same name agree with the surest of them. */
import type { EntityType } from '../../types.js';
import type { Mention } from '../mention.js';

/** How much surer the other type must be, in summed scores. */
const MARGIN = 1.3;

/**
 * Mentions with the type that their name has elsewhere in the text, where that is surer. Persons named in full speak for
 * their surname too: after "Rosa Lindt", a "Lindt" is no company.
 */
export function agreeOnTypes(text: string, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end);
    let types = votes.get(name);
    if (!types) {
      types = new Map();
      votes.set(name, types);
    }
    types.set(mention.type, (types.get(mention.type) ?? 0) + mention.score);
  }
  for (const { start, end, type, score } of mentions) {
    if (type !== 'PERSON') continue;
    const surname = text.slice(start, end).split(/\s+/).at(-1)!;
    const types = surname.length < end - start ? votes.get(surname) : undefined;
    types?.set('PERSON', (types.get('PERSON') ?? 0) + score);
  }
  return mentions.map((mention) => {
    const types = votes.get(text.slice(mention.start, mention.end))!;
    if (types.size === 1) return mention;
    const [best, sum] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return best !== mention.type && sum > MARGIN * types.get(mention.type)! ? { ...mention, type: best } : mention;
  });
}
