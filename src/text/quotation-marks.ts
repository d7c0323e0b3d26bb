/**
 * Pairs quotation marks, whatever their typography: curly, straight, typewriter '' and ``, guillemets either way
 * round, low-9, corner brackets, and single marks among apostrophes. Knows Unicode and spacing, not English.
 *
 * One pass over a paragraph pairs the double families on a stack; single marks are paired afterwards among those that
 * share the innermost double pair. Nothing is carried over a paragraph break. Linear for any text.
 */
import { CharClass, charClass, isLetter, isSpace } from './characters.js';

/** A stretch of text between quotation marks. */
export interface MarkedSegment {
  /** Offset of the opening mark; of the content where that is missing. */
  start: number;
  /** What stands between the marks. */
  contentStart: number;
  contentEnd: number;
  /** One past the closing mark; of the content where that is missing. */
  end: number;
  /** False where a closing mark has no partner: the content then starts with the paragraph. */
  opened: boolean;
  /** False where the closing mark is missing: the content then runs to the end of the paragraph. */
  closed: boolean;
  /** Single marks: ‘…’ and '…'. */
  single: boolean;
  /** How many segments enclose this one. */
  depth: number;
}

/** A paragraph by offsets, end exclusive. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const Family = { DOUBLE: 0, GUILLEMET: 1, SINGLE_GUILLEMET: 2, CORNER: 3, WHITE_CORNER: 4, SINGLE: 5 } as const;
const FAMILIES = 6;

/** What the shape of a mark says about its side. */
const Glyph = { OPEN: 0, CLOSE: 1, EITHER: 2, LOW: 3 } as const;

interface Mark {
  start: number;
  end: number;
  family: number;
  glyph: number;
}

interface OpenMark {
  mark: Mark;
  /** Index into the segments where the first one inside this would stand. */
  firstChild: number;
}

/** All marked segments, by start; outer ones before the ones they enclose. Paragraphs must be in text order. */
export function pairQuotationMarks(text: string, paragraphs: readonly Paragraph[]): MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const marks = scanMarks(text, paragraphs[p]!);
    if (marks.length === 0) continue;
    const next = paragraphs[p + 1];
    const reopens = next !== undefined && opensAt(text, next.start);
    for (const segment of pairParagraph(text, paragraphs[p]!, marks, reopens)) segments.push(segment);
  }
  return segments;
}

/** Whether an opening mark stands at an offset: “ " ‘ ' « and the like, followed by something. */
function opensAt(text: string, at: number): boolean {
  const cls = charClass(text.charCodeAt(at));
  if (cls !== CharClass.DOUBLE_QUOTE && cls !== CharClass.SINGLE_QUOTE) return false;
  return at + 1 < text.length && !isSpace(charClass(text.charCodeAt(at + 1)));
}

function scanMarks(text: string, { start, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    // Skips letters, digits and spaces below U+0080 without a class lookup.
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) {
      i++;
      continue;
    }
    const mark = readMark(text, i, code, end, marks);
    if (mark) {
      marks.push(mark);
      i = mark.end;
    } else i++;
  }
  return marks;
}

function readMark(text: string, start: number, code: number, limit: number, marks: readonly Mark[]): Mark | null {
  switch (code) {
    case 0x22: // " and ""
    case 0xff02: {
      const doubled = text.charCodeAt(start + 1) === code && start + 1 < limit;
      return { start, end: start + (doubled ? 2 : 1), family: Family.DOUBLE, glyph: Glyph.EITHER };
    }
    case 0x201c: // “
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.OPEN };
    case 0x201d: // ”
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.CLOSE };
    case 0x201e: // „
    case 0x201f: // ‟
      return { start, end: start + 1, family: Family.DOUBLE, glyph: Glyph.LOW };
    case 0xab: // «
      return { start, end: start + 1, family: Family.GUILLEMET, glyph: Glyph.OPEN };
    case 0xbb: // »
      return { start, end: start + 1, family: Family.GUILLEMET, glyph: Glyph.CLOSE };
    case 0x2039: // ‹
      return { start, end: start + 1, family: Family.SINGLE_GUILLEMET, glyph: Glyph.OPEN };
    case 0x203a: // ›
      return { start, end: start + 1, family: Family.SINGLE_GUILLEMET, glyph: Glyph.CLOSE };
    case 0x300c: // 「
      return { start, end: start + 1, family: Family.CORNER, glyph: Glyph.OPEN };
    case 0x300d: // 」
      return { start, end: start + 1, family: Family.CORNER, glyph: Glyph.CLOSE };
    case 0x300e: // 『
      return { start, end: start + 1, family: Family.WHITE_CORNER, glyph: Glyph.OPEN };
    case 0x300f: // 』
      return { start, end: start + 1, family: Family.WHITE_CORNER, glyph: Glyph.CLOSE };
    case 0x27: // '
    case 0x60: // `
    case 0xb4: // ´
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
      return readSingleMark(text, start, code, limit, marks);
    default:
      return null;
  }
}

