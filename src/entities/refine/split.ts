/** Mentions that are two names: "Southmoore High School and First Baptist Church". */
import { COMPANY_SUFFIXES, FACILITY_WORDS, ORG_WORDS } from '../../lexicon/entity-cues.js';
import type { Mention } from '../mention.js';

/** Splits facilities and organisations at an "and" between two names that both end as such names do. */
export function splitPairs(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'FAC' && mention.type !== 'ORG') return mention;
    const name = text.slice(mention.start, mention.end);
    const and = name.indexOf(' and ');
    if (and < 0 || name.indexOf(' and ', and + 5) >= 0) return mention;
    if (!isWholeName(name.slice(0, and)) || !isWholeName(name.slice(and + 5))) return mention;
    return [
      { ...mention, end: mention.start + and },
      { ...mention, start: mention.start + and + 5 },
    ];
  });
}

/** Two words at least, the last of which says what it is; a name that goes on with "of" may have two objects. */
function isWholeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.includes('of') || words.includes('for')) return false;
  const last = words[words.length - 1]!.toLowerCase();
  return FACILITY_WORDS.has(last) || ORG_WORDS.has(last) || COMPANY_SUFFIXES.has(last);
}
