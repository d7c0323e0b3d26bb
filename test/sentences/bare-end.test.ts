import { describe, expect, it } from 'vitest';
import { bareEnd, mayOpenBare } from '../../src/sentences/bare-end.js';
import { withoutMark } from './candidate-at.js';

describe('a capitalised word that may open a sentence though no stop stands before it', () => {
  it.each([
    ['a word that often does', 'Storm hits coast |The mayor', true],
    ['one that begins like such a word', 'Storm hits coast |Thailand', false],
    ['one of the same letters and more', 'Storm hits coast |Thee', false],
    ['a name', 'Storm hits coast |Lagos', false],
    ['in capitals', 'Storm hits coast |THE', false],
    ['a letter that is a word', 'Storm hits coast |A mayor', false],
    ['one that is shortened to a letter', 'Storm hits coast |I’m here', false],
    ['the same with a typewriter apostrophe', "Storm hits coast |I'm here", false],
    ['the first word of the text', '|The mayor', true],
    ['the first after a space', ' |The mayor', true],
    ['the last word', 'Storm hits coast |The', true],
    ['after another letter', 'x|The', false],
    ['after a mark', 'Storm “|The', false],
    ['after a line break', 'Storm hits coast\n|The mayor', true],
    ['after a no-break space', 'Storm hits coast\u00a0|The mayor', false],
    ['after a stop', 'Storm hit. |The mayor', false],
    ['after a comma', 'Storm hit, |The mayor', false],
    ['after another mark, which the classes tell', 'Storm hit: |The mayor', true],
  ])('%s', (_why, marked, may) => {
    const { text, at } = withoutMark(marked);
    expect(mayOpenBare(text, at)).toBe(may);
  });
});

describe('the end of a sentence without a stop', () => {
  it.each([
    ['a letter', 'Storm hits coast| ^The'],
    ['a letter without case', 'Storm hits 東京| ^The'],
    ['a digit', 'Storm kills 5| ^The'],
    ['a closing bracket', 'Storm (in Lagos)| ^The'],
    ['a dash', 'Storm –| ^The'],
    ['a symbol', 'Storm costs 5€| ^The'],
    ['double marks', 'The “storm”| ^The'],
    ['single marks', 'The ‘storm’| ^The'],
    ['white space of any length and kind', 'Storm hits coast|\u00a0 \n ^The'],
    ['one letter', 'S| ^The'],
  ])('%s', (_why, marked) => {
    const end = marked.indexOf('|');
    const text = marked.replace('|', '').replace('^', '');
    expect(bareEnd(text, marked.indexOf('^') - 1, 0)).toBe(end);
  });

  it.each([
    ['no white space but a control character', 'Storm (in Lagos)\u0000^The'],
    ['a stop', 'Storm hit! ^The'],
    ['a comma', 'Storm, ^The'],
    ['a colon', 'Storm: ^The'],
    ['an opening bracket', 'Storm ( ^The'],
    ['half of an emoji', 'Storm 🎉 ^The'],
    ['a control character', 'Storm \u0007 ^The'],
    ['nothing', '^The'],
    ['white space alone', '  ^The'],
  ])('cannot be %s', (_why, marked) => {
    expect(bareEnd(marked.replace('^', ''), marked.indexOf('^'), 0)).toBe(-1);
  });

  it('lies behind the start of the sentence', () => {
    expect(bareEnd('Storm  The', 7, 4)).toBe(5);
    expect(bareEnd('Storm  The', 7, 5)).toBe(-1);
    expect(bareEnd('Storm  The', 7, 7)).toBe(-1);
  });
});
