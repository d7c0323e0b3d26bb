/** Tokens and their IOB2 tags, whole. */
import { describe, expect, test } from 'vitest';
import { toConll } from '../../src/export/index.js';
import { iob2Tags } from '../../src/export/conll.js';
import { tokensInSentences } from '../../src/export/tokens-of.js';
import type { Analysis, EntityType } from '../../src/types.js';
import { sample } from './sample.js';
import { spanIn } from '../made.js';
import { analysisOf, entityIn } from './made.js';

describe('CoNLL', () => {
  test('the sample', () => {
    expect(toConll(sample)).toBe(
      '🙂\tO\nMr\tO\nAna\tB-PERSON\n𝒳\tI-PERSON\nCosta\tI-PERSON\nsaid\tO\non\tO\nSunday\tO\n:\tO\n“\tO\nAll\tO\nis\tO\nwell\tO\n.\tO\n”\tO\n\n' +
        'It\tO\nrained\tO\n.\tO\n\n',
    );
    expect(toConll(analysisOf(''))).toBe('');
  });

  const tokens = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
    { start: 9, end: 11 },
  ];
  const tagsOf = (...spans: [start: number, end: number, type: EntityType][]): string => {
    const entities = spans.map(([start, end, type]) => ({ start, end, text: '', type, name: '', id: '', score: 1 }));
    return iob2Tags(analysisOf('', { entities }), tokens).join(' ');
  };

  test.each([
    ['none', [], 'O O O O'],
    ['one token', [[3, 5, 'LOC']], 'O B-LOC O O'],
    ['two', [[3, 8, 'LOC']], 'O B-LOC I-LOC O'],
    ['to the end', [[9, 11, 'LOC']], 'O O O B-LOC'],
    [
      'two side by side',
      [
        [0, 2, 'LOC'],
        [3, 5, 'LOC'],
      ],
      'B-LOC B-LOC O O',
    ],
    [
      'in any order',
      [
        [3, 5, 'ORG'],
        [0, 2, 'LOC'],
      ],
      'B-LOC B-ORG O O',
    ],
    [
      'of overlapping ones the first',
      [
        [0, 5, 'LOC'],
        [3, 8, 'ORG'],
      ],
      'B-LOC I-LOC O O',
    ],
    [
      'the longer of two that start together',
      [
        [0, 2, 'LOC'],
        [0, 5, 'ORG'],
      ],
      'B-ORG I-ORG O O',
    ],
    [
      'one after an overlapping one',
      [
        [0, 5, 'LOC'],
        [3, 5, 'ORG'],
        [6, 8, 'ORG'],
      ],
      'B-LOC I-LOC B-ORG O',
    ],
    ['a part of a token is none', [[0, 1, 'LOC']], 'O O O O'],
    ['the end within a token', [[0, 4, 'LOC']], 'B-LOC O O O'],
    ['the start within a token', [[1, 5, 'LOC']], 'O I-LOC O O'],
    ['nothing between two tokens', [[2, 3, 'LOC']], 'O O O O'],
  ] as const)('%s', (_why, spans, tags) => {
    expect(tagsOf(...(spans as never as [number, number, EntityType][]))).toBe(tags);
  });
});

describe('tokens', () => {
  const shown = (analysis: Analysis): string[] =>
    tokensInSentences(analysis).map(({ start, end, sentence }) => `${sentence}:${analysis.text.slice(start, end)}`);
  const sentencesOf = (text: string, ...words: string[]): Analysis['sentences'] =>
    words.map((sentence) => ({ ...spanIn(text, sentence), paragraph: 0 }));

  test('belong to the sentence they start in', () => {
    const text = 'It rained. It snowed. So.';
    const sentences = sentencesOf(text, 'It rained.', 'It snowed.', 'So.');
    expect(shown(analysisOf(text, { sentences }))).toEqual('0:It 0:rained 0:. 1:It 1:snowed 1:. 2:So 2:.'.split(' '));
  });

  test('are cut where an entity or a sentence ends inside one', () => {
    const text = 'Osloites left';
    const whole = sentencesOf(text, text);
    expect(shown(analysisOf(text, { sentences: whole, entities: [entityIn(text, 'Oslo', 'LOC')] }))).toEqual([
      '0:Oslo',
      '0:ites',
      '0:left',
    ]);
    expect(shown(analysisOf(text, { sentences: whole, entities: [entityIn(text, 'lo', 'LOC')] }))).toEqual([
      '0:Os',
      '0:lo',
      '0:ites',
      '0:left',
    ]);
    expect(shown(analysisOf(text, { sentences: sentencesOf(text, 'Oslo', 'ites left') }))).toEqual([
      '0:Oslo',
      '1:ites',
      '1:left',
    ]);
  });

  test('what stands behind the last sentence is counted to it', () => {
    const text = 'It rained. Yes';
    expect(shown(analysisOf(text, { sentences: sentencesOf(text, 'It rained.') }))).toEqual(
      '0:It 0:rained 0:. 0:Yes'.split(' '),
    );
    expect(shown(analysisOf(text, { sentences: [] }))).toEqual('0:It 0:rained 0:. 0:Yes'.split(' '));
  });
});
