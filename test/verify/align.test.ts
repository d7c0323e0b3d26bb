import { describe, expect, test } from 'vitest';
import { alignBest, indexWords } from '../../src/verify/align.js';
import { wordsOf } from '../../src/verify/words.js';

const many = (n: number, word = 'x'): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');

function align(claim: string, source: string, from = 0, to = wordsOf(claim).keys.length) {
  const words = wordsOf(source);
  const alignment = alignBest(wordsOf(claim), from, to, words, indexWords(words));
  return alignment && { ...alignment, pairs: [...alignment.pairs] };
}

describe('the stretch of a source that is most like a claim', () => {
  test.each([
    ['word for word', 'the cat sat', 'once the cat sat down', [1, 2, 3], 1, 4, 1],
    ['at the start', 'the cat', 'the cat sat', [0, 1], 0, 2, 1],
    ['at the end', 'cat sat', 'the cat sat', [1, 2], 1, 3, 1],
    ['the whole', 'the cat sat', 'the cat sat', [0, 1, 2], 0, 3, 1],
    ['a word replaced', 'the cat sat', 'the dog sat', [0, -1, 2], 0, 3, 4 / 6],
    ['the last word replaced: it stands against one', 'the cat sat', 'so the cat lay down', [1, 2, -1], 1, 4, 4 / 6],
    ['the first word replaced', 'the cat sat', 'one cat sat', [-1, 1, 2], 0, 3, 4 / 6],
    ['a word added to the claim', 'the fat cat sat', 'the cat sat', [0, -1, 1, 2], 0, 3, 6 / 7],
    ['a word left out of it', 'so the cat sat', 'so the fat cat sat', [0, 1, 3, 4], 0, 5, 8 / 9],
    ['two left out', 'oh so the cat sat', 'oh so the big fat cat sat', [0, 1, 2, 5, 6], 0, 7, 10 / 12],
    [
      'the second word left out: the first stands against it',
      'the cat sat',
      'the fat cat sat',
      [-1, 2, 3],
      1,
      4,
      4 / 6,
    ],
    ['a source shorter than the claim', 'a b c d e', 'c', [-1, -1, 0, -1, -1], 0, 1, 2 / 6],
    [
      'the better of two places',
      'the cat sat down',
      `the cat ran. ${many(40)} the cat sat down`,
      [43, 44, 45, 46],
      43,
      47,
      1,
    ],
    ['the earlier of two equal ones', 'the cat', `the cat ${many(40)} the cat`, [0, 1], 0, 2, 1],
  ])('%s', (_why, claim, source, pairs, first, end, similarity) => {
    const found = align(claim, source)!;
    expect(found).toMatchObject({ pairs, first, end, equal: pairs.filter((p) => p >= 0).length });
    expect(found.similarity).toBeCloseTo(similarity, 10);
  });

  test('of a part of the claim', () => {
    expect(align('oh the cat sat well', 'here the cat sat', 1, 4)).toMatchObject({
      pairs: [1, 2, 3],
      first: 1,
      end: 4,
      similarity: 1,
    });
  });

  test('none where no word is shared', () => {
    expect(align('the cat', 'a dog')).toBeNull();
    expect(align('the cat', '')).toBeNull();
  });

  test.each([
    ['24 words left out of the middle', 20],
    ['more than the band is wide', 30],
  ])('pieces apart: %s', (_why, apart) => {
    const found = align('one two three four five six', `one two three ${many(apart)} four five six`)!;
    expect(found.equal).toBe(3);
    expect(found.similarity).toBeCloseTo(6 / 12, 10);
  });

  test('words that stand everywhere vote only where there are no others', () => {
    const common = 'the '.repeat(300);
    // "the" alone is shared: its first places are tried.
    expect(align('the end', common)).toMatchObject({ equal: 1, first: 28 });
    // A rarer word says where to look, far behind the first places.
    expect(align('the cat', `${common} the cat`)).toMatchObject({ pairs: [300, 301], similarity: 1 });
    // At most 200 places vote, here for where most of them are.
    const spread = `the ${many(20)} `.repeat(190);
    expect(align('the end', `${spread}${'the '.repeat(10)}`)!.first).toBeGreaterThan(3990);
    expect(align('the end', `${spread}${'the '.repeat(11)}`)!.first).toBeLessThan(100);
  });

  test('six places are looked at, those with the most shared words first', () => {
    const decoys = Array.from({ length: 8 }, (_, i) => `the cat ${many(40, `d${i}x`)}`).join(' ');
    expect(align('the cat sat down here', `${decoys} the cat sat down here`)!.similarity).toBe(1);
  });
});

test('places of each word', () => {
  expect([...indexWords(wordsOf('the cat the dog'))]).toEqual([
    ['the', [0, 2]],
    ['cat', [1]],
    ['dog', [3]],
  ]);
});
