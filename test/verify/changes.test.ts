/** Claims with changes, joined from pieces or in other words, with whole results. */
import { describe, expect, test } from 'vitest';
import { type Analysis, verifyQuote } from 'wirecopy';
import { source, shown } from './made.js';

describe('with changes', () => {
  const long = 'The new bridge over the river will open to traffic in the last week of May';
  const bridge = source(`${long}, officials said.`);

  test.each([
    [
      'a word replaced',
      'The new bridge over the river will open to traffic in the first week of May',
      [['first', 'last']],
      30 / 32,
    ],
    [
      'two words for one',
      'The new bridge over the river will close again to traffic in the last week of May',
      [['close again', 'open']],
      30 / 33,
    ],
    [
      'a word put in',
      'The brand new bridge over the river will open to traffic in the last week of May',
      [['brand', null]],
      32 / 33,
    ],
    [
      'words left out',
      'The new bridge over the river will open in the last week of May',
      [['', 'to traffic']],
      28 / 30,
    ],
    ['the first word', 'Our new bridge over the river will open', [['Our', 'The']], 14 / 16],
    ['the last word', 'The new bridge over the river will close', [['close', 'open']], 14 / 16],
    [
      'two apart',
      'The old bridge over the river will open to trucks',
      [
        ['old', 'new'],
        ['trucks', 'traffic'],
      ],
      16 / 20,
    ],
  ] as const)('%s', (_why, claim, differences, similarity) => {
    const found = shown(claim, bridge);
    expect(found).toMatchObject({ verdict: 'altered', differences });
    expect(found.similarity).toBeCloseTo(similarity, 10);
    expect(found.matches).toHaveLength(1);
  });

  test('the place is from the first word that stands against one of the claim to the last', () => {
    expect(shown('The new bridge over the river will close', bridge).matches).toEqual([
      'The new bridge over the river will open',
    ]);
    expect(shown('bridge over that river will open', bridge).matches).toEqual(['bridge over the river will open']);
  });

  test('an omission is an empty place in the claim, before the next word', () => {
    const claim = 'The new bridge will open';
    const [difference] = verifyQuote(claim, source('The new steel bridge will open.')).differences;
    expect(difference).toEqual({
      claim: { start: 8, end: 8, text: '' },
      source: { start: 8, end: 13, text: 'steel' },
    });
  });

  test('of two readings the one with fewer changes', () => {
    const split = source('“We lost our house,” she said, “and most of our cows drowned.”', [
      { words: '“We lost our house,”', utterance: 'u1' },
      { words: '“and most of our cows drowned.”', utterance: 'u1' },
    ]);
    expect(shown('We lost our house and all of our cows drowned', split)).toMatchObject({
      verdict: 'altered',
      differences: [['all', 'most']],
      similarity: 0.9,
    });
  });

  test('and where the text as it runs has fewer, that', () => {
    const split = source('“We lost our house,” she said, “and most of our cows drowned.”', [
      { words: '“We lost our house,”', utterance: 'u1' },
      { words: '“and most of our cows drowned.”', utterance: 'u1' },
    ]);
    expect(shown('We lost our house she said and all of our cows drowned', split)).toMatchObject({
      differences: [['all', 'most']],
      similarity: 22 / 24,
    });
  });

  test('72 of 100 equal words are enough, fewer are not', () => {
    // 2 * equal / (claim + stretch): 18 of 25 on both sides, then 17.
    const claimWith = (changed: number): string =>
      Array.from({ length: 25 }, (_, i) => (i % 2 === 1 && i < 2 * changed ? `q${i}` : `w${i}`)).join(' ');
    const numbered = source(`${Array.from({ length: 25 }, (_, i) => `w${i}`).join(' ')}.`);
    expect(shown(claimWith(7), numbered)).toMatchObject({ verdict: 'altered', similarity: 0.72 });
    // The words are shared all the same: it is a paraphrase.
    expect(shown(claimWith(8), numbered)).toMatchObject({ verdict: 'paraphrased', similarity: 0.68 });
  });
});

