import { describe, expect, it } from 'vitest';
import * as scanning from '../../src/dates/scan.js';
import { scanText } from './find/reading.js';

type Question = (scan: scanning.Scan, i: number) => boolean;

/** Each row: a text whose token `^` stands before is asked about. */
function ask(name: string, question: Question, rows: [text: string, answer: boolean, why: string][]): void {
  it.each(rows)(`${name}: %s, %s (%s)`, (text, answer) => {
    const [scan, i] = marked(text);
    expect(question(scan, i)).toBe(answer);
  });
}

function marked(text: string): [scan: scanning.Scan, i: number] {
  const at = text.indexOf('^');
  const scan = scanText(text.replace('^', ''));
  const i = scan.starts.subarray(0, scan.count).indexOf(at);
  return [scan, i < 0 ? scan.count : i];
}

describe('paragraphs are parted by a token of no kind and no length', () => {
  it.each([
    ['May\n\n2024', 3, 'a blank line'],
    ['May\n \n2024', 3, 'with a space'],
    ['May\n2024', 2, 'a new line'],
    ['May 2024', 2, 'a space'],
    ['May            2024', 2, 'twelve spaces'],
    ['May             2024', 3, 'thirteen'],
    ['\n\nMay', 2, 'at the start'],
    ['\nMay', 1, 'no blank line there'],
    ['May\nday\n5', 3, 'one new line and another'],
    ['May\n\n', 1, 'at the end'],
  ])('%j has %s tokens: %s', (text, count) => {
    const scan = scanText(text);
    expect(scan.count).toBe(count);
    const breaks = [...scan.kinds.subarray(0, count)].filter((kind) => kind === 0).length;
    expect(breaks).toBe(count - text.trim().split(/\s+/).length);
  });

  it('it lies in the white space', () => {
    const scan = scanText('May\n\n2024');
    expect([scan.starts[1], scan.ends[1], scanning.isBreak(scan, 1)]).toEqual([4, 4, true]);
    expect([scanning.isBreak(scan, 0), scanning.isBreak(scan, 2), scanning.isBreak(scan, 3)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(scanning.wordAt(scan, 1).text).toBe('');
  });
});

it('words are looked up by words and possessives alone', () => {
  const scan = scanText("Xyz's May 5, day’s");
  expect([...scan.words].map(({ text }) => text)).toEqual(['', "'s", 'may', '', '', 'day', "'s"]);
});

it('outside the text there is nothing', () => {
  const scan = scanText('May 2024');
  for (const i of [-1, 2]) {
    expect(scanning.tokenText(scan, i)).toBe('');
    expect(scanning.lowerText(scan, i)).toBe('');
    expect(scanning.wordAt(scan, i).text).toBe('');
    expect(scanning.isMark(scan, i, 'M')).toBe(false);
    expect(scanning.isCapitalised(scan, i)).toBe(false);
    expect(scanning.touches(scan, i)).toBe(false);
  }
});

it.each([
  ['March', 'march', 'a word of the vocabulary'],
  ['Zoë', 'zoë', 'another'],
  ['O’Hara', "o'hara", 'an apostrophe'],
])('%s is %s: %s', (text, lower) => expect(scanning.lowerText(scanText(text), 0)).toBe(lower));

ask('is this mark', (scan, i) => scanning.isMark(scan, i, '.'), [
  ['a ^. b', true, 'itself'],
  ['a ^, b', false, 'another'],
  ['a ^.. b', true, 'one of several'],
  ['a ^b', false, 'a word'],
  ['a ^.b', true, 'before a word'],
  ['a^.', true, 'the last token'],
]);

ask('is an apostrophe', (scan, i) => scanning.isMark(scan, i, "'"), [
  ["days^' end", true, 'one character'],
  ["day^'s end", false, 'two'],
]);

ask('touches the token before', scanning.touches, [
  ['a^, b', true, 'a comma'],
  ['a ^, b', false, 'at a distance'],
  ['^a, b', false, 'the first token'],
]);

ask('is a hyphen between two words', scanning.isHyphen, [
  ['third^-quarter', true, 'it is'],
  ['third^– quarter', false, 'a dash before a space'],
  ['third ^-quarter', false, 'after a space'],
  ['third ^- quarter', false, 'between spaces'],
  ['third^.quarter', false, 'another mark'],
]);

ask('precedes a common noun', scanning.precedesNoun, [
  ['^summer holidays', true, 'a noun'],
  ['^summer Games', false, 'a name'],
  ['^summer in', false, 'a function word'],
  ['^summer day', false, 'a word of the vocabulary'],
  ['^midday sun', true, 'no weekday in small letters'],
  ['^midday sunday', false, 'a weekday'],
  ['^summer.', false, 'nothing'],
  ['^summer', false, 'the end of the text'],
  ['^summer 5', false, 'a number'],
]);

ask('stands last', scanning.standsLast, [
  ['the day ^after.', true, 'a stop'],
  ['the day ^after, he', true, 'a comma'],
  ['the day ^after', true, 'the end of the text'],
  ['the day ^after\n\nHe', true, 'a blank line'],
  ['the day ^after he', false, 'a word'],
  ['the day ^after Él', false, 'a letter of any alphabet'],
  ['the day ^after 5', false, 'a number'],
  ['the day ^after $5', false, 'money'],
  ['the day ^after £5', false, 'money'],
  ['the day ^after €5', false, 'money'],
  ...['and', 'but', 'or', 'when', 'while'].map((word): [string, boolean, string] => [
    `the day ^after ${word} he`,
    true,
    'a conjunction',
  ]),
]);

ask('is capitalised', scanning.isCapitalised, [
  ['^May', true, 'a capital'],
  ['^may', false, 'none'],
  ['^Él', true, 'of any alphabet'],
  ['^5', false, 'a number'],
  ['^, May', false, 'a mark'],
]);

ask('may start a sentence', scanning.startsSentence, [
  ['^May', true, 'the start of the text'],
  ['end\n\n^May', true, 'a blank line'],
  ...[...'.!?:;"“”‘\'(•…'].map((mark): [string, boolean, string] => [`end ${mark} ^May`, true, `after ${mark}`]),
  ['end, ^May', false, 'a comma'],
  ['end) ^May', false, 'a closing bracket'],
  ['end ^May', false, 'a word'],
]);

ask('has an apostrophe', scanning.hasApostrophe, [
  ["in '^22", true, 'typed'],
  ['in ’^22', true, 'printed'],
  ['in ‘^22', true, 'turned the wrong way'],
  ["in ' ^22", false, 'at a distance'],
  ['in "^22', false, 'a quotation mark'],
  ['^22', false, 'the start of the text'],
]);

ask('has a sign', scanning.hasSign, [
  ['for $^22', true, 'dollars'],
  ['for £^22', true, 'pounds'],
  ['for €^22', true, 'euros'],
  ['for ¥^22', true, 'yen'],
  ['for #^22', true, 'a number'],
  ['for ^22', false, 'none'],
  ['^22', false, 'the start of the text'],
]);

it.each([
  ['the ^year', 0],
  ['The ^year', 0],
  ['a ^year', 1],
  ['^year', 0],
])('the article belongs to a mention: %s from token %s', (text, first) => {
  expect(scanning.withThe(...marked(text))).toBe(first);
});

it.each([
  ['third-^quarter', 0, 2],
  ['the third ^quarter', 1, 3],
  ['third - ^quarter', 1, 3],
  ['^third-quarter', -1, 2],
])('a hyphen is passed over: %s between %s and %s', (text, before, after) => {
  const [scan, i] = marked(text);
  expect([scanning.beforeHyphen(scan, i), scanning.afterHyphen(scan, i)]).toEqual([
    before,
    text.startsWith('^') ? after : i + 1,
  ]);
});
