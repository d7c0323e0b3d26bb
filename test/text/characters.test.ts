/** The class of every kind of character, by the properties that Unicode gives it. */
import { describe, expect, test } from 'vitest';
import {
  CharClass,
  charClass,
  codeAt,
  isAsciiLower,
  isAsciiUpper,
  isLetter,
  isQuotationMark,
  isSpace,
} from '../../src/text/characters.js';

const CASES: Readonly<Record<keyof typeof CharClass, string>> = {
  OTHER: '\0\u0007\u0085\u200b\u202e\u0378\ue000\uf8ff',
  UPPER: 'AZÀŽΩЖǅＡ',
  LOWER: 'azßéωжａ',
  LETTER: 'אعकあ漢한ʰªº',
  MARK: '\u0301\u0489\u0903\u20dd',
  DIGIT: '09٠९０',
  SPACE: ' \t\u00a0\u2003\u3000\ufeff',
  BREAK: '\n\v\f\r\u2028\u2029',
  STOP: '.!?…‼‽⁇⁈⁉。！．？',
  DOUBLE_QUOTE: '"“”„‟«»″‶「」『』＂',
  SINGLE_QUOTE: "'‘’‚‛′‵‹›´`＇",
  OPEN: '([{（【',
  CLOSE: ')]}）】',
  DASH: '-‐‒–—―−－',
  PUNCTUATION: ',;:&*@#%/\\·•¿¡_',
  SYMBOL: '$+<=>^|~©°±²½€™Ⅷ①',
  SURROGATE: '\ud800\udbff\udc00\udfff',
};

describe.each(Object.entries(CASES))('%s', (name, characters) => {
  test.each(Array.from({ length: characters.length }, (_, i) => characters.charAt(i)))('%j', (character) => {
    expect(charClass(character.charCodeAt(0))).toBe(CharClass[name as keyof typeof CharClass]);
  });
});

test('what charCodeAt gives past the end is OTHER', () => {
  expect(charClass('a'.charCodeAt(1))).toBe(CharClass.OTHER);
});

test('letters and spaces are the classes that \\p{L} and \\s match', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const cls = charClass(code);
    const character = String.fromCharCode(code);
    if (isLetter(cls) !== /\p{L}/u.test(character)) expect(`U+${code.toString(16)}`).toBe('a letter, or none');
    if (isSpace(cls) !== /\s/.test(character)) expect(`U+${code.toString(16)}`).toBe('white space, or none');
  }
});

test('marks of quotations are the double and the single ones', () => {
  const marks = Object.entries(CharClass).filter(([, cls]) => isQuotationMark(cls));
  expect(marks.map(([name]) => name)).toEqual(['DOUBLE_QUOTE', 'SINGLE_QUOTE']);
});

test('the letters of ASCII', () => {
  const codes = Array.from({ length: 0x250 }, (_, code) => code);
  expect(String.fromCharCode(...codes.filter(isAsciiUpper))).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(String.fromCharCode(...codes.filter(isAsciiLower))).toBe('abcdefghijklmnopqrstuvwxyz');
});

test.each([
  ['inside', 0, 97],
  ['at the last', 1, 98],
  ['past the end', 2, 0],
  ['before the start', -1, 0],
])('the code unit %s', (_, at, code) => {
  expect(codeAt('ab', at)).toBe(code);
});
