import { COUNTRIES, CREEDS, DEMONYMS } from '../../lexicon/nations.js';
import { GENERIC_NOUNS } from '../../lexicon/name-edges.js';
import type { Mention } from '../mention.js';
import { type Refiner, wordAt } from './name-range.js';

/** "Salvadoran government", "Muslim radicals": a nationality or a faith is no place and no organisation. */
export const retypeGroup: Refiner = (name, tokens) => {
  const { first, last, type } = name;
  if ((type !== 'LOC' && type !== 'ORG') || last > first + 1) return name;
  const word = first === last ? wordAt(tokens, first) : `${wordAt(tokens, first)} ${wordAt(tokens, last)}`;
  return isGroup(word) ? { ...name, type: 'NORP', typeSettled: true } : name;
};

/** Titles of courtesy, which stand before people and nothing else. */
const COURTESY: ReadonlySet<string> = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Mx', 'Mx.', 'Messrs']);

/** "Mr Lima", "Mrs. Jordan": a person, whatever else the name means. */
export const retypeTitled: Refiner = (name, tokens) => {
  const { first, last, type } = name;
  if (type === 'PERSON' || type === 'NORP' || first === 0 || last > first + 2) return name;
  return COURTESY.has(wordAt(tokens, first - 1)) ? { ...name, type: 'PERSON', typeSettled: true } : name;
};

function isGroup(word: string): boolean {
  if (COUNTRIES.has(word)) return false;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return DEMONYMS.has(word) || CREEDS.has(word) || DEMONYMS.has(singular) || CREEDS.has(singular);
}

/** Whether a mention is no name: "Ministry spokesman", "the State". */
export function isGeneric(text: string, { start, end, type }: Mention): boolean {
  return (type === 'ORG' || type === 'LOC') && GENERIC_NOUNS.has(text.slice(start, end));
}
