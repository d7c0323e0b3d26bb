/** Offsets in other units, at every place of a text. */
import { describe, expect, test } from 'vitest';
import { codePointOffsets, utf8Offsets } from '../../src/export/index.js';

describe('offsets', () => {
  test.each([
    ['plain letters', 'abc', [0, 1, 2, 3], [0, 1, 2, 3]],
    ['two bytes', 'aéb', [0, 1, 2, 3], [0, 1, 3, 4]],
    ['the first of two bytes', '\u0080', [0, 1], [0, 2]],
    ['the last of one byte', '\u007f', [0, 1], [0, 1]],
    ['the last of two bytes', '\u07ff', [0, 1], [0, 2]],
    ['the first of three bytes', '\u0800', [0, 1], [0, 3]],
    ['the last of three bytes', '\uffff', [0, 1], [0, 3]],
    ['the first of four bytes', '\u{10000}a', [0, 0, 1, 2], [0, 0, 4, 5]],
    ['half a pair, written as U+FFFD', '\ud800a', [0, 1, 2], [0, 3, 4]],
    ['several', '🙂é🙂', [0, 0, 1, 2, 2, 3], [0, 0, 4, 6, 6, 10]],
    ['none', '', [0], [0]],
  ])('%s', (_why, text, points, bytes) => {
    const offsets = Array.from({ length: text.length + 1 }, (_, i) => i);
    expect(offsets.map(codePointOffsets(text).fromUtf16)).toEqual(points);
    expect(offsets.map(utf8Offsets(text).fromUtf16)).toEqual(bytes);
  });

  test('back: what lies inside a character is its start', () => {
    const { toUtf16 } = utf8Offsets('aé🙂b');
    expect([0, 1, 2, 3, 4, 6, 7, 8, 9].map(toUtf16)).toEqual([0, 1, 1, 2, 2, 2, 4, 5, 5]);
    expect([-1, 1.9, Number.NaN, Number.POSITIVE_INFINITY, undefined as never].map(toUtf16)).toEqual([0, 1, 0, 5, 0]);
  });
});
