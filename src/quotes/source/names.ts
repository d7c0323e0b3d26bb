import { isCapitalised, nounPhraseFrom, type NounPhrase } from '../../phrases/noun-phrases.js';
import type { Reading } from '../../phrases/reading.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';

export function isName(r: Reading, phrase: NounPhrase): boolean {
  return (r.tags[phrase.head] === Tag.PROPN || r.entityOf[phrase.head] !== 0) && isCapitalised(r, phrase.head);
}

/** A name without a determiner: "Smith", not "the Mayor". */
export function isBareName(r: Reading, phrase: NounPhrase): boolean {
  return isName(r, phrase) && r.tags[phrase.first] !== Tag.DET;
}

/** "the 24-year-old from Spokane, Washington, said" */
export function isPlace(r: Reading, phrase: NounPhrase): boolean {
  const entity = r.entityOf[phrase.head];
  return entity !== 0 && r.entities[entity! - 1]!.type === 'LOC';
}

/** Nothing, or titles with their stops: "the bishop of Oslo, Msgr. Jan Lund, said". */
export function isTitle(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.words[i] !== '.' && !isCapitalised(r, i)) return false;
  return to - from <= 4;
}

export function isDigits(r: Reading, phrase: NounPhrase): boolean {
  return (
    phrase.end - phrase.first === 1 && r.tokens.kinds[phrase.head] === TokenKind.NUMBER && r.entityOf[phrase.head] === 0
  );
}

/** "his daughter, Mona Khoury": the name in apposition says more than the role. */
export function namedIn(r: Reading, phrase: NounPhrase, ceiling: number): NounPhrase {
  if (isBareName(r, phrase) || phrase.end + 1 >= ceiling || r.words[phrase.end] !== ',') return phrase;
  const named = nounPhraseFrom(r, phrase.end + 1, ceiling);
  if (!named || !isBareName(r, named) || !isCapitalised(r, named.first)) return phrase;
  // "According to exit polls, Smith had a lead": the subject of the clause, no apposition
  const next = r.tags[named.end];
  return named.end < ceiling && (next === Tag.VERB || next === Tag.AUX || next === Tag.ADV) ? phrase : named;
}
