/**
 * Pairs single quotation marks among apostrophes.
 */
import { CharClass, charClass, isLetter, isSpace } from './characters.js';
import { type MarkedSegment, type Paragraph, segmentOf, trimEnd } from './marked-segment.js';
import { Family, Glyph, type Mark, sidesOf } from './quotation-mark-scan.js';

const Side = { OPENS: 0, CLOSES: 1, MAY_CLOSE: 2, POSSESSIVE: 3, NONE: 4 } as const;

interface SingleMark extends Mark {
  side: number;
}

/** Pairs single marks among those that lie directly in the same double segment, or in none. */
export function pairSingles(
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
