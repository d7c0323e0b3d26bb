import { describe, expect, it } from 'vitest';
import {
  type Amount,
  isBeforeMagnitude,
  readAmount,
  readRange,
  readSpeltAmount,
  startsSpeltAmount,
} from '../../../src/entities/rules/amount.ts';

/** "4.2 million large definite": what was read, the letters written onto it after a plus, and what it is. */
function show(text: string, amount: Amount | null): string | null {
  if (!amount) return null;
  const { start, end, suffix, large, definite, spelt } = amount;
  const marks = Object.entries({ large, definite, spelt }).flatMap(([name, is]) => (is ? [name] : []));
  return [`${text.slice(start, end)}${suffix && `+${suffix}`}`, ...marks].join(' ');
}

describe('readAmount', () => {
  it.each<[string, string | null, string?]>([
    ['4', '4'],
    ['4.', '4', 'the stop of a sentence'],
    ['4, 5', '4'],
    ['4.2', '4.2'],
    ['4.25', '4.25 definite', 'hundredths are money'],
    ['4.256', '4.256'],
    ['999', '999'],
    ['1906', '1906 large'],
    ['1906.5', '1906.5', 'a decimal is no thousand'],
    ['1,906', '1,906 large definite'],
    ['1,906.5', '1,906.5 large definite'],
    ['12\u202f000 t', '12\u202f000 large definite', 'a narrow no-break space'],
    ['12\u00a0000', '12\u00a0000 large definite'],
    ['12\u2009000', '12\u2009000 large definite'],
    ['12 000', '12', 'a space may part two numbers'],
    ['3½ m', '3½'],
    ['3¼', '3¼'],
    ['3¾', '3¾'],
    ['3»', '3'],
    ['3¿', '3'],
    ['46p', '46+p'],
    ['40km', '40+km'],
    ['1.86bn', '1.86bn large definite'],
    ['300K more', '300K large definite'],
    ['4.2 million', '4.2 million large definite'],
    ['336-million', '336-million large definite'],
    ['1 lakh crore', '1 lakh crore large definite'],
    ['1 lakh crore million', '1 lakh crore large definite', 'no more than two'],
    ['2m million', '2m million large definite'],
    ['4 Million', '4 Million large definite'],
    ['4 million2', '4', 'no word of its own'],
    ['4 million_a', '4'],
    ['4 millions', '4'],
    ['4   million', '4', 'three spaces part columns'],
    ['4 -', '4'],
    ['10:30', null, 'a time of day'],
    ['10: 30', '10'],
    ['1/2', null],
    ['1/a', '1'],
    ['1'.repeat(31), `${'1'.repeat(31)} large`],
    ['1'.repeat(32), null, 'an account'],
    ['x', null],
    ['', null],
  ])('%j: %s', (text, expected) => {
    expect(show(text, readAmount(text, 0))).toBe(expected);
  });

  it.each([
    ['130', 1],
    ['1.30', 2],
    ['1,30', 2],
    ['1:30', 2],
    ['1/30', 2],
  ])('does not begin inside a number: %s from %i', (text, at) => {
    expect(readAmount(text, at)).toBeNull();
  });

  it.each([
    ['1-30', 2],
    ['a.30', 2],
    ['.30', 1],
    ['a30', 1],
    ['1;30', 2],
    ['1 30', 2],
  ])('begins after what is no part of a number: %s from %i', (text, at) => {
    expect(show(text, readAmount(text, at))).toBe('30');
  });
});

describe('readRange', () => {
  it.each<[string, string | null, string?]>([
    ['3-5', '3-5'],
    ['3–5 million', '3–5 million large definite'],
    ['3-5bn', '3-5bn large definite'],
    ['3-5km', '3-5+km'],
    ['1,000-2', '1,000-2 large', 'as large as its first number'],
    ['3—5', null, 'a dash that parts'],
    ['3 - 5', null],
    ['3-x', null],
    ['3-', null],
    ['3m-5m', '3m-5m large definite'],
    ['3p-5p', null, 'two units'],
    ['3-5:10', null],
  ])('%j: %s', (text, expected) => {
    expect(show(text, readRange(text, readAmount(text, 0)!))).toBe(expected);
  });
});

describe('readSpeltAmount', () => {
  it.each<[string, string | null, string?]>([
    ['four dinars', 'four spelt'],
    ['Four dinars', 'Four spelt'],
    ['half a million euros', 'half a million large definite spelt'],
    ['a million euros', 'a million large definite spelt'],
    ['twenty-five thousand and', 'twenty-five thousand large definite spelt'],
    ['two hundred and fifty men', 'two hundred and fifty large definite spelt'],
    ['two and a', 'two spelt', 'what comes after "and" is no number'],
    ['two half', 'two spelt', '"half" and "a" come first'],
    ['millions of shekels', 'millions of large definite spelt'],
    ['tens of millions of yuan', 'tens of millions of large definite spelt'],
    ['millions', null],
    ['millions of', null, 'nothing after it'],
    ['millions in cash', null],
    ['half', null],
    ['half past', null],
    ['a man', null],
    ['and two', null],
    ['two\nthree', 'two\nthree spelt'],
    [
      'one two three four five six seven eight nine',
      'one two three four five six seven eight spelt',
      'at most eight words',
    ],
    ['dinars', null],
  ])('%j: %s', (text, expected) => {
    expect(show(text, readSpeltAmount(text, 0))).toBe(expected);
  });

  it.each([
    ['seven', true],
    ['hundred', true],
    ['millions', true],
    ['half', true],
    ['a', false],
    ['and', false],
    ['dozen', false],
  ])('starts with %s: %s', (word, starts) => {
    expect(startsSpeltAmount(word)).toBe(starts);
  });

  it.each([
    ['a million', true],
    ['a Hundred', true],
    ['a man', false],
    ['a-million', false],
    ['a', false],
  ])('%j is an article before a magnitude: %s', (text, is) => {
    expect(isBeforeMagnitude(text, 1)).toBe(is);
  });
});
