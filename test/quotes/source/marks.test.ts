import { describe, expect, it } from 'vitest';
import {
  closesQuotation,
  isBreak,
  isDoubleQuote,
  isSingleQuote,
  openingBreak,
  openingQuote,
  skipBracket,
} from '../../../src/quotes/source/marks.js';
import { tagged } from '../../phrases/tagged.js';

describe('isBreak', () => {
  it.each([
    ['a , b', true],
    ['a ( b', true],
    ['a ) b', true],
    ['a ; b', true],
    ['a : b', true],
    ['a . b', false],
    ['a b c', false],
    ['a – b', true],
    ['a– b', true],
    ['a –b', true],
    ['a–b', false],
    ['a-b', false],
  ])('the second token of %j: %s', (text, expected) => {
    expect(isBreak(tagged(text), 1)).toBe(expected);
  });
});

describe('quotation marks', () => {
  it.each([
    ['“', true, false],
    ['"', true, false],
    ['»', true, false],
    ['‘', false, true],
    ["'", false, true],
    ['’', false, true],
    [',', false, false],
    ['a', false, false],
  ])('%s', (mark, isDouble, isSingle) => {
    const r = tagged(`a ${mark} b`);
    expect([isDoubleQuote(r, 1), isSingleQuote(r, 1)]).toEqual([isDouble, isSingle]);
  });

  it('a possessive is none', () => {
    expect(isSingleQuote(tagged('Blom’s'), 1)).toBe(false);
  });
});

describe('closesQuotation', () => {
  it.each([
    ['a b', false],
    ['a ” b', true],
    ['a » b', true],
    ['a “ b ” c', false],
    ['a « b » c', false],
    ['a “ b', false],
    ['a “ b ” c ” d', true],
    ['a " b', true],
    ['a " b " c', false],
    ['a " b " c " d', true],
    ['a b ”', false],
  ])('%s', (text, expected) => {
    const r = tagged(text);
    expect(closesQuotation(r, 0, r.tokens.count - (text.endsWith('”') ? 1 : 0))).toBe(expected);
  });
});

it.each([
  ['“ a b ”', 0, 0],
  ['“ a b ”', 1, 3],
  ['a b c ”', 0, 3],
  ['x “ a ”', 1, 1],
])('openingQuote of %j no further left than %i: %i', (text, floor, expected) => {
  expect(openingQuote(tagged(text), 3, floor)).toBe(expected);
});

it.each([
  ['a board ( b )', 0, 1],
  ['a board ( b )', 1, 1],
  ['a board ( b )', 2, 4],
  ['a board b c )', 0, 4],
  ['a board ( b c', 0, 4],
])('skipBracket in %j no further left than %i: %i', (text, floor, expected) => {
  expect(skipBracket(tagged(text), 4, floor)).toBe(expected);
});

describe('openingBreak', () => {
  it.each([
    ['a , b ,', 0, 1, 'commas'],
    ['a , b ,', 1, 1, 'the first token that counts'],
    ['a , b ,', 2, -1, 'none that counts'],
    ['a b c ,', 0, -1, 'no comma'],
    ['a ( b )', 0, 1, 'brackets'],
    ['a , b )', 0, -1, 'a comma opens no bracket'],
    ['a – b –', 0, 1, 'dashes'],
    ['a , b –', 0, -1, 'a comma opens no dash'],
    ['a ; b –', 0, 1, 'another break'],
    ['a – b ,', 0, -1, 'a dash opens no comma'],
    ['a , “ b ” ,', 0, 1, 'a title between commas'],
    ['a , “ , b ” ,', 0, 1, 'a comma in a title'],
    ['a , b ” ,', 0, -1, 'a mark without its other half'],
    ['a , b “ c , ”', 0, 1, 'the comma inside the marks'],
    ['a , “ x x x x x x x ” ,', 0, 1, 'seven words in marks'],
    ['a , “ x x x x x x x x ” ,', 0, -1, 'eight'],
  ])('%s from %i: %i (%s)', (text, floor, expected, _why) => {
    const r = tagged(text);
    expect(openingBreak(r, r.tokens.count - 1, floor)).toBe(expected);
  });
});
