import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/index.js';
import { tokenFrom } from '../../src/tokens/lookup.js';
import { TokenKind } from '../../src/tokens/tokens.js';

const LETTERS = new Map(
  Object.entries({ W: 'WORD', N: 'NUMBER', P: 'PUNCTUATION', S: 'POSSESSIVE', D: 'DASH', Y: 'SYMBOL' } as const).map(
    ([letter, name]) => [TokenKind[name], letter],
  ),
);

/** Each token with the letter of its kind: "Blom/W ’s/S". */
function tokensOf(text: string): string {
  const { count, starts, ends, kinds } = tokenize(text);
  expect([starts.length, ends.length, kinds.length]).toEqual([count, count, count]);
  return Array.from(starts, (start, i) => `${text.slice(start, ends[i])}/${LETTERS.get(kinds[i] as TokenKind)}`).join(
    ' ',
  );
}

describe('kinds of tokens', () => {
  it.each([
    ['words', 'one two', 'one/W two/W'],
    ['no text', '', ''],
    ['white space of all sorts', ' \t\n\u00a0x\u2028 ', 'x/W'],
    ['control characters', 'a\u0000b', 'a/W b/W'],
    ['letters without case', '東京 بيت', '東京/W بيت/W'],
    ['combining marks', 'cafe\u0301 \u0301', 'cafe\u0301/W \u0301/W'],
    ['digits inside a word', 'B2B G20', 'B2B/W G20/W'],
    ['an underscore', 'a_b _', 'a_b/W _/P'],
    ['stops and commas', 'a, b! c… d?', 'a/W ,/P b/W !/P c/W …/P d/W ?/P'],
    ['quotation marks', '“a” «b» "c" ‘d’', '“/P a/W ”/P «/P b/W »/P "/P c/W "/P ‘/P d/W ’/P'],
    ['brackets', '(a) [b]', '(/P a/W )/P [/P b/W ]/P'],
    ['dashes', 'a-b – —', 'a/W -/D b/W –/D —/D'],
    ['symbols', '$ € + @', '$/Y €/Y +/Y @/P'],
    ['emoji', 'a 😀 b', 'a/W 😀/Y b/W'],
    ['letters beyond the first plane', '𝒜 𐐀', '𝒜/W 𐐀/W'],
    ['the last letter of the first plane, in halves', '\ud800a\udc00', '\ud800/Y a/W \udc00/Y'],
    ['many tokens', ', '.repeat(100), ',/P '.repeat(100).trim()],
  ])('%s', (_why, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});

describe('apostrophes', () => {
  it.each([
    ['a possessive', 'Blom’s dog', 'Blom/W ’s/S dog/W'],
    ['straight', "Blom's", "Blom/W 's/S"],
    ['in capitals', 'BLOM’S DOG', 'BLOM/W ’S/S DOG/W'],
    ['a mark', 'Blom’s, too', 'Blom/W ’s/S ,/P too/W'],
    ['a contraction', 'don’t', 'don’t/W'],
    ['a word that goes on behind ’s', 'o’sullivan', 'o’sullivan/W'],
    ['a digit behind ’s', 'a’s2', 'a’s2/W'],
    ['a name', 'O’Hara', 'O’Hara/W'],
    ['a plural possessive', 'boys’ dog', 'boys/W ’/P dog/W'],
    ['an opening one', '’tis', '’/P tis/W'],
    ['before a digit', 'in ’98', 'in/W ’/P 98/N'],
    ['a digit behind it', 'a’9', 'a/W ’/P 9/N'],
    ['two', 'a’b’s', 'a’b/W ’s/S'],
  ])('%s', (_why, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});

describe('stops inside words', () => {
  it.each([
    ['an initialism', 'U.S. troops', 'U.S./W troops/W'],
    ['at the end', 'in the U.S.', 'in/W the/W U.S./W'],
    ['small letters', 'at 5 a.m. on', 'at/W 5/N a.m./W on/W'],
    ['three letters', 'U.S.A. left', 'U.S.A./W left/W'],
    ['without the last stop', 'U.S, e.g', 'U.S/W ,/P e.g/W'],
    ['a lost space', 'end.Then', 'end/W ./P Then/W'],
    ['a single letter before a word', 'a.Then', 'a/W ./P Then/W'],
    ['a digit before the stop', 'a1.b', 'a1/W ./P b/W'],
    ['an initial', 'J. Smith', 'J./W Smith/W'],
    ['two initials', 'J.K. Smith', 'J.K./W Smith/W'],
    ['an initial before a name without a space', 'J.Smith', 'J./W Smith/W'],
    ['an initial before a small letter', 'J. smith', 'J/W ./P smith/W'],
    ['a single small letter', 'j. Smith', 'j/W ./P Smith/W'],
    ['a title', 'Lt. x', 'Lt./W x/W'],
    ['a title of six letters', 'Messrs. x', 'Messrs./W x/W'],
    ['a long word', 'Leftist. x', 'Leftist/W ./P x/W'],
    ['a word with a mark as its last letter', 'e\u0301.b', 'e\u0301/W ./P b/W'],
    ['a title in small letters', 'lt. x', 'lt/W ./P x/W'],
    ['a company', 'Ltd. x', 'Ltd./W x/W'],
    ['a number', 'No. 5', 'No./W 5/N'],
    ['numbers', 'Nos. 5', 'Nos./W 5/N'],
    ['a number without a space', 'No.5', 'No./W 5/N'],
    ['no number', 'No. He', 'No/W ./P He/W'],
    ['no number behind the plural', 'Nos. He', 'Nos/W ./P He/W'],
    ['a hyphen before the number', 'No.-5', 'No/W ./P -/D 5/N'],
    ['two spaces before a number', 'No.  5', 'No/W ./P 5/N'],
    ['a state', 'Reno, Nev. x', 'Reno/W ,/P Nev./W x/W'],
    ['a state without a city', 'in Nev. x', 'in/W Nev/W ./P x/W'],
    ['other marks', 'Lt! x', 'Lt/W !/P x/W'],
  ])('%s', (_why, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['a comma', '1,250', '1,250/N'],
    ['a stop', '3.5', '3.5/N'],
    ['a colon', '10:30', '10:30/N'],
    ['a slash', '3/4', '3/4/N'],
    ['a unit', '3.5bn 5km', '3.5bn/N 5km/N'],
    ['an ordinal', '21st', '21st/N'],
    ['a mark on it', '5\u20dd', '5\u20dd/N'],
    ['a stop at the end', 'in 5. x', 'in/W 5/N ./P x/W'],
    ['a comma at the end', '5, x', '5/N ,/P x/W'],
    ['a stop before a letter', '5.x', '5/N ./P x/W'],
    ['a stop behind a unit', '5m.6', '5m/N ./P 6/N'],
    ['two commas', '5,,6', '5/N ,/P ,/P 6/N'],
    ['a hyphen', '5-6', '5/N -/D 6/N'],
    ['a semicolon', '5;6', '5/N ;/P 6/N'],
    ['another script', '٣٫٥', '٣/N ٫/P ٥/N'],
  ])('%s', (_why, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});

describe('length', () => {
  const lengths = (text: string): number[] => {
    const { starts, ends } = tokenize(text);
    return Array.from(starts, (start, i) => ends[i]! - start);
  };
  it.each([
    ['a word', 'a'.repeat(600), [256, 256, 88]],
    ['a number', '1'.repeat(600), [256, 256, 88]],
    ['a word at the limit', `${'a'.repeat(256)} b`, [256, 1]],
    ['an apostrophe at the limit', `${'a'.repeat(255)}’b`, [255, 1, 1]],
    ['an apostrophe before the limit', `${'a'.repeat(254)}’b`, [256]],
  ])('%s', (_why, text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 3],
])('the first token of “a b c” at offset %i or behind it is %i', (offset, expected) => {
  expect(tokenFrom(tokenize('a b c'), offset)).toBe(expected);
});
