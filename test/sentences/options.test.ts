import { describe, expect, it } from 'vitest';
import { type SentenceOptions, splitSentences } from '../../src/sentences/index.js';

const split = (text: string, options?: SentenceOptions): [number, string][] =>
  splitSentences(text, options).map(({ paragraph, text: sentence }) => [paragraph, sentence]);
const texts = (text: string, options?: SentenceOptions): string[] =>
  split(text, options).map(([, sentence]) => sentence);

/** Wrapped by hand at 64 characters. */
const WRAPPED = [
  'Minister cuts subsidies',
  'LAGOS (Wire) - The finance minister said on Tuesday that the',
  'government would cut fuel subsidies by a third next year. "We',
  'have no choice," Amina Bello told reporters in the capital.',
  'Opposition parties called the plan a betrayal of the poor and',
  'said that they would march.',
  '- First demand',
  '- Second demand',
].join('\n');

describe('lineBreaks', () => {
  it('auto: a line that hard wrapping ended goes on, a line that ended early does not', () => {
    expect(split(WRAPPED)).toEqual([
      [0, 'Minister cuts subsidies'],
      [
        1,
        'LAGOS (Wire) - The finance minister said on Tuesday that the\ngovernment would cut fuel subsidies by a third next year.',
      ],
      [1, '"We\nhave no choice," Amina Bello told reporters in the capital.'],
      [1, 'Opposition parties called the plan a betrayal of the poor and\nsaid that they would march.'],
      [2, '- First demand'],
      [3, '- Second demand'],
    ]);
  });

  it('auto is the default', () => {
    expect(split(WRAPPED, { lineBreaks: 'auto' })).toEqual(split(WRAPPED));
  });

  it('auto: the same with CR LF', () => {
    expect(texts(WRAPPED.replaceAll('\n', '\r\n')).map((sentence) => sentence.replaceAll('\r\n', '\n'))).toEqual(
      texts(WRAPPED),
    );
  });

  it('auto: one paragraph a line', () => {
    const lines = [
      'Minister cuts fuel subsidies',
      'By Ana Diaz in Lagos',
      `The minister said so ${'and so '.repeat(30)}on.`,
    ];
    expect(split(lines.join('\n'))).toEqual(lines.map((line, i) => [i, line]));
  });

  it('auto: one post a line, some in lower case', () => {
    const posts = ['BREAKING: Minister resigns 🔥', 'so glad he is gone', 'what now?'];
    expect(texts(`${posts[0]}\n${posts[1]}\n\n${posts[2]}`, { lineBreaks: 'paragraph' })).toEqual(posts);
  });

  it('auto: a list of lower-case items without a full stop', () => {
    expect(texts('features\ncontact manager\nevents, activities')).toEqual([
      'features',
      'contact manager',
      'events, activities',
    ]);
  });

  it('auto: one wrapped sentence', () => {
    expect(texts('It was a cold\nnight in the city.')).toEqual(['It was a cold\nnight in the city.']);
  });

  it('paragraph: every line break ends a sentence and a paragraph', () => {
    expect(split('It was a cold\nnight.', { lineBreaks: 'paragraph' })).toEqual([
      [0, 'It was a cold'],
      [1, 'night.'],
    ]);
  });

  it('space: only blank lines end a paragraph', () => {
    expect(split('Night fell\nOver Lagos. It\nRained.\n\nThen\nNot', { lineBreaks: 'space' })).toEqual([
      [0, 'Night fell\nOver Lagos.'],
      [0, 'It\nRained.'],
      [1, 'Then\nNot'],
    ]);
  });

  it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\f', '\u2029', '\n\u00a0\n'])('%j is a blank line', (blank) => {
    expect(split(`One${blank}two`, { lineBreaks: 'space' })).toEqual([
      [0, 'One'],
      [1, 'two'],
    ]);
  });

  it('white space around the text makes no paragraph', () => {
    expect(split('\n\n \n One.\n\n\n\nTwo. \n\n')).toEqual([
      [0, 'One.'],
      [1, 'Two.'],
    ]);
  });
});

describe('quotes', () => {
  it.each([
    [
      'double marks',
      '"It works. It has always worked," she said. He left.',
      ['"It works. It has always worked," she said.', 'He left.'],
    ],
    [
      'curly single marks',
      '‘I don’t know. It’s late,’ he said. He left.',
      ['‘I don’t know. It’s late,’ he said.', 'He left.'],
    ],
    [
      'brackets',
      'He teaches (He was a baker. Not now.) at school. He left.',
      ['He teaches (He was a baker. Not now.) at school.', 'He left.'],
    ],
    ['nested marks', '“He said, ‘Go. Now.’ I went.” It rained.', ['“He said, ‘Go. Now.’ I went.”', 'It rained.']],
    [
      'a mark that nothing closes',
      '“It works. It has always worked. He left.',
      ['“It works.', 'It has always worked.', 'He left.'],
    ],
    [
      'a mark that closes nothing',
      'It works. It has always worked.” He left.',
      ['It works.', 'It has always worked.”', 'He left.'],
    ],
  ])('whole: %s', (_name, text, sentences) => {
    expect(texts(text, { quotes: 'whole' })).toEqual(sentences);
  });

  it('whole: a mark never reaches into the next paragraph', () => {
    expect(split('“It works. It does.\n\nHe left. “Good.”', { quotes: 'whole' })).toEqual([
      [0, '“It works.'],
      [0, 'It does.'],
      [1, 'He left.'],
      [1, '“Good.”'],
    ]);
  });

  it('split is the default', () => {
    const text = '"It works. It has always worked," she said.';
    expect(texts(text)).toEqual(texts(text, { quotes: 'split' }));
    expect(texts(text)).toHaveLength(2);
  });
});

describe('what it refuses', () => {
  it.each([null, undefined, 5, {}, ['a']])('%j is no text', (text) => {
    expect(() => splitSentences(text as never)).toThrow(TypeError);
    expect(() => splitSentences(text as never)).toThrow(/splitSentences: text must be a string/);
  });

  it.each([
    [{ lineBreaks: 'never' }, /^splitSentences: options\.lineBreaks .*auto.*paragraph.*space/],
    [{ quotes: 'joined' }, /^splitSentences: options\.quotes .*split.*whole/],
    [{ linebreaks: 'auto' }, /^splitSentences: unknown option "linebreaks"/],
  ])('%j is no option', (options, message) => {
    expect(() => splitSentences('One.', options as never)).toThrow(RangeError);
    expect(() => splitSentences('One.', options as never)).toThrow(message);
  });
});

it('the empty text and white space have no sentences', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences(' \n\t\u00a0\u2029')).toEqual([]);
});
