import { expect, it } from 'vitest';
import { type DateMention, extractDates } from '../../src/dates/index.js';

/** A mention has what the text says and nothing else. */
it.each<[text: string, said: Partial<DateMention> & { text: string }, why: string]>([
  [
    'It rains every other day.',
    { text: 'every other day', type: 'SET', value: 'P2D', grain: 'day', quant: 'every other' },
    'a quantifier',
  ],
  [
    'It rains three times a week.',
    { text: 'three times a week', type: 'SET', value: 'P1W', grain: 'week', freq: '3X' },
    'a frequency',
  ],
  [
    'It rained in early 2024.',
    {
      text: 'early 2024',
      type: 'DATE',
      value: '2024',
      mod: 'START',
      grain: 'year',
      interval: { start: '2024-01-01', end: '2025-01-01' },
    },
    'a modifier and an interval',
  ],
  [
    'It rained at 4 p.m. GMT on 5 May 2024.',
    {
      text: '4 p.m. GMT on 5 May 2024',
      type: 'TIME',
      value: '2024-05-05T16:00',
      grain: 'minute',
      interval: { start: '2024-05-05T16:00Z', end: '2024-05-05T16:01Z' },
    },
    'a zone',
  ],
  ['It rained for two days.', { text: 'two days', type: 'DURATION', value: 'P2D', grain: 'day' }, 'none of them'],
])('%s', (text, said) => {
  const start = text.indexOf(said.text);
  const [mention, ...more] = extractDates(text, { referenceDate: '2026-01-20' });
  expect(mention).toStrictEqual({ start, end: start + said.text.length, ...said });
  expect(more).toEqual([]);
});
