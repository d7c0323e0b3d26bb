/** Changes of a text that must not change what it says; on a part of the articles, all by `npm run metamorphic`. */
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../train/corpus/read.js';
import { complaint, EXCEPTIONS } from './exceptions.js';
import { applyEdits, type Edit, isTouched, mapEnd, mapStart } from './edits.js';
import { decomposed, doubledSpaces } from './layout.js';
import { doubleMarks, singleMarks } from './marks.js';
import { measure } from './relation.js';
import { relationsOf } from './relations.js';

const articles = readCorpus('dev');
const relations = relationsOf(articles);
const rates = measure(
  relations,
  articles.filter((_, i) => i % 6 === 0),
);

describe('metamorphic relations', () => {
  it.each(relations)('$name', ({ name }) => {
    const ofRelation = rates.filter(({ relation }) => relation === name);
    expect(ofRelation.map(complaint).filter((found) => found !== undefined)).toEqual([]);
  });

  it('are held against something each', () => {
    const empty = rates.filter(({ aspect, items }) => items === 0 && aspect !== 'edited entities');
    expect(empty.map(({ relation }) => relation)).toEqual([]);
  });

  it('have exceptions only where there is such a relation', () => {
    const known = rates.map(({ relation, aspect }) => `${relation}, ${aspect}`);
    for (const { relation, aspect } of EXCEPTIONS) expect(known).toContain(`${relation}, ${aspect}`);
  });

  it('are broken by a reading that depends on what must not matter', () => {
    const [article] = articles;
    const [rate] = measure(
      [
        {
          name: 'a lost sentence',
          required: { sentences: 0.98 },
          cases: () => [{ aspect: 'sentences', items: 10, kept: 9, lost: ['- 0-9 : A lost one.'] }],
        },
      ],
      [article!],
    );
    expect(complaint(rate!)).toContain('1 of 10 lost, 0 known');
  });
});

describe('offsets through edits', () => {
  const text = 'Then Lund spoke.';
  const title: Edit[] = [{ start: 5, end: 5, replacement: 'Ms ' }];
  const other: Edit[] = [{ start: 5, end: 9, replacement: 'Okafor' }];

  it('stand behind or before an insertion', () => {
    const edited = applyEdits(text, title);
    expect(edited.slice(mapStart(5, title, 'behind'), mapEnd(9, title))).toBe('Lund');
    expect(edited.slice(mapStart(5, title, 'before'), mapEnd(9, title))).toBe('Ms Lund');
    expect(edited.slice(mapStart(0, title, 'before'), mapEnd(4, title))).toBe('Then');
  });

  it('follow a replacement', () => {
    const edited = applyEdits(text, other);
    expect(edited.slice(mapStart(5, other, 'behind'), mapEnd(9, other))).toBe('Okafor');
    expect(edited.slice(mapStart(10, other, 'behind'), mapEnd(16, other))).toBe('spoke.');
    expect(isTouched({ start: 0, end: 5 }, other)).toBe(false);
    expect(isTouched({ start: 0, end: 6 }, other)).toBe(true);
  });
});

describe('edits', () => {
  it('double spaces between words only', () => {
    expect(applyEdits('One two\n\nthree  four', doubledSpaces('One two\n\nthree  four'))).toBe(
      'One  two\n\nthree  four',
    );
  });

  it('decompose letters with accents, and no others', () => {
    const text = 'Søren José';
    expect(applyEdits(text, decomposed(text))).toBe(text.normalize('NFD'));
    expect(decomposed(text)).toHaveLength(1);
  });

  it('swap the order of marks and leave apostrophes', () => {
    const british = '‘It’s the “end”,’ she said.';
    const american = '“It’s the ‘end’,” she said.';
    expect(applyEdits(british, doubleMarks(quoting(british, 17)))).toBe(american);
    expect(applyEdits(american, singleMarks(quoting(american, 17)))).toBe(british);
  });
});

/** An article whose first code units are a quotation in marks. */
function quoting(text: string, end: number): (typeof articles)[number] {
  const quote = { start: 0, end, type: 'direct', group: '1', speaker: null, speakerCanonical: null, cue: null };
  return { ...articles[0]!, text, quotes: [{ ...quote, quoted: [[0, end]] }] };
}