/** A single mark, or two of them that stand for a double one: '' `` ‘‘ ’’. Null for an apostrophe inside a word. */
function readSingleMark(text: string, start: number, code: number, limit: number, marks: readonly Mark[]): Mark | null {
  const glyph =
    code === 0x2018 || code === 0x60 || code === 0x201b
      ? Glyph.OPEN
      : code === 0x2019 || code === 0xb4
        ? Glyph.CLOSE
        : code === 0x201a
          ? Glyph.LOW
          : Glyph.EITHER;
  const run = singleRun(text, start, code, limit);
  if (run >= 2 && !(run === 3 && endsSingleInDouble(text, start, marks))) {
    return { start, end: start + 2, family: Family.DOUBLE, glyph };
  }
  const before = start > 0 ? charClass(text.charCodeAt(start - 1)) : CharClass.SPACE;
  const after = start + 1 < text.length ? charClass(text.charCodeAt(start + 1)) : CharClass.SPACE;
  if (isWordClass(before) && isWordClass(after)) return null;
  return { start, end: start + 1, family: Family.SINGLE, glyph };
}

/** How many of the same single mark stand in a row, up to four. */
function singleRun(text: string, start: number, code: number, limit: number): number {
  let n = 1;
  while (n < 4 && start + n < limit && text.charCodeAt(start + n) === code) n++;
  return n;
}

/** In "'I said 'no'''" the first of three closing marks is a single one, the two after it a double one. */
function endsSingleInDouble(text: string, start: number, marks: readonly Mark[]): boolean {
  const last = marks[marks.length - 1];
  return (
    last !== undefined && last.family === Family.SINGLE && start > 0 && !isSpace(charClass(text.charCodeAt(start - 1)))
  );
}

function isWordClass(cls: number): boolean {
  return isLetter(cls) || cls === CharClass.DIGIT || cls === CharClass.MARK;
}

function isQuoteClass(cls: number): boolean {
  return cls === CharClass.DOUBLE_QUOTE || cls === CharClass.SINGLE_QUOTE;
}

/** Which side of a mark is open to the text around it. */
interface Sides {
  /** Space, an opening bracket, a dash or the edge of the paragraph stands before. */
  freeBefore: boolean;
  /** Space, punctuation, a closing bracket, a dash or the edge stands after. */
  freeAfter: boolean;
}

/** Looks past marks that touch this one; `previousOpened` says what the one before turned out to be. */
function sidesOf(text: string, { start, end }: Mark, paragraph: Paragraph, previousOpened: boolean): Sides {
  const before = start > paragraph.start ? charClass(text.charCodeAt(start - 1)) : CharClass.SPACE;
  // At most a few marks touch in real text; a bound keeps long runs of marks linear.
  let next = end;
  while (next < paragraph.end && next < end + 4 && isQuoteClass(charClass(text.charCodeAt(next)))) next++;
  const after = next < paragraph.end ? charClass(text.charCodeAt(next)) : CharClass.SPACE;
  return {
    freeBefore:
      isSpace(before) ||
      before === CharClass.OPEN ||
      before === CharClass.DASH ||
      (isQuoteClass(before) && previousOpened),
    freeAfter:
      isSpace(after) ||
      after === CharClass.CLOSE ||
      after === CharClass.DASH ||
      after === CharClass.PUNCTUATION ||
      (after === CharClass.STOP && text.charCodeAt(next) !== 0x2026 && text.charCodeAt(next + 1) !== 0x2e),
  };
}

function pairParagraph(text: string, paragraph: Paragraph, marks: readonly Mark[], reopens: boolean): MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  const open: OpenMark[] = [];
  const openByFamily = new Int32Array(FAMILIES);
  let previousOpened = false;
  let previousEnd = -1;
  let isFirstDouble = true;
  for (const mark of marks) {
    if (mark.family === Family.SINGLE) {
      // Only so that a double mark that touches it knows its side: “‘Go,’ he said,” …
      const after = charClass(text.charCodeAt(mark.end));
      previousOpened = mark.end < paragraph.end && isWordClass(after);
      previousEnd = mark.end;
      continue;
    }
    const sides = sidesOf(text, mark, paragraph, mark.start === previousEnd && previousOpened);
    const opens = opensHere(mark, sides, openByFamily[mark.family]! > 0, open, text);
    if (opens) {
      open.push({ mark, firstChild: segments.length });
      openByFamily[mark.family]!++;
    } else if (openByFamily[mark.family]! > 0) {
      close(mark, open, openByFamily, segments);
    } else if (isFirstDouble && mark.start > paragraph.start && !isInchMark(text, mark)) {
      segments.push(segmentOf(paragraph.start, paragraph.start, mark.start, mark.end, false, true));
    }
    isFirstDouble = false;
    previousOpened = opens;
    previousEnd = mark.end;
  }
  closeAtParagraphEnd(text, paragraph, open, segments, reopens);
  segments.sort(byPosition);
  const singles = pairSingles(text, paragraph, marks, segments, reopens);
  if (singles.length > 0) {
    segments.push(...singles);
    segments.sort(byPosition);
  }
  setDepths(segments);
  return segments;
}

