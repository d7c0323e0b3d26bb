import { describe, expect, test } from 'vitest';
import type { Analysis, Quote } from 'wirecopy';
import { streamsOf } from '../../src/verify/streams.js';

const TEXT = '“We left,” she said, “and we wept.” “No,” he said.';

function quote(words: string, utterance: string): Quote {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words, utterance } as Quote;
}

const analysisOf = (quotes: Quote[]): Analysis => ({
  text: TEXT,
  sentences: [],
  entities: [],
  dates: [],
  quotes,
  clusters: [],
});

const ALL = 'we left she said and we wept no he said';

describe('readings of a source: utterances without what splits them, then the text as it runs', () => {
  test.each([
    ['no quotations', [], [ALL]],
    ['an utterance of one piece is in the text as it stands', [quote('“No,”', 'u2')], [ALL]],
    [
      'an utterance of two',
      [quote('“We left,”', 'u1'), quote('“and we wept.”', 'u1'), quote('“No,”', 'u2')],
      ['we left and we wept', ALL],
    ],
    [
      'pieces in the order of the text',
      [quote('“and we wept.”', 'u1'), quote('“We left,”', 'u1')],
      ['we left and we wept', ALL],
    ],
    ['a piece within another counts once', [quote('“We left,”', 'u1'), quote('left', 'u1')], ['we left', ALL]],
    [
      'two pieces within another',
      [quote('“We left,” she said, “and', 'u1'), quote('We', 'u1'), quote('said', 'u1')],
      ['we left she said and', ALL],
    ],
    ['the same piece twice', [quote('“We left,”', 'u1'), quote('“We left,”', 'u1')], ['we left', ALL]],
    [
      'a piece that begins within another',
      [quote('We left,” she', 'u1'), quote('she said', 'u1')],
      ['we left she said', ALL],
    ],
  ])('%s', (_why, quotes, keys) => {
    expect(streamsOf(analysisOf(quotes)).map(({ words }) => words.keys.join(' '))).toEqual(keys);
  });

  test('each knows the places of its words', () => {
    const [utterance, text] = streamsOf(analysisOf([quote('“We left,”', 'u1'), quote('“and we wept.”', 'u1')]));
    expect([utterance!.index.get('we'), text!.index.get('we'), text!.index.get('none')]).toEqual([
      [0, 3],
      [0, 5],
      undefined,
    ]);
    expect(text!.words.starts[5]).toBe(TEXT.lastIndexOf('we '));
  });
});
