/**
 * What a reporting verb reports, where it stands after the verb: the frames of the lexicon, tried in order.
 */
import { isNominal, nounPhraseFrom } from '../../coreference/noun-phrases.js';
import { ADDRESSEE_VERBS, GERUND_VERBS, QUESTION_WORDS } from '../../lexicon/clause-words.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { hasFrame } from '../cue-forms.js';
import type { Cue } from '../draft.js';
import { skipAddressee, skipAside, skipMedium, skipPrepositional, skipTime, startsInfinitive } from './adjuncts.js';
import { type ClauseText, hasFinite, isComma, isMark, isWord } from './clause-text.js';

/** The reported content's first token and the frame that it was read by. */
export interface Complement {
  readonly first: number;
  readonly frame: 'that' | 'bare' | 'wh' | 'to' | 'ing' | 'of' | 'for' | 'marked' | 'as' | 'name' | 'colon';
}

/** The content that starts after a cue; null where none does. `ceiling` is the end of the clause's sentence. */
export function complementOf(t: ClauseText, cue: Cue, ceiling: number): Complement | null {
  const start = contentStart(t, cue, ceiling);
  return markedAt(t, cue, start) ?? explicitComplement(t, cue, start, ceiling) ?? bareClause(t, cue, start, ceiling);
}

/** The token after the cue, and after the agent of a passive or the subject of an inverted verb. */
function contentStart(t: ClauseText, cue: Cue, ceiling: number): number {
  if (cue.order !== 'cue-first' || cue.source === null) return cue.endToken;
  let i = cue.endToken;
  while (i < ceiling && t.tokens.starts[i]! < cue.source.end) i++;
  return i;
}

/** A quotation mark right after the verb. */
function markedAt(t: ClauseText, cue: Cue, i: number): Complement | null {
  if (!hasFrame(cue.lemma, 'quote') && !hasFrame(cue.lemma, 'that')) return null;
  return i < t.tokens.count && isMark(t, i) && t.segmentOf[i] !== 0 ? { first: i, frame: 'marked' } : null;
}

/** "that", a question word, "to", "of", a gerund: after adjuncts and the hearer. */
function explicitComplement(t: ClauseText, cue: Cue, start: number, ceiling: number): Complement | null {
  const limit = Math.min(ceiling, start + 40);
  let hearerMissing = ADDRESSEE_VERBS.has(cue.lemma);
  let isBehindAside = false;
  let i = start;
  while (i < limit) {
    const word = t.words[i]!;
    if (word === 'that' && startsThatClause(t, i, ceiling, i === start)) return { first: i + 1, frame: 'that' };
    if (!isBehindAside) {
      const frame = frameAt(t, cue, i, start, ceiling);
      if (frame) return { first: frame === 'of' ? i + 1 : i, frame };
    }
    if (i > start && isMark(t, i) && t.segmentOf[i] !== 0 && startsSegment(t, i)) return { first: i, frame: 'marked' };
    let next = skipStep(t, i, ceiling);
    if (next === i && hearerMissing) {
      next = skipAddressee(t, i, ceiling);
      hearerMissing = false;
    }
    if (next === i) {
      next = skipAside(t, i, ceiling);
      isBehindAside = true;
    }
    if (next === i) return null;
    i = next;
  }
  return null;
}

/** The frame that opens at token `i`, where the verb takes it; null where none does. */
function frameAt(t: ClauseText, cue: Cue, i: number, start: number, ceiling: number): Complement['frame'] | null {
  const { lemma } = cue;
  const word = t.words[i]!;
  if (QUESTION_WORDS.has(word) && mayAsk(cue, word) && startsQuestion(t, i, ceiling)) return 'wh';
  if (hasFrame(lemma, 'to') && (i > start || !WANTS_HEARER.has(lemma) || isPassive(t, cue))) {
    if (word === 'to' && startsInfinitive(t, i)) return 'to';
    if (word === 'not' && t.words[i + 1] === 'to') return 'to';
  }
  if (i === start && hasFrame(lemma, 'for') && lemma.endsWith(' for')) return 'for';
  if (word === 'of' && hasFrame(lemma, 'of')) return 'of';
  return i === start && GERUND_VERBS.has(lemma) && word.endsWith('ing') && t.tags[i] === Tag.VERB ? 'ing' : null;
}

/** "asked to see a lawyer" is what the asker wants to do; "asked him to leave" and "was asked to leave" report. */
const WANTS_HEARER: ReadonlySet<string> = new Set(['ask', 'beg', 'order', 'request']);

function isPassive(t: ClauseText, cue: Cue): boolean {
  for (let k = cue.firstToken - 1; k >= 0 && k > cue.firstToken - 4; k--) {
    if (/^(?:was|were|is|are|been|be|being)$/.test(t.words[k]!)) return true;
    if (t.tags[k] !== Tag.ADV) return false;
  }
  return false;
}

/** One adjunct: a time, a prepositional phrase, an adverb, an aside. */
function skipStep(t: ClauseText, i: number, ceiling: number): number {
  let next = skipTime(t, i, ceiling);
  if (next === i) next = skipMedium(t, i, ceiling);
  if (next === i) next = skipPrepositional(t, i, ceiling);
  if (next === i && t.tags[i] === Tag.ADV && isWord(t, i)) next = i + 1;
  return next;
}

function startsSegment(t: ClauseText, i: number): boolean {
  return t.segments[t.segmentOf[i]! - 1]!.start === t.tokens.starts[i];
}

