import { charClass, isSpace } from './characters.js';

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
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** A segment of double marks, its depth not yet known. */
export function segmentOf(
  start: number,
  contentStart: number,
  contentEnd: number,
  end: number,
  opened: boolean,
  closed: boolean,
): MarkedSegment {
  return { start, contentStart, contentEnd, end, opened, closed, single: false, depth: 0 };
}

/** One past the last character that is no white space. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(charClass(text.charCodeAt(end - 1)))) end--;
  return end;
}
