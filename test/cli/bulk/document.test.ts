import { describe, expect, it } from 'vitest';
import { idOf, readDocument } from '../../../src/cli/bulk/document.js';
import { RecordError } from '../../../src/cli/bulk/record-error.js';

const settings = {
  textField: 'body',
  idField: 'url',
  dateField: 'published',
  referenceDate: '2026-01-20',
  fields: [],
} as const;

describe('a document in a line', () => {
  it.each([
    ['{"url":"a","body":"Rain.","published":"2026-02-01"}', { id: 'a', text: 'Rain.', referenceDate: '2026-02-01' }],
    ['{"url":7,"body":""}', { id: 7, text: '', referenceDate: '2026-01-20' }],
    ['{"body":"Rain.","url":null,"published":null}', { id: undefined, text: 'Rain.', referenceDate: '2026-01-20' }],
    // A lone surrogate is a legal JSON string.
    ['{"body":"\\ud800"}', { id: undefined, text: '\ud800', referenceDate: '2026-01-20' }],
  ])('%s', (text, document) => {
    expect(readDocument({ text }, settings)).toEqual(document);
  });

  it.each([
    ['{"url":"a","body":"Rain', 'invalid-json', /^the line is not JSON$/],
    ['Rain fell.', 'invalid-json', /^the line is not JSON$/],
    ['"Rain fell."', 'invalid-document', /must be a JSON object, got "Rain fell\."$/],
    ['[1]', 'invalid-document', /got an array$/],
    ['null', 'invalid-document', /got null$/],
    ['{"url":["a"],"body":"Rain."}', 'invalid-id', /^"url" must be a string or a number, got an array$/],
    ['{"text":"Rain."}', 'missing-text', /^the document has no "body" \(--text-field\); it has "text"$/],
    ['{"body":null,"a":1}', 'missing-text', /it has "body", "a"$/],
    ['{}', 'missing-text', /it is empty$/],
    ['{"__proto__":{"body":"Rain."}}', 'missing-text', /it has "__proto__"$/],
    ['{"body":17}', 'invalid-text', /^"body" must be a string, got number 17$/],
    ['{"body":"Rain.","published":1768867200}', 'invalid-date', /^"published" must be an ISO 8601 string/],
  ])('%s: %s', (text, code, message) => {
    const error = thrownBy(() => readDocument({ text }, settings));
    expect(error).toBeInstanceOf(RecordError);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  });

  it.each([
    ['{"url":"a-17","body":"Rain fe', 'a-17'],
    ['{"url":"a\\"b","body":"Rain fe', 'a"b'],
    ['{ "url" : 17, "body":"Rain fe', 17],
    ['{"url":"a-1', undefined],
    // The number may go on.
    ['{"url":17', undefined],
    // Not the document's own field for all we can know.
    ['{"body":{"url":"a"}, "text":"', undefined],
    ['{"id":"a","body":"Rain fe', undefined],
    ['{"body":17,"url":"a"}', 'a'],
    ['["a"]', undefined],
  ])('the id of %s is %s', (text, id) => {
    expect(idOf({ text }, 'url')).toBe(id);
  });

  it('looks for the id in linear time', () => {
    const start = performance.now();
    idOf({ text: `{"url":"${'\\"'.repeat(500_000)}` }, 'url');
    idOf({ text: `${' '.repeat(500_000)}{` }, 'url');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

function thrownBy(run: () => unknown): RecordError {
  try {
    run();
  } catch (error) {
    return error as RecordError;
  }
  throw new Error('nothing was thrown');
}
