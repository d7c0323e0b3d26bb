import { describe, expect, it } from 'vitest';
import { Space } from '../../src/sentences/candidate.js';
import { hasLineBreak, skipSpaces, spaceKind } from '../../src/sentences/white-space.js';
import { nameOf } from './candidate-at.js';

describe('white space after a stop', () => {
  it.each([
    ['', 'NONE'],
    [' ', 'ONE'],
    ['\u00a0', 'ONE'],
    ['  ', 'MORE'],
    ['\n', 'LINE_BREAK'],
    ['\u2028', 'LINE_BREAK'],
    [' \n', 'LINE_BREAK'],
    ['\n ', 'LINE_BREAK'],
  ])('%j is %s', (space, kind) => {
    expect(nameOf(Space, spaceKind(`a.${space}B\n`, 2, 2 + space.length))).toBe(kind);
    expect(skipSpaces(`a.${space}B\n`, 2)).toBe(2 + space.length);
    expect(skipSpaces(`a.${space}`, 2)).toBe(2 + space.length);
  });
});

it.each([
  ['', false],
  ['One line.\u2028\f\v', false],
  ['One\ntwo', true],
  ['One\rtwo', true],
  ['One\u2029two', true],
])('%j has a line break: %j', (text, has) => {
  expect(hasLineBreak(text)).toBe(has);
});
