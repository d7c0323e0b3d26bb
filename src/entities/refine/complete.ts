/** What belongs to a name though it looks like something else: stops, small words after hyphens, ’s of companies. */
import { PLACE_ABBREVIATIONS } from '../../lexicon/aliases.js';
import { FACILITY_HEADS, HYPHEN_SUFFIXES, POSSESSIVE_COMPANIES } from '../../lexicon/name-edges.js';
import { TokenKind } from '../../tokens/tokens.js';
import { plainWordAt, type Refiner, touches, wordAt } from './name-range.js';

/** The stop of "Wyo." where no comma tells the tokeniser that it is one: "R-Wyo., said". */
export const completeStop: Refiner = (name, tokens, limit) => {
  const { first, last, type } = name;
  if (type !== 'LOC' || last !== first || last + 1 >= limit || wordAt(tokens, last + 1) !== '.') return name;
  const word = plainWordAt(tokens, last);
  return touches(tokens, last) && word.length > 2 && PLACE_ABBREVIATIONS.has(word) ? { ...name, last: last + 1 } : name;
};

/** The second syllable of "Lai Wai-lok", after two words at least: "Merkel-era" has another. */
export const completeGivenName: Refiner = (name, tokens, limit) => {
  const { first, last, type } = name;
  if (type !== 'PERSON' || last === first || last + 2 >= limit) return name;
  const isJoined = tokens.kinds[last + 1] === TokenKind.DASH && touches(tokens, last) && touches(tokens, last + 1);
  if (!isJoined || tokens.kinds[last + 2] !== TokenKind.WORD) return name;
  const word = wordAt(tokens, last + 2);
  const isSyllable = /^\p{Ll}{2,6}$/u.test(word) && !word.endsWith('ed') && !HYPHEN_SUFFIXES.has(word);
  return isSyllable ? { ...name, last: last + 2 } : name;
};

/** The ’s of "Moody’s". */
export const completeCompany: Refiner = (name, tokens, limit) => {
  const { last, type } = name;
  if (type !== 'ORG' || last + 1 >= limit || tokens.kinds[last + 1] !== TokenKind.POSSESSIVE) return name;
  return POSSESSIVE_COMPANIES.has(wordAt(tokens, last)) ? { ...name, last: last + 1 } : name;
};

/** The small noun of "Mahamasina stadium" and of "Ain Zala airbase", which then is no place, and of "Anbar province". */
export const completeHead: Refiner = (name, tokens, limit) => {
  const { first, last, type } = name;
  if ((type !== 'FAC' && type !== 'LOC') || last + 1 >= limit || touches(tokens, last)) return name;
  const head = wordAt(tokens, last + 1);
  if (type === 'LOC' && head === 'province') return { ...name, last: last + 1 };
  // "Lagos airport" is an airport of Lagos
  const isFacility = FACILITY_HEADS.has(head) && (type === 'FAC' || last > first);
  return isFacility ? { ...name, last: last + 1, type: 'FAC', typeSettled: true } : name;
};
