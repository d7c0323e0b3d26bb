import { describe, expect, it } from 'vitest';
import {
  afterGap,
  afterSpace,
  beforeSpace,
  endOfWord,
  endOfWordAfterSpace,
  isDigit,
  isHyphen,
  isRangeDash,
  isWordCode,
  isWordOrDigit,
} from '../../../src/entities/rules/cursor.ts';

describe('afterSpace', () => {
  it.each([
    ['4 m', 1, 2, 'a space'],
    ['4  m', 1, 3, 'two spaces of justified text'],
    ['4   m', 1, 3, 'two of three'],
    ['4\u00a0m', 1, 2, 'a no-break space'],
    ['4\nm', 1, 2, 'a line break'],
    ['4\r\nm', 1, 3, 'CR LF is one break'],
    ['4\rm', 1, 2, 'CR alone'],
    ['4\n\nm', 1, 2, 'one of two breaks'],
    ['4-m', 1, -1, 'a hyphen'],
    ['4m', 1, -1, 'a letter'],
    ['4', 1, -1, 'the end'],
  ])('%j from %i: %i, %s', (text, at, end) => {
    expect(afterSpace(text, at)).toBe(end);
  });
});

describe('afterGap', () => {
  it.each([
    ['4-m', 2],
    ['4\u2010m', 2],
    ['4\u2011m', 2],
    ['4\u2013m', -1],
    ['4 m', 2],
    ['4--m', 2],
    ['4m', -1],
  ])('%j: %i', (text, end) => {
    expect(afterGap(text, 1)).toBe(end);
  });
});

describe('beforeSpace', () => {
  it.each([
    ['Rs5', 2, 2],
    ['Rs 5', 3, 2],
    ['Rs  5', 4, 2],
    ['Rs   5', 5, 3],
    ['Rs\n5', 3, 3],
    [' 5', 1, 0],
    ['5', 0, 0],
  ])('%j from %i: %i', (text, at, start) => {
    expect(beforeSpace(text, at)).toBe(start);
  });
});

describe('endOfWord', () => {
  it.each([
    ['won.', 0, 3],
    ['5 won', 2, 5],
    ['paʻanga 5', 0, 7],
    ['co\u0301rdoba', 0, 8],
    ['5', 0, 0],
    ['', 0, 0],
    ['x'.repeat(23), 0, 23],
    ['x'.repeat(24), 0, 0],
  ])('%j from %i: %i', (text, at, end) => {
    expect(endOfWord(text, at)).toBe(end);
  });
});

describe('endOfWordAfterSpace', () => {
  it.each([
    ['5 of it', 4],
    ['5  of it', 5],
    ['5 offer', 4],
    ['5 on it', -1],
    ['5of it', -1],
    ['5-of it', -1],
    ['5', -1],
  ])('of in %j: %i', (text, end) => {
    expect(endOfWordAfterSpace(text, 1, 'of')).toBe(end);
  });
});

describe('characters', () => {
  const codes = [...'/09:@AZ[^_`az{é\u0301\u02bbم\u0665 -\u2010\u2011\u2012\u2013\u2014'];
  const those = (is: (code: number) => boolean) => codes.filter((character) => is(character.charCodeAt(0))).join('');

  it('are told apart', () => {
    expect(those(isDigit)).toBe('09');
    expect(those(isHyphen)).toBe('-\u2010\u2011');
    expect(those(isRangeDash)).toBe('-\u2010\u2011\u2013');
    expect(those(isWordCode)).toBe('AZazé\u0301\u02bbم');
    expect(those(isWordOrDigit)).toBe('09AZ_azé\u0301\u02bbم\u0665');
  });

  it('end with the text', () => {
    const beyond = ''.charCodeAt(0);
    expect([isDigit, isHyphen, isRangeDash, isWordCode, isWordOrDigit].filter((is) => is(beyond))).toEqual([]);
  });
});
