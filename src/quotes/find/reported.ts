/**
 * Indirect and mixed speech: the clauses that reporting cues report, with the marked segments inside them.
 */
import { nounPhraseFrom } from '../../phrases/noun-phrases.js';
import { sentenceEnd } from '../../phrases/reading.js';
import { CharClass, charClass } from '../../text/characters.js';
import { isNounCue } from '../cue-nouns.js';
import type { Cue, DraftQuote, Range } from '../draft.js';
import { clauseEnd, isClause } from './clause-end.js';
import { type ClauseText, hasFinite, isComma, isDash, isMark, isStop } from './clause-text.js';
import { complementOf } from './complement.js';
import { objectEnd } from './object-end.js';
import { type Piece, piecesAround } from './parenthetical.js';

/** No clause is read further than this many tokens, so that a text without stops stays linear. */
const LONGEST_CLAUSE = 300;

/** Reported clauses in text order, each with its cue and source. Pieces around one cue share it. */
export function findReportedClauses(t: ClauseText, cues: readonly Cue[]): DraftQuote[] {
  const drafts: DraftQuote[] = [];
  let taken = 0;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    if (t.segmentOf[cue.firstToken]) continue;
    for (const piece of piecesOf(t, cues, c, taken)) {
      const draft = draftOf(t, piece, cue);
      if (!draft) continue;
      // "The plan was dead, Smith had told aides, the paper reported": the outer report holds the inner one.
      while (drafts.length > 0 && drafts[drafts.length - 1]!.start >= draft.start) drafts.pop();
      drafts.push(draft);
      taken = Math.max(taken, piece.end);
    }
  }
  return drafts.sort((a, b) => a.start - b.start);
}

function piecesOf(t: ClauseText, cues: readonly Cue[], index: number, taken: number): Piece[] {
  const cue = cues[index]!;
  const sentenceStart = t.firstTokens[cue.sentence]!;
  const ceiling = Math.min(sentenceEnd(t, cue.sentence), cue.endToken + LONGEST_CLAUSE);
  const complement = complementOf(t, cue, ceiling);
  if (complement && cue.lemma !== 'according to') {
    const { first, frame } = complement;
    if (first < taken) return [];
    const limit = opensSentence(t, cue, sentenceStart) ? mainClauseFrom(t, first, ceiling) : ceiling;
    const whole = clauseEnd(t, first, limit, cues, index + 1);
    const end = frame === 'object' || frame === 'noun' ? objectEnd(t, first, whole) : whole;
    if (frame === 'marked' && !goesOnBehindMarks(t, first, end)) return [];
    return end > first && (frame !== 'marked' || isClause(t, first, end)) ? [{ first, end }] : [];
  }
  if (isNounCue(cue)) return [];
  const start = Math.max(clauseStart(t, sentenceStart), cue.firstToken - LONGEST_CLAUSE);
  const nextCue = cues.slice(index + 1, index + 3).find((next) => !isNounCue(next));
  if (start < taken && taken < cue.firstToken && endsSentence(t, cue, ceiling)) {
    const whole = piecesAround(t, cue, start, ceiling, nextCue);
    if (whole.length > 0) return whole;
  }
  const floor = Math.max(start, taken);
  if (floor >= cue.firstToken && cue.lemma !== 'according to') return [];
  return piecesAround(t, cue, floor, ceiling, nextCue);
}

/** Whether nothing but the attribution follows the cue in its sentence. */
function endsSentence(t: ClauseText, cue: Cue, ceiling: number): boolean {
  for (let i = cue.endToken; i < ceiling; i++) if (isComma(t, i) || t.words[i] === ';') return false;
  return true;
}

/** Words that open a clause which another follows: "When Smith told his mother that he was leaving, she …". */
const SUBORDINATING: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'when',
  'while',
]);

/** Whether the cue's clause is a subordinate one or a participle at the start of its sentence. */
function opensSentence(t: ClauseText, cue: Cue, sentenceStart: number): boolean {
  if (cue.firstToken === sentenceStart) return true;
  const { source } = cue;
  if (!SUBORDINATING.has(t.words[sentenceStart]!) || cue.firstToken - sentenceStart > 20) return false;
  for (let i = sentenceStart; i < cue.firstToken; i++) {
    if (isComma(t, i) && (!source || t.tokens.starts[i]! < source.start)) return false;
  }
  return true;
}

