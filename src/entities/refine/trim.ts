/** What does not belong to a name: "the", marks, titles, scores. */
import { ROLES, TITLES } from '../../lexicon/entity-cues.js';
import { HONORIFICS, RANKS_BEFORE_ROLES, TITLES_IN_NAMES } from '../../lexicon/name-edges.js';
import { TokenKind } from '../../tokens/tokens.js';
import { plainWordAt, type Refiner, wordAt } from './name-range.js';

/** "the United States", “Herald”, "Cheng Nick-", "Kenya’s": without the small the, marks at the edges and possessives. */
export const trimMarks: Refiner = (name, tokens) => {
  let { first, last } = name;
  while (first < last && (isMark(tokens.kinds[first]!) || wordAt(tokens, first) === 'the')) first++;
  while (last > first && isTrailing(tokens.kinds[last]!, wordAt(tokens, last))) last--;
  return first === name.first && last === name.last ? name : { ...name, first, last };
};

function isMark(kind: number): boolean {
  return kind === TokenKind.PUNCTUATION || kind === TokenKind.DASH;
}

/** A closing bracket or stop may belong to the name: "Virginia Reef (Pty) Ltd." */
function isTrailing(kind: number, word: string): boolean {
  return kind === TokenKind.POSSESSIVE || (isMark(kind) && word !== '.' && word !== ')' && word !== '!');
}

/** "Sister Marie-Ange", "Special Envoy Hammer", "Shri Chauhan": without what they are called before the name. */
export const trimTitles: Refiner = (name, tokens) => {
  if (name.type !== 'PERSON') return name;
  let { first } = name;
  while (isTitle(plainWordAt(tokens, first))) {
    // A stop that the tokeniser does not know as the title's: "Det."
    const next = wordAt(tokens, first + 1) === '.' ? first + 2 : first + 1;
    if (next > name.last || tokens.kinds[next] !== TokenKind.WORD) break;
    first = next;
  }
  return first === name.first ? name : { ...name, first };
};

function isTitle(word: string): boolean {
  return (TITLES.has(word) || ROLES.has(word) || HONORIFICS.has(word)) && !TITLES_IN_NAMES.has(word);
}

/** "White House Advisor", "UN Special Rapporteur", "Nigerian President": without the role of somebody there. */
export const trimRoles: Refiner = (name, tokens) => {
  if (name.type !== 'ORG') return name;
  let { last } = name;
  while (last > name.first && ROLES.has(plainWordAt(tokens, last)) && wordAt(tokens, last - 1) !== 'the') last--;
  if (last === name.last) return name;
  while (last > name.first && RANKS_BEFORE_ROLES.has(plainWordAt(tokens, last))) last--;
  // "Attorney General": nothing but roles
  if (ROLES.has(plainWordAt(tokens, last))) return name;
  // "Office of the President": the role says which office
  for (let i = name.first; i <= last; i++) if (/^(?:and|for|of)$/.test(wordAt(tokens, i))) return name;
  return { ...name, last };
};

/** "K. Mendis 31": the score of a scorecard, the age of a list. */
export const trimNumbers: Refiner = (name, tokens) => {
  if (name.type !== 'PERSON') return name;
  let { last } = name;
  while (last > name.first && tokens.kinds[last] === TokenKind.NUMBER) last--;
  return last === name.last ? name : { ...name, last };
};
