import { describe, expect, it } from 'vitest';
import { isAbbreviation, ruleVerdict } from '../../src/sentences/rule-verdict.js';
import { readContext } from '../../src/sentences/sides.js';
import { candidateAt } from './candidate-at.js';

describe('an abbreviation', () => {
  it.each([
    ['an initial', 'J', true],
    ['an initialism', 'X.Y', true],
    ['a word of the lists', 'Inc', true],
    ['in capitals', 'INC', true],
    ['a title', 'dr', true],
    ['a company', 'inc', true],
    ['a reference', 'fig', true],
    ['a unit', 'km', true],
    ['a pointer', 'viz', true],
    ['a closer', 'etc', true],
    ['a weekday, which in small letters is a word', 'sat', false],
    ['the same with a capital', 'Sat', true],
    ['a state, which in small letters is a word', 'miss', false],
    ['the same with a capital', 'Miss', true],
    ['a street, likewise', 'pk', false],
    ['a suffix, likewise', 'jnr', false],
    ['a word', 'police', false],
    ['a word that opens sentences', 'The', false],
    ['a verb of speech', 'Said', false],
    ['a number', '5', false],
  ])('%s: %s', (_why, word, abbreviation) => {
    expect(isAbbreviation(candidateAt(`We met ${word}|. He`).left)).toBe(abbreviation);
  });
});

describe('what the lists alone say', () => {
  it.each([
    ['no stop', 'Storm hits coast| The mayor', false],
    ['before a small letter', 'Police left|. the mayor', false],
    ['a reference after a quotation', '“It was calm|...” (Reed 55). It', false],
    ['a bracket of another kind after a quotation', '“It was calm|...” (Reed 55) It', true],
    ['a reference after no quotation', 'It was calm|. (Reed 55). It', true],
    ['an ellipsis after a word that cannot end', 'The point is| ... I mean', false],
    ['an ellipsis after such a word', 'The point is|... I mean', false],
    ['an ellipsis after such a word, written with a capital', 'The point Is|... I mean', true],
    ['an ellipsis after another word', 'The point stands|... I mean', true],
    ['a stop after such a word', 'The point is|. I mean', true],
    ['a question', '“Why|?” Vidal left', true],
    ['a question and who asked it', '“Why|?” Vidal asked', false],
    ['an exclamation after an abbreviation', 'They met the Gov|! Vidal left', true],
    ['a closing mark after an abbreviation', 'They met (the Gov|.) Vidal left', true],
    ['the number of an item', '1|. Pay', false],
    ['a number at the end', 'They won 1|. Pay', true],
    ['a number and a letter as an item', '1b|. Pay', false],
    ['a number and a letter at the end', 'They won 1st|. Pay', true],
    ['an initial at the start', 'J|. The', false],
    ['an initial before an opener', 'World War I|. The', true],
    ['an initial before a quotation', 'World War I|. “Lagos', true],
    ['an initial before a name', 'Judge Carla T|. Larsson', false],
    ['an initial before an opener with a stop', 'Judge Carla T|. A. Larsson', false],
    ['a time of day before a word', 'It ended at 5 p.m|. Lagos', true],
    ['a time of day before a weekday', 'It ended at 5 p.m|. Monday', false],
    ['a time of day before the short form of one', 'It ended at 5 p.m|. Mon', false],
    ['a time of day before a zone', 'It ended at 5 p.m|. Eastern', false],
    ['a time of day before a number', 'It ended at 5 p.m|. 12 people', false],
    ['an initialism before a noun', 'He met the X.Y|. Larsson', false],
    ['an initialism before an opener', 'He met the X.Y|. They', true],
    ['a word', 'He met the police|. Larsson', true],
    ['a word that opens sentences, before a name', 'He went in|. Larsson', true],
    ['and so on', 'He met police, etc|. Larsson', true],
    ['a pointer before an opener', 'He met Ghana vs|. The', false],
    ['a reference before a name', 'They sang Op|. Larsson', false],
    ['a reference before an opener', 'They sang Op|. They', true],
    ['the word no before a name', 'They said no|. Larsson', true],
    ['a unit after a number, before a name', 'It was 5 Km|. Larsson', false],
    ['a unit after a number, before an opener', 'It was 5 Km|. They', true],
    ['a unit after no number', 'It was a Min|. Larsson', true],
    ['a unit of single letters after no number', 'It was a K.m|. Larsson', false],
    ['a unit that is a title too, after no number', 'It was a Sec|. Larsson', false],
    ['a unit in small letters after a number', 'It was 5 km|. Larsson', true],
    ['a unit in small letters before a number', 'It was 5 km|. 12 people', false],
    ['a unit and road in small letters, after no number', 'It was a sq|. Larsson', true],
    ['a title before a name', 'They met Gov|. Larsson', false],
    ['a title before an opener', 'They met Gov|. They', true],
    ['a title before an opener with a stop', 'They met Gov|. A. Larsson', false],
    ['a title before a quotation', 'They met Gov|. “Lagos', true],
    ['a state in small letters is a word', 'It is a miss|. Larsson', true],
  ])('%s: %s', (_why, marked, ends) => {
    const candidate = candidateAt(marked);
    readContext(candidate);
    expect(ruleVerdict(candidate)).toBe(ends);
  });
});