/** The comma behind which the sentence's main clause starts, or `ceiling`. */
function mainClauseFrom(t: ClauseText, first: number, ceiling: number): number {
  for (let i = first + 1; i < ceiling - 1; i++) {
    if (!isComma(t, i) || t.segmentOf[i]) continue;
    if (isMark(t, i + 1)) return i;
    const subject = nounPhraseFrom(t, i + 1, ceiling);
    if (subject && hasFinite(t, subject.end, Math.min(ceiling, subject.end + 3))) return i;
  }
  return ceiling;
}

/** Whether the clause that opens with a marked segment goes on in the writer's words. */
function goesOnBehindMarks(t: ClauseText, first: number, end: number): boolean {
  const segment = t.segmentOf[first]!;
  let i = first;
  while (i < end && t.segmentOf[i] === segment) i++;
  if (i >= end || isStop(t, i - 2)) return false;
  return t.words[i] !== ',' && i < end;
}

/** The first token of a sentence behind a dateline: "KABUL (Press) — ". */
function clauseStart(t: ClauseText, first: number): number {
  const limit = Math.min(t.tokens.count, first + 16);
  const { starts, ends } = t.tokens;
  const opening = t.text.slice(starts[first]!, ends[first]!);
  if (opening.length < 2 || opening !== opening.toUpperCase()) return first;
  for (let i = first + 1; i < limit; i++) {
    if (isDash(t, i)) return isDash(t, i + 1) ? i + 2 : i + 1;
    if (isStop(t, i)) return first;
  }
  return first;
}

/** The piece as a draft; null where it is nothing but a marked segment, which is a direct quotation. */
function draftOf(t: ClauseText, piece: Piece, cue: Cue): DraftQuote | null {
  const { starts, ends } = t.tokens;
  let { first, end } = piece;
  const lead = t.segmentOf[first];
  if (lead) {
    const segment = t.segments[lead - 1]!;
    // The clause begins inside a quotation: “We lost. Nobody came,” she said.
    if (segment.start < starts[first]! || segment.end >= ends[end - 1]!) return null;
  }
  while (end > first && isMark(t, end - 1) && !t.segmentOf[end - 1]) end--;
  if (end <= first || !hasLetter(t.text, starts[first]!, ends[end - 1]!)) return null;
  const quoted = segmentsIn(t, first, end);
  let stop = ends[end - 1]!;
  const last = t.segmentOf[end - 1];
  if (last) stop = Math.max(stop, t.segments[last - 1]!.end);
  return {
    start: starts[first]!,
    end: stop,
    type: quoted.length > 0 ? 'mixed' : 'indirect',
    quoted,
    closed: allClosed(t, first, end),
    paragraph: t.sentences.paragraphs[cue.sentence]!,
    cue: { start: cue.start, end: cue.end },
    source: cue.source,
    utterance: -1,
    score: 0.5,
    rule: 'reported-clause',
  };
}

/** Whether no marked segment in tokens `first..end` lacks its closing mark. */
function allClosed(t: ClauseText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (t.segmentOf[i] && !t.segments[t.segmentOf[i]! - 1]!.closed) return false;
  return true;
}

/** Contents of the marked segments in tokens `first..end`. */
function segmentsIn(t: ClauseText, first: number, end: number): Range[] {
  const quoted: Range[] = [];
  let previous = 0;
  for (let i = first; i < end; i++) {
    const segment = t.segmentOf[i]!;
    if (segment === 0 || segment === previous) continue;
    previous = segment;
    const { contentStart, contentEnd } = t.segments[segment - 1]!;
    if (hasLetter(t.text, contentStart, contentEnd)) quoted.push({ start: contentStart, end: contentEnd });
  }
  return quoted;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cls = charClass(text.charCodeAt(i));
    if (cls <= CharClass.DIGIT && cls !== CharClass.OTHER) return true;
  }
  return false;
}
