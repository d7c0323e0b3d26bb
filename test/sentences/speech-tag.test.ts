import { describe, expect, it } from 'vitest';
import { speechTagFollows } from '../../src/sentences/speech-tag.js';
import { withoutMark } from './candidate-at.js';

describe('a name and a verb of speech', () => {
  it.each([
    ['a name', '“Why?” |Vidal asked.', true],
    ['a name with a hyphen', '“Why?” |Al-Fahad asked.', true],
    ['a name with a dash and a space', '“Why?” |Al– Fahad asked.', true],
    ['a title with a stop', '“Why?” |Mr. Devane said.', true],
    ['initials', '“Why?” |J. K. Larsson said.', true],
    ['white space of any kind', '“Why?” |Ana\n Vidal \n said.', true],
    ['a number', '“Why?” |Agent 99 said.', true],
    ['six words', '“Why?” |Cook County Commissioner Burt Ray Salazar said.', true],
    ['seven words', '“Why?” |Former Cook County Commissioner Burt Ray Salazar said.', false],
    ['another verb', '“Why?” |Vidal left.', false],
    ['a verb before the name', '“Why?” |asked Vidal.', false],
    ['no name', '“Why?” |said so.', false],
    ['a comma behind the name', '“Why?” |Vidal, asked', false],
    ['a mark before the name', '“Why?” |“Vidal asked', false],
    ['a dash behind a space', '“Why?” |Vidal – asked', false],
    ['two stops', '“Why?” |Vidal.. asked', false],
    ['the end of the text', '“Why?” |Vidal', false],
    ['nothing', '“Why?”|', false],
  ])('%s', (_why, marked, follows) => {
    const { text, at } = withoutMark(marked);
    expect(speechTagFollows(text, at)).toBe(follows);
  });
});
