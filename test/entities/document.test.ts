import { describe, expect, it } from 'vitest';
import { Fact, FACT_COUNT, OCCURRENCES } from '../../src/entities/document.js';
import { NameList } from '../../src/entities/gazetteer.js';
import { contextOf, tokenOf } from './context.js';

const NAMES = { ann: NameList.GIVEN_NAME };

/** How often each fact holds of the occurrences of a word. */
function factsOf(text: string, word: string): Record<string, number> {
  const { document, words, ...context } = contextOf(text, { names: NAMES });
  const { lowerForm } = words.forms[words.ofToken[tokenOf({ document, words, ...context }, word)]!]!;
  return Object.fromEntries(
    Object.entries(Fact)
      .map(([name, fact]) => [name, document.counts[lowerForm * FACT_COUNT + fact]!] as const)
      .filter(([, count]) => count > 0),
  );
}

describe('what the occurrences of a word show', () => {
  it.each<[string, string, Record<string, number>]>([
    ['the opening of a sentence', 'Tana rose.', { CAPITAL: 1 }],
    ['a small letter', 'They met Tana and tana.', { CAPITAL: 1, CAPITAL_INSIDE: 1, LOWER: 1 }],
    ['a title before', 'They met Mr Tana.', { CAPITAL: 1, CAPITAL_INSIDE: 1, AFTER_TITLE: 1, AFTER_CAPITAL: 1 }],
    ['a verb of speech after', 'Then Tana said so.', { CAPITAL: 1, CAPITAL_INSIDE: 1, BESIDE_SPEECH: 1 }],
    ['a verb of speech before', 'So said Tana.', { CAPITAL: 1, CAPITAL_INSIDE: 1, BESIDE_SPEECH: 1 }],
    ['a preposition', 'They stayed in Tana.', { CAPITAL: 1, CAPITAL_INSIDE: 1, AFTER_PREPOSITION: 1 }],
    [
      'an organisation after',
      'Then Tana Ministry fell.',
      { CAPITAL: 1, CAPITAL_INSIDE: 1, BEFORE_ORG: 1, BEFORE_CAPITAL: 1 },
    ],
    ['a small word for one after', 'Then Tana ministry fell.', { CAPITAL: 1, CAPITAL_INSIDE: 1 }],
    ['a possessive', 'Then Tana’s boats left.', { CAPITAL: 1, CAPITAL_INSIDE: 1, POSSESSIVE: 1 }],
    ['an article', 'Then the Tana rose.', { CAPITAL: 1, CAPITAL_INSIDE: 1, AFTER_THE: 1 }],
    ['a given name', 'Then Ann Tana rose.', { CAPITAL: 1, CAPITAL_INSIDE: 1, AFTER_CAPITAL: 1, AFTER_GIVEN_NAME: 1 }],
    ['a name that opens the sentence', 'Xulu Tana rose.', { CAPITAL: 1, CAPITAL_INSIDE: 1 }],
    ['another sentence before', 'So they said. Tana rose. Said he.', { CAPITAL: 1 }],
    [
      'all of them',
      'Tana rose. The Tana fell. In Tana they sat.',
      { CAPITAL: 3, CAPITAL_INSIDE: 2, AFTER_THE: 1, AFTER_PREPOSITION: 1 },
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(factsOf(text, 'Tana')).toEqual(expected);
  });

  it('says nothing of a headline in capitals, and no place in one with capitals', () => {
    expect(factsOf('MEN LEAVE TANA TOWN\n\nThey left Tana.', 'Tana')).toEqual({ CAPITAL: 1, CAPITAL_INSIDE: 1 });
    expect(factsOf('Men Leave Tana Town\n\nThey left.', 'Tana')).toEqual({
      CAPITAL: 1,
      AFTER_CAPITAL: 1,
      BEFORE_CAPITAL: 1,
    });
  });

  it('remembers the first five places', () => {
    const context = contextOf('So Tana, Tana, tana, Tana, Tana, Tana and Tana rose by Bell.');
    const { document, words } = context;
    const placesOf = (word: string) => {
      const at = words.forms[words.ofToken[tokenOf(context, word)]!]!.lowerForm * OCCURRENCES;
      return [...document.occurrences.subarray(at, at + OCCURRENCES)];
    };
    expect(placesOf('Tana')).toEqual([1, 2, 3, 4, 5].map((nth) => tokenOf(context, 'Tana', nth)));
    expect(placesOf('Bell')).toEqual([tokenOf(context, 'Bell'), -1, -1, -1, -1]);
    expect(placesOf('rose')).toEqual([-1, -1, -1, -1, -1]);
  });
});

/** The last word of what the acronym stands for. */
function expansionOf(text: string, acronym: string): string | null {
  const context = contextOf(text);
  const { tokens, words, document } = context;
  const form = document.expansion[tokenOf(context, acronym)]!;
  if (form < 0) return null;
  const at = words.ofToken.indexOf(form);
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

describe('what an acronym stands for', () => {
  it.each<[string, string, string | null, string]>([
    ['The Tana Relief Group left. The TRG came.', 'TRG', 'Group', 'initials'],
    ['The TRG came. The Tana Relief Group left.', 'TRG', 'Group', 'explained later'],
    ['The Tana Relief Group left. The T.R.G. came.', 'T.R.G.', 'Group', 'stops'],
    ['The Bank of Tana fell. The BOT fell.', 'BOT', 'Tana', 'small words counted'],
    ['The Bank of Tana fell. The BT fell.', 'BT', 'Tana', 'small words skipped'],
    ['The Bank of Tana fell. The B fell.', 'B', null, 'a letter is no acronym'],
    ['The Tana Relief Group left. The RG came.', 'RG', 'Group', 'without its first word'],
    ['The Tana Relief Group left. The TR came.', 'TR', 'Relief', 'without its last'],
    ['The Tana Relief Group left. The TGR came.', 'TGR', null, 'another order'],
    ['The Tana left. Relief Group left. The TRG came.', 'TRG', null, 'two sentences'],
    ['The Tana saw many other small things of Relief. The TR came.', 'TR', null, 'too far apart'],
    ['The Tana UN Group left. The TUG came.', 'TUG', null, 'an acronym inside'],
    ['The A Bc Cd De Ef Fg Gh left. The ABCDEFG came.', 'ABCDEFG', 'Gh', 'seven letters'],
    ['The A Bc Cd De Ef Fg Gh Hi left. The ABCDEFGH came.', 'ABCDEFGH', null, 'eight'],
    ['TRG MEN LEAVE\n\nThe Tana Relief Group left.', 'TRG', null, 'a headline of capitals'],
  ])('%s %s is %s: %s', (text, acronym, last) => {
    expect(expansionOf(text, acronym)).toBe(last);
  });

  it('is what the text says first, for all of its places', () => {
    const text = 'The TRG came. The Tana Relief Group and the Tana River Guild left the TRG.';
    const context = contextOf(text);
    const group = context.words.ofToken[tokenOf(context, 'Group')];
    expect([1, 2].map((nth) => context.document.expansion[tokenOf(context, 'TRG', nth)])).toEqual([group, group]);
  });
});

describe('how much of a text is about sport', () => {
  const text = (sport: number, others: number) => `${'striker '.repeat(sport)}${'tree '.repeat(others)}`;

  it.each([
    [0, 1, 9, 'one word'],
    [0, 2, 499, 'fewer than four in a thousand'],
    [1, 2, 498, 'four'],
    [1, 2, 132],
    [2, 3, 197, 'fifteen'],
    [2, 2, 65],
    [3, 3, 97, 'thirty'],
    [3, 2, 0],
  ] as [number, number, number, string?][])('level %i: %i words of sport and %i others', (level, sport, others) => {
    expect(contextOf(text(sport, others)).document.sport).toBe(level);
  });
});
