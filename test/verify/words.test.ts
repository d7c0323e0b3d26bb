import { expect, test } from 'vitest';
import { stem } from '../../src/verify/stem.js';
import { joint } from '../../src/verify/typography.js';
import { wordsOf, wordsOfRanges } from '../../src/verify/words.js';

test.each([
  ['letters and digits', 'Flight AA100, to Rio', ['flight', 'aa100', 'to', 'rio']],
  ['apostrophes inside a word, of either kind', "don’t rock'n'roll", ["don't", "rock'n'roll"]],
  ['none at its ends', "‘tis the Joneses' ’90s", ['tis', 'the', 'joneses', '90s']],
  ['hyphens cut', 'twenty-one', ['twenty', 'one']],
  ['combining marks belong to it', 'Cafe\u0301 d’e\u0301te\u0301', ['cafe\u0301', "d'e\u0301te\u0301"]],
  ['nothing but punctuation', '“…” – !', []],
])('words: %s', (_why, text, keys) => {
  expect(wordsOf(text).keys).toEqual(keys);
});

test('words between two offsets, with their places in the whole text', () => {
  const text = 'Rain fell. Snow’s near';
  expect(wordsOf(text, 5, 15)).toEqual({ text, keys: ['fell', 'snow'], starts: [5, 11], ends: [9, 15] });
  expect(wordsOf(text, 11)).toEqual({ text, keys: ["snow's", 'near'], starts: [11, 18], ends: [17, 22] });
  const ranges = [
    { start: 0, end: 4 },
    { start: 18, end: 22 },
  ];
  expect(wordsOfRanges(text, ranges)).toEqual({ text, keys: ['rain', 'near'], starts: [0, 18], ends: [4, 22] });
  expect(wordsOfRanges(text, [])).toEqual({ text, keys: [], starts: [], ends: [] });
});

test.each([
  ['a blank', ' ', ''],
  ['white space of any kind', ' \n\u00a0 ', ''],
  ['quotation marks of every style', ' “‘"\'„‚«‹´`›»‛‟’” ', ''],
  ['a comma', ', ', ','],
  ['a stop before the closing mark', '.” ', '.'],
  ['the editor’s insertion', ', [of the town] ', ','],
  ['an insertion as long as is read', `[${'x'.repeat(200)}]`, ''],
  ['a longer one', `[${'x'.repeat(201)}]`, `[${'x'.repeat(201)}]`],
  ['hyphens of three kinds', '‐', '-'],
  ['a hyphen that does not break', '‑', '-'],
  ['a hyphen', '-', '-'],
  ['a dash of either length, with or without blanks', ' – ', '—'],
  ['a long dash', '—', '—'],
  ['two hyphens', '--', '—'],
  ['two hyphens between blanks', ' -- ', '—'],
  ['three', ' --- ', '—'],
  ['one between blanks', ' - ', '—'],
  ['a comma and a dash', ', — ', ',—'],
  ['two marks', '! ? ', '! ?'],
  ['white space between two marks', '!\n\n?', '! ?'],
])('what stands between two words: %s', (_why, between, expected) => {
  expect(joint(between)).toBe(expected);
});

test.each([
  // Forms of one verb meet.
  ['attacked', 'attack'],
  ['attacks', 'attack'],
  ['attacking', 'attack'],
  ['stopping', 'stop'],
  ['stopped', 'stop'],
  ['moved', 'mov'],
  ['move', 'move'],
  ['moving', 'mov'],
  ['raise', 'rais'],
  ['raised', 'rais'],
  // Adverbs, plurals.
  ['repeatedly', 'repeat'],
  ['seemingly', 'seem'],
  ['quickly', 'quick'],
  ['parties', 'part'],
  ['houses', 'hous'],
  ['house', 'hous'],
  ['boxes', 'box'],
  ['glass', 'glas'],
  // Short words lose an s at most.
  ['dogs', 'dog'],
  ['red', 'red'],
  ['sing', 'sing'],
  ['bee', 'bee'],
  // Clitics.
  ["mayor's", 'mayor'],
  ["they're", 'they'],
  ["we've", 'we'],
  ["she'll", 'she'],
  ["i'd", 'i'],
  ["i'm", 'i'],
  ["o'sheas", "o'shea"],
  ["rock'n'roll", "rock'n'rol"],
])('stem of %s: %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});
