/**
 * Where a reported clause ends: at the end of its sentence, unless the writer's own clause goes on before that.
 */
import { ANSWERING_VERBS as ANSWERING, SILENCE_WORDS } from '../../lexicon/clause-words.js';
import { Tag } from '../../tokens/tags.js';
import { isNounCue } from '../cue-nouns.js';
import { cueForm } from '../cue-forms.js';
import type { Cue } from '../draft.js';
import { startsInfinitive } from './adjuncts.js';
import { type ClauseText, hasFinite, isComma, isDash, isMark, isStop, isWord, isIngForm } from './clause-text.js';

/** Conjunctions after which the writer may go on with another report: "…, but said the plan was dead". */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'although', 'as', 'though', 'while', 'whereas', 'yet']);

/** One past the last token of the clause that starts at `first`. `nextCue` is the first cue after the start. */
export function clauseEnd(
  t: ClauseText,
  first: number,
  ceiling: number,
  cues: readonly Cue[],
  nextCue: number,
): number {
  let end = ceiling;
  for (let c = nextCue; c < cues.length; c++) {
    const cue = cues[c]!;
    if (cue.firstToken >= ceiling) break;
    if (t.segmentOf[cue.firstToken] || isNounCue(cue)) continue;
    const boundary = boundaryBefore(t, cue, first);
    if (boundary > first) {
      end = boundary;
      break;
    }
  }
  for (let i = first + 1; i < end; i++) {
    if (t.segmentOf[i] || (t.words[i] !== ';' && !opensSilence(t, i))) continue;
    end = i;
    break;
  }
  return trimmedEnd(t, first, end);
}

/** "but declined to give figures", "but would not say where", "without elaborating": what the source leaves unsaid. */
function opensSilence(t: ClauseText, i: number): boolean {
  const word = t.words[i]!;
  if (word === 'without') return SILENCE_WORDS.has(t.words[i + 1]!);
  if (word !== 'but' && word !== 'and') return false;
  let k = i + 1;
  let isNegated = false;
  for (; k < i + 5 && (t.tags[k] === Tag.AUX || t.tags[k] === Tag.ADV || t.tags[k] === Tag.PART); k++) {
    const auxiliary = t.words[k]!;
    isNegated ||= auxiliary === 'not' || auxiliary.endsWith("n't") || auxiliary.endsWith('n’t');
  }
  const verb = t.words[k]!;
  if (!SILENCE_WORDS.has(verb)) return false;
  // "and refused to drop the axe" is told of someone
  if (/declin|refus/.test(verb)) return t.words[k + 1] !== 'to' || ANSWERING.has(t.words[k + 2]!);
  return isNegated || verb === 'offered' || verb === 'provided';
}

/**
 * Where the clause of a later cue begins, if the writer and not the source joins it: at a comma or conjunction
 * before its subject or participle. At most `first` for a cue inside the reported clause ("said officials told him
 * that").
 */
function boundaryBefore(t: ClauseText, cue: Cue, first: number): number {
  const verb = cue.firstToken;
  if (isIngForm(t.words[verb]!)) {
    // ", saying that", ", adding that": whatever its subject
    if (isComma(t, verb - 1)) return verb - 1;
    // “…,” adding that
    if (isMark(t, verb - 1) && isComma(t, verb - 2) && verb - 2 > first) return verb;
  }
  // "but later denied", "and has also said": the writer's second verb
  const group = verbGroupFrom(t, verb);
  if (t.words[group - 1] === 'and' || t.words[group - 1] === 'but') {
    // called on the mayor to stop the works and apologise
    if (group === verb && joinsInfinitive(t, cue, first)) return -1;
    return isComma(t, group - 2) ? group - 2 : group - 1;
  }
  let i = group;
  if (cue.order === 'source-first' && cue.source && cue.source.start >= t.tokens.starts[first]!) {
    i = verb;
    while (t.tokens.starts[i - 1]! >= cue.source.start) i--;
  }
  // titles and determiners before the name
  while (i > first && isWord(t, i - 1) && (isNounLike(t.tags[i - 1]!) || joinsNumbers(t, i - 1))) i--;
  const before = i - 1;
  if (isComma(t, before) || isDash(t, before)) return before;
  if (JOINING.has(t.words[before]!)) return isComma(t, before - 1) ? before - 1 : before;
  return -1;
}

/** The first token of the verb group that ends with `verb`: "has also said", at most four auxiliaries and adverbs. */
function verbGroupFrom(t: ClauseText, verb: number): number {
  let i = verb;
  while (i > verb - 4 && (t.tags[i - 1] === Tag.AUX || t.tags[i - 1] === Tag.ADV)) i--;
  return i;
}

/** The second verb of "to stop the works and apologise"; one with a clause of its own is a report of its own. */
function joinsInfinitive(t: ClauseText, cue: Cue, first: number): boolean {
  if (cueForm(t.words[cue.firstToken]!)?.kind !== 'base' || t.words[cue.endToken] === 'that') return false;
  return startsInfinitive(t, first);
}

/** The "in" of "one in four", the "of" of "half of them". */
function joinsNumbers(t: ClauseText, i: number): boolean {
  return (t.words[i] === 'in' || t.words[i] === 'of') && t.tags[i - 1] === Tag.NUM;
}

function isNounLike(tag: number): boolean {
  return tag === Tag.PROPN || tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.DET || tag === Tag.NUM;
}

/** Drops what does not belong to a clause at its end: stops, commas, a dangling conjunction. */
export function trimmedEnd(t: ClauseText, first: number, end: number): number {
  let i = end;
  while (i > first + 1) {
    const last = i - 1;
    if (isComma(t, last) || isStop(t, last) || t.words[last] === ';' || t.words[last] === ':' || isDash(t, last)) {
      if (t.segmentOf[last] && isStop(t, last)) break;
      i--;
    } else if (isMark(t, last) && !t.segmentOf[last]) i--;
    else if (JOINING.has(t.words[last]!) && t.words[last] !== 'yet') i--;
    else break;
  }
  return i;
}

/** Whether tokens `first..end` can be a clause: something is said of something. */
export function isClause(t: ClauseText, first: number, end: number): boolean {
  return end - first >= 2 && hasFinite(t, first, end);
}
