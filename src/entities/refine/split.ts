/** Mentions that are two names: "Southmoore High School and First Baptist Church". */
import { COMPANY_SUFFIXES, FACILITY_WORDS } from '../../lexicon/entity-cues.js';
import { BLOCS, CONTINENTS, COUNTRIES, COUNTRY_ABBREVIATIONS, CREEDS, DEMONYMS } from '../../lexicon/nations.js';
import type { EntityType } from '../../types.js';
import { type Mention, scoreOfSpan } from '../mention.js';

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

/** Splits "U.S.-Africa", "EU-Nigeria" and "Jewish-Arab" at the hyphen between two parties: each is a name of its own. */
export function splitCompounds(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'LOC' && mention.type !== 'ORG' && mention.type !== 'NORP') return mention;
    const name = text.slice(mention.start, mention.end);
    if (COUNTRIES.has(name)) return mention;
    const parts = /^([^\s–-]+)[–-]([^\s–-]+)$/.exec(name);
    if (!parts) return mention;
    const [, first, second] = parts as unknown as [string, string, string];
    const types = [first, second].map(typeOfParty);
    // "Iranian-American": somebody's origin, not two parties
    if (!types[0] || !types[1] || (types[0] === 'NORP' && /(?:American|Canadian|British)s?$/.test(second)))
      return mention;
    const middle = mention.start + first.length;
    const score = scoreOfSpan(mention);
    return [
      { ...mention, end: middle, type: types[0], score },
      { ...mention, start: middle + 1, type: types[1], score },
    ];
  });
}

/** The type of a country, a bloc or a people; undefined for what may be anything else. */
function typeOfParty(name: string): EntityType | undefined {
  if (COUNTRIES.has(name) || CONTINENTS.has(name) || COUNTRY_ABBREVIATIONS.has(name)) return 'LOC';
  if (DEMONYMS.has(name) || CREEDS.has(name)) return 'NORP';
  return BLOCS.has(name) ? 'ORG' : undefined;
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