/** Not the demonstrative of "said that in 2014" or "told that story": a clause follows. */
function startsThatClause(t: ClauseText, i: number, ceiling: number, isAtCue: boolean): boolean {
  if (i + 1 >= ceiling) return false;
  if (isComma(t, i + 1) || isMark(t, i + 1)) return true;
  if (!isWord(t, i + 1)) return false;
  // Right behind the verb, a tagger that misses the verb of the clause is not believed: "admits that the firm burns".
  return (isAtCue && i + 3 < ceiling && t.tags[i + 1] !== Tag.ADP) || hasFinite(t, i + 1, Math.min(ceiling, i + 60));
}

/** "said when asked" and "said if pressed" are no questions; "asked when" and "explained how" are. */
function mayAsk({ lemma, order, source }: Cue, word: string): boolean {
  // said a driver who gave only one name
  if (!hasFrame(lemma, 'wh') || (order === 'cue-first' && source !== null)) return false;
  return lemma !== 'say' || !/^(?:when|if|where|which|whose|whom)$/.test(word);
}

function startsQuestion(t: ClauseText, i: number, ceiling: number): boolean {
  return isWord(t, i + 1) || (isMark(t, i + 1) && hasFinite(t, i + 1, Math.min(ceiling, i + 60)));
}

/** A clause without "that": said the plan was dead, told the forum he was against it. */
function bareClause(t: ClauseText, cue: Cue, start: number, ceiling: number): Complement | null {
  const { lemma } = cue;
  if (!hasFrame(lemma, 'that') || hasFrame(lemma, 'weak') || cue.order === 'cue-first') return null;
  let i = start;
  if (ADDRESSEE_VERBS.has(lemma)) {
    i = skipAddressee(t, i, ceiling);
    if (i === start && lemma !== 'promise' && lemma !== 'warn' && lemma !== 'caution') return null;
  }
  for (;;) {
    let next = Math.max(skipTime(t, i, ceiling), skipMedium(t, i, ceiling));
    if (next === i && i === start) next = skipBeforeSubject(t, i, ceiling);
    if (next === i) break;
    i = next;
  }
  if (i >= ceiling || !mayStartClause(t, i, lemma)) return null;
  return isClauseFrom(t, i, ceiling, lemma) ? { first: i, frame: 'bare' } : null;
}

/**
 * Whether a subject and its finite verb start at token `i`: not an object with a relative clause ("promised an annuity
 * that would rise"), nor one followed by the writer's next verb ("declared an emergency and sent troops").
 */
function isClauseFrom(t: ClauseText, i: number, ceiling: number, lemma: string): boolean {
  const phrase = nounPhraseFrom(t, i, ceiling);
  if (!phrase) return hasFinite(t, i, Math.min(ceiling, i + 20));
  let k = phrase.end;
  const limit = Math.min(ceiling, i + 40);
  while (k < limit) {
    if (hasFinite(t, k, k + 1)) return true;
    const word = t.words[k]!;
    if (word === 'that' || word === 'and' || word === 'but') return false;
    if (word === 'which' || word === 'who' || word === 'whose' || word === 'where')
      return lemma === 'say' && hasFinite(t, k + 1, limit);
    let next = skipStep(t, k, ceiling);
    if (
      next === k &&
      (t.tokens.kinds[k] === TokenKind.POSSESSIVE || t.tokens.kinds[k] === TokenKind.DASH || isMark(t, k))
    )
      next = k + 1;
    if (next === k) return lemma === 'say' && t.tags[k] !== Tag.SCONJ && hasFinite(t, k, limit);
    k = next;
  }
  return false;
}

/** "said after the convention he would": a prepositional phrase with a subject of its own behind it. */
function skipBeforeSubject(t: ClauseText, i: number, ceiling: number): number {
  const next = skipPrepositional(t, i, ceiling);
  if (next === i || next >= ceiling) return i;
  const tag = t.tags[next];
  const isSubject = tag === Tag.PRON || tag === Tag.DET || tag === Tag.PROPN;
  return isSubject && hasFinite(t, next + 1, Math.min(ceiling, next + 6)) ? next : i;
}

/** Objects of saying that are no clause: said nothing, said yes, said so. */
const NO_CLAUSE: ReadonlySet<string> = new Set([
  'anything',
  'farewell',
  'goodbye',
  'hello',
  'little',
  'more',
  'much',
  'no',
  'nothing',
  'so',
  'something',
  'sorry',
  'thanks',
  'yes',
]);

function mayStartClause(t: ClauseText, i: number, lemma: string): boolean {
  const word = t.words[i]!;
  if (isMark(t, i)) return true;
  if (NO_CLAUSE.has(word)) return false;
  if (word === '(' || !isWord(t, i)) return t.words[i] === '$' || t.words[i] === '£' || t.words[i] === '€';
  if (word === 'there' || word === 'if' || word === 'while') return true;
  const tag = t.tags[i];
  // "pay that unions said had been eaten away": the subject stands before the cue.
  if (tag === Tag.AUX) return true;
  if (tag === Tag.SCONJ || tag === Tag.CCONJ || tag === Tag.ADP) return false;
  if (tag === Tag.VERB)
    return lemma === 'say' && (word.endsWith('ing') || /^\p{Lu}/u.test(t.text[t.tokens.starts[i]!]!));
  if (tag === Tag.ADV) return nounPhraseFrom(t, i + 1, i + 12) !== null;
  return isNominal(t, i) || tag === Tag.DET || tag === Tag.ADJ || tag === Tag.PRON || tag === Tag.NUM;
}
