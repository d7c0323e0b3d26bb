/** What line breaks mean: what wraps a line, and what ends a paragraph. */
import { describe, expect, test } from 'vitest';
import { classifyBreak, countBreaks, Gap, readLayout } from '../../src/text/paragraphs.js';

const WRAPPED =
  'The council met on Monday and voted\nto close the old bridge over the\nriver. Traffic is led round it.\n';
const widthOf = (text: string): number => readLayout(text, 'auto').width;
/** A line without a full stop, of that length. */
const lineOf = (length: number): string => `${'so '.repeat(length).slice(0, length - 1)}a`;

describe('the layout of a text', () => {
  test.each([
    ['the longest wrapped line gives the width', WRAPPED, 35],
    ['line breaks of other systems count alike', WRAPPED.replaceAll('\n', '\r\n'), 35],
    ['so does the line separator', WRAPPED.replaceAll('\n', '\u2028'), 35],
    ['a paragraph a line', 'The council voted.\nThe bridge closes.\n', 0],
    ['a headline before a sentence', 'Bridge closes\nThe council voted.\n', 0],
    ['a colon before a list', 'He bought two things:\nbread and wine.\n', 0],
    ['a list of lower-case items, without a full stop', 'bread\nwine\nolives\n', 0],
    ['one item after one without a stop could be wrapped', 'Bread\nwine', 5],
    ['an empty first line wraps nothing', '\nthe council voted.', 0],
    ['one line', 'The council voted', 0],
    ['nothing', '', 0],
    ['the widest line that is wrapped by hand', `${lineOf(160)}\nand more.`, 160],
    ['one wider than that', `${lineOf(161)}\nand more.`, 0],
    ['one long line in twenty is an exception', `${'so we\n'.repeat(18)}end.\n${lineOf(161)}.`, 5],
    ['one in nineteen is not', `${'so we\n'.repeat(17)}end.\n${lineOf(161)}.`, 0],
  ])('%s', (_, text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('is what the caller says', () => {
    expect(readLayout(WRAPPED, 'paragraph').width).toBe(0);
    expect(readLayout(WRAPPED, 'space').width).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a single line break', () => {
  const gapBetween = (line: string, next: string, width: number): number =>
    classifyBreak(`${line}\n${next}`, line.length, line.length + 1, 0, { width });

  test.each([
    ['before a small letter only wraps', 'The mayor', 'of Lisbon', 20, Gap.SPACE],
    ['before a word that had room is meant', 'The mayor', 'Ana Costa', 20, Gap.PARAGRAPH],
    ['before a word that had no room only wraps', 'The mayor of Lisbon', 'Ana Costa', 20, Gap.SPACE],
    ['before a word that would just have fit', 'The mayor of the', 'Ana Costa', 20, Gap.PARAGRAPH],
    ['before a word one letter too long', 'The mayor of the', 'Anna Costa', 20, Gap.SPACE],
    ['before a word whose first part would have fit', 'The mayor of the', 'Ana–Maria', 20, Gap.PARAGRAPH],
    ['after a line a little too long', lineOf(30), 'Ana Costa', 20, Gap.SPACE],
    ['after a line much too long', lineOf(31), 'Ana Costa', 20, Gap.PARAGRAPH],
    ['where no line is wrapped', 'The mayor', 'of Lisbon', 0, Gap.PARAGRAPH],
    ['where all of them are', 'The mayor', 'Ana Costa', Number.POSITIVE_INFINITY, Gap.SPACE],
  ])('%s', (_, line, next, width, gap) => {
    expect(gapBetween(line, next, width)).toBe(gap);
  });
});

describe('line breaks in white space', () => {
  test.each([
    [' ', 0],
    ['\n', 1],
    [' \n ', 1],
    ['\r\n', 1],
    ['\r', 1],
    ['\n\n', 2],
    ['\n \t\n', 2],
    ['\r\n\r\n', 2],
    ['\r\r', 2],
    ['\f', 2],
    ['\u2028', 1],
    ['\u2029', 2],
  ])('%j counts %i, and nothing at the end of the text', (space, count) => {
    expect(countBreaks(`a${space}b`, 1, 1 + space.length)).toBe(count);
    expect(countBreaks(`a${space}`, 1, 1 + space.length)).toBe(0);
  });
});
