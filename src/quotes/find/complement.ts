/**
 * What a reporting verb reports, where it stands after the verb: the frames of the lexicon, tried in order.
 */
import { isNominal, nounPhraseFrom } from '../../phrases/noun-phrases.js';
import { ADDRESSEE_VERBS, GERUND_VERBS, OBJECT_VERBS, QUESTION_WORDS } from '../../lexicon/clause-words.js';
import { POSSESSIVE_DETERMINERS } from '../../lexicon/pronouns.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { hasFrame } from '../cue-forms.js';
import { isNounCue } from '../cue-nouns.js';
import type { Cue } from '../draft.js';
import { skipAddressee, skipAside, skipStep, startsInfinitive } from './adjuncts.js';
import { bareClause } from './bare-clause.js';
import { type ClauseText, hasFinite, isComma, isMark, isPassive, isWord, isIngForm } from './clause-text.js';

/** The reported content's first token and the frame that it was read by. */
export interface Complement {
  readonly first: number;
  readonly frame:
    | 'noun'
    | 'that'
    | 'bare'
    | 'wh'
    | 'to'
    | 'ing'
    | 'of'
    | 'for'
    | 'object'
    | 'marked'
    | 'as'
    | 'name'
    | 'colon';
}

/** The content that starts after a cue; null where none does. `ceiling` is the end of the clause's sentence. */
export function complementOf(t: ClauseText, cue: Cue, ceiling: number): Complement | null {
  if (isNounCue(cue)) return nounComplement(t, cue, ceiling);
  const start = contentStart(t, cue, ceiling);
  return (
    markedAt(t, cue, start) ?? explicitComplement(t, cue, start, ceiling) ?? bareComplement(t, cue, start, ceiling)
  );
}

/** The clause behind "claim that"; not that of "a claim that Kyiv denied" or "the promise that was kept". */
function nounComplement(t: ClauseText, cue: Cue, ceiling: number): Complement | null {
  const first = cue.endToken + 1;
  if (first >= ceiling || hasFinite(t, first, first + 1)) return null;
  const subject = nounPhraseFrom(t, first, ceiling);
  if (!subject || subject.end + 1 >= ceiling || !isWord(t, subject.end + 1)) return null;
  return hasFinite(t, subject.end, Math.min(ceiling, subject.end + 20)) ? { first, frame: 'noun' } : null;
}

function bareComplement(t: ClauseText, cue: Cue, start: number, ceiling: number): Complement | null {
  const first = bareClause(t, cue, start, ceiling);
  return first < 0 ? null : { first, frame: 'bare' };
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
  let hearerEnd = -1;
  let isBehindAside = false;
  let i = start;
  while (i < limit) {
    const word = t.words[i]!;
    if (word === 'that' && mayReport(cue.lemma) && startsThatClause(t, i, ceiling, i === start))
      return { first: i + 1, frame: 'that' };
    if (!isBehindAside) {
      const frame = frameAt(t, cue, i, start, ceiling);
      if (frame) return { first: firstOf(t, frame, i), frame };
    }
    // "would be better, Smith noted, that …"
    if (isComma(t, i) && t.words[i + 1] === 'that' && hasFrame(cue.lemma, 'that'))
      return { first: i + 2, frame: 'that' };
    let next = skipStep(t, i, ceiling);
    if (i > start && isMark(t, i) && t.segmentOf[i] !== 0 && startsSegment(t, i)) {
      next = endOfSegment(t, i, ceiling);
      // told the “Morning Show” on Friday that …
      if (t.words[skipAdjuncts(t, next, ceiling)] !== 'that') return { first: i, frame: 'marked' };
    }
    if (next === i && hearerMissing) {
      next = skipAddressee(t, i, ceiling);
      hearerMissing = false;
      // told Radio Kent’s “Morning Show” that …
      if (t.tokens.kinds[next] === TokenKind.POSSESSIVE && isMark(t, next + 1)) next++;
      hearerEnd = next;
    }
    if (next === i) {
      next = skipAside(t, i, ceiling);
      // asked Lena Holt, the chair of the inquiry, to publish the file
      isBehindAside ||= i !== hearerEnd || i === start;
    }
    if (next === i) return null;
    i = next;
  }
  return null;
}

/** One past the times, places and adverbs that stand at token `i`. */
function skipAdjuncts(t: ClauseText, i: number, ceiling: number): number {
  for (let next = skipStep(t, i, ceiling); next > i; next = skipStep(t, i, ceiling)) i = next;
  return i;
}

/** The frame that opens at token `i`, where the verb takes it; null where none does. */
function frameAt(t: ClauseText, cue: Cue, i: number, start: number, ceiling: number): Complement['frame'] | null {
  const { lemma } = cue;
  const word = t.words[i]!;
  if (QUESTION_WORDS.has(word) && mayAsk(t, cue, word) && startsQuestion(t, i, ceiling)) return 'wh';
  if (hasFrame(lemma, 'to') && (i > start || !WANTS_HEARER.has(lemma) || isPassive(t, cue))) {
    if (word === 'to' && isMark(t, i + 1) && t.segmentOf[i + 1] !== 0)
      return opensClause(t, i + 1, ceiling) ? 'to' : null;
    if (word === 'to' && startsInfinitive(t, i)) return 'to';
    if (word === 'not' && t.words[i + 1] === 'to') return 'to';
  }
  if (i === start && hasFrame(lemma, 'for') && lemma.endsWith(' for')) return 'for';
  if (word === 'of' && hasFrame(lemma, 'of')) return 'of';
  if (i !== start) return null;
  if (hasFrame(lemma, 'name') && cue.order === 'source-first' && predicateFrom(t, i, ceiling) >= 0) return 'name';
  if (GERUND_VERBS.has(lemma) && isIngForm(word) && isGerund(t, i)) return 'ing';
  return OBJECT_VERBS.has(lemma) && cue.order === 'source-first' && startsObject(t, i) ? 'object' : null;
}

