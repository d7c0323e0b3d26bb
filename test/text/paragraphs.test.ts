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
    ['a line after a stop and a closing mark is its own', '“We go.”\nthey said.', 0],
    ['a line after a number is not', 'It cost 5\nand more. So.', 9],
    ['a line after a letter and a stop before', 'By J. B\nand so on.', 7],
    ['a line of marks alone is no stop', '—\nand so. On.', 1],
    ['nor does white space at the end go on', 'The council voted.\nIt left\n \n', 0],
    ['vertical tabs and returns alone', 'The council\rvoted to\vclose it.', 11],
    ['the wider of two', 'We voted to\nclose it and\nso on.', 12],
    ['two lines without a stop, then one with it', 'so we\nsaid\nthat.', 5],
    ['nothing', '', 0],
    ['the widest line that is wrapped by hand', `${lineOf(160)}\nand more.`, 160],
    ['one wider than that', `${lineOf(161)}\nand more.`, 0],
    ['one long line in twenty is an exception', `${'so we\n'.repeat(18)}end.\n${lineOf(161)}.`, 5],
    ['and its length is no width', `${'so we\n'.repeat(18)}${lineOf(161)}\nend.`, 5],
    ['an empty first line is no wrapped one', '\nthe council\nvoted', 11],
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
    ['before a word that would just not have fit, at the end', 'The mayor of the', 'Anna', 20, Gap.SPACE],
    ['before a word that would just have fit, at the end', 'The mayor of the', 'Ana', 20, Gap.PARAGRAPH],
    ['before a long word after a short line', 'So', 'Llanfairpwllgwyngyll', 20, Gap.SPACE],
    ['where no line is wrapped', 'The mayor', 'of Lisbon', 0, Gap.PARAGRAPH],
    ['where all of them are', 'The mayor', 'Ana Costa', Number.POSITIVE_INFINITY, Gap.SPACE],
  ])('%s', (_, line, next, width, gap) => {
    expect(gapBetween(line, next, width)).toBe(gap);
  });
});

test('spaces before a line break fill the line, those after it do not', () => {
  const gap = (space: string): number =>
    classifyBreak(`The mayor of the${space}Ana Costa`, 16, 16 + space.length, 0, { width: 20 });
  expect(gap('\n')).toBe(Gap.PARAGRAPH);
  expect(gap('\n   ')).toBe(Gap.PARAGRAPH);
  expect(gap('   \n')).toBe(Gap.SPACE);
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
