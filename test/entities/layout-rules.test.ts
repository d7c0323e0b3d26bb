import { describe, expect, it } from 'vitest';
import type { FeatureContext } from '../../src/entities/feature-context.js';
import { NameList } from '../../src/entities/gazetteer.js';
import { Style } from '../../src/entities/layout.js';
import { contextOf } from './context.js';

const NAMES = {
  ryan: NameList.GIVEN_NAME,
  bo: NameList.GIVEN_NAME,
  tana: NameList.BIG_CITY,
  usa: NameList.COUNTRY,
  reading: NameList.CITY,
  polish: NameList.NATIONALITY,
};

/** The words of the tokens that satisfy a condition. */
function wordsWhere({ tokens }: FeatureContext, holds: (i: number) => boolean): string {
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (holds(i)) words.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  return words.join(' ');
}

describe('how a sentence is written', () => {
  const styleOf = (text: string) => contextOf(text).layout.style[0];

  it.each([
    ['MEN LEAVE', 'two words'],
    ['MEN LEAVE.', 'a stop'],
    ['MEN LEAVE Tana', 'a third of it is not'],
    ['MEN’s TOWN', 'a possessive'],
  ])('in capitals: %s, %s', (text) => {
    expect(styleOf(text)).toBe(Style.CAPITALS);
  });

  it.each([
    ['Men Leave Town', 'three words'],
    ['MEN LEAVE Tana Town', 'half of it in capitals'],
    ['MEN leave TOWN NOW', 'a small word'],
    ['Men Leave McTown', 'capitals inside'],
    ['Men of the Bay Go', 'short words are small'],
    ['Men Leave with Bus', 'a third of it is not'],
  ])('as a title: %s, %s', (text) => {
    expect(styleOf(text)).toBe(Style.TITLE);
  });

  it.each([
    ['MEN', 'one word'],
    ['Men Leave', 'two words'],
    ['Men Leave Town.', 'a stop'],
    ['Men Leave Town?', 'a question'],
    ['Men Leave with Ease from Tana', 'too many small words'],
    ['4 men left', 'a number first'],
    ['Then I left', 'a capital I'],
    ['—', 'no word'],
  ])('plainly: %s, %s', (text) => {
    expect(styleOf(text)).toBe(Style.PLAIN);
  });

  it.each([
    ['men left Tana', 'a small letter first'],
    ['“men left', 'behind marks'],
    ['Then i left', 'a small i'],
    ['men Leave Town Now', 'whatever follows'],
  ])('in small letters: %s, %s', (text) => {
    expect(styleOf(text)).toBe(Style.LOWER);
  });

  it('is told for each sentence', () => {
    const { layout } = contextOf('MEN LEAVE\n\nThey left. They sat.');
    expect([...layout.style]).toEqual([Style.CAPITALS, Style.CAPITALS, 0, 0, 0, 0, 0, 0]);
    expect([...layout.sentence]).toEqual([0, 0, 1, 1, 1, 2, 2, 2]);
    expect([...layout.sentenceFirst]).toEqual([0, 2, 5, 8]);
  });
});

describe('the opening of a sentence', () => {
  it.each([
    ['They left. Men sat.', 'They Men'],
    ['“They left.” Men sat.', 'They Men'],
    ['4 men left', '4'],
    ['— left', 'left'],
    ['—', ''],
  ])('in %j is %s', (text, expected) => {
    const context = contextOf(text);
    expect(wordsWhere(context, (i) => context.layout.opens[i] === 1)).toBe(expected);
  });
});

describe('runs of capitals', () => {
  const runsOf = (text: string): string[] => {
    const { tokens, layout } = contextOf(text);
    const runs = new Set<string>();
    for (let i = 0; i < tokens.count; i++) {
      const first = layout.runFirst[i]!;
      if (first >= 0) runs.add(text.slice(tokens.starts[first], tokens.ends[layout.runLast[i]!]));
      else expect(layout.runLast[i]).toBe(-1);
    }
    return [...runs];
  };

  it.each([
    ['So we met Ann Bell and Al', ['So', 'Ann Bell', 'Al']],
    ['we met Al-Douri by bus', ['Al-Douri']],
    ['we met Al-Douri-Bell', ['Al-Douri-Bell']],
    ['we met Al - Douri', ['Al', 'Douri']],
    ['we met Al -Douri', ['Al', 'Douri']],
    ['we met Al- Douri', ['Al', 'Douri']],
    ['we met Al/Douri', ['Al', 'Douri']],
    ['we met Al-', ['Al']],
    ['we met Al-made toys', ['Al']],
    ['Meet Ann\n\nBell left', ['Meet Ann', 'Bell']],
    ['UN men', ['UN']],
    ['an iPhone and a McBell', ['iPhone', 'McBell']],
    ['no names at all', []],
  ])('in %j: %j', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });
});

describe('tokens that may be in a name', () => {
  it.each<[string, string, string?]>([
    ['So Bank of the old Tana sat', 'So Bank of the old Tana', 'three small words between'],
    ['So Bank of the old new Tana sat', 'So Bank Tana', 'four'],
    ['Bank of Tana', 'Bank of Tana', 'from the first word on'],
    ['they met de la Cruz', 'de la Cruz', 'particles before'],
    ['they met de la van der Cruz', 'la van der Cruz', 'no more than three'],
    ['al Douri sat', 'al Douri', 'at the beginning'],
    ['they ate 4 Tanas', '4 Tanas', 'a number before'],
    ['they ate -Tana', '- Tana', 'a hyphen before'],
    ['a Boeing 737 sat', 'Boeing 737', 'a number behind'],
    ['a Boeing 1 2 3 4 sat', 'Boeing 1 2 3', 'no more than three words behind'],
    ['a Covid-19 ward', 'Covid - 19', 'a number behind a hyphen'],
    ['a Taiwan-made toy', 'Taiwan - made', 'what a hyphen joins'],
    ['a Taiwan - made toy', 'Taiwan'],
    ['a Taiwan/made toy', 'Taiwan'],
    ['1 2 met', '', 'numbers alone'],
    ['they sat', ''],
    ['they met Ann.\n\n4 men sat', 'Ann', 'another sentence'],
  ])('in %j: %j', (text, expected) => {
    const context = contextOf(text);
    expect(wordsWhere(context, (i) => context.layout.candidate[i] === 1)).toBe(expected);
  });

  it.each<[string, string, string?]>([
    ['we met ryan bell in tana', 'ryan bell tana', 'a given name and what follows it'],
    ['we met ryan', 'ryan', 'at the end'],
    ['we saw usa win', 'usa', 'three letters'],
    ['we saw bo win', '', 'two'],
    ['we sat in tana town', 'tana', 'a city and no more'],
    ['we sat reading polish books', '', 'words of other meanings'],
    ['we met ryan.\n\nThey sat', 'ryan . They', 'the stop may be the surname'],
    ['They met ryan in tana', 'They', 'not where capitals are used'],
  ])('of listed names in small letters in %j: %j', (text, expected) => {
    const context = contextOf(text, { names: NAMES });
    expect(wordsWhere(context, (i) => context.layout.candidate[i] === 1)).toBe(expected);
  });
});
