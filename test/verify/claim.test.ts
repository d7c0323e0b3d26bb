import { describe, expect, test } from 'vitest';
import { readClaim } from '../../src/verify/claim.js';

/** A claim as its words by segment, the marks that cut it, and its insertions with the word they stand before. */
function shown(text: string): { segments: string[]; gaps: string[]; insertions: [string, number][] } {
  const { words, segmentOf, gaps, insertions } = readClaim(text);
  const segments: string[] = [];
  words.keys.forEach((_, i) => {
    const word = text.slice(words.starts[i], words.ends[i]);
    const before = segments[segmentOf[i]!];
    segments[segmentOf[i]!] = before === undefined ? word : `${before} ${word}`;
  });
  return {
    segments,
    gaps: gaps.map(({ start, end }) => text.slice(start, end)),
    insertions: insertions.map(({ start, end, before }) => [text.slice(start, end), before]),
  };
}

describe('an ellipsis cuts a claim', () => {
  test.each([
    ['the character', 'One … two', '…'],
    ['without blanks', 'One…two', '…'],
    ['three stops', 'One... two', '...'],
    ['three stops apart', 'One . . . two', '. . .'],
    ['four stops: one ends the sentence', 'One.... Two', '....'],
    ['four stops apart', 'One. . . . Two', '. . . .'],
    ['in square brackets', 'One […] two', '[…]'],
    ['in square brackets, spaced', 'One [ ... ] two', '[ ... ]'],
    ['stops apart in square brackets', 'One [. . .] two', '[. . .]'],
    ['with a stop more', 'One [....] two', '[....]'],
    ['in round brackets', 'One (…) two', '(…)'],
    ['stops apart in round brackets', 'One ( . . . ) two', '( . . . )'],
  ])('%s', (_why, text, gap) => {
    expect(shown(text)).toEqual({
      segments: ['One', text.includes('Two') ? 'Two' : 'two'],
      gaps: [gap],
      insertions: [],
    });
  });

  test.each([
    ['two stops are none', 'One .. two', ['One two'], []],
    ['at the start it cuts nothing off', '… one two', ['one two'], []],
    ['at the end neither', 'one two …', ['one two'], []],
    ['two in a row are one', 'One … […] two', ['One', 'two'], ['…']],
    ['each of several', 'One … two … three', ['One', 'two', 'three'], ['…', '…']],
    ['after an insertion at the start', '[We] … one', ['one'], []],
    ['after an insertion in between', 'One … [we] … two', ['One', 'two'], ['…']],
    ['alone', '…', [], []],
    ['no words at all', '', [], []],
  ])('%s', (_why, text, segments, gaps) => {
    const { segments: cut, gaps: marks } = shown(text);
    expect({ segments: cut, gaps: marks }).toEqual({ segments, gaps });
  });
});

describe('[an insertion] is no word of the speaker', () => {
  test.each([
    ['in the middle', 'One [of the two] three', ['One three'], [['[of the two]', 1]]],
    ['at the start', '[They] left', ['left'], [['[They]', 0]]],
    ['at the end', 'They left [the town]', ['They left'], [['[the town]', 2]]],
    ['empty brackets', 'They [] left', ['They left'], [['[]', 1]]],
    ['with an ellipsis and words', 'They [left … soon] said', ['They left', 'soon said'], []],
    ['as long as is read', `They [${'x'.repeat(200)}] left`, ['They left'], [[`[${'x'.repeat(200)}]`, 1]]],
    ['longer, it is text', `They [${'x'.repeat(201)}] left`, [`They ${'x'.repeat(201)} left`], []],
    ['open, it is text', 'They [all left', ['They all left'], []],
    ['the inner of two', 'They [all [three] left', ['They all left'], [['[three]', 2]]],
    [
      'two of them',
      '[They] left [it]',
      ['left'],
      [
        ['[They]', 0],
        ['[it]', 1],
      ],
    ],
  ] as const)('%s', (_why, text, segments, insertions) => {
    const { segments: cut, insertions: found } = shown(text);
    expect({ segments: cut, insertions: found }).toEqual({ segments, insertions });
  });
});
