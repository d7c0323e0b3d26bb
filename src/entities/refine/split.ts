/** Mentions that are two names: "Southmoore High School and First Baptist Church". */
import { COMPANY_SUFFIXES, FACILITY_WORDS } from '../../lexicon/entity-cues.js';
import type { EntityType } from '../../types.js';
import type { Mention } from '../mention.js';

/** Splits facilities and organisations at an "and" between two names that both end as such names do. */
export function splitPairs(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'FAC' && mention.type !== 'ORG') return mention;
    const name = text.slice(mention.start, mention.end);
    const and = name.indexOf(' and ');
    if (and < 0 || name.indexOf(' and ', and + 5) >= 0) return mention;
    const isWhole = (part: string): boolean => isWholeName(part, mention.type);
    if (!isWhole(name.slice(0, and)) || !isWhole(name.slice(and + 5))) return mention;
    return [
      { ...mention, end: mention.start + and },
      { ...mention, start: mention.start + and + 5 },
    ];
  });
}

/** Nouns that only ever end the name of an organisation: "Energy" may go on, as in "Energy and Water Board". */
const BODIES =
  /^(?:academy|agency|association|authority|bank|church|club|college|commission|corporation|council|department|foundation|hospital|institute|ministry|party|school|trust|union|university)$/;

/** Two words at least, the last of which says what it is; a name that goes on with "of" may have two objects. */
function isWholeName(name: string, type: EntityType): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.includes('of') || words.includes('for')) return false;
  const last = words[words.length - 1]!.toLowerCase();
  return (
    BODIES.test(last) || (type === 'FAC' ? FACILITY_WORDS.has(last) : COMPANY_SUFFIXES.has(last.replace(/\.$/, '')))
  );
}
