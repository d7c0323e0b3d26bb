import { describe, expect, it } from 'vitest';
import { Case, Cue, lowerHash, type WordForm } from '../../src/entities/words.js';
import { hashString } from '../../src/model/hash.js';
import { contextOf, tokenOf } from './context.js';

function formOf(word: string): WordForm {
  const { words } = contextOf(word, { clusters: { tana: 3, '0,000': 2 } });
  expect(words.ofToken.length).toBe(1);
  return words.forms[0]!;
}

describe('how a word is written', () => {
  it.each([
    ['tana', Case.LOWER],
    ['o’er', Case.LOWER],
    ['Tana', Case.TITLE],
    ['A', Case.TITLE],
    ['UN', Case.UPPER],
    ['G20', Case.TITLE],
    ['GE20', Case.UPPER],
    ['McCain', Case.MIXED],
    ['iPhone', Case.MIXED],
    ['eBAY', Case.MIXED],
    ['東京', Case.MIXED, 'letters without case may be names'],
    ['سلام', Case.MIXED],
    ['1,250', Case.DIGIT],
    ['4th', Case.LOWER],
    ['—', Case.NONE],
  ] as [string, number, string?][])('%s: %i', (word, letterCase) => {
    expect(formOf(word).letterCase).toBe(letterCase);
  });
});

describe('cues of a word', () => {
  it.each<[string, number, string?]>([
    ['March', Cue.MONTH, 'a month'],
    ['Friday', Cue.WEEKDAY],
    ['Mrs', Cue.TITLE],
    ['wife', Cue.KIN],
    ['Ministry', Cue.ORG],
    ['Ltd.', Cue.COMPANY, 'a stop'],
    ['stadium', Cue.FACILITY],
    ['River', Cue.PLACE],
    ['said', Cue.SPEECH],
    ['striker', Cue.SPORT],
    ['1500', Cue.YEAR],
    ['2099', Cue.YEAR],
  ])('%s has %i', (word, cue) => {
    expect(formOf(word).cues & cue).toBe(cue);
  });

  it.each([['1499'], ['2100'], ['202'], ['20245'], ['Tana'], ['—']])('%s has none', (word) => {
    expect(formOf(word).cues).toBe(0);
  });
});

describe('forms', () => {
  it('carry the hashes that tables and weights are keyed by', () => {
    const form = formOf('TaNa');
    expect([form.cased, form.titled, form.lower]).toEqual(['TaNa', 'Tana', 'tana'].map(hashString));
    expect([form.shape, form.shortShape]).toEqual(['XxXx', 'XxXx'].map(hashString));
    expect(form.length).toBe(4);
    expect(form.prefixes).toEqual([...['t', 'ta', 'tan'].map(hashString), 0]);
    expect(form.suffixes).toEqual([...['a', 'na', 'ana'].map(hashString), 0]);
  });

  it.each([
    ['1,250', '0,000'],
    ['٢٥', '00'],
    ['B52', 'b00'],
    ['Tana', 'tana'],
  ])('of %s are looked up as %s', (word, key) => {
    expect(formOf(word).lower).toBe(hashString(key));
    expect(lowerHash(word)).toBe(hashString(key));
  });

  it('know their cluster', () => {
    expect(['TANA', '1,250', 'Nakuru'].map((word) => formOf(word).cluster)).toEqual([3, 2, 0]);
  });

  it('are one for each spelling, and count by lower case', () => {
    const context = contextOf('Tana met tana and Tana; TANA left');
    const { words } = context;
    const forms = [1, 2].map((nth) => words.ofToken[tokenOf(context, 'Tana', nth)]!);
    expect(forms[0]).toBe(forms[1]);
    const others = ['Tana', 'tana', 'TANA'].map((word) => words.ofToken[tokenOf(context, word)]!);
    expect(new Set(others).size).toBe(3);
    expect(new Set(others.map((form) => words.forms[form]!.lowerForm)).size).toBe(1);
    expect(words.forms.length).toBe(7);
    expect(words.lowerFormCount).toBe(5);
  });
});
