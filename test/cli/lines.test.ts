/** Lines, excerpts and what may be shown on a terminal. */
import { describe, expect, test } from 'vitest';
import type { Span } from 'wirecopy';
import { linesOf, plainLine, wrapped } from '../../src/cli/lines.js';

const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

describe('lines', () => {
  test('end at LF, CR, both, and the separators of Unicode', () => {
    const text = 'a\nb\rc\r\nd\u2028e\u2029f';
    const { numberAt } = linesOf(text);
    expect(Array.from('abcdef', (letter) => numberAt(text.indexOf(letter)))).toEqual([1, 2, 3, 4, 5, 6]);
    // A line break stands on the line that it ends.
    expect([numberAt(1), numberAt(5), numberAt(6), numberAt(text.length)]).toEqual([1, 3, 3, 6]);
    expect(linesOf('').numberAt(0)).toBe(1);
  });

  const LINE = 'one two three four five six seven eight nine ten';
  test.each([
    ['all of a short line', 'five', 100, 'one two three four ', ' six seven eight nine ten'],
    ['room on both sides', 'five', 24, '…four ', ' six…'],
    ['at the start: what is left over goes to the right', 'one', 23, '', ' two three four…'],
    ['at the end: to the left', 'ten', 23, '…seven eight nine ', ''],
    ['an odd room', 'five', 25, '…four ', ' six…'],
    ['exactly as much as there is', 'five', LINE.length, 'one two three four ', ' six seven eight nine ten'],
    ['one less', 'five', LINE.length - 1, 'one two three four ', ' six seven eight nine…'],
    ['no room', 'five', 4, '…', '…'],
    ['less than none', 'three four five', 2, '…', '…'],
  ])('around a span: %s', (_why, words, room, before, after) => {
    expect(linesOf(LINE).around(spanIn(LINE, words), room)).toEqual({ before, middle: words, after });
  });

  test('around a span: its own line only, without what ends it', () => {
    const text = 'No.\nOn May 3 it rained. \r\nSo.';
    expect(linesOf(text).around(spanIn(text, 'May 3'), 50)).toEqual({
      before: 'On ',
      middle: 'May 3',
      after: ' it rained.',
    });
    expect(linesOf(text).around(spanIn(text, 'rained. \r\nSo'), 50)).toEqual({
      before: 'On May 3 it ',
      middle: 'rained. So',
      after: '',
    });
  });

  test('around a span: words without a space are cut where the room ends', () => {
    const text = `${'a'.repeat(20)}X${'b'.repeat(20)}`;
    expect(linesOf(text).around(spanIn(text, 'X'), 11)).toEqual({
      before: `…${'a'.repeat(5)}`,
      middle: 'X',
      after: `${'b'.repeat(5)}…`,
    });
  });

  test.each([
    ['a b', 'a b'],
    ['a \n\t b', 'a b'],
    ['\0\x1b\x7f\x9f', '\ufffd'.repeat(4)],
    ['\u200e\u200f\u202a\u202e\u2066\u2069', '\ufffd'.repeat(6)],
    ['\u200d\u2065\u206a', '\u200d\u2065\u206a'],
  ])('as they may be shown: %j', (text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });

  test.each([
    ['', 5, ''],
    ['a', 5, 'a'],
    ['aa bb', 5, 'aa bb'],
    ['aa bbb', 5, 'aa\n--bbb'],
    ['aa bb cc dd ee', 5, 'aa bb\n--cc dd\n--ee'],
    ['aaaaaa bb', 5, 'aaaaaa\n--bb'],
    ['aaaaaa', 5, 'aaaaaa'],
  ])('wrapped: %j', (words, width, lines) => {
    expect(wrapped(words, width, '--')).toBe(lines);
  });
});