/** "denied taking bribes", whatever the tagger makes of "taking"; not "denied wrongdoing". */
function isGerund(t: ClauseText, i: number): boolean {
  if (t.tags[i] === Tag.VERB) return true;
  const tag = t.tags[i + 1];
  return tag === Tag.DET || tag === Tag.PRON || tag === Tag.PROPN || tag === Tag.NOUN;
}

/** The first token of the content: "of" stands outside, and the pronoun of "called it a disgrace". */
function firstOf(t: ClauseText, frame: Complement['frame'], i: number): number {
  if (frame === 'of') return i + 1;
  return frame === 'name' && isObjectPronoun(t, i) ? i + 1 : i;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['her', 'him', 'it', 'me', 'that', 'them', 'this', 'us']);

/** Not the "her" of "called her vote a mistake". */
function isObjectPronoun(t: ClauseText, i: number): boolean {
  return OBJECT_PRONOUNS.has(t.words[i]!) && (t.words[i] !== 'her' || !isNominal(t, i + 1));
}

/** "called the charges rigged by the board" */
function isParticiple(t: ClauseText, i: number): boolean {
  return t.tags[i] === Tag.VERB && t.words[i]!.endsWith('ed');
}

/** The predicate of "called it a disgrace", "called the ruling meritless"; -1 in "called a strike". */
function predicateFrom(t: ClauseText, i: number, ceiling: number): number {
  if (t.segmentOf[i]) return -1;
  const isPronoun = isObjectPronoun(t, i);
  let end = isPronoun ? i + 1 : (nounPhraseFrom(t, i, ceiling)?.end ?? ceiling);
  // "called her vote for the war a mistake", "called the town's bid and its timing absurd"
  for (let parts = 0; parts < 6 && end < ceiling && !t.segmentOf[end]; parts++) {
    const tag = t.tags[end];
    if (tag === Tag.DET || tag === Tag.ADJ || isParticiple(t, end)) return end;
    const isPossessive = t.tokens.kinds[end] === TokenKind.POSSESSIVE;
    if (!isPossessive && (isPronoun || (tag !== Tag.ADP && t.words[end] !== 'and'))) return -1;
    const next = nounPhraseFrom(t, end + 1, ceiling);
    if (!next) return -1;
    end = next.end;
  }
  return -1;
}

function startsObject(t: ClauseText, i: number): boolean {
  const tag = t.tags[i];
  return (
    tag === Tag.DET ||
    tag === Tag.NOUN ||
    tag === Tag.PROPN ||
    tag === Tag.ADJ ||
    (tag === Tag.PRON && POSSESSIVE_DETERMINERS.has(t.words[i]!))
  );
}

/**
 * "to “jog gently” to hospital", not "to “pay attention”." or "to “pay attention,” calling for …": the clause goes on
 * behind the marks.
 */
function opensClause(t: ClauseText, mark: number, ceiling: number): boolean {
  const i = endOfSegment(t, mark, ceiling);
  if (isComma(t, i - 2) && isIngForm(t.words[i] ?? '')) return false;
  return i < ceiling && isWord(t, i) && t.words[i] !== 'and' && t.words[i] !== 'but';
}

/** "asked to see a lawyer" is what the asker wants to do; "asked him to leave" and "was asked to leave" report. */
const WANTS_HEARER: ReadonlySet<string> = new Set(['ask', 'beg', 'order', 'request']);

function endOfSegment(t: ClauseText, i: number, ceiling: number): number {
  let end = i;
  while (end < ceiling && t.segmentOf[end] === t.segmentOf[i]) end++;
  return end;
}

function startsSegment(t: ClauseText, i: number): boolean {
  return t.segments[t.segmentOf[i]! - 1]!.start === t.tokens.starts[i];
}

/** Verbs with a frame for clauses: not "speaking in Canberra, she said that". */
function mayReport(lemma: string): boolean {
  return hasFrame(lemma, 'that') || hasFrame(lemma, 'quote');
}

/** Not the demonstrative of "said that in 2014" or "told that story": a clause follows. */
function startsThatClause(t: ClauseText, i: number, ceiling: number, isAtCue: boolean): boolean {
  if (i + 1 >= ceiling) return false;
  if (isComma(t, i + 1) || isMark(t, i + 1)) return true;
  if (!isWord(t, i + 1)) return false;
  // "told reporters after the meeting that was held on a boat"
  if (!isAtCue && hasFinite(t, i + 1, i + 2)) return false;
  // Right behind the verb, a tagger that misses the verb of the clause is not believed: "admits that the firm burns".
  return (isAtCue && i + 3 < ceiling && t.tags[i + 1] !== Tag.ADP) || hasFinite(t, i + 1, Math.min(ceiling, i + 60));
}

/** "said when asked" and "said if pressed" are no questions; "asked when" and "explained how" are. */
function mayAsk(t: ClauseText, cue: Cue, word: string): boolean {
  // said a driver who gave only one name
  if (!hasFrame(cue.lemma, 'wh') || (cue.order === 'cue-first' && cue.source && !isPassive(t, cue))) return false;
  return cue.lemma !== 'say' || !/^(?:when|if|where|which|whose|whom)$/.test(word);
}

function startsQuestion(t: ClauseText, i: number, ceiling: number): boolean {
  return isWord(t, i + 1) || (isMark(t, i + 1) && hasFinite(t, i + 1, Math.min(ceiling, i + 60)));
}
