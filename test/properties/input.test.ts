/** Wrong arguments are told apart from wrong options, and both say what is accepted. */
import { describe, expect, it } from 'vitest';
import { analyze, extractDates, extractEntities, extractQuotes, splitSentences } from 'wirecopy';

const FUNCTIONS = { analyze, splitSentences, extractEntities, extractDates, extractQuotes };

describe.each(Object.entries(FUNCTIONS))('%s', (name, run) => {
  const call = run as (...args: unknown[]) => unknown;

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, 'number 5'],
    [Number.NaN, 'number NaN'],
    [true, 'boolean true'],
    [10n, 'bigint 10'],
    [Symbol('text'), 'symbol'],
    [new String('text'), 'a String object'],
    [['text'], 'an array'],
    [{ text: 'text' }, 'an object'],
    [new Date(0), 'a Date'],
    [() => 'text', 'function'],
    [Object.create(null), 'an object'],
  ])('takes no text but a string: %o', (text, got) => {
    expect(() => call(text)).toThrow(new TypeError(`${name}: text must be a string, got ${got}`));
  });

  it.each([[null], [5], ['options'], [[]]])('takes no options but an object: %o', (options) => {
    expect(() => call('Rain.', options)).toThrow(TypeError);
    expect(() => call('Rain.', options)).toThrow(`${name}: options must be an object`);
  });

  it('names an unknown option and the nearest known one', () => {
    expect(() => call('Rain.', { referencedate: '2026-01-20' })).toThrow(RangeError);
    expect(() => call('Rain.', { referencedate: '2026-01-20' })).toThrow(/referencedate.*referenceDate/);
  });

  it('takes every option that any function knows, so that one object serves all', () => {
    const options = {
      lineBreaks: 'auto',
      quotes: 'split',
      referenceDate: '2026-01-20',
      prefer: 'news',
      dateOrder: 'auto',
      types: ['PERSON'],
      minScore: 0.5,
      lexicon: { Rain: 'PERSON' },
    };
    expect(() => call('Rain.', options)).not.toThrow();
    expect(call('Rain.', Object.freeze(options))).toEqual(call('Rain.', options));
  });
});

describe('a bad reference date is a RangeError with an example of a good one', () => {
  const bad: unknown[] = [
    '',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '20 January 2026',
    new Date(Number.NaN),
    5,
    null,
    {},
  ];
  it.each(bad.map((value) => [value]))('%o', (referenceDate) => {
    for (const run of [analyze, extractDates]) {
      const call = run as (text: string, options: unknown) => unknown;
      expect(() => call('On Sunday.', { referenceDate })).toThrow(RangeError);
      expect(() => call('On Sunday.', { referenceDate })).toThrow(/2\d{3}-\d\d-\d\d/);
    }
  });
});

describe('unusable options are RangeErrors that say what is accepted', () => {
  it.each([
    [splitSentences, { lineBreaks: 'never' }, /"auto", "paragraph", "space"/],
    [splitSentences, { quotes: 5 }, /"split", "whole"/],
    [extractDates, { prefer: 'later' }, /"news", "past", "future", "nearest"/],
    [extractDates, { dateOrder: 'mdy' }, /"auto", "day-first", "month-first"/],
  ])('%o %o', (run, options, message) => {
    const call = run as (text: string, options: unknown) => unknown;
    expect(() => call('Rain.', options)).toThrow(RangeError);
    expect(() => call('Rain.', options)).toThrow(message);
  });
});
