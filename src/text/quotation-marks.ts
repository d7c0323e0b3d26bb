/**
 * Pairs quotation marks, whatever their typography: curly, straight, typewriter '' and ``, guillemets either way
 * round, low-9, corner brackets, and single marks among apostrophes. Knows Unicode and spacing, not English.
 *
 * One pass over a paragraph pairs the double families on a stack; single marks are paired afterwards among those that
 * share the innermost double pair. Nothing is carried over a paragraph break. Linear for any text.
 */
import { CharClass, charClass, isQuotationMark, isSpace } from './characters.js';
import { type MarkedSegment, type Paragraph, segmentOf, trimEnd } from './marked-segment.js';
import {
  FAMILIES,
  Family,
  Glyph,
  isWordClass,
  type Mark,
  type Sides,
  scanMarks,
  sidesOf,
} from './quotation-mark-scan.js';
import { pairSingles } from './single-marks.js';

export type { MarkedSegment } from './marked-segment.js';

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
  if (!isQuotationMark(charClass(text.charCodeAt(at)))) return false;
  return at + 1 < text.length && !isSpace(charClass(text.charCodeAt(at + 1)));
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

function setDepths(segments: MarkedSegment[]): void {
  const ends: number[] = [];
  for (const segment of segments) {
    while (ends.length > 0 && ends[ends.length - 1]! <= segment.start) ends.pop();
    segment.depth = ends.length;
    ends.push(segment.end);
  }
}
