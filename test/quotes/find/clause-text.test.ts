import { describe, expect, it } from 'vitest';
import { findCuesIn } from '../../../src/quotes/cues.js';
import {
  type ClauseText,
  clauseText,
  hasFinite,
  isDash,
  isIngForm,
  isMark,
  isPassive,
  isStop,
  isWord,
} from '../../../src/quotes/find/clause-text.js';
import { paragraphsOf } from '../../../src/quotes/paragraphs.js';
import { pairQuotationMarks } from '../../../src/text/quotation-marks.js';
import { tagged } from '../../phrases/tagged.js';

function laidOut(marked: string): ClauseText {
  const r = tagged(marked);
  const outer = pairQuotationMarks(r.text, paragraphsOf(r.sentences)).filter(({ depth }) => depth === 0);
  return clauseText(r, outer);
}

/** The tokens of which something holds. */
function those(marked: string, holds: (t: ClauseText, i: number) => boolean): string {
  const t = laidOut(marked);
  return t.words.filter((_, i) => holds(t, i)).join(' ');
}

describe('verbs that a clause can have', () => {
  it.each([
    ['a verb', 'dogs ran/VERB home', 'ran'],
    ['an auxiliary', 'dogs may go/NOUN', 'may'],
    ['an infinitive', 'hopes to go/VERB', ''],
    ['an infinitive of an auxiliary', 'hopes to have/AUX gone/NOUN', ''],
    ['"be" alone', 'dogs be/AUX old/ADJ', ''],
    ['"been" alone', 'dogs been/AUX old/ADJ', ''],
    ['"being" alone', 'dogs being/AUX old/ADJ', ''],
    ['an -ing form', 'dogs running/VERB home', ''],
    ['a verb in "ing" that is none', 'dogs bring/VERB it', 'bring'],
    ['"has" whatever its tag', 'the plan has/PART gone/NOUN', 'has'],
    ['"will" whatever its tag', 'the men will/NOUN', 'will'],
    ['a past tense that looks like an adjective', 'his men still/ADV preferred/ADJ paper', 'preferred'],
    ['a past tense that looks like a noun', 'his men still/ADV preferred/NOUN paper', ''],
    ['an adjective behind an article', 'the preferred/ADJ paper', ''],
    ['a participle before its preposition', 'men preferred/ADJ by us', ''],
    ['an adjective with an article behind it', 'men preferred/ADJ the paper', 'preferred'],
    ['an adjective behind a preposition', 'of preferred/ADJ paper', 'preferred'],
    ['an adjective in "ed" at the end', 'men preferred/ADJ', 'preferred'],
    ['another adjective', 'men old/ADJ', ''],
  ])('%s', (_why, marked, expected) => {
    expect(those(marked, (t, i) => hasFinite(t, i, i + 1))).toBe(expected);
  });

  it('they are counted over any range', () => {
    const t = laidOut('dogs ran/VERB and cats sat/VERB');
    const ranges = [
      [0, 1],
      [0, 2],
      [1, 1],
      [2, 4],
      [2, 5],
      [5, 0],
    ] as const;
    expect(ranges.map(([from, to]) => hasFinite(t, from, to))).toEqual([false, true, false, false, true, false]);
  });
});

it('tokens know the marked segment they lie in', () => {
  const t = laidOut('So “old/ADJ” and “new/ADJ one” .');
  expect([...t.segmentOf]).toEqual([0, 1, 1, 1, 0, 2, 2, 2, 2, 0]);
});

it.each([
  ['saying', true],
  ['trying', true],
  ['dying', true],
  ['bring', false],
  ['spring', false],
  ['ring', false],
  ['ingot', false],
  ['said', false],
])('isIngForm %s: %s', (word, expected) => {
  expect(isIngForm(word)).toBe(expected);
});

describe('passive cues', () => {
  it.each([
    ['was', 'It was said/VERB .', true],
    ['were', 'They were told/VERB .', true],
    ['is', 'It is said/VERB .', true],
    ['are', 'They are told/VERB .', true],
    ['been', 'It has been said/VERB .', true],
    ['being', 'It is being said/VERB .', true],
    ['be', 'It must be said/VERB .', true],
    ['an adverb between', 'It was often/ADV said/VERB .', true],
    ['two adverbs between', 'It was very often/ADV said/VERB .', true],
    ['three adverbs between', 'It was not very often/ADV said/VERB .', false],
    ['a noun between', 'It was Bo said/VERB .', false],
    ['words that only begin or end like one', 'The wasp area said/VERB .', false],
    ['a word that ends like one', 'The Paris said/VERB .', false],
    ['a word that begins like one', 'The island said/VERB .', false],
    ['first in the text', 'Said/VERB Bo .', false],
    ['behind an adverb that is first', 'Often/ADV said/VERB .', false],
  ])('%s', (_why, marked, expected) => {
    const r = tagged(marked);
    expect(isPassive(r, findCuesIn(r)[0]!)).toBe(expected);
  });

  it('at the very start of a text', () => {
    const r = tagged('Was said/VERB .');
    const cue = { ...findCuesIn(r)[0]!, firstToken: 1 };
    expect(isPassive(r, cue)).toBe(true);
  });
});

describe('dashes between words', () => {
  it.each([
    ['a hyphen', 'Kurdish-led', ''],
    ['an em dash that touches', 'old—new', '—'],
    ['an en dash that touches', 'old–new', '–'],
    ['a hyphen with spaces', 'old - new', '-'],
    ['a hyphen with a space before it', 'old -new', '-'],
    ['a hyphen with a space behind it', 'old- new', '-'],
    ['two hyphens', 'old--new', '- -'],
    ['a hyphen at the start', '-old', ''],
    ['a hyphen at the end', 'old-', ''],
    ['a word with spaces', 'old new', ''],
  ])('%s', (_why, text, expected) => {
    expect(those(text, isDash)).toBe(expected);
  });
});

describe('marks, stops and words', () => {
  it.each([
    ['quotation marks', '“old” \'new\' "one"', '“ ” \' \' " "'],
    ['the apostrophe of a possessive', 'Bo’s boat', ''],
    ['other punctuation', 'old , ( new ) !', ''],
  ])('marks: %s', (_why, text, expected) => {
    expect(those(text, isMark)).toBe(expected);
  });

  it('stops are . ! ? and …', () => {
    expect(those('So . No ! Who ? Well … and , then ; “it” $ 5', isStop)).toBe('. ! ? …');
  });

  it('no stop stands before the first token', () => {
    expect(isStop(laidOut('. So'), -1)).toBe(false);
  });

  it('words are words and numbers', () => {
    expect(those('Bo’s boat cost $ 5 - so .', isWord)).toBe('bo boat cost 5 so');
  });
});
