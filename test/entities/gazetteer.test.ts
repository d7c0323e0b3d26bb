import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, matchNames, NameList } from '../../src/entities/gazetteer.js';
import { contextOf, nameTable } from './context.js';

const { REGION, BIG_CITY, CITY, GIVEN_NAME, SURNAME, COMPANY, CLUB, CONTINUES } = NameList;

/** "Tana:16/1" for each token: lists and position; and the bits of persons where there are any. */
function match(text: string, names: Record<string, number>, mayStart?: readonly number[]): string {
  const { words, tokens } = contextOf(text);
  const starts = Uint8Array.from({ length: tokens.count }, (_, i) => (mayStart ? mayStart[i]! : 1));
  const { lists, position, person } = matchNames(words, starts, nameTable(names));
  return Array.from(lists, (bits, i) => `${bits}/${position[i]}${person[i] ? `p${person[i]}` : ''}`).join(' ');
}

describe('matchNames', () => {
  const names = {
    tana: BIG_CITY,
    'tana river': REGION,
    'tana river bank house': COMPANY,
    'river city': CITY,
    rosa: GIVEN_NAME | CITY,
    bell: SURNAME,
    'bell tower': CLUB | GIVEN_NAME,
  };

  it.each<[string, string, string]>([
    ['tana', '4/1', 'one word'],
    ['Tana', '4/1', 'in any case'],
    ['tana rose', '4/1 0/0', 'and no more'],
    ['tana river', '2/2 2/4', 'the longest'],
    ['tana river bank', '2/2 2/4 0/0', 'a longer one breaks off'],
    ['tana river bank house', '256/2 256/3 256/3 256/4', 'all of it'],
    ['tana river city', '2/2 2/4 8/4', 'an overlapping one has what is left'],
    ['tana tana', '4/1 4/1', 'one after the other'],
    ['rosa', '8/1p32', 'a person’s name is apart'],
    ['bell', '0/0p64', 'and is no match'],
    ['rosa bell', '8/1p32 0/0p64', 'word by word'],
    ['bell tower', '1024/2p64 1024/4', 'of one word alone'],
  ])('%s: %s, %s', (text, expected) => {
    expect(match(text, names)).toBe(expected);
  });

  it('starts only where it may', () => {
    expect(match('tana river tana', names, [0, 1, 1])).toBe('0/0 0/0 4/1');
    expect(match('tana river', names, [1, 0])).toBe('2/2 2/4');
  });

  it('reads names of six words', () => {
    const six = 'a b c d e f';
    expect(
      match(six, { [six]: CITY })
        .split(' ')
        .at(-1),
    ).toBe('8/4');
    expect(match(`${six} g`, { [`${six} g`]: CITY })).toBe('0/0 0/0 0/0 0/0 0/0 0/0 0/0');
    expect(six.split(' ').length).toBe(LONGEST_NAME);
  });

  it('a match inside a longer one says nothing', () => {
    expect(match('tana river bank house', { ...names, 'river bank': CITY })).toBe('256/2 256/3 256/3 256/4');
    expect(match('tana river', { ...names, river: CITY })).toBe('2/2 2/4');
  });

  it('does not take the mark of a beginning for a list', () => {
    expect(match('river', names)).toBe('0/0');
    expect(match('tana', { tana: BIG_CITY | CONTINUES })).toBe('4/1');
  });
});
