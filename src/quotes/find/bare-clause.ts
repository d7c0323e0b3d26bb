/**
 * Reported clauses without "that": said the plan was dead, told the forum he was against it.
 */
import { isCapitalised, isNominal, nounPhraseFrom } from '../../phrases/noun-phrases.js';
import { ADDRESSEE_VERBS } from '../../lexicon/clause-words.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { hasFrame } from '../cue-forms.js';
import type { Cue } from '../draft.js';
import { skipAddressee, skipMedium, skipPrepositional, skipStep, skipTime } from './adjuncts.js';
import { type ClauseText, hasFinite, isMark, isWord, isIngForm } from './clause-text.js';

/** The first token of the clause that a cue reports without "that"; -1 where none follows. */
export function bareClause(t: ClauseText, cue: Cue, start: number, ceiling: number): number {
  const { lemma } = cue;
  if (!hasFrame(lemma, 'that') || cue.order === 'cue-first') return -1;
  if (hasFrame(lemma, 'weak') && !hasFrame(lemma, 'thing')) return -1;
  let i = start;
  if (ADDRESSEE_VERBS.has(lemma)) {
    i = skipHearer(t, lemma, start, ceiling);
    if (i < 0) return -1;
  }
  let canSkipPhrase = true;
  while (!startsQuantity(t, i)) {
    let next = Math.max(skipTime(t, i, ceiling), skipMedium(t, i, ceiling));
    if (next === i && canSkipPhrase) {
      next = skipBeforeSubject(t, i, ceiling);
      canSkipPhrase = false;
    }
    if (next === i) break;
    i = next;
  }
  if (i >= ceiling || !mayStartClause(t, i, ceiling, lemma)) return -1;
  if (t.tags[i] === Tag.AUX && !isRelativeCue(t, cue)) return -1;
  return isClauseFrom(t, i, ceiling, lemma) ? i : -1;
}

/** "pay that unions said had been eaten away", not "Everything Smith says is a lie": a noun stands before the cue's. */
function isRelativeCue(t: ClauseText, cue: Cue): boolean {
  if (!cue.source) return false;
  let i = cue.firstToken;
  while (t.tokens.starts[i - 1]! >= cue.source.start) i--;
  const before = t.words[i - 1];
  if (before === 'that' || before === 'which' || before === 'who') return true;
  return t.tags[i - 1] === Tag.NOUN;
}

/** Verbs whose hearer may be left unsaid: "promised the school would be safe". */
const HEARER_OPTIONAL: ReadonlySet<string> = new Set(['advise', 'caution', 'promise', 'show', 'warn']);

/** One past the hearer; the start where there need be none, -1 where one is missing. */
function skipHearer(t: ClauseText, lemma: string, start: number, ceiling: number): number {
  const end = skipAddressee(t, start, ceiling);
  if (end === start) return HEARER_OPTIONAL.has(lemma) ? start : -1;
  if (!hasFinite(t, end, end + 1)) return end;
  // "told her women couldn't pull sledges": the pronoun alone is the hearer.
  if (/^(?:her|him|it|me|them|us|you)$/.test(t.words[start]!)) return start + 1;
  return HEARER_OPTIONAL.has(lemma) ? start : end;
}

/**
 * Whether a subject and its finite verb start at token `i`: not an object with a relative clause ("promised an annuity
 * that would rise"), nor one followed by the writer's next verb ("declared an emergency and sent troops").
 */
function isClauseFrom(t: ClauseText, i: number, ceiling: number, lemma: string): boolean {
  if (startsQuantity(t, i)) i = QUANTIFIERS.has(t.words[i + 1]!) ? i + 2 : i + 1;
  const phrase = nounPhraseFrom(t, i, ceiling);
  if (!phrase) return hasFinite(t, i, Math.min(ceiling, i + 20));
  let k = phrase.end;
  // Two noun phrases side by side: a tagger took the verb for a noun ("said each year of school yields a bump").
  if (lemma === 'say' && k < ceiling && k - i > 1 && t.tags[k] === Tag.DET && t.words[k] !== 'that') return true;
  const limit = Math.min(ceiling, i + 40);
  while (k < limit) {
    if (hasFinite(t, k, k + 1)) return true;
    const word = t.words[k]!;
    if (word === 'and' || word === 'or') return isJoinedSubject(t, k + 1, ceiling);
    if (word === 'but') return false;
    if (word === 'that' || word === 'which' || word === 'who' || word === 'whose' || word === 'where')
      return lemma === 'say' && hasFinite(t, k + 1, limit);
    let next = skipStep(t, k, ceiling);
    // said the rule “hollows out” the law: what stands between the marks may be the verb
    if (next === k && t.segmentOf[k] && lemma === 'say') return true;
    if (next === k && t.segmentOf[k]) while (next < limit && t.segmentOf[next] === t.segmentOf[k]) next++;
    const kind = t.tokens.kinds[k];
    if (next === k && (kind === TokenKind.POSSESSIVE || kind === TokenKind.DASH)) next = k + 1;
    if (next === k) return lemma === 'say' && t.tags[k] !== Tag.SCONJ && hasFinite(t, k, limit);
    k = next;
  }
  return false;
}

