import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Reading } from '../phrases/reading.js';

/** How far an apposition is read, in tokens. */
const REACH = 14;

/**
 * Words that the text uses of each entity beside its name: "Mining Minister Antonia Irar" -> minister;
 * "Karin Blom, 67, a former school principal," -> 67, school, principal. By entity id.
 */
export function rolesOf(r: Reading): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const entity of r.entities) {
    if (entity.type !== 'PERSON' && entity.type !== 'ORG') continue;
    const words = roles.get(entity.id) ?? new Set();
    roles.set(entity.id, words);
    const first = tokenFrom(r.tokens, entity.start);
    const end = tokenFrom(r.tokens, entity.end);
    wordsBefore(r, first, words);
    wordsBehind(r, first, end, words);
    if (entity.type === 'ORG') for (let i = first; i < end; i++) words.add(r.words[i]!);
  }
  return roles;
}

/** "Mining Minister NAME", "the group's chairman, NAME". */
function wordsBefore(r: Reading, first: number, words: Set<string>): void {
  let i = first - 1;
  if (i >= 0 && r.words[i] === ',') i--;
  for (let steps = 0; i >= 0 && steps < 6; i--, steps++) {
    if (r.sentenceOf[i] !== r.sentenceOf[first]) return;
    const tag = r.tags[i];
    if (r.tokens.kinds[i] === TokenKind.POSSESSIVE || r.words[i] === ',') return;
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ) words.add(r.words[i]!);
    else if (r.tokens.kinds[i] !== TokenKind.DASH) return;
  }
}

/** "NAME, 67, a former school principal," and "NAME (67)"; also "NAME is the mayor". */
function wordsBehind(r: Reading, first: number, end: number, words: Set<string>): void {
  const opens = r.words[end];
  if (opens !== ',' && opens !== '(' && opens !== 'is' && opens !== 'was') return;
  const limit = Math.min(r.tokens.count, end + REACH);
  for (let i = end + 1; i < limit; i++) {
    if (r.sentenceOf[i] !== r.sentenceOf[first]) return;
    const tag = r.tags[i];
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.SCONJ || r.words[i] === ')') return;
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.NUM) words.add(r.words[i]!);
  }
}
