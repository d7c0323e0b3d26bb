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
  if (word === 'without') return SILENCE_WORDS.has(t.words[i + 1] ?? '');
  if (word !== 'but' && word !== 'and') return false;
  let k = i + 1;
  let isNegated = false;
  for (; k < i + 5 && (t.tags[k] === Tag.AUX || t.tags[k] === Tag.ADV || t.tags[k] === Tag.PART); k++) {
    const auxiliary = t.words[k]!;
    isNegated ||= auxiliary === 'not' || auxiliary.endsWith("n't") || auxiliary.endsWith('n’t');
  }
  const verb = t.words[k] ?? '';
  if (!SILENCE_WORDS.has(verb)) return false;
  // "and refused to drop the axe" is told of someone
  if (/^(?:declin|refus)/.test(verb)) return t.words[k + 1] !== 'to' || ANSWERING.has(t.words[k + 2] ?? '');
  return isNegated || /^(?:offered|provided)/.test(verb);
}

/**
 * Where the clause of a later cue begins, if the writer and not the source joins it: at a comma or conjunction
 * before its subject or participle. -1 for a cue inside the reported clause ("said officials told him that").
 */
function boundaryBefore(t: ClauseText, cue: Cue, first: number): number {
  let i = cue.firstToken;
  // ", saying that", ", adding that": whatever its subject
  if (isIngForm(t.words[i]!) && i - 1 > first && isComma(t, i - 1)) return i - 1;
  // “…,” adding that
  if (isIngForm(t.words[i]!) && i - 2 > first && isMark(t, i - 1) && isComma(t, i - 2)) return i;
  // "but later denied", "and has also said": the writer's second verb
  while (i > first && i > cue.firstToken - 4 && (t.tags[i - 1] === Tag.AUX || t.tags[i - 1] === Tag.ADV)) i--;
  if (i - 1 > first && (t.words[i - 1] === 'and' || t.words[i - 1] === 'but')) {
    // called on the mayor to stop the works and apologise
    if (i === cue.firstToken && joinsInfinitive(t, cue, first)) return -1;
    return isComma(t, i - 2) ? i - 2 : i - 1;
  }
  i = cue.firstToken;
  if (cue.order === 'source-first' && cue.source && cue.source.start >= t.tokens.starts[first]!) {
    while (i > first && t.tokens.starts[i - 1]! >= cue.source.start) i--;
  } else {
    // the verb group: "and has also said", "but later denied"
    while (i > first && i > cue.firstToken - 4 && (t.tags[i - 1] === Tag.AUX || t.tags[i - 1] === Tag.ADV)) i--;
  }
  // titles and determiners before the name
  while (i > first && isWord(t, i - 1) && (isNounLike(t.tags[i - 1]!) || joinsNumbers(t, i - 1))) i--;
  if (i <= first) return -1;
  const before = i - 1;
  if (isComma(t, before) || isDash(t, before)) return before;
  if (JOINING.has(t.words[before]!)) return before > first && isComma(t, before - 1) ? before - 1 : before;
  return -1;
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
