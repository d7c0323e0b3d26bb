/**
 * Offsets in other units: wirecopy counts UTF-16 code units, W3C Web Annotation and brat count code points, many
 * databases count UTF-8 bytes.
 */
import { partitionPoint } from '../text/partition-point.js';

/** Turns offsets of one unit into another; built once a text, each look-up costs a binary search. */
export interface OffsetMap {
  /** From a UTF-16 offset, 0..text.length, to the other unit. An offset inside a surrogate pair is taken as its start. */
  fromUtf16(offset: number): number;
  /** Back to a UTF-16 offset. */
  toUtf16(offset: number): number;
}

/**
 * Unicode code points: what Python's `str`, W3C Web Annotation and brat count.
 *
 * @param text The text that the offsets point into.
 * @returns Conversions in both directions. A lone surrogate counts as one code point.
 * @example
 * ```ts
 * import { codePointOffsets } from 'wirecopy/export';
 *
 * const map = codePointOffsets('🙂 Hello');
 * map.fromUtf16(3) // => 2
 * map.toUtf16(2) // => 3
 * ```
 */
export function codePointOffsets(text: string): OffsetMap {
  return offsetMap(text, () => 1);
}

/**
 * UTF-8 bytes: what `Buffer`, Go, Rust and most databases count.
 *
 * @param text The text that the offsets point into.
 * @returns Conversions in both directions. A lone surrogate counts as the three bytes of U+FFFD, as in `TextEncoder`.
 * @example
 * ```ts
 * import { utf8Offsets } from 'wirecopy/export';
 *
 * utf8Offsets('Ñandú').fromUtf16(5) // => 7
 * ```
 */
export function utf8Offsets(text: string): OffsetMap {
  return offsetMap(text, (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4));
}

/** Characters that are not one unit on both sides, as four parallel lists; none at all for plain ASCII. */
function offsetMap(text: string, width: (codePoint: number) => number): OffsetMap {
  const utf16: Side = { starts: [], sizes: [], length: text.length };
  const other: Side = { starts: [], sizes: [], length: 0 };
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!;
    const units = point > 0xffff ? 2 : 1;
    const size = width(point);
    if (size !== units) {
      utf16.starts.push(i);
      utf16.sizes.push(units);
      other.starts.push(other.length);
      other.sizes.push(size);
    }
    i += units;
    other.length += size;
  }
  return {
    fromUtf16: (offset) => convert(offset, utf16, other),
    toUtf16: (offset) => convert(offset, other, utf16),
  };
}

interface Side {
  readonly starts: number[];
  readonly sizes: number[];
  length: number;
}

function convert(offset: number, from: Side, to: Side): number {
  const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), from.length);
  const k = lastAtOrBefore(from.starts, at);
  if (k < 0) return at;
  const end = from.starts[k]! + from.sizes[k]!;
  return at < end ? to.starts[k]! : to.starts[k]! + to.sizes[k]! + at - end;
}

/** Index of the last element that is at most `value`, or -1. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  return partitionPoint(sorted.length, (i) => sorted[i]! > value) - 1;
}
