import { COUNTRIES, COUNTRY_ABBREVIATIONS, CREEDS, DEMONYMS } from '../../lexicon/nations.js';
import { COURTESY_TITLES, GENERIC_NOUNS, STORM_NOUNS } from '../../lexicon/name-edges.js';
import type { Mention } from '../mention.js';
import { plainWordAt, type Refiner, wordAt } from './name-range.js';

/** "Salvadoran government", "Muslim radicals": a nationality or a faith is no place and no organisation. */
export const retypeGroup: Refiner = (name, tokens) => {
  const { first, last, type } = name;
  if ((type !== 'LOC' && type !== 'ORG') || last > first + 1) return name;
  const word = first === last ? wordAt(tokens, first) : `${wordAt(tokens, first)} ${wordAt(tokens, last)}`;
  return isGroup(word) ? { ...name, type: 'NORP', typeSettled: true } : name;
};

/** "New Zealand lost to Ireland": a country is a place, its government and its team included, as in CoNLL-2003. */
export const retypeCountry: Refiner = (name, tokens) => {
  if (name.type !== 'ORG') return name;
  const { text, starts, ends } = tokens;
  return isCountry(text.slice(starts[name.first]!, ends[name.last]!))
    ? { ...name, type: 'LOC', typeSettled: true }
    : name;
};

/** "Tropical Storm Bonnie", "Typhoon Rai": a storm, whoever else is called so. */
export const retypeStorm: Refiner = (name, tokens) => {
  const { first, last, type } = name;
  if ((type !== 'PERSON' && type !== 'LOC' && type !== 'ORG') || first === 0 || last > first) return name;
  return STORM_NOUNS.has(plainWordAt(tokens, first - 1)) ? { ...name, type: 'MISC', typeSettled: true } : name;
};

/** "Mr Lima", "Mrs. Jordan": a person, whatever else the name means. */
export const retypeTitled: Refiner = (name, tokens) => {
  const { first, last, type } = name;
  if (type === 'PERSON' || type === 'NORP' || first === 0 || last > first + 2) return name;
  return COURTESY_TITLES.has(wordAt(tokens, first - 1)) ? { ...name, type: 'PERSON', typeSettled: true } : name;
};

/** Whether these words are a country, in capitals too: "NEW ZEALAND LOSE AGAIN". */
export function isCountry(words: string): boolean {
  if (COUNTRIES.has(words) || COUNTRY_ABBREVIATIONS.has(words)) return true;
  if (words !== words.toUpperCase()) return false;
  return COUNTRIES.has(words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

function isGroup(word: string): boolean {
  if (COUNTRIES.has(word)) return false;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return DEMONYMS.has(word) || CREEDS.has(word) || DEMONYMS.has(singular) || CREEDS.has(singular);
}

/** Whether a mention is no name: "Ministry spokesman", "the State". */
export function isGeneric(text: string, { start, end, type }: Mention): boolean {
  return (type === 'ORG' || type === 'LOC') && GENERIC_NOUNS.has(text.slice(start, end));
}
