import { describe, expect, it } from 'vitest';
import { type Candidate, Mark, Space } from '../../src/sentences/candidate.js';
import { readContext, readSides } from '../../src/sentences/sides.js';
import type { Word } from '../../src/sentences/word.js';
import { candidateAt, nameOf } from './candidate-at.js';

const textOf = ({ text }: Candidate, { start, end }: Word): string => text.slice(start, end);

describe('the words beside a candidate', () => {
  it.each([
    ['He left|. She came.', 'left', 'She'],
    ['“He left|.” She came.', 'left', 'She'],
    ['“He left”|. She came.', 'left', 'She'],
    ['(“He left”)|. She came.', 'left', 'She'],
    ['He left |. She came.', 'left', 'She'],
    ['He left\n|. She came.', 'left', 'She'],
    ['He left))))|. She came.', 'left', 'She'],
    ['He left)))))|. She came.', '', 'She'],
    ['He left, |. She came.', 'left', 'She'],
    ['He left: |. She came.', '', 'She'],
    ['He ^left|. “She came.', 'left', 'She'],
    ['He left^|. (She came.', '', 'She'],
    ['He left ^”|. She came.', '', 'She'],
    ['Storm hits coast| The mayor', 'coast', 'The'],
    ['Storm hits “coast”| The mayor', 'coast', 'The'],
  ])('%s', (marked, left, right) => {
    const candidate = candidateAt(marked);
    expect([textOf(candidate, candidate.left), textOf(candidate, candidate.right)]).toEqual([left, right]);
  });

  it('and the white space between', () => {
    const space = (marked: string): string => nameOf(Space, candidateAt(marked).space);
    expect(space('He left|.She came.')).toBe('NONE');
    expect(space('He left|. She came.')).toBe('ONE');
    expect(space('He left|.”  She came.')).toBe('MORE');
    expect(space('He left|.” \nShe came.')).toBe('LINE_BREAK');
  });

  it.each([
    ['He met J|. K. Larsson', true],
    ['He left|. Mr. Osei came.', true],
    ['He left|. Mr Osei came.', false],
    ['He left|. Then, she came.', false],
  ])('whether the right one has a stop: %s %j', (marked, stopped) => {
    expect(candidateAt(marked).rightStopped).toBe(stopped);
  });
});

describe('stops that end nothing, since the sentence is open', () => {
  it.each([
    ['at the start of a text', '|… The rest', true],
    ['at the start of a sentence', 'He left. ^|… The rest', true],
    ['after white space at its start', 'He left.^ |… The rest', true],
    ['after an opening mark', 'He read: “|… The rest', true],
    ['after one and a space', 'He read: “ |… The rest', true],
    ['after an opening bracket', 'He read (|… The rest', true],
    ['after a square one: words were left out', 'He read [|…] The rest', false],
    ['after a comma', 'I like it, |… I do', true],
    ['after a comma and two spaces', 'I like it,  |… I do', true],
    ['after a comma and three', 'I like it,   |… I do', false],
    ['after a comma and a line break', 'I like it,\n|… I do', false],
    ['after a word', 'I like it|… I do', false],
    ['after a word and a space', 'I like it |… I do', false],
    ['after a closing mark', '“I like it”|… I do', false],
    ['after a closing bracket', '(I like it)|… I do', false],
    ['after a colon', 'I like: |… I do', false],
  ])('%s', (_why, marked, isLeading) => {
    expect(candidateAt(marked).isLeading).toBe(isLeading);
  });
});

describe('the words beyond', () => {
  it.each([
    ['Police left Dover|. The mayor came.', 'left', 'mayor'],
    ['He lives in Dover, Del|. The mayor came.', 'Dover', 'mayor'],
    ['He met (“Ana”) Bello|. The mayor came.', 'Ana', 'mayor'],
    ['He met J|. K. Larsson.', 'met', 'Larsson'],
    ['Dover|. The, mayor', '', ''],
    ['He left ^Dover|. The', '', ''],
    ['He left Dover|. The\n mayor', 'left', 'mayor'],
  ])('%s', (marked, before, after) => {
    const candidate = candidateAt(marked);
    readContext(candidate);
    expect([textOf(candidate, candidate.beforeLeft), textOf(candidate, candidate.afterRight)]).toEqual([before, after]);
  });

  it.each([
    ['a question, a name and a verb of speech', '“Why|?” Vidal asked.', true],
    ['no such verb', '“Why|?” Vidal left.', false],
    ['no closing mark', 'Why|? Vidal asked.', false],
    ['a bracket', '(Why|?) Vidal asked.', false],
    ['marks before the name', '“Why|?” (Vidal asked.', true],
  ])('tell who spoke: %s', (_why, marked, spoken) => {
    const candidate = candidateAt(marked);
    readContext(candidate);
    expect(candidate.spoken).toBe(spoken);
  });

  it('are read once a candidate, however many rules ask', () => {
    const candidate = candidateAt('“Police left Dover|.” The mayor came.');
    expect(candidate.closer).toBe(Mark.QUOTE);
    readContext(candidate);
    const { start, end } = candidate.beforeLeft;
    expect(candidate.text.slice(start, end)).toBe('left');
    candidate.sentenceStart = end;
    readContext(candidate);
    expect(candidate.beforeLeft).toMatchObject({ start, end });
    readSides(candidate.text, candidate);
    readContext(candidate);
    expect(candidate.beforeLeft).toMatchObject({ start: end, end });
  });
});
