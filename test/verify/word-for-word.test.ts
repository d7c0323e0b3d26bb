/** Claims that stand in a source word for word, with whole results. */
import { describe, expect, test } from 'vitest';
import { source, shown, FLOOD } from './made.js';

describe('word for word', () => {
  test.each([
    ['as it stands', 'the barn and all our cows', ['the barn and all our cows'], []],
    ['another case at the start', 'The barn and all our cows', ['the barn and all our cows'], []],
    ['one word', 'Barn', ['barn'], []],
    [
      'an ellipsis says what it leaves out',
      'the house … in the flood',
      ['the house', 'in the flood'],
      [['…', 'the barn and all our cows']],
    ],
    ['an ellipsis that leaves nothing out', 'all our … cows', ['all our', 'cows'], []],
    ['an insertion says nothing', 'the barn and [the] cows', ['the barn and', 'cows'], []],
    [
      'a capital after an ellipsis',
      'the house … In the flood',
      ['the house', 'in the flood'],
      [['…', 'the barn and all our cows']],
    ],
  ] as const)('verbatim: %s', (_why, claim, matches, differences) => {
    expect(shown(claim, FLOOD)).toEqual({ verdict: 'verbatim', similarity: 1, matches, differences });
  });

  test.each([
    ['a comma put in', 'the barn, and all our cows', [[', ', ' ']], 6],
    ['a comma left out', 'the house the barn', [[' ', ', ']], 4],
    ['case inside', 'the Barn', [['Barn', 'barn']], 2],
    [
      'both at one word',
      'the house The barn',
      [
        [' ', ', '],
        ['The', 'the'],
      ],
      4,
    ],
    ['a dash for a comma', 'the house—the barn', [['—', ', ']], 4],
  ] as const)('altered: %s', (_why, claim, differences, words) => {
    const { verdict, similarity, differences: found } = shown(claim, FLOOD);
    expect({ verdict, found }).toEqual({ verdict: 'altered', found: differences });
    expect(similarity).toBeCloseTo(1 - differences.length / (2 * words), 10);
  });

  test('apostrophes of either kind are one, in claim and source', () => {
    const curly = source('The mayor said it’s the town’s own fault.');
    const straight = source("The mayor said it's the town's own fault.");
    for (const claim of ["it's the town's own", 'it’s the town’s own']) {
      expect(shown(claim, curly)).toMatchObject({ verdict: 'verbatim', differences: [] });
      expect(shown(claim, straight)).toMatchObject({ verdict: 'verbatim', differences: [] });
    }
  });

  test('a cut may leave out no word that turns the meaning', () => {
    const no = source('We will not raise the tax this year.');
    expect(shown('We will … raise the tax', no)).toEqual({
      verdict: 'altered',
      similarity: 1 - 1 / (2 * 5),
      matches: ['We will', 'raise the tax'],
      differences: [['…', 'not']],
    });
  });

  test('whatever else it leaves out', () => {
    expect(shown('We will … raise the tax', source('We will not soon raise the tax.'))).toMatchObject({
      verdict: 'altered',
      differences: [['…', 'not soon']],
    });
    expect(shown('We will … raise the tax', source('We will soon raise the tax.'))).toMatchObject({
      verdict: 'verbatim',
    });
  });

  test('a line that ends between two words is no other punctuation', () => {
    expect(shown('We left the town', source('We left\nthe town.'))).toMatchObject({ verdict: 'verbatim' });
    expect(shown('Rain fell all day', source('Rain fell.\n\n“All day.'))).toMatchObject({
      verdict: 'altered',
      differences: [['all', 'All']],
    });
    expect(shown('Rain fell All day', source('Rain fell.\n\n“All day.'))).toMatchObject({ verdict: 'verbatim' });
    expect(shown('Rain fell all day', source('Rain fell\n— all day.'))).toMatchObject({ verdict: 'altered' });
    expect(shown('Rain fell All day', source('Rain fell. “All day.'))).toMatchObject({
      verdict: 'altered',
      differences: [[' ', '. “']],
    });
  });

  test('an utterance that an attribution splits is one', () => {
    const split = source('“We left,” she said, “and nobody came.”', [
      { words: '“We left,”', utterance: 'u1' },
      { words: '“and nobody came.”', utterance: 'u1' },
    ]);
    expect(shown('We left and nobody came', split)).toEqual({
      verdict: 'verbatim',
      similarity: 1,
      matches: ['We left', 'and nobody came'],
      differences: [],
    });
    expect(shown('We left. And nobody came', split)).toMatchObject({
      verdict: 'altered',
      differences: [['And', 'and']],
    });
  });
});
