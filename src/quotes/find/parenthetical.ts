/**
 * Reported clauses around a cue that stands after or inside them: "The line is open, officials said", "Three infants,
 * she said, had been turned away", "…, according to Smith".
 */
import { ADDRESSEE_VERBS } from '../../lexicon/clause-words.js';
import { CharClass, charClass } from '../../text/characters.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { framesOf, hasFrame } from '../cue-forms.js';
import type { Cue } from '../draft.js';
import { skipAddressee, skipMedium, skipPrepositional, skipTime } from './adjuncts.js';
import { trimmedEnd } from './clause-end.js';
import { type ClauseText, hasFinite, isComma, isDash, isMark, isPassive, isWord, isIngForm } from './clause-text.js';

/** Tokens `first..end` of a piece of content. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/** The pieces before and after a parenthetical cue; [] where the cue is none. `floor` bounds the left piece. */
export function piecesAround(
  t: ClauseText,
  cue: Cue,
  floor: number,
  ceiling: number,
  nextCue: Cue | undefined,
): Piece[] {
  const isPreposition = framesOf(cue.lemma) === '';
  if (!isPreposition && !mayFollowContent(cue.lemma)) return [];
  const left = attributionStart(t, cue, floor);
  if (left < 0) return [];
  const right = attributionEnd(t, cue, ceiling);
  const before = pieceBefore(t, floor, left);
  const after = pieceAfter(t, right, ceiling);
  const isRelative = before !== null && endsOpen(t, before);
  if (isRelative && after) return [after];
  // "As the paper reported, the line is open."
  if (left === floor && t.words[left] === 'as') return after && closesAttribution(t, right, ceiling) ? [after] : [];
  if (isPreposition) {
    if (!before || !after || hasFinite(t, before.first, before.end)) return before ? [before] : after ? [after] : [];
    return [before, after];
  }
  if (!before || isDirect(t, before) || !closesAttribution(t, right, ceiling)) return [];
  const beforeIsClause = hasFinite(t, before.first, before.end);
  const opening = openingMark(t, right, ceiling);
  if (opening >= 0) return !beforeIsClause && goesOnInMarks(t, right, opening) ? [before] : [];
  const isInside = right === cue.endToken;
  if (beforeIsClause) return after && goesOn(t, after, nextCue, isInside) ? [before, after] : [before];
  return after && hasFinite(t, after.first, after.end) ? [before, after] : [];
}

/**
 * Whether the content goes on behind "he said,": "It kept for centuries, he said, and nobody had improved on it", "He
 * will come, he said, at his own expense". Behind a time or place ("officials said on Tuesday, three weeks after the
 * fire") the writer goes on, but for a conjunction.
 */
function goesOn(t: ClauseText, { first, end }: Piece, nextCue: Cue | undefined, isInside: boolean): boolean {
  if (nextCue && nextCue.firstToken < end) return false;
  const word = t.words[first]!;
  const isClauseBehind = hasFinite(t, first, end);
  if (word === 'and' || word === 'but' || word === 'because' || word === 'or') return isClauseBehind;
  if (!isInside || word === 'though' || word === 'although' || word === 'while') return false;
  if (t.tags[first] === Tag.VERB) return false;
  return t.tags[first] !== Tag.DET || isClauseBehind;
}

/** Verbs that may stand behind what they report; not "leaders found". */
function mayFollowContent(lemma: string): boolean {
  return (
    (hasFrame(lemma, 'quote') || hasFrame(lemma, 'that')) && (!hasFrame(lemma, 'weak') || hasFrame(lemma, 'thing'))
  );
}

/** "…, which, callers said, played": the report is of the relative clause or of the clause behind the conjunction. */
function endsOpen(t: ClauseText, { first, end }: Piece): boolean {
  return end - first > 1 && /^(?:which|that|who|and|but|because)$/.test(t.words[end - 1]!);
}

