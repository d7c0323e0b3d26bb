import { describe, expect, it } from 'vitest';
import type { Finder } from '../../src/dates/find/finder.js';
import { matchPhrase } from '../../src/dates/phrases.js';
import { wordAt } from '../../src/dates/scan.js';
import { lookUp, vocabularyOf } from '../../src/dates/vocabulary.js';
import { buildVocabulary, UNKNOWN, type Word } from '../../src/dates/words.js';
import { scanText } from './find/reading.js';

const build = (): Map<string, Word> => buildVocabulary([]);

/** What a word is beside its text and the phrases that begin with it. */
function said(word: Word | undefined): Partial<Word> | undefined {
  const entries = Object.entries(word ?? {}).filter(([key, value]) => {
    return (
      !/^(?:text|deictics|holidays)$/.test(key) && JSON.stringify(value) !== JSON.stringify(UNKNOWN[key as keyof Word])
    );
  });
  return word && Object.fromEntries(entries);
}

describe('the vocabulary', () => {
  it.each<[text: string, Partial<Word>]>([
    ['january', { month: 1 }],
    ['december', { month: 12 }],
    ['may', { month: 5, isFunctionWord: true }],
    ['jan', { month: 1 }],
    ['dec', { month: 12 }],
    ['sep', { month: 9 }],
    ['sept', { month: 9 }],
    ['monday', { weekday: 1 }],
    ['sunday', { weekday: 7 }],
    ['mon', { weekday: 1 }],
    ['tues', { weekday: 2 }],
    ['sundays', { weekday: 7, plural: true }],
    ['day', { unit: 'day' }],
    ['days', { unit: 'day', plural: true }],
    ['centuries', { unit: 'century', plural: true }],
    ['millennia', { unit: 'millennium', plural: true }],
    ['halfs', { unit: 'half', plural: true }],
    ['zero', { cardinal: 0 }],
    ['nineteen', { cardinal: 19 }],
    ['twenty', { cardinal: 20 }],
    ['ninety', { cardinal: 90 }],
    ['twenties', { decade: 20 }],
    ['nineties', { decade: 90 }],
    ['first', { ordinal: 1 }],
    ['nineteenth', { ordinal: 19 }],
    ['twentieth', { ordinal: 20 }],
    ['thirtieth', { ordinal: 30 }],
    ['second', { unit: 'second', ordinal: 2 }],
    ['dozen', { multiplier: 12 }],
    ['million', { multiplier: 1_000_000 }],
    ['fall', { season: 'FA' }],
    ['dusk', { partOfDay: 'EV' }],
    ['night', { partOfDay: 'NI', unit: 'night' }],
    ['p.m.', { meridiem: 'pm' }],
    ['noon', { namedHour: 12 }],
    ['midnight', { namedHour: 24 }],
    ['gmt', { zone: 'Z' }],
    ['est', { zone: '-05:00' }],
    ['daily', { frequency: 'P1D' }],
    ['twice', { times: '2X' }],
    ['the', { isFunctionWord: true }],
    ['throughout', {}],
    ['q4', {}],
    ['fy1950', {}],
    ['fy50', {}],
    ['fy2049', {}],
    ['fy49', {}],
  ])('%s', (text, kinds) => {
    const word = build().get(text);
    expect(word?.text).toBe(text);
    expect(said(word)).toEqual(kinds);
  });

  it.each(['daies', 'dayies', 'fy1949', 'fy2050', 'fy195', 'q5', 'ma', 'house', ''])('has no "%s"', (text) => {
    expect(build().has(text)).toBe(false);
  });

  it('a word that is nothing has no values', () => {
    expect(UNKNOWN).toEqual({
      text: '',
      month: 0,
      weekday: 0,
      plural: false,
      unit: '',
      cardinal: -1,
      multiplier: 0,
      ordinal: 0,
      decade: 0,
      season: '',
      partOfDay: '',
      meridiem: '',
      namedHour: 0,
      zone: '',
      frequency: '',
      times: '',
      isFunctionWord: false,
      deictics: [],
      holidays: [],
      finders: [],
    });
  });

  it('a phrase stands at its first word, and its others are known', () => {
    const words = build();
    expect(words.get('thanksgiving')?.holidays).toContainEqual({ words: ['thanksgiving'], value: '11-WX4-4' });
    expect(words.get('good')?.holidays).toContainEqual({ words: ['good', 'friday'], value: 'easter-2' });
    expect(words.get('yesterday')?.deictics).toContainEqual({ words: ['yesterday'], value: 'day-1' });
    expect(said(words.get('fitr'))).toEqual({});
    expect(words.get('friday')?.holidays).toEqual([]);
  });

  it('a word knows the finders that look around it', () => {
    const find = (): undefined => undefined;
    const months: Finder = { startsAt: (word) => word.month > 0, find };
    const numbers: Finder = { startsAtNumber: true, find };
    const table = buildVocabulary([months, numbers]);
    expect(table.get('may')?.finders).toEqual([months]);
    expect(table.get('monday')?.finders).toEqual([]);
  });
});

describe('a word is looked up as it is written', () => {
  it.each([
    ['may', 'may', 'small letters'],
    ['MAY', 'may', 'capitals'],
    ['May', 'may', 'one capital'],
    ["o'clock", "o'clock", 'a typed apostrophe'],
    ['o’clock', "o'clock", 'a printed one'],
    ['O’CLOCK', "o'clock", 'both'],
    ['thanksgiving', 'thanksgiving', 'a long word'],
    ['mxy', '', 'the shape of a word'],
    ['m-y', '', 'no letters'],
    ['house', '', 'no word of it'],
    ['misunderstanding', '', 'too long'],
  ])('%s is "%s": %s', (written, text) => {
    expect(lookUp(vocabularyOf(build()), `x${written}x`, 1, written.length + 1).text).toBe(text);
  });

  it('every word of the vocabulary is found', () => {
    const words = build();
    const vocabulary = vocabularyOf(words);
    const lost = [...words.values()].filter((word) => {
      return [word.text, word.text.toUpperCase(), word.text.replace("'", '’')].some((written) => {
        return lookUp(vocabulary, written, 0, written.length) !== word;
      });
    });
    expect(lost).toEqual([]);
  });
});

describe('a phrase may be joined by hyphens and apostrophes', () => {
  const phrases = [
    { words: ['new', 'year'], value: 'year' },
    { words: ['new', 'year', 'eve'], value: 'eve' },
    { words: ['new'], value: 'new' },
    { words: ['new', 'month'], value: 'month' },
  ];
  it.each([
    ['New Year Eve', 'eve', 3],
    ['new year', 'year', 2],
    ['new month', 'month', 2],
    ['new', 'new', 1],
    ['new-year', 'year', 3],
    ["new year's eve", 'eve', 4],
    ['new year’s eve', 'eve', 4],
    ["new year' eve", 'eve', 4],
    ['new – year', 'new', 1],
    ['new, year', 'new', 1],
    ['new day year', 'new', 1],
    ['-new year', undefined, undefined],
    ['old year', undefined, undefined],
  ])('%s: %s, %s tokens', (text, value, end) => {
    expect(matchPhrase(scanText(text), 0, phrases)).toEqual(value && { value, end });
  });

  it('the longest stands, whichever comes first', () => {
    expect(matchPhrase(scanText('new year'), 0, [...phrases].reverse())).toEqual({ value: 'year', end: 2 });
    expect(wordAt(scanText('new year'), 0).text).toBe('new');
  });
});
