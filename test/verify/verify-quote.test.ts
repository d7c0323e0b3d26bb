import { describe, expect, test } from 'vitest';
import { analyze, verifyQuote } from 'wirecopy';

const SOURCE = [
  '“We lost everything in the flood,” said Amina Wanjiru, a trader. “Nobody came.”',
  'Officials counted 41 houses. It’s “not a big deal, and we will rebuild the bridge before winter comes,” Daniel Rono told reporters.',
].join('\n\n');
const analysis = analyze(SOURCE);
const verdict = (claim: string): string => verifyQuote(claim, analysis).verdict;

describe('what never makes a quotation worse than verbatim', () => {
  test.each([
    ['straight marks', '"We lost everything in the flood,"'],
    ['white space', 'We  lost\neverything in the\u00a0flood'],
    ['case at the start', 'lost everything in the flood'],
    ['final punctuation', 'We lost everything in the flood!'],
    ['an attribution left out', 'We lost everything in the flood. Nobody came.'],
    ['an ellipsis', 'We lost everything … Nobody came'],
    ['an ellipsis in brackets', 'We lost [...] in the flood'],
    ['a bracketed insertion', '[My family] lost everything in the flood'],
    ['an apostrophe of the other kind', "It's"],
  ])('%s', (_why, claim) => {
    expect(verdict(claim)).toBe('verbatim');
  });
});

describe('what does', () => {
  test.each([
    ['a word replaced', 'We lost everything in the fire', 'altered'],
    ['a word added', 'We lost nearly everything in the flood', 'altered'],
    ['an ellipsis that drops “not”', 'It’s … a big deal', 'altered'],
    ['capitals inside', 'We LOST everything in the flood', 'altered'],
    ['a comma put in', 'We lost everything, in the flood', 'altered'],
    [
      'two speakers joined',
      'We lost everything in the flood, and we will rebuild the bridge before winter',
      'stitched',
    ],
    ['other words', 'Before the winter the bridge will be rebuilt', 'paraphrased'],
    ['nothing of it', 'The harvest was the best in years', 'absent'],
    ['no words at all', '“…”', 'absent'],
    ['an empty claim', '', 'absent'],
  ])('%s', (_why, claim, expected) => {
    expect(verdict(claim)).toBe(expected);
  });
});

test('a difference is given with offsets on both sides', () => {
  const claim = 'We lost nearly everything in the fire';
  const { differences, matches } = verifyQuote(claim, analysis);
  expect(differences.map((d) => [d.claim.text, d.source?.text ?? null])).toEqual([
    ['nearly', null],
    ['fire', 'flood'],
  ]);
  for (const d of differences) {
    expect(claim.slice(d.claim.start, d.claim.end)).toBe(d.claim.text);
    if (d.source) expect(SOURCE.slice(d.source.start, d.source.end)).toBe(d.source.text);
  }
  for (const m of matches) expect(SOURCE.slice(m.start, m.end)).toBe(m.text);
});

test('the right words of the wrong speaker are misattributed; names may be short', () => {
  const quote = 'We lost everything in the flood';
  expect(verifyQuote({ quote, speaker: 'Ms Wanjiru' }, analysis).verdict).toBe('verbatim');
  expect(verifyQuote({ quote, speaker: 'Daniel Rono' }, analysis)).toMatchObject({
    verdict: 'misattributed',
    speaker: { name: 'Amina Wanjiru' },
  });
  expect(verifyQuote({ quote: 'Officials counted 41 houses', speaker: 'Daniel Rono' }, analysis).verdict).toBe(
    'misattributed',
  );
});

test('wrong arguments are named', () => {
  expect(() => verifyQuote(42 as never, SOURCE)).toThrow(
    new TypeError('verifyQuote: claim must be a string or { quote: string, speaker?: string }, got number 42'),
  );
  expect(() => verifyQuote('x', null as never)).toThrow(
    /source must be a string or what analyze\(\) returns, got null/u,
  );
});

test('time grows in step with claim and source', () => {
  const time = (n: number): number => {
    const source = { ...analysis, text: 'the cat sat on the mat and '.repeat(n), sentences: [], quotes: [] };
    const claim = 'the cat sat by the mat and '.repeat(n);
    const before = process.cpuUsage().user;
    verifyQuote(claim, source);
    return (process.cpuUsage().user - before) / 1000;
  };
  time(200);
  // Eight times the text, at most thirty times the time: a quadratic step would take sixty-four.
  expect(time(4000)).toBeLessThan(30 * Math.max(time(500), 4));
});