/** A quotation and nothing else: what follows its cue is the writer's. */
function isDirect(t: ClauseText, { first, end }: Piece): boolean {
  const segment = t.segmentOf[first]!;
  if (segment === 0) return false;
  if (segment === t.segmentOf[end - 1]) return true;
  // “Did she sign?” prosecuting counsel, Mrs Pitt, asked.
  const { contentEnd } = t.segments[segment - 1]!;
  return t.text[contentEnd - 1] === ',' || charClass(t.text.charCodeAt(contentEnd - 1)) === CharClass.STOP;
}

/** Whether the attribution ends here: not in "leaders found little unity" or "Mexico said enough". */
function closesAttribution(t: ClauseText, right: number, ceiling: number): boolean {
  if (right >= ceiling || !isWord(t, right)) return true;
  const tag = t.tags[right];
  return tag === Tag.SCONJ || tag === Tag.CCONJ || tag === Tag.ADP || isIngForm(t.words[right]!);
}

/** The mark that opens a quotation behind the attribution and its comma or colon; -1 where none does. */
function openingMark(t: ClauseText, right: number, ceiling: number): number {
  let i = right;
  if (i < ceiling && (isComma(t, i) || t.words[i] === ':')) i++;
  return i < ceiling && isMark(t, i) && t.segmentOf[i] !== 0 ? i : -1;
}

/** The trains, he said, “will run”: no colon before the mark and no capital behind it. */
function goesOnInMarks(t: ClauseText, right: number, opening: number): boolean {
  const { contentStart } = t.segments[t.segmentOf[opening]! - 1]!;
  return t.words[right] !== ':' && charClass(t.text.charCodeAt(contentStart)) === CharClass.LOWER;
}

/**
 * First token of the attribution ("the tech firm's chief executive, John Smith, said"), behind the comma that
 * ends the content; -1 where no comma, mark or sentence start stands there.
 */
function attributionStart(t: ClauseText, cue: Cue, floor: number): number {
  let i = cue.firstToken;
  if (cue.order === 'source-first') {
    if (!cue.source || t.tokens.starts[floor]! > cue.source.start) return -1;
    while (i > floor && t.tokens.starts[i - 1]! >= cue.source.start) i--;
  } else {
    if (cue.source === null && isPassive(t, cue)) return impersonalStart(t, i, floor);
    while (i > floor && (t.tags[i - 1] === Tag.AUX || t.tags[i - 1] === Tag.ADV) && !isComma(t, i - 1)) i--;
  }
  const limit = Math.max(floor, i - 30);
  while (i > limit && !isBoundary(t, i - 1)) {
    if (t.words[i - 1] === 'as' && (i - 1 === floor || isComma(t, i - 2))) return i - 1;
    if (!isTitlePart(t, i - 1)) return -1;
    i--;
  }
  if (i === floor) return cue.lemma === 'according to' ? i : -1;
  if (!isBoundary(t, i - 1)) return -1;
  // ", a spokesman, Petty Officer Dale Ortega, said": the comma before the role ends the content.
  if (cue.order === 'cue-first') return i;
  return roleBefore(t, i, floor) ?? i;
}

/** "…, it was announced two days later": only "it" may be the subject of a passive attribution. */
function impersonalStart(t: ClauseText, verb: number, floor: number): number {
  let i = verb;
  while (i > floor && (t.tags[i - 1] === Tag.AUX || t.tags[i - 1] === Tag.ADV)) i--;
  return i - 2 >= floor && t.words[i - 1] === 'it' && isComma(t, i - 2) ? i - 1 : -1;
}

/** What may stand between the comma and a name: "the tech firm's chief executive". */
function isTitlePart(t: ClauseText, i: number): boolean {
  const kind = t.tokens.kinds[i];
  if (kind === TokenKind.POSSESSIVE || kind === TokenKind.DASH || t.tokens.kinds[i - 1] === TokenKind.DASH) return true;
  const tag = t.tags[i];
  if (tag === Tag.PRON) return /^(?:its|his|her|their|our|my)$/.test(t.words[i]!);
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.DET || tag === Tag.NUM;
}

function isBoundary(t: ClauseText, i: number): boolean {
  return (
    isComma(t, i) || isMark(t, i) || isDash(t, i) || t.words[i] === ';' || t.words[i] === '?' || t.words[i] === '!'
  );
}

