import { isNominal, nounPhraseFrom } from '../../phrases/noun-phrases.js';
import { ADJUNCT_PREPOSITIONS, COMMUNICATION_NOUNS } from '../../lexicon/clause-words.js';
import { TIME_WORDS } from '../../lexicon/time-words.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { type ClauseText, isComma, isMark, isWord, isIngForm } from './clause-text.js';

/** Words that may stand before the word that names a time: "late on Monday", "earlier this week". */
const BEFORE_TIME: ReadonlySet<string> = new Set([
  'a',
  'earlier',
  'early',
  'in',
  'last',
  'late',
  'later',
  'next',
  'on',
  'over',
  'that',
  'the',
  'this',
]);

/** One past a time phrase that starts at token `i` ("on Monday", "late last month", "in 2019"), or `i`. */
export function skipTime(t: ClauseText, i: number, ceiling: number): number {
  let k = i;
  while (k < ceiling && k - i < 4 && (BEFORE_TIME.has(t.words[k]!) || t.tokens.kinds[k] === TokenKind.NUMBER)) {
    const isYear = /^(?:1[89]|20)\d\d$/.test(t.words[k]!);
    if (isYear && k > i) return k + 1;
    k++;
  }
  if (k >= ceiling || !TIME_WORDS.has(t.words[k]!)) return i;
  k++;
  while (k < ceiling && (TIME_WORDS.has(t.words[k]!) || t.tokens.kinds[k] === TokenKind.NUMBER)) k++;
  return k;
}

/** One past a prepositional phrase that starts at token `i`, or `i`. */
export function skipPrepositional(t: ClauseText, i: number, ceiling: number): number {
  if (!ADJUNCT_PREPOSITIONS.has(t.words[i]!)) return i;
  if (t.tags[i + 1] === Tag.VERB && t.words[i] === 'to') return i;
  const phrase = nounPhraseFrom(t, i + 1, ceiling);
  if (!phrase) return i;
  // "argued since 1962 that the ruling was void"
  for (let k = i + 2; k < phrase.end; k++) if (t.words[k] === 'that') return k;
  return Math.max(phrase.end, skipTime(t, phrase.end, ceiling));
}

/** "in a statement", "at a news conference": one past it, or `i`. The noun phrase ends with its head noun. */
export function skipMedium(t: ClauseText, i: number, ceiling: number): number {
  if (!ADJUNCT_PREPOSITIONS.has(t.words[i]!)) return i;
  const limit = Math.min(ceiling, i + 9);
  for (let k = i + 1; k < limit; k++) {
    if (COMMUNICATION_NOUNS.has(t.words[k]!)) {
      let end = k + 1;
      while (end < limit && COMMUNICATION_NOUNS.has(t.words[end]!)) end++;
      return end;
    }
    const tag = t.tags[k];
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP || !isWord(t, k)) {
      if (t.tokens.kinds[k] !== TokenKind.POSSESSIVE && t.tokens.kinds[k] !== TokenKind.DASH) return i;
    }
  }
  return i;
}

/** One adjunct: a time, a prepositional phrase, an adverb, an aside. */
export function skipStep(t: ClauseText, i: number, ceiling: number): number {
  let next = skipTime(t, i, ceiling);
  if (next === i) next = skipMedium(t, i, ceiling);
  if (next === i) next = skipPrepositional(t, i, ceiling);
  if (next === i && t.tags[i] === Tag.ADV && isWord(t, i)) next = i + 1;
  return next;
}

/** One past a bracket or a pair of commas that opens at token `i`, or `i`: said, citing officials, that … */
export function skipAside(t: ClauseText, i: number, ceiling: number): number {
  const limit = Math.min(ceiling, i + 25);
  if (t.words[i] === '(') {
    for (let k = i + 1; k < limit; k++) if (t.words[k] === ')') return k + 1;
    return i;
  }
  if (!isComma(t, i)) return i;
  for (let k = i + 1; k < limit; k++) if (isComma(t, k)) return k + 1;
  return i;
}

/** One past the hearer that starts at token `i` ("told the crowd that", "accused Asmara of keeping"), or `i`. */
export function skipAddressee(t: ClauseText, i: number, ceiling: number): number {
  if (!isWord(t, i) || t.words[i] === 'that' || !mayBeginPhrase(t, i)) return i;
  const phrase = nounPhraseFrom(t, i, ceiling);
  if (!phrase) return i;
  for (let k = i + 1; k < phrase.end; k++) {
    if (t.words[k] === 'to' && startsInfinitive(t, k)) return k;
    if (t.words[k] === 'of' && isIngForm(t.words[k + 1]!)) return k;
  }
  return phrase.end;
}

/** "to stop", "to never again stop", "to “stop”: not "to the crowd", "in order to" or "a halt to pumping". */
export function startsInfinitive(t: ClauseText, i: number): boolean {
  if (t.words[i - 1] === 'order' && t.words[i - 2] === 'in') return false;
  let k = i + 1;
  if (k < t.tokens.count && isMark(t, k)) k++;
  if (t.tags[k] === Tag.ADV) k++;
  const tag = t.tags[k];
  return (tag === Tag.VERB || tag === Tag.AUX) && !isIngForm(t.words[k]!);
}

function mayBeginPhrase(t: ClauseText, i: number): boolean {
  const tag = t.tags[i];
  return tag === Tag.DET || tag === Tag.ADJ || tag === Tag.NUM || tag === Tag.PRON || isNominal(t, i);
}
