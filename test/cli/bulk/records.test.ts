/** Documents, their ids, their records and errors, each whole. */
import { describe, expect, test } from 'vitest';
import { analyze, extractDates, extractEntities, splitSentences, summarizeSources } from 'wirecopy';
import { errorAnswer, loadAnswer } from '../../../src/cli/bulk/answer.js';
import type { Field, Settings } from '../../../src/cli/bulk/command.js';
import { idOf, readDocument } from '../../../src/cli/bulk/document.js';
import { RecordError } from '../../../src/cli/bulk/record-error.js';
import type { Line } from '../../../src/cli/bulk/split-lines.js';

const settings: Settings = {
  textField: 'text',
  idField: 'id',
  dateField: 'day',
  referenceDate: undefined,
  fields: ['text'],
};

const lineOf = (text: string, rest: Partial<Line> = {}): Line => ({ file: 'in', number: 3, text, bytes: 1, ...rest });

describe('a document that is wrong', () => {
  const error = (text: string): [string, string] => {
    try {
      readDocument({ text }, settings);
    } catch (reason) {
      if (reason instanceof RecordError) return [reason.code, reason.message];
    }
    throw new Error('nothing was thrown');
  };

  test.each([
    ['{"text":', 'invalid-json', 'the line is not JSON'],
    ['5', 'invalid-document', 'the line must be a JSON object, got number 5'],
    ['null', 'invalid-document', 'the line must be a JSON object, got null'],
    ['[]', 'invalid-document', 'the line must be a JSON object, got an array'],
    ['{"id":true,"text":""}', 'invalid-id', '"id" must be a string or a number, got boolean true'],
    ['{"id":{},"text":""}', 'invalid-id', '"id" must be a string or a number, got an object'],
    ['{"text":true}', 'invalid-text', '"text" must be a string, got boolean true'],
    ['{"text":"","day":5}', 'invalid-date', '"day" must be an ISO 8601 string, got number 5'],
    ['{"text":"","day":[]}', 'invalid-date', '"day" must be an ISO 8601 string, got an array'],
    ['{}', 'missing-text', 'the document has no "text" (--text-field); it is empty'],
    ['{"text":null}', 'missing-text', 'the document has no "text" (--text-field); it has "text"'],
    ['{"a":1,"b":2}', 'missing-text', 'the document has no "text" (--text-field); it has "a", "b"'],
    [
      `{${Array.from('abcdefghijkl', (name) => `"${name}":1`).join()}}`,
      'missing-text',
      `the document has no "text" (--text-field); it has ${Array.from('abcdefghij', (name) => `"${name}"`).join(', ')}`,
    ],
    [
      `{"${'x'.repeat(41)}":1}`,
      'missing-text',
      `the document has no "text" (--text-field); it has "${'x'.repeat(40)}"`,
    ],
  ])('%s', (text, code, message) => {
    expect(error(text)).toEqual([code, message]);
  });

  test('a line that could not be read passes its error on', () => {
    const reason = new RecordError('invalid-utf8', 'no');
    expect(() => readDocument({ text: '{"text":"a"}', error: reason }, settings)).toThrow(reason);
  });

  test('without a field for dates nothing is read as one', () => {
    expect(readDocument({ text: '{"text":"a","day":5}' }, { ...settings, dateField: undefined })).toEqual({
      id: undefined,
      text: 'a',
      referenceDate: undefined,
    });
  });
});

describe('the id of a line that is broken', () => {
  const broken = new RecordError('line-too-long', '');
  test.each([
    ['{"id":"a","text":"x', 'a'],
    [' { "id" : "a" , "te', 'a'],
    ['\t{\n"id":\r"a"', 'a'],
    ['{"id":17,"text', 17],
    ['{"id":17}', 17],
    ['{"id": -5 ,"text', -5],
    ['{"id":"a\\"b"', 'a"b'],
    ['{"id":"\\u0061"', 'a'],
    ['{"\\u0069d":"a"', 'a'],
    ['{"id":"a\\', undefined],
    ['{"id":"a\\x","t', undefined],
    ['{"id":"a', undefined],
    ['{"id":17', undefined],
    ['{"id":1.5,"t', undefined],
    ['{"id":null,"t', undefined],
    ['{"ID":"a","t', undefined],
    ['{"text":"id","id":"a","t', undefined],
    ['x{"id":"a","t', undefined],
    ['', undefined],
  ])('%j: %j', (text, id) => {
    expect(idOf({ text, error: broken }, 'id')).toBe(id);
    expect(idOf({ text: `${text}\0` }, 'id')).toBe(id);
  });

  test('is not looked for in a line that is whole, but no document', () => {
    expect(idOf({ text: '{"id":["a"],"text":"x"}' }, 'id')).toBeUndefined();
    expect(idOf({ text: '["id"]' }, 'id')).toBeUndefined();
    expect(idOf({ text: '{"text":"x","id":"a"}' }, 'id')).toBe('a');
    expect(idOf({ text: '{"text":"x","id":"a"}', error: broken }, 'id')).toBeUndefined();
  });
});

