import { isNominal, isPersonalPronoun, nounPhraseFrom } from '../phrases/noun-phrases.js';
import type { Reading } from '../phrases/reading.js';
import { NOMINAL_PRONOUNS } from '../lexicon/pronouns.js';
import { Tag } from '../tokens/tags.js';
import type { Range } from './draft.js';
import { mentionRange } from './source/mention.js';

/**
 * The subject of the first clause in tokens `from..to` that can be a speaker: a person's name, a personal pronoun, or
 * a noun phrase right before the first finite verb.
 */
export function mainSubject(r: Reading, from: number, to: number): Range | null {
  for (let i = skipOpeningClause(r, from, to); i < to; i++) {
    if (r.tags[i] === Tag.VERB || r.tags[i] === Tag.SCONJ) continue;
    if (!isNominal(r, i) && r.tags[i] !== Tag.DET && r.tags[i] !== Tag.ADJ && r.tags[i] !== Tag.PRON) continue;
    const phrase = nounPhraseFrom(r, i, to);
    if (!phrase) continue;
    const entity = r.entityOf[phrase.head] ? r.entities[r.entityOf[phrase.head]! - 1]! : null;
    const canSpeak = isPersonalPronoun(r, phrase.head)
      ? r.words[phrase.head] !== 'it'
      : !NOMINAL_PRONOUNS.has(r.words[phrase.head]!);
    const isSubject = startsVerb(r, phrase.end, to);
    if (canSpeak && (isSubject || entity?.type === 'PERSON')) return mentionRange(r, phrase);
    i = phrase.end - 1;
  }
  return null;
}

/** "Asked what she wanted, Blom shrugged", "With the vote near, he is": past what stands before the main clause. */
function skipOpeningClause(r: Reading, from: number, to: number): number {
  const tag = r.tags[from];
  if (tag !== Tag.VERB && tag !== Tag.SCONJ && tag !== Tag.ADP && tag !== Tag.ADV) return from;
  for (let i = from; i + 1 < to; i++) {
    if (r.words[i] !== ',') continue;
    const phrase = nounPhraseFrom(r, i + 1, to);
    if (phrase && startsVerb(r, phrase.end, to)) return i + 1;
  }
  return from;
}

function startsVerb(r: Reading, i: number, to: number): boolean {
  if (i >= to) return false;
  const tag = r.tags[i];
  return tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADV || (r.words[i] === ',' && i + 1 < to);
}
