/** The checks at the edge, each by itself: what passes, and the whole of what is said of what does not. */
import { runInNewContext } from 'node:vm';
import { describe as suite, expect, test } from 'vitest';
import {
  describe,
  didYouMean,
  nearest,
  readOptions,
  requireAnalysis,
  requireChoice,
  requireOptions,
  requireString,
  requireText,
  timeOf,
} from '../../src/input.js';

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

suite('a value in a message', () => {
  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['', '""'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}..."`],
    [5, 'number 5'],
    [Number.NaN, 'number NaN'],
    [-0, 'number 0'],
    [true, 'boolean true'],
    [10n, 'bigint 10'],
    [Symbol('a'), 'symbol'],
    [() => 1, 'function'],
    [[], 'an array'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new String('a'), 'a String object'],
    [new Number(1), 'an object'],
    [new Date(0), 'a Date'],
    [new Date(Number.NaN), 'an invalid Date'],
    [runInNewContext('new Date(0)'), 'a Date'],
    [runInNewContext('[]'), 'an array'],
  ])('%#: %s', (value, shown) => {
    expect(describe(value)).toBe(shown);
  });

  test('that nobody can look at', () => {
    expect(describe(revoked())).toBe('an object');
  });

  test('milliseconds of a date, of nothing else', () => {
    expect([new Date(5), runInNewContext('new Date(5)')].map(timeOf)).toEqual([5, 5]);
    expect(timeOf(new Date(Number.NaN))).toBeNaN();
    expect([5, '2026-01-20', undefined, null, {}, Object.create(Date.prototype)].map(timeOf)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});

suite('a text', () => {
  test('of any content passes, up to the longest', () => {
    expect(requireText('f', '')).toBeUndefined();
    expect(requireText('f', '\ud800')).toBeUndefined();
    expect(requireText('f', 'abc', 3)).toBeUndefined();
    expect(() => requireText('f', 'abcd', 3)).toThrow(
      new RangeError('f: text must have at most 3 UTF-16 code units, got 4; read it in pieces'),
    );
  });

  test('of no more than 16,777,216 code units, unless told otherwise', () => {
    expect(requireText('f', 'x'.repeat(16_777_216))).toBeUndefined();
    expect(() => requireText('f', 'x'.repeat(16_777_217))).toThrow(
      new RangeError('f: text must have at most 16777216 UTF-16 code units, got 16777217; read it in pieces'),
    );
  });

  test('is a primitive string', () => {
    expect(() => requireText('f', new String('a'))).toThrow(
      new TypeError('f: text must be a string, got a String object'),
    );
  });
});

const ANALYSIS = { text: 'It rained.', sentences: [], entities: [], dates: [], quotes: [], clusters: [] };

suite('an analysis', () => {
  const refused = (analysis: unknown, reason: string): void => {
    expect(() => requireAnalysis('f', analysis)).toThrow(
      new TypeError(`f: analysis must be what analyze() returns, ${reason}`),
    );
  };

  test('has a text and five lists', () => {
    expect(requireAnalysis('f', ANALYSIS)).toBeUndefined();
    for (const name of Object.keys(ANALYSIS)) {
      refused({ ...ANALYSIS, [name]: undefined }, 'got an object');
      refused({ ...ANALYSIS, [name]: { length: 0 } }, 'got an object');
    }
  });

  test.each([
    [null, 'got null'],
    [undefined, 'got undefined'],
    ['text', 'got "text"'],
    [[], 'got an array'],
    [Object.assign(() => {}, ANALYSIS), 'got function'],
  ])('is no %s', (analysis, reason) => {
    refused(analysis, reason);
  });

  test('is asked for in other words where it may be something else too', () => {
    expect(() => requireAnalysis('f', 5, 'source must be one')).toThrow(
      new TypeError('f: source must be one, got number 5'),
    );
    expect(() => requireAnalysis('f', { ...ANALYSIS, dates: [null] }, 'source must be one')).toThrow(
      new TypeError('f: source must be one, but its dates[0] is no span of its text'),
    );
  });

  suite.each(['sentences', 'entities', 'dates', 'quotes'])('whose %s', (list) => {
    const whole = { start: 0, end: 10 };

    test.each([[whole], [{ start: 0, end: 0 }], [{ start: 10, end: 10 }]])('may be %j', (span) => {
      expect(requireAnalysis('f', { ...ANALYSIS, [list]: [span, span] })).toBeUndefined();
    });

    test.each([
      [null],
      [undefined],
      [{}],
      [{ start: 0 }],
      [{ end: 1 }],
      [{ start: -1, end: 1 }],
      [{ start: 2, end: 1 }],
      [{ start: 0, end: 11 }],
      [{ start: 0.5, end: 1 }],
      [{ start: 0, end: 1.5 }],
      [{ start: '0', end: '1' }],
    ])('may not be %j', (span) => {
      refused({ ...ANALYSIS, [list]: [whole, span] }, `but its ${list}[1] is no span of its text`);
    });
  });
});

suite('options', () => {
  test('are copied as far as they are own and known', () => {
    expect(readOptions('f', undefined, ['a'])).toEqual({});
    expect(Object.getPrototypeOf(readOptions('f', {}, ['a']))).toBeNull();
    expect({ ...readOptions<{ a: unknown; b: unknown }>('f', { a: 1, b: undefined }, ['a', 'b']) }).toEqual({
      a: 1,
      b: undefined,
    });
    expect(readOptions('f', Object.create({ a: 1 }), ['a'])).toEqual({});
  });

  test.each([
    [null, 'null'],
    [5, 'number 5'],
    ['a', '"a"'],
    [[], 'an array'],
    [() => {}, 'function'],
  ])('are no %s', (options, got) => {
    expect(() => readOptions('f', options, ['a'])).toThrow(new TypeError(`f: options must be an object, got ${got}`));
  });

  test('that nobody knows are named, with the nearest that is known and all of them', () => {
    expect(() => readOptions('f', { title: 1, titel: 2 }, ['title', 'lang'])).toThrow(
      new RangeError('f: unknown option "titel"; did you mean "title"? Known options: title, lang'),
    );
    expect(() => readOptions('f', { language: 1 }, ['title', 'lang'])).toThrow(
      new RangeError('f: unknown option "language". Known options: title, lang'),
    );
  });

  test('of the functions that read a text', () => {
    const known = 'lineBreaks, quotes, referenceDate, prefer, dateOrder, types, minScore, lexicon, model';
    expect(Object.keys(requireOptions('f', Object.fromEntries(known.split(', ').map((name) => [name, 1]))))).toEqual(
      known.split(', '),
    );
    expect(() => requireOptions('f', { language: 'en' })).toThrow(
      new RangeError(`f: unknown option "language". Known options: ${known}`),
    );
  });

  test('a string, or what stands for it', () => {
    expect(requireString('f', 'id', undefined, 'x')).toBe('x');
    expect(requireString('f', 'id', '', 'x')).toBe('');
    expect(() => requireString('f', 'id', null, 'x')).toThrow(
      new RangeError('f: options.id must be a string, got null'),
    );
  });

  test('one of some words, or the first', () => {
    expect(requireChoice('f', 'form', undefined, ['page', 'fragment'])).toBe('page');
    expect(requireChoice('f', 'form', 'fragment', ['page', 'fragment'])).toBe('fragment');
    for (const [value, got] of [
      ['pdf', '"pdf"'],
      [null, 'null'],
      [['page'], 'an array'],
    ] as const) {
      expect(() => requireChoice('f', 'form', value, ['page', 'fragment'])).toThrow(
        new RangeError(`f: options.form must be one of "page", "fragment", got ${got}`),
      );
    }
  });
});

suite('the nearest word', () => {
  const WORDS = ['referenceDate', 'prefer', 'types'];
  test.each([
    ['the same', 'types', 'types'],
    ['another case', 'TYPES', 'types'],
    ['a letter more', 'typees', 'types'],
    ['a letter less', 'type', 'types'],
    ['another letter', 'tapes', 'types'],
    ['two letters changed places', 'tpyes', 'types'],
    ['two letters less', 'typ', 'types'],
    ['two letters more at the start', 'mytypes', 'types'],
    ['three edits are too many', 'ty', undefined],
    ['another word', 'language', undefined],
    ['nothing', '', undefined],
    ['a long word', `types${'x'.repeat(1000)}`, undefined],
  ])('%s', (_why, word, expected) => {
    expect(nearest(word, WORDS)).toBe(expected);
    expect(didYouMean(word, WORDS)).toBe(expected === undefined ? '' : `; did you mean "${expected}"?`);
  });

  test('of several the one with fewest edits, then the first', () => {
    expect(nearest('date', ['data', 'dates', 'dat'])).toBe('data');
    expect(nearest('date', ['dada', 'dates'])).toBe('dates');
    expect(nearest('ab', ['', 'abc'])).toBe('abc');
    expect(nearest('ab', [''])).toBe('');
  });

  test('is looked for in the first forty letters, those of long names too', () => {
    const long = 'x'.repeat(40);
    expect(nearest(`${long}yyyyyy`, [long])).toBe(long);
    expect(nearest(`${'x'.repeat(37)}yyy`, [long])).toBeUndefined();
  });
});
