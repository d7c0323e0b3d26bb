import { isNominal, nounPhraseEndingAt, nounPhraseFrom, type NounPhrase } from '../../phrases/noun-phrases.js';
import { type Reading, sentenceEnd } from '../../phrases/reading.js';
import { Tag } from '../../tokens/tags.js';
import type { VerbCue } from '../cue-verbs.js';
import type { Cue, Range } from '../draft.js';
import { mentionRange } from './mention.js';
import { sharedSubject } from './shared.js';
import { opensClause } from './subject.js';
import { isComma, isDoubleQuote, REACH } from './marks.js';

/** ", adding that": the subject of the clause before; "officials saying that": the noun before. */
export function participleSubject(r: Reading, verb: VerbCue, floor: number, earlier: readonly Cue[]): Range | null {
  const isQuotedAs = r.words[verb.first - 1] === 'as';
  const p = isQuotedAs ? verb.first - 2 : verb.first - 1;
  if (p >= floor && isNominal(r, p)) {
    const onFilm = personOnFilm(r, p);
    if (onFilm) return mentionRange(r, onFilm);
    const phrase = nounPhraseEndingAt(r, p, floor);
    const left = phrase ? r.tags[phrase.first - 1] : undefined;
    // "quoted the director as saying", but "sent up a note asking": an object of another verb speaks for its subject
    if (phrase && (isQuotedAs || (left !== Tag.VERB && left !== Tag.ADP))) return mentionRange(r, phrase);
  }
  if (opensSentence(r, verb.first)) return subjectAfterComma(r, verb.end) ?? subjectOfSentenceBefore(r, verb, earlier);
  return subjectBeforeAdjunct(r, verb.first, floor) ?? sharedSubject(r, verb.first, floor, earlier);
}

/** "Arguing that", "In arguing that", "And, after arguing that": at most small words stand before. */
function opensSentence(r: Reading, i: number): boolean {
  const first = r.firstTokens[r.sentenceOf[i]!]!;
  if (i - first > 4) return false;
  for (let k = first; k < i; k++) {
    const tag = r.tags[k];
    if (tag !== Tag.CCONJ && tag !== Tag.ADP && tag !== Tag.SCONJ && tag !== Tag.ADV && tag !== Tag.PUNCT) return false;
  }
  return true;
}

/** "Adding: “…”" as a sentence of its own goes on with the source before it. */
function subjectOfSentenceBefore(r: Reading, verb: VerbCue, earlier: readonly Cue[]): Range | null {
  const last = earlier.at(-1);
  return last?.source && r.sentenceOf[verb.first]! - last.sentence <= 1 ? last.source : null;
}

/** "Mr Sanders, after initially saying that": the noun before the comma of the adjunct. */
function subjectBeforeAdjunct(r: Reading, i: number, floor: number): Range | null {
  let k = i - 1;
  while (k > floor && r.tags[k] === Tag.ADV) k--;
  if (k - 1 <= floor || !/^(?:after|before|by|despite|in|when|while|without)$/.test(r.words[k]!) || !isComma(r, k - 1))
    return null;
  const phrase = nounPhraseEndingAt(r, k - 2, floor);
  return phrase && opensClause(r, phrase.first, floor) ? mentionRange(r, phrase) : null;
}

/** The name alone in "footage of Smith saying": it is Smith who speaks. */
function personOnFilm(r: Reading, p: number): NounPhrase | null {
  let first = p;
  while (
    first > 0 &&
    (r.tags[first - 1] === Tag.PROPN || (r.entityOf[p] !== 0 && r.entityOf[first - 1] === r.entityOf[p]))
  )
    first--;
  if (r.tags[p] !== Tag.PROPN && r.entityOf[p] === 0) return null;
  return r.words[first - 1] === 'of' || r.words[first - 1] === 'with' ? { first, end: p + 1, head: p } : null;
}

/** "Citing the delays, Smith resigned": the subject of the main clause that follows. */
function subjectAfterComma(r: Reading, from: number): Range | null {
  const ceiling = Math.min(sentenceEnd(r, r.sentenceOf[from - 1]!), from + REACH);
  for (let i = from; i + 1 < ceiling; i++) {
    if (!isComma(r, i)) continue;
    const phrase = nounPhraseFrom(r, isDoubleQuote(r, i + 1) ? i + 2 : i + 1, ceiling);
    if (phrase && (r.tags[phrase.end] === Tag.VERB || r.tags[phrase.end] === Tag.AUX || r.tags[phrase.end] === Tag.ADV))
      return mentionRange(r, phrase);
  }
  return null;
}
