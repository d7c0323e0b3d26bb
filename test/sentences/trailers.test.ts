import { describe, expect, it } from 'vitest';
import { skipTrailers } from '../../src/sentences/trailers.js';

/** What of a text that follows a stop belongs to the sentence before. */
function trailersOf(text: string): string {
  expect(skipTrailers(`He left.${text}`, 8)).toBe(8 + skipTrailers(text, 0));
  return text.slice(0, skipTrailers(text, 0));
}

describe('what trails a finished sentence', () => {
  it.each([
    ['the number of a note', '[6]'],
    ['one of three digits', '[123]'],
    ['the letter of a note', '[a]'],
    ['set apart', ' [6]'],
    ['several', '[6] [7][b]'],
    ['an omission', ' […]'],
    ['one of three stops', '[...]'],
    ['one of one stop', '[.]'],
    ['a smile', ' :)'],
    ['with a nose', ' :-)'],
    ['with a tear', " :'("],
    ['a wink', ';)'],
    ['a laugh', '=D'],
    ['a tongue', ':P'],
    ['a small one', ':p'],
    ['a straight face', ':|'],
    ['a square one', ':]'],
    ['a mouth of seven marks', ':)))))))'],
    ['an emoji of the lowest block', '🀄'],
    ['an emoji of the highest block', '🫠'],
    ['emoji', ' 🎉🎉 😀'],
    ['with a tone of skin', '👍🏽'],
    ['joined ones', '👩‍🚒'],
    ['the first of the older ones', '☀'],
    ['the last of the older ones', '➿'],
    ['one with a selector', '☀\ufe0f'],
    ['all of them', '[6] :) 👍 ;)'],
  ])('%s: %j', (_why, trailers) => {
    expect(trailersOf(trailers)).toBe(trailers);
    expect(trailersOf(`${trailers} He`)).toBe(trailers);
    expect(trailersOf(`${trailers}\nHe`)).toBe(trailers);
  });

  it.each([
    ['words in square brackets', '[citation needed]'],
    ['a number of four digits', '[1234]'],
    ['two letters', '[ab]'],
    ['a number and a letter', '[1a]'],
    ['a capital', '[A]'],
    ['four stops', '[....]'],
    ['a stop and a letter', '[.a]'],
    ['a stop and a number', '[.5]'],
    ['nothing in brackets', '[]'],
    ['a note that is not closed', '[6 He'],
    ['an omission that is not closed', '[… He'],
    ['a letter that is not closed', '[a He'],
    ['a number in round brackets', '(6)'],
    ['a colon', ': He'],
    ['an equals sign', '= 5'],
    ['a mouth that is none', ':/'],
    ['a nose without a mouth', ':-'],
    ['a mouth of eight marks', ':))))))))'],
    ['a mouth that a word follows', ':Done'],
    ['an apostrophe and a mouth', "')"],
    ['after two spaces', '  [6]'],
    ['after a line break', '\n[6]'],
    ['a letter outside the basic plane', '𝐀'],
    ['a private letter behind the emoji', '\u{10fffd}'],
    ['half of an emoji', '\ud83d'],
    ['half of one before a letter', '\ud83dx'],
    ['a sign before the older ones', '◿'],
    ['a sign after them', '⟀'],
    ['a selector alone', '\ufe0f'],
    ['a joiner alone', '\u200d'],
    ['a space', ' '],
    ['nothing', ''],
  ])('is not %s: %j', (_why, text) => {
    expect(trailersOf(text)).toBe('');
  });

  it('ends where a word begins', () => {
    expect(trailersOf('[6]He [7]')).toBe('[6]');
    expect(trailersOf('👍He 👍')).toBe('👍');
    expect(trailersOf(' 🎉 Then 🎉')).toBe(' 🎉');
  });
});