/** ", his lawyer, Jan Lund, said" */
const ROLE_OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'its']);

/** The start of "a spokesman," before the name at `i`; undefined where the words before it are no role. */
function roleBefore(t: ClauseText, i: number, floor: number): number | undefined {
  let k = i - 2;
  const limit = Math.max(floor, i - 14);
  while (k > limit && !isBoundary(t, k)) {
    const tag = t.tags[k];
    if (tag === Tag.VERB || tag === Tag.AUX || (tag === Tag.PRON && !ROLE_OWNERS.has(t.words[k]!))) return undefined;
    k--;
  }
  if (k <= limit || !isComma(t, k)) return undefined;
  return t.tags[k + 1] === Tag.DET || ROLE_OWNERS.has(t.words[k + 1]!) ? k + 1 : undefined;
}

/** One past the attribution: the cue, an inverted subject, times and adjuncts. */
function attributionEnd(t: ClauseText, cue: Cue, ceiling: number): number {
  let i = cue.endToken;
  if (cue.order === 'cue-first' && cue.source) while (i < ceiling && t.tokens.starts[i]! < cue.source.end) i++;
  else if (ADDRESSEE_VERBS.has(cue.lemma)) i = skipAddressee(t, i, ceiling);
  for (;;) {
    let next = Math.max(skipTime(t, i, ceiling), skipMedium(t, i, ceiling));
    if (next === i) next = skipPrepositional(t, i, ceiling);
    if (next === i && i < ceiling && t.tags[i] === Tag.ADV && isWord(t, i)) next = i + 1;
    if (next === i) return i;
    i = next;
  }
}

/** What stands before the attribution back to the start of the sentence or of the clause. */
function pieceBefore(t: ClauseText, floor: number, left: number): Piece | null {
  let first = floor;
  for (let i = floor; i < left - 1; i++) {
    if (t.segmentOf[i]) continue;
    // 11:40: “Our boat was turned away,” the harbour office reports.
    if (t.words[i] === ';' || (t.words[i] === ':' && isMark(t, i + 1))) first = i + 1;
  }
  const end = behindConjunction(t, first, left) ?? trimmedEnd(t, first, left);
  if (end <= first || (end === first + 1 && !isWord(t, first))) return null;
  return { first, end };
}

/** "…, and, she said, …": one past the conjunction that stands right before the attribution. */
function behindConjunction(t: ClauseText, floor: number, left: number): number | undefined {
  const last = left - 2;
  return last > floor && isComma(t, left - 1) && (t.words[last] === 'and' || t.words[last] === 'but')
    ? left - 1
    : undefined;
}

/** "According to FAFEN, a monitoring body, turnout was low": one past the apposition, or `i`. */
function skipApposition(t: ClauseText, i: number, ceiling: number): number {
  if (t.tags[i] !== Tag.DET) return i;
  for (let k = i + 1; k < ceiling && k < i + 14; k++) {
    if (isComma(t, k)) return hasFinite(t, i, k) || !hasFinite(t, k, ceiling) ? i : k + 1;
  }
  return i;
}

/** What goes on after the attribution and its comma; null for what only adds to the attribution. */
function pieceAfter(t: ClauseText, right: number, ceiling: number): Piece | null {
  if (right >= ceiling || !isComma(t, right)) return null;
  const first = skipApposition(t, right + 1, ceiling);
  if (first >= ceiling || !isWord(t, first)) return null;
  const word = t.words[first]!;
  const tag = t.tags[first];
  if (word === 'who' || word === 'which' || word === 'whose' || word === 'as') return null;
  // "he said, replacing her would be worse", not "he said, pointing at the map"
  if (isIngForm(word) && !hasFinite(t, first, Math.min(ceiling, first + 5))) return null;
  if (tag === Tag.DET && t.tokens.kinds[first] === TokenKind.WORD && !hasFinite(t, first, ceiling)) return null;
  const end = trimmedEnd(t, first, ceiling);
  return end > first ? { first, end } : null;
}
