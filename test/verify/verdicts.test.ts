/** Whole results over sources made by hand. */
import { describe, expect, test } from 'vitest';
import { type Analysis, type QuoteVerification, verifyQuote } from 'wirecopy';

interface Said {
  words: string;
  by?: { name: string; entityId?: string; text?: string };
  utterance?: string;
}

/** A source of sentences that end in a stop, with quotations of the given words. */
function source(text: string, said: readonly Said[] = [], mentions: Readonly<Record<string, string[]>> = {}): Analysis {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the source: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const sentences = [...text.matchAll(/[^.]+\.”?/gu)].map(({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    return { start, end: index + words.length, text: words.trimStart(), paragraph: 0 };
  });
  const quotes = said.map(({ words, by, utterance = words }): Analysis['quotes'][number] => ({
    ...spanOf(words),
    type: 'direct',
    quoted: [],
    speaker: by ? { ...spanOf(by.text ?? by.name), name: by.name, entityId: by.entityId ?? null, kind: 'name' } : null,
    cue: null,
    utterance,
    closed: true,
    score: 1,
    rule: 'cue',
  }));
  const clusters = Object.entries(mentions).map(([id, words]) => ({
    id,
    type: 'PERSON' as const,
    name: words[0]!,
    mentions: words.map(spanOf),
    quotes: [],
  }));
  return { text, sentences, entities: [], dates: [], quotes, clusters };
}

/** A result without offsets, which are checked on the way. */
function shown(
  claim: string,
  analysis: Analysis,
): Omit<QuoteVerification, 'matches' | 'differences' | 'speaker'> & {
  matches: string[];
  differences: [string, string | null][];
} {
  const { verdict, similarity, matches, differences } = verifyQuote(claim, analysis);
  for (const { start, end, text } of matches) expect(analysis.text.slice(start, end)).toBe(text);
  for (const difference of differences) {
    expect(claim.slice(difference.claim.start, difference.claim.end)).toBe(difference.claim.text);
    if (difference.source)
      expect(analysis.text.slice(difference.source.start, difference.source.end)).toBe(difference.source.text);
  }
  return {
    verdict,
    similarity,
    matches: matches.map(({ text }) => text),
    differences: differences.map((d) => [d.claim.text, d.source?.text ?? null]),
  };
}

const FLOOD = source('We lost the house, the barn and all our cows in the flood, she said.');

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

describe('who says it', () => {
  const ANA = { name: 'Ana María Ruiz', entityId: 'e1', text: 'Ms Ruiz' };
  const text = '“We left,” Ms Ruiz said. “It rained,” the World Health Organization said. “No,” a boy said. It snowed.';
  const analysis = source(
    text,
    [
      { words: '“We left,”', by: ANA },
      { words: '“It rained,”', by: { name: 'World Health Organization', entityId: 'e2' } },
      { words: '“No,”', by: { name: 'a boy' } },
    ],
    { e1: ['Ms Ruiz'], e2: ['World Health Organization'] },
  );
  const verdict = (quote: string, speaker: string): string => verifyQuote({ quote, speaker }, analysis).verdict;

  test.each([
    ['the name', 'We left', 'Ana María Ruiz'],
    ['with a title', 'We left', 'Dr. Ana María Ruiz'],
    ['a part of it', 'We left', 'Ruiz'],
    ['a first name', 'We left', 'Ana'],
    ['two parts', 'We left', 'Ana Ruiz'],
    ['in another case', 'We left', 'RUIZ'],
    ['as a possessive', 'We left', 'Ruiz’s'],
    ['initials', 'It rained', 'WHO'],
    ['an article more', 'It rained', 'the World Health Organization'],
    ['an article less', 'No', 'boy'],
    ['a longer name than the text has', 'We left', 'Ana María Ruiz Costa'],
  ])('the same speaker: %s', (_why, quote, speaker) => {
    expect(verdict(quote, speaker)).toBe('verbatim');
  });

  test.each([
    ['another name', 'We left', 'Tom Okoro'],
    ['initials of another', 'It rained', 'WTO'],
    ['initials of one word are none', 'No', 'b'],
    ['initials in part', 'It rained', 'WH'],
    ['a title alone', 'We left', 'Ms'],
    ['nothing', 'We left', ''],
    ['what no one is quoted with', 'It snowed', 'Ana María Ruiz'],
  ])('not the same: %s', (_why, quote, speaker) => {
    expect(verdict(quote, speaker)).toBe('misattributed');
  });

  test('another mention of the same source is a name too', () => {
    const twice = source(
      '“We left,” Ms Ruiz said. The mayor of Porto wept.',
      [{ words: '“We left,”', by: { name: 'Ms Ruiz', entityId: 'e1' } }],
      { e9: ['Porto'], e1: ['mayor of Porto', 'Ms Ruiz'] },
    );
    expect(verifyQuote({ quote: 'We left', speaker: 'the mayor' }, twice).verdict).toBe('verbatim');
    expect(verifyQuote({ quote: 'We left', speaker: 'Porto council' }, twice).verdict).toBe('misattributed');
  });

  test('a source that is a title alone is nobody', () => {
    const title = source('“We left,” Ms said.', [{ words: '“We left,”', by: { name: 'Ms' } }]);
    expect(verifyQuote({ quote: 'We left', speaker: 'Tom Okoro' }, title).verdict).toBe('misattributed');
  });

  test('a claim may name nobody', () => {
    expect(verifyQuote({ quote: 'We left' }, analysis)).toMatchObject({
      verdict: 'verbatim',
      speaker: { name: ANA.name },
    });
  });

  test('a quotation without a source contradicts nobody', () => {
    const open = source('“We left,” it was said.', [{ words: '“We left,”' }]);
    expect(verifyQuote({ quote: 'We left', speaker: 'Ana Ruiz' }, open)).toMatchObject({
      verdict: 'verbatim',
      speaker: null,
    });
  });

  test('an altered claim of the wrong speaker is misattributed, what is not there is not', () => {
    const long = source('“We lost the whole of our harvest in the flood,” Ms Ruiz said.', [
      { words: '“We lost the whole of our harvest in the flood,”', by: ANA },
    ]);
    const by = (quote: string): string => verifyQuote({ quote, speaker: 'Tom Okoro' }, long).verdict;
    expect(by('We lost the whole of our harvest in the fire')).toBe('misattributed');
    expect(by('The flood took harvest, all of it, lost')).toBe('paraphrased');
    expect(by('It snowed in Oslo')).toBe('absent');
  });

  test('the speaker of the quotation that holds most of the words; no speaker gives way to one', () => {
    const two = source('“We left,” Ana said. “It rained all night,” Tom said.', [
      { words: '“We left,”', by: { name: 'Ana' } },
      { words: '“It rained all night,”', by: { name: 'Tom' } },
    ]);
    expect(verifyQuote('We left Ana said It rained all night Tom', two).speaker).toMatchObject({
      name: 'Tom',
      text: 'Tom',
    });
    expect(verifyQuote('We left Ana said It rained', two).speaker).toMatchObject({ name: 'Tom' });
    expect(verifyQuote('We left Ana said', two).speaker).toMatchObject({ name: 'Ana' });
    expect(verifyQuote('Ana said', two).speaker).toBeNull();
    const nested = source('“We left,” Ana said.', [
      { words: '“We left,”' },
      { words: '“We left,”', by: { name: 'Ana' } },
    ]);
    expect(verifyQuote('We left', nested).speaker).toMatchObject({ name: 'Ana' });
    const first = source('“We left,” Ana said to Tom.', [
      { words: '“We left,”', by: { name: 'Ana' } },
      { words: '“We left,”', by: { name: 'Tom' } },
    ]);
    expect(verifyQuote('We left', first).speaker).toMatchObject({ name: 'Ana' });
  });
});

test('options are those of the analysis of a text', () => {
  const text = '“We left,” said Ana Ruiz.';
  expect(verifyQuote('We left', text, { types: [] }).speaker).toMatchObject({ name: 'Ana Ruiz', entityId: null });
  expect(verifyQuote('We left', text).speaker!.entityId).not.toBeNull();
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [{}, 'an object'],
  [{ quote: 5 }, 'an object'],
  [{ quote: 'No', speaker: null }, 'an object'],
])('a claim that is none: %j', (claim, got) => {
  expect(() => verifyQuote(claim as never, FLOOD)).toThrow(
    new TypeError(`verifyQuote: claim must be a string or { quote: string, speaker?: string }, got ${got}`),
  );
});

test('a source that is none', () => {
  expect(() => verifyQuote('No', {} as never)).toThrow(
    new TypeError('verifyQuote: source must be a string or what analyze() returns, got an object'),
  );
});
