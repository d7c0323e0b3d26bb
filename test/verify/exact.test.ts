import { describe, expect, test } from 'vitest';
import type { Analysis } from 'wirecopy';
import { readClaim } from '../../src/verify/claim.js';
import { coverByRuns, findExact } from '../../src/verify/exact.js';
import { type Stream, streamsOf } from '../../src/verify/streams.js';

const streamOf = (text: string): Stream =>
  streamsOf({ text, sentences: [], entities: [], dates: [], quotes: [], clusters: [] } satisfies Analysis)[0]!;
const fillers = (n: number): string => Array.from({ length: n }, (_, i) => `x${i}`).join(' ');

/** Runs as [from, to, at]. */
const exact = (claim: string, source: string): number[][] | undefined =>
  findExact(readClaim(claim), streamOf(source))?.map(({ from, to, at }) => [from, to, at]);
const cover = (claim: string, source: string, shortest: number): number[][] =>
  coverByRuns(readClaim(claim), streamOf(source), shortest).map(({ from, to, at }) => [from, to, at]);

describe('a claim word for word', () => {
  test.each([
    ['in the middle', 'the cat sat', 'so the cat sat down', [[0, 3, 1]]],
    ['at the very end', 'cat sat', 'the cat sat', [[0, 2, 1]]],
    ['one word too few at the end', 'cat sat down', 'the cat sat', undefined],
    ['at the second place where it could start', 'the cat', 'the dog and the cat', [[0, 2, 3]]],
    ['not there', 'the cow', 'the dog and the cat', undefined],
    ['a first word that is not there', 'a cat', 'the cat', undefined],
    ['no words', '…', 'the cat', undefined],
    [
      'an ellipsis',
      'the cat … sat down',
      'the cat that I saw sat down',
      [
        [0, 2, 0],
        [2, 4, 5],
      ],
    ],
    [
      'an ellipsis that leaves nothing out',
      'the cat … sat',
      'the cat sat',
      [
        [0, 2, 0],
        [2, 3, 2],
      ],
    ],
    ['an ellipsis out of order', 'sat … the cat', 'the cat sat', undefined],
    [
      'an ellipsis to the last word',
      'the … sat',
      'the cat sat',
      [
        [0, 1, 0],
        [1, 2, 2],
      ],
    ],
    [
      'an insertion',
      'the [lazy] cat',
      'the cat',
      [
        [0, 1, 0],
        [1, 2, 1],
      ],
    ],
    [
      'an insertion for words',
      'the [lazy] cat',
      'the fat old cat',
      [
        [0, 1, 0],
        [1, 2, 3],
      ],
    ],
    ['an insertion at the start', '[The] cat sat', 'the cat sat', [[0, 2, 1]]],
    [
      'three pieces',
      'a … b [of] c',
      'a x b y c',
      [
        [0, 1, 0],
        [1, 2, 2],
        [2, 3, 4],
      ],
    ],
    ['the third piece before the second', 'a … b … c', 'a x c y b', undefined],
    ['the last piece missing', 'a … b … c', 'a x b y d', undefined],
    [
      'a later start, where the first has no second piece in reach',
      'a … b',
      `a ${fillers(121)} a b`,
      [
        [0, 1, 122],
        [1, 2, 123],
      ],
    ],
  ])('%s', (_why, claim, source, runs) => {
    expect(exact(claim, source)).toEqual(runs);
  });

  test.each([
    ['an ellipsis', 'a … b', 120],
    ['an insertion', 'a [x] b', 6],
  ])('%s leaves out so many words at most', (_why, claim, most) => {
    expect(exact(claim, `a ${fillers(most)} b`)).toEqual([
      [0, 1, 0],
      [1, 2, most + 1],
    ]);
    expect(exact(claim, `a ${fillers(most + 1)} b`)).toBeUndefined();
  });

  test('two thousand places of a common first word are tried', () => {
    expect(exact('the cat', `${'the '.repeat(1999)} the cat`)).toEqual([[0, 2, 1999]]);
    expect(exact('the cat', `${'the '.repeat(2000)} the cat`)).toBeUndefined();
  });
});

describe('a claim as runs of words', () => {
  test.each([
    ['one run', 'a b c d', 'x a b c d y', 4, [[0, 4, 1]]],
    ['the longest from where it starts', 'a b c', 'a b x a b c', 2, [[0, 3, 3]]],
    ['the first of equal ones', 'a b', 'a b x a b', 2, [[0, 2, 0]]],
    [
      'two runs, out of order',
      'a b c d',
      'c d x a b',
      2,
      [
        [0, 2, 3],
        [2, 4, 0],
      ],
    ],
    [
      'a word that is nowhere between them',
      'a b z c d',
      'c d x a b',
      2,
      [
        [0, 2, 3],
        [3, 5, 0],
      ],
    ],
    ['too short a run', 'a b c d', 'c d x a b', 3, []],
    ['a run that ends with the claim', 'z a b', 'a b', 2, [[1, 3, 0]]],
    ['the end of the source ends a run', 'a b c', 'z a b', 2, [[0, 2, 1]]],
    ['nothing', '', 'a b', 1, []],
  ])('%s', (_why, claim, source, shortest, runs) => {
    expect(cover(claim, source, shortest)).toEqual(runs);
  });

  test('two hundred places of a common word are tried', () => {
    expect(cover('the cat', `${'the '.repeat(199)} the cat`, 2)).toEqual([[0, 2, 199]]);
    expect(cover('the cat', `${'the '.repeat(200)} the cat`, 2)).toEqual([]);
  });
});