/** "said he and his staff were preparing": a second noun phrase, and then the verb. */
function isJoinedSubject(t: ClauseText, i: number, ceiling: number): boolean {
  const phrase = nounPhraseFrom(t, i, ceiling);
  return phrase !== null && hasFinite(t, phrase.end, Math.min(ceiling, phrase.end + 3));
}

/** "said after the convention he would": a prepositional phrase with a subject of its own behind it. */
function skipBeforeSubject(t: ClauseText, i: number, ceiling: number): number {
  const next = skipPrepositional(t, i, ceiling);
  const tag = t.tags[next];
  const isSubject = tag === Tag.PRON || tag === Tag.DET || tag === Tag.PROPN;
  return isSubject && hasFinite(t, next + 1, Math.min(ceiling, next + 6)) ? next : i;
}

/** Words that make a number of what follows: "said about half of it", "said at least 500 remain". */
const QUANTIFIERS: ReadonlySet<string> = new Set(['half', 'least', 'most', 'to']);

/** "about half", "over 200", "at least", "up to": a quantity, no adjunct. */
function startsQuantity(t: ClauseText, i: number): boolean {
  const next = t.words[i + 1] ?? '';
  switch (t.words[i]) {
    case 'about':
    case 'around':
    case 'between':
    case 'over':
    case 'under':
      return next === 'half' || t.tags[i + 1] === Tag.NUM;
    case 'at':
      return next === 'least' || next === 'most';
    case 'up':
      return next === 'to' && t.tags[i + 2] === Tag.NUM;
    default:
      return false;
  }
}

/** Objects of saying that are no clause: said nothing, said yes, said so. */
const NO_CLAUSE: ReadonlySet<string> = new Set([
  'anything',
  'farewell',
  'goodbye',
  'hello',
  'nothing',
  'something',
  'sorry',
  'thanks',
  'yes',
]);

/** The same where nothing follows them: "said no", not "said no money had changed hands". */
const NO_CLAUSE_ALONE: ReadonlySet<string> = new Set(['as', 'enough', 'little', 'more', 'much', 'no', 'so']);

function mayStartClause(t: ClauseText, i: number, ceiling: number, lemma: string): boolean {
  const word = t.words[i]!;
  if (isMark(t, i)) return true;
  if (NO_CLAUSE.has(word) || word === 'when' || word === 'where') return false;
  // "promised an annuity that would rise", "told reporters after the dinner that was held"
  if (word === 'that' && hasFinite(t, i + 1, i + 2)) return false;
  if (NO_CLAUSE_ALONE.has(word) && !isWord(t, i + 1)) return false;
  if (!isWord(t, i)) return word === '$' || word === '£' || word === '€';
  if (word === 'there' || word === 'if' || word === 'while' || startsQuantity(t, i)) return true;
  const tag = t.tags[i];
  // "pay that unions said had been eaten away": the subject stands before the cue.
  if (tag === Tag.AUX) return true;
  if (tag === Tag.SCONJ || tag === Tag.CCONJ || tag === Tag.ADP) return false;
  if (tag === Tag.VERB) return lemma === 'say' && (isIngForm(word) || isCapitalised(t, i));
  if (tag === Tag.ADV)
    return nounPhraseFrom(t, i + 1, i + 12) !== null || hasFinite(t, i + 1, Math.min(ceiling, i + 4));
  return isNominal(t, i) || tag === Tag.DET || tag === Tag.ADJ || tag === Tag.PRON || tag === Tag.NUM;
}