describe('a record', () => {
  const TEXT = 'Rain fell on Sunday in Porto. “We are wet,” Mayor Ana Ruiz said.';
  const day = '2026-01-20';

  test.each<[Field[], object]>([
    [['text'], { text: TEXT }],
    [['dates'], { dates: extractDates(TEXT, { referenceDate: day }) }],
    [['text', 'dates'], { text: TEXT, dates: extractDates(TEXT, { referenceDate: day }) }],
    [['sentences'], { sentences: splitSentences(TEXT) }],
    [['text', 'sentences'], { text: TEXT, sentences: splitSentences(TEXT) }],
    [['entities'], { entities: extractEntities(TEXT, { referenceDate: day }) }],
    [['text', 'entities'], { text: TEXT, entities: extractEntities(TEXT, { referenceDate: day }) }],
    [['sentences', 'dates'], { sentences: splitSentences(TEXT), dates: extractDates(TEXT, { referenceDate: day }) }],
    [['sources'], { sources: summarizeSources(analyze(TEXT, { referenceDate: day })) }],
  ])('of %j', async (fields, results) => {
    const answer = await loadAnswer({ ...settings, fields });
    expect(answer(lineOf(JSON.stringify({ id: 5, text: TEXT, day })))).toEqual({
      record: `${JSON.stringify({ id: 5, ...results })}\n`,
      failed: false,
    });
    expect(answer(lineOf('{"text":""}')).record).toMatch(/^\{"file":"in","line":3,"\w+":/);
  });

  test('of a document without a date of its own: the date of all', async () => {
    const answer = await loadAnswer({ ...settings, fields: ['dates'], referenceDate: day });
    const dates = (record: string): unknown => JSON.parse(record).dates;
    expect(dates(answer(lineOf(JSON.stringify({ text: TEXT }))).record)).toEqual(
      extractDates(TEXT, { referenceDate: day }),
    );
    const undated = await loadAnswer({ ...settings, fields: ['dates'] });
    expect(dates(undated(lineOf(JSON.stringify({ text: TEXT }))).record)).toEqual(extractDates(TEXT));
  });

  test('of a date that cannot be read', async () => {
    const answer = await loadAnswer(settings);
    const { record, failed } = answer(lineOf('{"id":"a","text":"x","day":"soon"}'));
    const { error, ...rest } = JSON.parse(record);
    expect([rest, failed, error.code]).toEqual([{ id: 'a', file: 'in', line: 3 }, true, 'invalid-date']);
    expect(error.message).toMatch(/^referenceDate must be an ISO 8601 date.*, got "soon"/);
  });

  test('of a text that cannot be analysed', async () => {
    const answer = await loadAnswer({ ...settings, fields: ['entities'] });
    const long = answer(lineOf(JSON.stringify({ text: 'x'.repeat(2 ** 24 + 1) })));
    expect(long).toEqual({
      record: `${JSON.stringify({
        file: 'in',
        line: 3,
        error: {
          code: 'analysis-failed',
          message:
            'extractEntities: text must have at most 16777216 UTF-16 code units, got 16777217; read it in pieces',
        },
      })}\n`,
      failed: true,
    });
  });

  test('of an error', () => {
    const error = new RecordError('invalid-json', 'no');
    const rest = { file: 'in', line: 3, error: { code: 'invalid-json', message: 'no' } };
    expect(errorAnswer(lineOf('{'), settings, error)).toEqual({ record: `${JSON.stringify(rest)}\n`, failed: true });
    expect(errorAnswer(lineOf('{"id":"a",'), settings, error).record).toBe(`${JSON.stringify({ id: 'a', ...rest })}\n`);
    expect(errorAnswer(lineOf('{"id":0,'), settings, error).record).toBe(`${JSON.stringify({ id: 0, ...rest })}\n`);
  });
});
