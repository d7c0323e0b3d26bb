/** Options, and the whole of what is said of wrong arguments. */
import { expect, test } from 'vitest';
import { verifyQuote } from 'wirecopy';
import { FLOOD } from './made.js';

test('options are those of the analysis of a text', () => {
  const text = '“We left,” said Ana Ruiz.';
  expect(verifyQuote('We left', text, { types: [] }).speaker).toMatchObject({ name: 'Ana Ruiz', entityId: null });
  expect(verifyQuote('We left', text).speaker!.entityId).not.toBeNull();
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [{}, 'an object'],
  [{ quote: 5 }, 'an object'],
  [{ quote: 'No', speaker: null }, 'an object'],
])('a claim that is none: %j', (claim, got) => {
  expect(() => verifyQuote(claim as never, FLOOD)).toThrow(
    new TypeError(`verifyQuote: claim must be a string or { quote: string, speaker?: string }, got ${got}`),
  );
});

test('a source that is none', () => {
  expect(() => verifyQuote('No', {} as never)).toThrow(
    new TypeError('verifyQuote: source must be a string or what analyze() returns, got an object'),
  );
});
