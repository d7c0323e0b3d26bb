import { describe, expect, it } from 'vitest';
import { findListedNames } from '../../src/entities/listed-names.ts';
import { tokenize } from '../../src/tokens/index.ts';
import type { EntityType } from '../../src/types.ts';

const LEXICON: Record<string, EntityType> = {
  Tana: 'LOC',
  'Tana River Bridge': 'FAC',
  'River Bridge Co.': 'ORG',
  '“Limbo”': 'MISC',
  '': 'ORG',
  ' ': 'ORG',
};

function found(text: string, lexicon: Record<string, EntityType> = LEXICON): string[] {
  return findListedNames(tokenize(text), lexicon).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('findListedNames', () => {
  it.each<[string, string[], string?]>([
    ['Tana rose', ['LOC Tana']],
    ['the Tana', ['LOC Tana'], 'the last word'],
    ['the Tana River Bridge fell', ['FAC Tana River Bridge'], 'the longest'],
    ['the Tana River Bridge', ['FAC Tana River Bridge']],
    ['the Tana River', ['LOC Tana'], 'a longer name that breaks off at the end'],
    ['the Tana River fell', ['LOC Tana'], 'and in the text'],
    ['Tana River Bridge Co.', ['FAC Tana River Bridge'], 'what begins first'],
    ['River Bridge Tana', ['LOC Tana']],
    ['Tana Tana River Bridge Tana', ['LOC Tana', 'FAC Tana River Bridge', 'LOC Tana'], 'one after the other'],
    ['a “Limbo”', ['MISC “Limbo”'], 'marks count'],
    ['Limbo', []],
    ['tana Tanas', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds nothing without names', () => {
    expect(found('Tana', {})).toEqual([]);
    expect(found('Tana', { '': 'ORG' })).toEqual([]);
  });

  it('is sure', () => {
    expect(findListedNames(tokenize('in Tana'), LEXICON)).toEqual([{ start: 3, end: 7, type: 'LOC', score: 1 }]);
  });
});