function byPosition(a: MarkedSegment, b: MarkedSegment): number {
  return a.start - b.start || b.end - a.end;
}

function segmentOf(
  start: number,
  contentStart: number,
  contentEnd: number,
  end: number,
  opened: boolean,
  closed: boolean,
): MarkedSegment {
  return { start, contentStart, contentEnd, end, opened, closed, single: false, depth: 0 };
}

function opensHere(mark: Mark, sides: Sides, isOpen: boolean, open: readonly OpenMark[], text: string): boolean {
  const { freeBefore, freeAfter } = sides;
  const looksOpening = freeBefore && !freeAfter;
  const looksClosing = freeAfter && !freeBefore;
  switch (mark.glyph) {
    case Glyph.LOW:
      return true;
    case Glyph.OPEN:
      // „…“ and »…« close with the mark that opens elsewhere; “…“ is a slip of the keyboard.
      if (isOpen && mark.family === Family.DOUBLE && open[open.length - 1]?.mark.glyph === Glyph.LOW) return false;
      return !(isOpen && looksClosing);
    case Glyph.CLOSE:
      return !isOpen && looksOpening;
    default:
      if (looksOpening) return true;
      if (looksClosing) return false;
      return !isOpen && mark.end < text.length && !isInchMark(text, mark);
  }
}

/** 6'2" and 15″: a straight mark right after a digit measures something, unless a quotation is open. */
function isInchMark(text: string, mark: Mark): boolean {
  return (
    mark.glyph === Glyph.EITHER && mark.start > 0 && charClass(text.charCodeAt(mark.start - 1)) === CharClass.DIGIT
  );
}

/** Closes the innermost open mark of the family; marks of other families left open inside it are dropped. */
function close(mark: Mark, open: OpenMark[], openByFamily: Int32Array, segments: MarkedSegment[]): void {
  for (;;) {
    const top = open.pop()!;
    openByFamily[top.mark.family]!--;
    if (top.mark.family === mark.family) {
      segments.push(segmentOf(top.mark.start, top.mark.end, mark.start, mark.end, true, true));
      return;
    }
  }
}

/**
 * Marks still open at the end of a paragraph run to its end, unless another of their family opened inside: then the
 * closing mark was forgotten there ("“We came late, he said. “Nobody was in.”"), or, where the next paragraph opens
 * again, the inner one was nested.
 */
function closeAtParagraphEnd(
  text: string,
  paragraph: Paragraph,
  open: readonly OpenMark[],
  segments: MarkedSegment[],
  reopens: boolean,
): void {
  const paragraphEnd = trimEnd(text, paragraph.start, paragraph.end);
  let lastClosedEnd = 0;
  for (const { end } of segments) lastClosedEnd = Math.max(lastClosedEnd, end);
  const nested = reopens && open.length === 1 && lastClosedEnd < paragraphEnd;
  const closedCount = segments.length;
  for (let i = 0; i < open.length; i++) {
    const { mark, firstChild } = open[i]!;
    let contentEnd = paragraphEnd;
    const inner = open[i + 1]?.mark.start ?? Number.POSITIVE_INFINITY;
    // Segments are in the order of their ends, so the first one pushed after this opened may not start first: scan
    // those up to the next open mark only, which keeps the whole loop linear.
    const limit = open[i + 1]?.firstChild ?? closedCount;
    let child = inner;
    for (let s = firstChild; s < limit; s++) child = Math.min(child, segments[s]!.start);
    if (child < contentEnd && !nested) contentEnd = trimEnd(text, mark.end, child);
    if (contentEnd > mark.end) segments.push(segmentOf(mark.start, mark.end, contentEnd, contentEnd, true, false));
  }
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(charClass(text.charCodeAt(end - 1)))) end--;
  return end;
}

const Side = { OPENS: 0, CLOSES: 1, MAY_CLOSE: 2, POSSESSIVE: 3, NONE: 4 } as const;

interface SingleMark extends Mark {
  side: number;
}

