import { describe, expect, it } from 'vitest';
import {
  dayOfMonthAt,
  numeralAt,
  numeralBefore,
  ordinalAt,
  ordinalBefore,
  shortNumberAt,
} from '../../src/dates/numerals.js';
import { tokenText } from '../../src/dates/scan.js';
import { scanText } from './find/reading.js';

describe('the number that a text begins with, and the token after it', () => {
  it.each<[text: string, value: number | undefined, next: string, why: string]>([
    ['3 men', 3, 'men', 'digits'],
    ['1,250 men', 1250, 'men', 'with a comma'],
    ['1,250,000 men', 1250000, 'men', 'with two'],
    ['2.75 men', 2.75, 'men', 'a fraction'],
    ['123456789012 men', 123456789012, 'men', 'as long as numbers get'],
    ['1/2 men', undefined, '', 'two numbers'],
    ['3rd men', undefined, '', 'an ordinal'],
    ['1234567890123 men', undefined, '', 'too long'],
    ['5 dozen men', 5, 'dozen', 'twelves are not counted in digits'],
    ['5 hundred men', 500, 'men', 'hundreds are'],
    ['5 million men', 5000000, 'men', 'and millions'],
    ['zero men', 0, 'men', 'none'],
    ['seven men', 7, 'men', 'one word'],
    ['twenty-four men', 24, 'men', 'two with a hyphen'],
    ['twenty four men', 24, 'men', 'two without'],
    ['twenty twelve men', 20, 'twelve', 'two numbers'],
    ['twenty ten men', 20, 'ten', 'two numbers'],
    ['twenty nine men', 29, 'men', 'the last that fits'],
    ['five six men', 5, 'six', 'two numbers'],
    ['ten five men', 10, 'five', 'ten takes no unit'],
    ['a hundred men', 100, 'men', 'an article'],
    ['a men', undefined, '', 'an article alone'],
    ['a seven men', undefined, '', 'an article before a unit'],
    ['hundred men', 100, 'men', 'without one'],
    ['a hundred and ten men', 110, 'men', 'with "and"'],
    ['a hundred and men', 100, 'and', 'an "and" that leads on'],
    ['hundred twenty men', 120, 'men', 'with tens'],
    ['two hundred hundred', 20000, '', 'hundreds of hundreds'],
    ['two thousand men', 2000, 'men', 'thousands'],
    ['thousand men', 1000, 'men', 'one of them'],
    ['two thousand five hundred men', 2500, 'men', 'and hundreds'],
    ['three hundred thousand men', 300000, 'men', 'hundreds of thousands'],
    ['two dozen men', 24, 'men', 'dozens'],
    ['two million three thousand and four men', 2003004, 'men', 'all of them'],
    ['and seven men', undefined, '', 'an "and" does not begin one'],
    ['twenty- four men', 20, '-', 'a hyphen between two words only'],
    ['one hundred thousand one hundred and twenty four', 100124, '', 'eight words'],
    ['two million one hundred thousand one hundred and twenty four', 2100100, 'and', 'no more than eight'],
    ['men', undefined, '', 'no number'],
  ])('%s: %s before "%s" (%s)', (text, value, next) => {
    const scan = scanText(text);
    const numeral = numeralAt(scan, 0);
    expect([numeral?.value, numeral ? tokenText(scan, numeral.end) : '', numeral?.half]).toEqual([
      value,
      next,
      undefined,
    ]);
  });

  it.each(['5 1/2 miles', '5 ½ miles'])('%s: a half is told apart', (text) => {
    const scan = scanText(text);
    const end = scan.count - 1;
    expect(numeralAt(scan, 0)).toEqual({ value: 5, end, half: true });
    expect(numeralBefore(scan, end)).toEqual({ value: 5, start: 0, end, half: true });
  });
});

describe('the number that a text ends in, and the token it begins with', () => {
  it.each<[text: string, value: number | undefined, first: string, why: string]>([
    ['there were 3', 3, '3', 'digits'],
    ['of 5 million', 5000000, '5', 'with a word'],
    ['of twenty-four', 24, 'twenty', 'a compound'],
    ['of five six', 6, 'six', 'the second of two numbers'],
    ['of a hundred and ten', 110, 'a', 'from its article on'],
    ['of seven and', undefined, '', 'nothing after it'],
    ['men', undefined, '', 'no number'],
    ['twenty-four', 24, 'twenty', 'the first token'],
    ['and a seven', 7, 'seven', 'what cannot begin one is left out'],
  ])('%s: %s from "%s" (%s)', (text, value, first) => {
    const scan = scanText(text);
    const numeral = numeralBefore(scan, scan.count);
    expect([numeral?.value, numeral ? tokenText(scan, numeral.start) : '']).toEqual([value, first]);
  });
});

describe('a number of one or two digits', () => {
  it.each([
    ['3', 3],
    ['03', 3],
    ['59', 59],
    ['100', 0],
    ['3.5', 0],
    ['3rd', 0],
    ['three', 0],
  ])('%s: %s', (text, value) => {
    expect(shortNumberAt(scanText(text), 0)).toBe(value);
  });

  it('there is none outside the text', () => expect(shortNumberAt(scanText('3'), 1)).toBe(0));
});

describe('ordinals and days of the month', () => {
  it.each([
    ['3rd', 3, 3],
    ['1ST', 1, 1],
    ['22nd', 22, 22],
    ['04th', 4, 4],
    ['999th', 999, undefined],
    ['1000th', undefined, undefined],
    ['0th', undefined, undefined],
    ['31st', 31, 31],
    ['32nd', 32, undefined],
    ['3', undefined, 3],
    ['31', undefined, 31],
    ['32', undefined, undefined],
    ['0', undefined, undefined],
    ['003', undefined, undefined],
    ['3.5', undefined, undefined],
    ['third', 3, 3],
    ['nineteenth', 19, 19],
    ['thirtieth', 30, 30],
    ['twenty-first', 21, 21],
    ['twenty first', 21, 21],
    ['thirty-ninth', 39, 39],
    ['twenty-tenth', undefined, undefined],
    ['twenty-one', undefined, undefined],
    ['nineteen first', undefined, undefined],
    ['ten first', undefined, undefined],
    ['men', undefined, undefined],
  ])('%s: ordinal %s, day %s', (text, ordinal, day) => {
    const scan = scanText(text);
    const end = scan.count;
    expect(ordinalAt(scan, 0)).toEqual(ordinal && { value: ordinal, end });
    expect(dayOfMonthAt(scan, 0)).toEqual(day && { value: day, end });
  });

  it.each([
    ['the twenty-first', 21, 1],
    ['the twenty first', 21, 1],
    ['the first', 1, 1],
    ['the 21st', 21, 1],
    ['first', 1, 0],
    ['twenty-first', 21, 0],
    ['the first men', undefined, undefined],
    ['first second', 2, 1],
  ])('%s ends in %s, which begins at token %s', (text, value, start) => {
    const scan = scanText(text);
    expect(ordinalBefore(scan, scan.count)).toEqual(value && { value, start });
  });
});
