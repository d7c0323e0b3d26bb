import { describe, expect, it } from 'vitest';
import { type Candidate, emptyCandidate, Mark, Stop } from '../../src/sentences/candidate.js';
import { readBareEnd, readStops } from '../../src/sentences/stops.js';
import { nameOf, withoutMark } from './candidate-at.js';

function stopsAt(marked: string, inQuotation = false): Candidate {
  const { text, at } = withoutMark(marked);
  const candidate = emptyCandidate();
  readStops(text, at, inQuotation, candidate);
  return candidate;
}

/** The stops and closing marks. */
const ending = (marked: string, inQuotation = false): string => {
  const { stop, end } = stopsAt(marked, inQuotation);
  return withoutMark(marked).text.slice(stop, end);
};

describe('a run of stops', () => {
  it.each([
    ['.', 'PERIOD'],
    ['。', 'PERIOD'],
    ['!', 'EXCLAMATION'],
    ['！', 'EXCLAMATION'],
    ['?', 'QUESTION'],
    ['？', 'QUESTION'],
    ['…', 'ELLIPSIS'],
    ['..', 'ELLIPSIS'],
    ['...', 'ELLIPSIS'],
    ['.…', 'ELLIPSIS'],
    ['….', 'ELLIPSIS'],
    ['. . .', 'ELLIPSIS'],
    ['!!', 'EXCLAMATION'],
    ['!?', 'QUESTION'],
    ['?!', 'QUESTION'],
    ['？！', 'QUESTION'],
    ['!.', 'EXCLAMATION'],
    ['?.', 'QUESTION'],
    ['.!', 'EXCLAMATION'],
    ['…!', 'EXCLAMATION'],
    ['...?', 'QUESTION'],
    ['! .', 'EXCLAMATION'],
    ['? .', 'QUESTION'],
  ])('%s is %s', (stops, kind) => {
    for (const after of ['', ' He', '\nHe', ' "He']) {
      const candidate = stopsAt(`Yes|${stops}${after}`);
      expect(nameOf(Stop, candidate.stopKind)).toBe(kind);
      expect(candidate).toMatchObject({ stop: 3, end: 3 + stops.length, repeated: stops.length > 1 });
    }
  });

  it.each([
    ['a decimal without a nought', 'It rose|. .5 points', '.'],
    ['the name of a file', 'It is so|. .net rose', '.'],
    ['two spaces', 'Yes|.  . No', '.'],
    ['another mark after a space', 'Yes|. ! No', '.'],
    ['a stop after a space, at the end', 'Yes|. .', '. .'],
  ])('of stops apart: %s', (_why, marked, stops) => {
    expect(ending(marked)).toBe(stops);
  });
});

describe('closing marks', () => {
  it.each([
    ['a round bracket', '(Yes|.) He', '.)', 'BRACKET'],
    ['a square one', '[Yes|.] He', '.]', 'BRACKET'],
    ['a double mark', '“Yes|.” He', '.”', 'QUOTE'],
    ['a single mark', '‘Yes|.’ He', '.’', 'QUOTE'],
    ['a straight mark', '"Yes|." He', '."', 'QUOTE'],
    ['two', '‘“Yes|.”’ He', '.”’', 'QUOTE'],
    ['a mark in a bracket', '(“Yes|.”) He', '.”)', 'BRACKET'],
    ['a bracket in marks', '“(Yes|.)” He', '.)”', 'QUOTE'],
    ['a stop behind the mark', '“Yes|.”. He', '.”.', 'QUOTE'],
    ['at the end of the text', '“Yes|.”', '.”', 'QUOTE'],
    ['none', 'Yes|. He', '.', 'NONE'],
    ['one that opens', 'Yes|.“He', '.', 'NONE'],
    ['one that opens after a space', 'Yes|. “He', '.', 'NONE'],
    ['a bracket that opens', 'Yes|.(He', '.', 'NONE'],
    ['set apart', '“Yes|. ” He', '. ”', 'QUOTE'],
    ['set apart behind another', '“Yes|.’ ” He', '.’ ”', 'QUOTE'],
    ['a single one set apart', 'Yes|. ’ He', '.', 'NONE'],
    ['a bracket set apart', '(Yes|. ) He', '.', 'NONE'],
    ['set apart on the next line', '“Yes|.\n” He', '.', 'NONE'],
    ['a note behind', 'Yes|.[6] He', '.[6]', 'NONE'],
    ['a note behind the mark', '“Yes|.”[6] He', '.”[6]', 'QUOTE'],
  ])('%s: %s', (_why, marked, end, closer) => {
    expect(ending(marked)).toBe(end);
    expect(nameOf(Mark, stopsAt(marked).closer)).toBe(closer);
  });

  it.each([
    ['between a stop and a letter', 'Yes|."He', '."'],
    ['set apart by spaces', 'Yes|. " He', '. "'],
    ['set apart, single', "Yes|. ' He", ". '"],
    ['set apart, several', `Yes|. '" He`, `. '"`],
    ['set apart, each', `Yes|. ' " He`, `. ' "`],
    ['set apart, the second of the next sentence', `Yes|. ” "He`, '. ”'],
  ])('whose neighbours fit both sides, in a quotation: %s', (_why, marked, end) => {
    expect(ending(marked, true)).toBe(end);
    expect(nameOf(Mark, stopsAt(marked, true).closer)).toBe('QUOTE');
  });

  it('and other marks close nothing in one', () => {
    expect(ending('(Yes|. ) He', true)).toBe('.');
    expect(ending('“Yes|. ”, he', true)).toBe('. ”');
  });

  it.each(['Yes|."He', 'Yes|. " He', "Yes|. ' He"])('and outside of one they open: %s', (marked) => {
    expect(ending(marked)).toBe('.');
    expect(stopsAt(marked).closer).toBe(Mark.NONE);
  });

  it('of an earlier candidate are forgotten', () => {
    const candidate = emptyCandidate();
    readStops('“Yes?!”', 4, false, candidate);
    readStops('Yes.', 3, false, candidate);
    expect(candidate).toMatchObject({ stop: 3, end: 4, stopKind: Stop.PERIOD, repeated: false, closer: Mark.NONE });
  });
});

it.each([
  ['Storm hits coast', 'NONE'],
  ['Storm hits “coast”', 'QUOTE'],
  ['Storm hits ‘coast’', 'QUOTE'],
  ['Storm hits (coast)', 'BRACKET'],
  ['Storm hits –', 'NONE'],
])('an end without stops: %s', (headline, closer) => {
  const candidate = { ...emptyCandidate(), repeated: true };
  const end = headline.length;
  readBareEnd(`${headline} The mayor`, end, end + 1, candidate);
  expect(candidate).toMatchObject({ stop: end, end, next: end + 1, stopKind: Stop.NONE, repeated: false });
  expect(nameOf(Mark, candidate.closer)).toBe(closer);
});
