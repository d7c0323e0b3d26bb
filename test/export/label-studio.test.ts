/** What Label Studio is given, whole. */
import { describe, expect, test } from 'vitest';
import { toLabelStudio } from '../../src/export/index.js';
import { sample, text as sampleText } from './sample.js';
import { quoteIn, spanIn } from '../made.js';
import { analysisOf } from './made.js';

describe('Label Studio', () => {
  test('the sample', () => {
    const labels = { type: 'labels', from_name: 'label', to_name: 'text' };
    expect(toLabelStudio(sample)).toEqual({
      data: { text: sampleText },
      predictions: [
        {
          model_version: 'wirecopy',
          result: [
            {
              ...labels,
              id: 'entity-1',
              score: 0.9,
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 6, end: 16, text: 'Ana𝒳 Costa', labels: ['PERSON'] },
            },
            {
              ...labels,
              id: 'date-1',
              meta: { text: ['2026-01-18'] },
              value: { start: 26, end: 32, text: 'Sunday', labels: ['DATE'] },
            },
            {
              ...labels,
              id: 'quote-1',
              score: 1,
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 34, end: 48, text: '“All is well.”', labels: ['direct'] },
            },
            {
              ...labels,
              id: 'speaker-1',
              meta: { text: ['Ana𝒳 Costa'] },
              value: { start: 6, end: 16, text: 'Ana𝒳 Costa', labels: ['speaker'] },
            },
            { type: 'relation', from_id: 'quote-1', to_id: 'speaker-1', direction: 'right', labels: ['speaker'] },
            { ...labels, id: 'cue-1', value: { start: 18, end: 22, text: 'said', labels: ['cue'] } },
            { type: 'relation', from_id: 'quote-1', to_id: 'cue-1', direction: 'right', labels: ['cue'] },
          ],
        },
      ],
    });
  });

  test('without score and meta where there are none', () => {
    const text = '“No.”';
    const { result } = toLabelStudio(analysisOf(text, { quotes: [quoteIn(text, text)] })).predictions[0]!;
    expect(Object.keys(result[0]!)).toEqual(['id', 'type', 'from_name', 'to_name', 'score', 'value']);
    const date = { ...spanIn(text, 'No'), type: 'DATE', grain: 'day', value: 'x' } as const;
    const { result: dates } = toLabelStudio(analysisOf(text, { dates: [date] })).predictions[0]!;
    expect(Object.keys(dates[0]!)).toEqual(['id', 'type', 'from_name', 'to_name', 'meta', 'value']);
  });

  test('the names of the labelling configuration', () => {
    const { predictions } = toLabelStudio(sample, { fromName: 'f', toName: 't', modelVersion: 'm' });
    expect(predictions[0]).toMatchObject({
      model_version: 'm',
      result: [{ from_name: 'f', to_name: 't' }, {}, {}, {}, {}, {}, {}],
    });
  });

  test.each([
    [
      { fromname: 'l' },
      'unknown option "fromname"; did you mean "fromName"? Known options: fromName, toName, modelVersion',
    ],
    [{ fromName: 1 }, 'options.fromName must be a string, got number 1'],
    [{ toName: 1 }, 'options.toName must be a string, got number 1'],
    [{ modelVersion: 1 }, 'options.modelVersion must be a string, got number 1'],
  ])('refuses %j', (options, message) => {
    expect(() => toLabelStudio(sample, options as never)).toThrow(new RangeError(`toLabelStudio: ${message}`));
  });
});
