import { describe, expect, it } from 'vitest';
import { Bracket, emptyCandidate, Mark } from '../../src/sentences/candidate.js';
import { readOpeningMarks } from '../../src/sentences/opening-marks.js';
import { nameOf } from './candidate-at.js';

/** First mark, how a bracket ends, and what follows. */
function read(text: string): [string, string, string] {
  const candidate = { ...emptyCandidate(), next: 5, opener: Mark.DASH, bracket: Bracket.ITEM };
  const at = readOpeningMarks(`Yes. ${text}`, candidate);
  return [nameOf(Mark, candidate.opener), nameOf(Bracket, candidate.bracket), `Yes. ${text}`.slice(at)];
}

describe('marks before the next word', () => {
  it.each([
    ['He', 'NONE', 'He'],
    ['“He', 'QUOTE', 'He'],
    ['‘He', 'QUOTE', 'He'],
    ['"\'He', 'QUOTE', 'He'],
    ['“ He', 'QUOTE', 'He'],
    ['– He', 'DASH', 'He'],
    ['— “He', 'DASH', 'He'],
    ['“— He', 'QUOTE', 'He'],
    ['• He', 'BULLET', 'He'],
    ['· He', 'BULLET', 'He'],
    ['* He', 'BULLET', 'He'],
    ['+ He', 'NONE', '+ He'],
    ['\nHe', 'NONE', '\nHe'],
    ['““““““He', 'QUOTE', 'He'],
    ['“““““““He', 'QUOTE', '“He'],
    ['“', 'QUOTE', ''],
    ['', 'NONE', ''],
  ])('%j', (text, opener, rest) => {
    expect(read(text)).toEqual([opener, 'NONE', rest]);
  });

  it.each([
    ['a sentence of its own', '(He denies it.) So', 'STOP_INSIDE'],
    ['in square ones', '[He denies it!] So', 'STOP_INSIDE'],
    ['the end of the sentence before', '(Reed 55). So', 'STOP_AFTER'],
    ['a word', '(sic) So', 'OTHER'],
    ['the number of an item', '(2) So', 'ITEM'],
    ['one of two digits', '(12) So', 'ITEM'],
    ['one of three digits', '(123) So', 'OTHER'],
    ['a letter', '(a) So', 'OTHER'],
    ['a number with its stop', '(2.) So', 'ITEM'],
    ['a number with a space', '( 2) So', 'ITEM'],
    ['nothing', '() So', 'OTHER'],
    ['a bracket that is never closed', '(He denies it.', 'OTHER'],
    ['one that is not closed on its line', '(He denies it\n.) So', 'OTHER'],
    ['one of 159 letters', `(${'a'.repeat(159)}). So`, 'STOP_AFTER'],
    ['one of 160 letters', `(${'a'.repeat(160)}). So`, 'OTHER'],
    ['with marks inside', '(“He denies it.”) So', 'OTHER'],
  ])('a bracket: %s', (_why, text, bracket) => {
    expect(read(text).slice(0, 2)).toEqual(['BRACKET', bracket]);
  });

  it('a bracket that is not the first mark', () => {
    expect(read('“(He denies it.) So')).toEqual(['QUOTE', 'NONE', 'He denies it.) So']);
  });
});
