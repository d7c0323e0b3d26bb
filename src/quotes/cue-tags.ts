import { POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { ALWAYS_REPORTING } from '../lexicon/reporting-verbs.js';
import { isCapitalised, nounPhraseEndingAt } from '../phrases/noun-phrases.js';
import type { Reading } from '../phrases/reading.js';
import { Tag } from '../tokens/tags.js';
import { type CueForm, hasFrame } from './cue-forms.js';

/** Whether a form of a reporting verb is used as a verb: by its tag, and by its neighbours where taggers are often wrong. */
export function isUsedAsVerb(r: Reading, i: number, form: CueForm): boolean {
  const tag = r.tags[i];
  if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.X || ALWAYS_REPORTING.has(r.words[i]!)) return true;
  if (i === 0 || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  if (tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN) return false;
  const before = r.tags[i - 1];
  switch (form.kind) {
    case 'past':
      // “…,” quipped Smith.
      return tag !== Tag.PROPN && before !== Tag.DET && before !== Tag.ADJ;
    case 'third':
      return !isCapitalised(r, i) && mayBeSingular(r, i - 1) && isFollowedByClause(r, i, form);
    case 'base':
      return !isCapitalised(r, i) && mayBePlural(r, i - 1, form.lemma) && isFollowedByClause(r, i, form);
    default:
      return false;
  }
}

/** "the World Bank estimates", "a consultant, notes", "which claims" */
function mayBeSingular(r: Reading, i: number): boolean {
  const tag = r.tags[i];
  if (r.words[i] === ',' || r.words[i] === 'who' || r.words[i] === 'which') return true;
  return tag === Tag.PROPN || tag === Tag.PRON || (tag === Tag.NOUN && !r.words[i]!.endsWith('s'));
}

/** "analysts say", "some claim", "64 percent call", "who argue" */
function mayBePlural(r: Reading, i: number, lemma: string): boolean {
  const word = r.words[i]!;
  if (/^(?:who|some|many|most|others|percent|people|they|we|you|i)$/.test(word)) return true;
  const tag = r.tags[i];
  return tag === Tag.PROPN || (tag === Tag.NUM && lemma === 'say') || (tag === Tag.NOUN && word.endsWith('s'));
}

/** What is reported begins behind the word, or ends with the sentence that the word closes: ", the Journal reports." */
function isFollowedByClause(r: Reading, i: number, form: CueForm): boolean {
  const next = r.words[i + 1];
  if (next === 'that' || next === ':') return true;
  if (!hasFrame(form.lemma, 'that') || hasFrame(form.lemma, 'weak')) return false;
  if (form.lemma === 'say') return true;
  if (r.tags[i + 1] === Tag.DET) return true;
  if (next !== undefined && (SUBJECT_PRONOUNS.has(next) || POSSESSIVE_DETERMINERS.has(next))) return true;
  if (next !== '.') return false;
  const subject = nounPhraseEndingAt(r, i - 1, r.firstTokens[r.sentenceOf[i]!]!);
  return subject !== null && subject.first > 0 && r.words[subject.first - 1] === ',';
}
