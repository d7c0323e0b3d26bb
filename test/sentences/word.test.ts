import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import {
  emptyWord,
  hasVowel,
  readWordAfter,
  readWordBefore,
  Shape,
  Tail,
  type Word,
} from '../../src/sentences/word.js';
import { Kind } from '../../src/sentences/word-kinds.js';
import { nameOf, withoutMark } from './candidate-at.js';

function wordBefore(marked: string, floor = 0): Word {
  const { text, at } = withoutMark(marked);
  const word = emptyWord();
  readWordBefore(text, at, floor, word);
  return word;
}

function wordAfter(marked: string): Word {
  const { text, at } = withoutMark(marked);
  const word = emptyWord();
  readWordAfter(text, at, word);
  return word;
}

const sliceOf = (marked: string, { start, end }: Word): string => withoutMark(marked).text.slice(start, end);

describe('how a word is written', () => {
  it.each([
    ['police', 'LOWER'],
    ['it', 'LOWER'],
    ['x', 'LOWER'],
    ['école', 'LOWER'],
    ['e\u0301', 'LOWER'],
    ["don't", 'LOWER'],
    ['Police', 'CAPITALISED'],
    ['It', 'CAPITALISED'],
    ['École', 'CAPITALISED'],
    ["O'hara", 'CAPITALISED'],
    ['J', 'INITIAL'],
    ['É', 'INITIAL'],
    ['US', 'UPPER'],
    ['POLICE', 'UPPER'],
    ["O'HARA", 'UPPER'],
    ['iPhone', 'MIXED'],
    ['iP', 'MIXED'],
    ['McBride', 'MIXED'],
    ['PoliCe', 'MIXED'],
    ['eBAY', 'MIXED'],
    ['U.S', 'INITIALISM'],
    ['U.S.A', 'INITIALISM'],
    ['a.m', 'INITIALISM'],
    ['Ph.D', 'INITIALISM'],
    ['Ab.cd', 'INITIALISM'],
    ['Abc.de', 'CAPITALISED'],
    ['ab.cd.ef', 'INITIALISM'],
    ['ab.cd.efg', 'LOWER'],
    ['node.js', 'LOWER'],
    ['5', 'NUMBER'],
    ['2025', 'NUMBER'],
    ['1,250', 'NUMBER'],
    ['3.5', 'NUMBER'],
    ['٣', 'NUMBER'],
    ['3rd', 'ALPHANUMERIC'],
    ['B2', 'ALPHANUMERIC'],
    ['a.2', 'ALPHANUMERIC'],
    ['5日', 'ALPHANUMERIC'],
    ['東京', 'UNCASED'],
    ['A東', 'UNCASED'],
    ['東.京', 'UNCASED'],
    ['東a', 'UNCASED'],
    ['👍', 'UNCASED'],
    ['\u0301', 'NONE'],
    ['°', 'NONE'],
    ['', 'NONE'],
    ['.', 'NONE'],
    ['X'.repeat(40), 'UPPER'],
    ['x'.repeat(40), 'LOWER'],
    ['5'.repeat(40), 'NUMBER'],
    ['東'.repeat(40), 'UNCASED'],
  ])('%s is %s', (word, shape) => {
    expect(nameOf(Shape, wordBefore(`${word}|`).shape)).toBe(shape);
    expect(nameOf(Shape, wordAfter(`|${word}`).shape)).toBe(shape);
  });
});

