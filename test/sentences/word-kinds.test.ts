import { describe, expect, it } from 'vitest';
import * as abbreviations from '../../src/lexicon/abbreviations.js';
import { SENTENCE_OPENERS } from '../../src/lexicon/sentence-openers.js';
import { TITLE_ABBREVIATIONS } from '../../src/lexicon/title-abbreviations.js';
import { hashString } from '../../src/model/hash.js';
import { beginsOpener, Kind, kindsOf } from '../../src/sentences/word-kinds.js';

const kinds = (word: string): number => kindsOf(hashString(word));

describe('kindsOf', () => {
  it('knows every kind of a word', () => {
    expect(kinds('st')).toBe(Kind.TITLE | Kind.STREET);
    expect(kinds('u.s')).toBe(Kind.COUNTRY);
    expect(kinds('etc')).toBe(Kind.CLOSER);
    expect(kinds('the')).toBe(Kind.OPENER);
    expect(kinds('lagos')).toBe(0);
  });

  it('has every title that the tokeniser keeps its stop for as an abbreviation', () => {
    expect([...TITLE_ABBREVIATIONS].filter((word) => (kinds(word) & Kind.ABBREVIATION) === 0)).toEqual([]);
  });
});

describe('the lists of abbreviations', () => {
  it.each(Object.entries(abbreviations))('%s: lower case, sorted, each once, without its last stop', (_name, words) => {
    expect([...new Set(words)].sort()).toEqual(words);
    expect(words.filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([]);
  });
});

it('a word that opens sentences begins with one of the pairs of letters', () => {
  const missed = SENTENCE_OPENERS.filter(
    (word) => word.length > 1 && !beginsOpener(word.charCodeAt(0), word.charCodeAt(1)),
  );
  expect(missed).toEqual([]);
  expect(beginsOpener('x'.charCodeAt(0), 'q'.charCodeAt(0))).toBe(false);
});
