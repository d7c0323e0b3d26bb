import { expect, it } from 'vitest';
import { isPlainEnd } from '../../src/sentences/plain-end.js';
import { withoutMark } from './candidate-at.js';

it.each([
  ['a word, a stop, a space, a capitalised word', 'Officials denied it all|. Police', true],
  ['no capital', 'They denied it all|. police', false],
  ['a capital alone, as of an initial', 'They denied it all|. A. Smith', false],
  ['capitals', 'They denied it all|. NATO', false],
  ['the first of the capitals', 'They denied it all|. Ana', true],
  ['the last of the capitals', 'They denied it all|. Zoe', true],
  ['a capital with an accent', 'They denied it all|. École', false],
  ['a digit', 'They denied it all|. 5 left', false],
  ['an at sign, a place before the capitals', 'They denied it all|. @me', false],
  ['a bracket, a place after the capitals', 'They denied it all|. [me', false],
  ['a second letter that is the first of the small ones', 'They denied it all|. Bad news', true],
  ['a second letter that is the last of them', 'They denied it all|. Czechs', true],
  ['a mark after the capital', 'They denied it all|. A’s', false],
  ['another mark', 'They denied it all|! Police', false],
  ['two spaces', 'They denied it all|.  Police', false],
  ['a line break', 'They denied it all|.\nPolice', false],
  ['a closing mark', 'They denied it all|.” Police', false],
  ['a word of three letters', 'They denied all|. Police', true],
  ['a word of two letters', 'They denied it|. Police', false],
  ['a capitalised word', 'They met Ana Bello|. Police', false],
  ['a word with a capital inside', 'They bought an iPhone|. Police', false],
  ['a word behind a hyphen', 'They met a passer-by of the well-known|. Police', false],
  ['a word behind an opening mark', 'They denied “all|. Police', false],
  ['an abbreviation', 'It weighed five lbs|. Police', false],
  ['a word of 23 letters', `They said ${'so'.repeat(11)}o|. Police`, true],
  ['a word of 24 letters', `They said ${'so'.repeat(12)}|. Police`, true],
  ['a word of 25 letters', `They said ${'so'.repeat(12)}o|. Police`, false],
])('%s', (_why, marked, plain) => {
  const { text, at } = withoutMark(marked);
  expect(isPlainEnd(text, at, 0)).toBe(plain);
});

it('is none where the word is the first of the sentence, or begins before it', () => {
  const text = 'No. right. Police';
  const at = text.lastIndexOf('.');
  expect(isPlainEnd(text, at, 3)).toBe(true);
  expect(isPlainEnd(text, at, 4)).toBe(false);
  expect(isPlainEnd(text, at, 6)).toBe(false);
});

it('is none where the text ends', () => {
  expect(isPlainEnd('They denied all. P', 15, 0)).toBe(false);
  expect(isPlainEnd('They denied all. ', 15, 0)).toBe(false);
  expect(isPlainEnd('They denied all.', 15, 0)).toBe(false);
});