describe('joined from pieces', () => {
  const pieces = source(
    'The port will open on Monday morning. It was closed for the whole of last week because of the storm. Ships may enter from noon.',
  );

  test.each([
    [
      'out of order',
      'Ships may enter from noon the port will open on Monday morning',
      ['Ships may enter from noon', 'The port will open on Monday morning'],
      1,
    ],
    [
      'far apart',
      'The port will open on Monday morning ships may enter from noon',
      ['The port will open on Monday morning', 'Ships may enter from noon'],
      1,
    ],
    [
      'with a word between them',
      'Ships may enter from noon so the port will open on Monday',
      ['Ships may enter from noon', 'The port will open on Monday'],
      11 / 12,
    ],
  ] as const)('%s', (_why, claim, matches, similarity) => {
    const found = shown(claim, pieces);
    expect(found).toMatchObject({ verdict: 'stitched', matches, differences: [] });
    expect(found.similarity).toBeCloseTo(similarity, 10);
  });

  test('pieces of four words, not of three', () => {
    const words = source('Alpha bravo charlie delta. Echo foxtrot golf hotel. India juliet kilo.');
    expect(shown('echo foxtrot golf hotel alpha bravo charlie delta', words)).toMatchObject({ verdict: 'stitched' });
    expect(shown('echo foxtrot golf alpha bravo charlie', words).verdict).not.toBe('stitched');
  });

  test('85 of 100 words must be found', () => {
    const words = source(
      'Alpha bravo charlie delta echo foxtrot golf hotel. India juliet kilo lima mike november oscar papa quebec.',
    );
    const claim = (strange: number): string =>
      `india juliet kilo lima mike november oscar papa quebec ${'zulu '.repeat(strange)}alpha bravo charlie delta echo foxtrot golf hotel`;
    expect(shown(claim(3), words)).toMatchObject({ verdict: 'stitched', similarity: 17 / 20 });
    expect(shown(claim(4), words).verdict).not.toBe('stitched');
  });

  test('up to twelve words left out without a mark are an omission, more are a stitch', () => {
    const apart = (n: number): Analysis =>
      source(
        `Alpha bravo charlie delta ${Array.from({ length: n }, (_, i) => `w${i}`).join(' ')} echo foxtrot golf hotel.`,
      );
    const claim = 'alpha bravo charlie delta echo foxtrot golf hotel';
    expect(shown(claim, apart(13))).toMatchObject({ verdict: 'stitched' });
    expect(shown(claim, apart(12)).verdict).not.toBe('stitched');
  });

  test('two utterances close together are a stitch, one utterance is not', () => {
    const text = '“Alpha bravo charlie delta,” said one. “Echo foxtrot golf hotel,” said two.';
    const claim = 'Alpha bravo charlie delta echo foxtrot golf hotel';
    const [first, second] = ['“Alpha bravo charlie delta,”', '“Echo foxtrot golf hotel,”'] as const;
    expect(shown(claim, source(text, [{ words: first }, { words: second }]))).toMatchObject({
      verdict: 'stitched',
      matches: ['Alpha bravo charlie delta', 'Echo foxtrot golf hotel'],
    });
    // One utterance holds both: words are left out of it.
    expect(
      shown(
        'Two three four five six seven eight nine',
        source('“Two three four five or so six seven eight nine.”', [
          { words: '“Two three four five or so six seven eight nine.”' },
        ]),
      ).verdict,
    ).toBe('altered');
    // A word is put in between two that follow each other.
    const side = '“Alpha bravo charlie delta.” “Echo foxtrot golf hotel.”';
    const utterances = side.match(/“.*?”/gu)!.map((words) => ({ words }));
    expect(shown('Alpha bravo charlie delta zulu echo foxtrot golf hotel', source(side, utterances)).verdict).toBe(
      'altered',
    );
    // What stands between the pieces is neither.
    const between = 'Alpha bravo charlie delta, “yes,” “echo foxtrot golf hotel.”';
    expect(shown(claim, source(between, [{ words: '“yes,”' }, { words: '“echo foxtrot golf hotel.”' }])).verdict).toBe(
      'altered',
    );
    // Only one of the pieces is a quotation: words are left out of what somebody wrote.
    expect(shown(claim, source(text, [{ words: first }])).verdict).toBe('altered');
    expect(shown(claim, source(text, [{ words: second }])).verdict).toBe('altered');
    expect(shown(claim, source(text)).verdict).toBe('altered');
  });
});

describe('in other words', () => {
  test.each([
    [
      'the sentence that shares the words',
      'Heavy rain flooded villages',
      'Villages were flooded after heavy rains.',
      1,
    ],
    ['three of four', 'Heavy rain flooded towns', 'Villages were flooded after heavy rains.', 0.75],
    ['three of five', 'Heavy rain flooded mountain towns', 'Villages were flooded after heavy rains.', 0.6],
  ])('%s', (_why, claim, sentence, similarity) => {
    expect(shown(claim, source(`It is May. ${sentence} Help came.`))).toEqual({
      verdict: 'paraphrased',
      similarity,
      matches: [sentence],
      differences: [],
    });
  });

  test.each([
    ['three of six words', 'Heavy rain flooded distant mountain towns'],
    ['two content words are too few to tell', 'The rain was heavy'],
    ['none', 'It was what they had'],
  ])('absent: %s', (_why, claim) => {
    expect(shown(claim, source('Villages were flooded after heavy rains.'))).toEqual({
      verdict: 'absent',
      similarity: 0,
      matches: [],
      differences: [],
    });
  });

  test('the passage that shares most, the first of equal ones, a quotation before a sentence', () => {
    const text = 'Villages saw rain and wind. Villages flooded after rain fell. Rain flooded old villages again.';
    const claim = 'The villages had been flooded by more rain';
    expect(shown(claim, source(text)).matches).toEqual(['Villages flooded after rain fell.']);
    const [said] = [{ words: 'Rain flooded old villages' }];
    expect(shown(claim, source(text, [said])).matches).toEqual(['Rain flooded old villages']);
  });
});