/** Pairs single marks among those that lie directly in the same double segment, or in none. */
function pairSingles(
  text: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  doubles: readonly MarkedSegment[],
  reopens: boolean,
): MarkedSegment[] {
  const groups = new Map<number, SingleMark[]>();
  const enclosing: number[] = [];
  let next = 0;
  let previousOpened = false;
  let previousEnd = -1;
  for (const mark of marks) {
    while (next < doubles.length && doubles[next]!.start <= mark.start) enclosing.push(next++);
    while (enclosing.length > 0 && doubles[enclosing[enclosing.length - 1]!]!.end <= mark.start) enclosing.pop();
    if (mark.family !== Family.SINGLE) {
      previousOpened = enclosing.length > 0 && doubles[enclosing[enclosing.length - 1]!]!.start === mark.start;
      previousEnd = mark.end;
      continue;
    }
    const side = sideOfSingle(text, paragraph, mark, mark.start === previousEnd && previousOpened);
    previousOpened = side === Side.OPENS;
    previousEnd = mark.end;
    if (side === Side.NONE) continue;
    const group = enclosing.length > 0 ? enclosing[enclosing.length - 1]! : -1;
    const members = groups.get(group);
    if (members) members.push({ ...mark, side });
    else groups.set(group, [{ ...mark, side }]);
  }
  const segments: MarkedSegment[] = [];
  for (const [group, members] of groups) pairGroup(text, paragraph, members, segments, reopens && group < 0);
  return segments;
}

function sideOfSingle(text: string, paragraph: Paragraph, mark: Mark, previousOpened: boolean): number {
  const { freeBefore, freeAfter } = sidesOf(text, mark, paragraph, previousOpened);
  if (mark.glyph === Glyph.LOW) return Side.OPENS;
  if (mark.glyph === Glyph.OPEN) return freeAfter && !freeBefore ? Side.CLOSES : Side.OPENS;
  if (freeBefore && !freeAfter) return mark.glyph === Glyph.EITHER ? Side.OPENS : Side.NONE;
  if (freeBefore) return Side.MAY_CLOSE;
  if (!freeAfter) return Side.NONE;
  const before = text.charCodeAt(mark.start - 1);
  const letterBefore = isLetter(charClass(before));
  const spaceAfter = mark.end < paragraph.end && isSpace(charClass(text.charCodeAt(mark.end)));
  if (!letterBefore || !spaceAfter) return Side.CLOSES;
  return before === 0x73 || before === 0x53 ? Side.POSSESSIVE : Side.MAY_CLOSE;
}

/**
 * An opening mark takes the best closing one before the next opening mark: one beside punctuation, else one after a
 * word, else what may be the apostrophe of a plural (“‘The workers’ union is right,’ he said”). An opening mark
 * without any partner was an apostrophe (’tis, ’90s).
 */
function pairGroup(
  text: string,
  paragraph: Paragraph,
  members: readonly SingleMark[],
  segments: MarkedSegment[],
  reopens: boolean,
): void {
  let i = 0;
  while (i < members.length) {
    const opening = members[i]!;
    i++;
    if (opening.side !== Side.OPENS) continue;
    // A fragment in the middle of a clause ends at the first word that closes; a sentence at punctuation.
    const isFragment = startsFragment(text, opening);
    let best = -1;
    let j = i;
    for (; j < members.length && members[j]!.side !== Side.OPENS; j++) {
      const { side } = members[j]!;
      if (best < 0 || rank(side, isFragment) < rank(members[best]!.side, isFragment)) best = j;
      if (rank(side, isFragment) === 0) break;
    }
    if (best >= 0) {
      const closing = members[best]!;
      if (closing.start > opening.end) {
        segments.push(singleSegment(opening, closing.start, closing.end, true));
      }
      i = best + 1;
    } else if (reopens && opening.start === paragraph.start && j === members.length) {
      const end = trimEnd(text, opening.end, paragraph.end);
      segments.push(singleSegment(opening, end, end, false));
    }
  }
}

function singleSegment(opening: Mark, contentEnd: number, end: number, closed: boolean): MarkedSegment {
  const segment = segmentOf(opening.start, opening.end, contentEnd, end, true, closed);
  segment.single = true;
  return segment;
}

function rank(side: number, isFragment: boolean): number {
  if (side === Side.CLOSES) return 0;
  if (side === Side.MAY_CLOSE) return isFragment ? 0 : 1;
  return 2;
}

/** “the ‘quiet’ village”: a word before the mark and a small letter after it. */
function startsFragment(text: string, { start, end }: Mark): boolean {
  return (
    charClass(text.charCodeAt(end)) === CharClass.LOWER && start > 1 && isLetter(charClass(text.charCodeAt(start - 2)))
  );
}

function setDepths(segments: MarkedSegment[]): void {
  const ends: number[] = [];
  for (const segment of segments) {
    while (ends.length > 0 && ends[ends.length - 1]! <= segment.start) ends.pop();
    segment.depth = ends.length;
    ends.push(segment.end);
  }
}