describe('where a word begins and ends', () => {
  it.each([
    ['after a space', 'in Lagos|. They', 'Lagos'],
    ['after a hyphen', 'the well-known|. They', 'known'],
    ['after an opening mark', 'the “known|. They', 'known'],
    ['with an apostrophe', 'the mayor’s|. They', 'mayor’s'],
    ['with a typewriter apostrophe', "the mayor's|. They", "mayor's"],
    ['without the marks at its end', "the mayors',.’|. They", 'mayors'],
    ['without those at its start', "'.,’Twas|. They", 'Twas'],
    ['with a stop inside', 'the U.S|. They', 'U.S'],
    ['with a comma inside', 'by 1,250|. They', '1,250'],
    ['with the sign of a number', 'in N°|. They', 'N°'],
    ['with marks on letters', 'in Bogota\u0301|. They', 'Bogota\u0301'],
    ['the first of the text', 'Lagos|. They', 'Lagos'],
    ['none after a space', 'Lagos |. They', ''],
    ['none after marks alone', "a ',.|. They", ''],
    ['of 40 code units', `${'x'.repeat(40)}|. They`, 'x'.repeat(40)],
    ['of more, of which the last 40 are read', `Y${'x'.repeat(40)}|. They`, 'x'.repeat(40)],
  ])('before a stop: %s', (_why, marked, word) => {
    expect(sliceOf(marked, wordBefore(marked))).toBe(word);
  });

  it.each([
    ['before a space', 'left. |Ana came', 'Ana'],
    ['before a hyphen', 'left. |Al-Fahad came', 'Al'],
    ['before a stop', 'left. |Mr. Osei', 'Mr'],
    ['before more marks', "left. |Ana's.',’ So", "Ana's"],
    ['after marks at its start', "left. |'’Twas so", 'Twas'],
    ['the last of the text', 'left. |Ana', 'Ana'],
    ['of 40 code units', `|${'x'.repeat(40)}`, 'x'.repeat(40)],
    ['of more, of which the first 40 are read', `|${'x'.repeat(40)}Y`, 'x'.repeat(40)],
    ['none', 'left.|', ''],
  ])('after a stop: %s', (_why, marked, word) => {
    expect(sliceOf(marked, wordAfter(marked))).toBe(word);
  });

  it('never reaches below the start of the sentence', () => {
    expect(wordBefore('left|', 2)).toMatchObject({ start: 2, end: 4 });
    expect(wordBefore('left|', 4)).toMatchObject({ start: 4, end: 4, shape: Shape.NONE });
    expect(wordBefore('left..|', 5)).toMatchObject({ start: 5, end: 5, shape: Shape.NONE });
  });

  it('is empty where none stands', () => {
    expect(wordBefore('|')).toEqual(emptyWord());
    expect(wordBefore("',.|")).toEqual({ ...emptyWord(), tail: Tail.NONE });
    expect(wordAfter('|')).toEqual(emptyWord());
  });

  it('is the same from both sides', () => {
    expect(wordBefore('the Mayor’s|')).toEqual(wordAfter('the |Mayor’s'));
  });
});

describe('what is known of a word', () => {
  it.each([
    ['in Lagos|. They', 'NONE'],
    ['in Lagos,| They', 'COMMA'],
    ['in Lagos.| They', 'PERIOD'],
    ['in Lagos.,| They', 'PERIOD'],
    ['in Lagos’| They', 'NONE'],
    ['in Lagos|, They', 'NONE'],
  ])('the mark that ended it: %s %s', (marked, tail) => {
    expect(nameOf(Tail, wordBefore(marked).tail)).toBe(tail);
  });

  it.each([
    ['in (Ill|.)', true],
    ['in [Ill|.]', true],
    ['in (’Ill|.)', true],
    ['in ( Ill|.)', false],
    ['in Ill|.', false],
    ['Ill|.', false],
  ])('whether a bracket opens before it: %s %j', (marked, isBracketed) => {
    expect(wordBefore(marked).isBracketed).toBe(isBracketed);
  });

  it.each([
    ['US', 0],
    ['U.S', 1],
    ['U.S.A', 2],
    ['1,250', 0],
    ['The', 0],
  ])('the stops inside: %s %i', (word, stops) => {
    expect(wordBefore(`${word}|`).stops).toBe(stops);
  });

  it.each([
    ['in the U.S|.', Kind.COUNTRY],
    ['etc|.', Kind.CLOSER],
    ['N°|5', Kind.REFERENCE],
    ['The|', Kind.OPENER],
    ['I’M|', Kind.OPENER],
    ['NÉE|', Kind.POINTER],
    ['Lagos|', 0],
    ['|', 0],
  ])('what the lists say: %s %i', (marked, kinds) => {
    expect(wordBefore(marked).kinds).toBe(kinds);
  });

  it.each([
    ['Okonkwo', 'okonkwo'],
    ['ÉCOLE', 'école'],
    ['Mayor’s', "mayor's"],
    ['ŁÓDŹ', 'łódź'],
    ['ΑΘΉΝΑ', 'αθήνα'],
    ['AZ', 'az'],
  ])('%s is hashed as %s', (word, lower) => {
    expect(wordBefore(`@${word}|[`).hash).toBe(hashString(lower));
  });
});

describe('a vowel', () => {
  const vowelIn = (word: string): boolean => hasVowel(word, { ...emptyWord(), start: 0, end: word.length });

  it.each(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'Y', 'É', 'ü', 'Tha', 'Blvde', 'Đ', '東'])('is in %s', (word) => {
    expect(vowelIn(word)).toBe(true);
  });

  it.each([
    '',
    'bcdfghjklmn',
    'pqrstvwxz',
    'BCDFGHJKLMN',
    'PQRSTVWXZ',
    'Th',
    'Blvd',
    "G.m'b",
    '0123456789',
    'Ç',
    'ñ',
    '{|}',
  ])('is not in %s', (word) => {
    expect(vowelIn(word)).toBe(false);
  });

  it('counts only inside the word', () => {
    expect(hasVowel('aTho', { ...emptyWord(), start: 1, end: 3 })).toBe(false);
    expect(hasVowel('aTho', { ...emptyWord(), start: 1, end: 4 })).toBe(true);
    expect(hasVowel('aTho', { ...emptyWord(), start: 0, end: 1 })).toBe(true);
  });
});
