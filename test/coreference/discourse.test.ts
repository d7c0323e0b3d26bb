import { describe, expect, it } from 'vitest';
import { type Candidate, Discourse } from '../../src/coreference/discourse.js';
import { entityReferent, type Referent } from '../../src/coreference/referents.js';
import type { Reading } from '../../src/phrases/reading.js';
import { tagged } from '../phrases/tagged.js';

/** 1 for each token between curly marks. */
function quotedIn(r: Reading): Uint8Array {
  let isInside = false;
  return Uint8Array.from(r.words, (word) => {
    if (word === '”') isInside = false;
    const flag = Number(isInside);
    if (word === '“') isInside = true;
    return flag;
  });
}

const KINDS = ['person', 'organisation'] as const;

/** The candidates for the last "she" (or the last token), with the discourse they come from. */
function candidatesIn(marked: string, before?: (d: Discourse, r: Reading) => void): Candidate[] {
  const r = tagged(marked);
  const discourse = new Discourse(r, quotedIn(r));
  before?.(discourse, r);
  const at = Math.max(r.words.lastIndexOf('she'), 0) || r.tokens.count - 1;
  return discourse.candidates(at, KINDS);
}
const names = (candidates: Candidate[]): string[] => candidates.map(({ referent }) => referent.name);
const person = (r: Reading, name: string): Referent => entityReferent(r.entities.find((e) => e.name === name)!);

describe('Discourse.candidates', () => {
  it('lists those mentioned before, latest first', () => {
    expect(names(candidatesIn('[Ann Hill] met/VERB [Bo Lund] | [Hill] left/VERB and she ran/VERB [Cy Day]'))).toEqual([
      'Ann Hill',
      'Bo Lund',
    ]);
  });

  it('leaves out other kinds, amounts and the mention itself', () => {
    expect(names(candidatesIn('[Ann Hill] of [LOC: Leeds] paid/VERB [MONEY: $5] | Then she'))).toEqual(['Ann Hill']);
    const r = tagged('Then [Ann Hill]');
    expect(new Discourse(r, new Uint8Array(3)).candidates(1, KINDS)).toEqual([]);
    expect(names(new Discourse(r, new Uint8Array(3)).candidates(2, KINDS))).toEqual(['Ann Hill']);
  });

  it('puts those whom only a quotation mentions last, and far away', () => {
    const found = candidatesIn('[Ann Hill] left/VERB | “ It is [Bo Lund] , ” said/VERB Cy | Then she');
    expect(found.map(({ referent, distance, count, recency }) => [referent.name, distance, count, recency])).toEqual([
      ['Ann Hill', 1, 1, 0],
      ['Bo Lund', 8, 0, 1],
    ]);
    expect(found.map(({ isNewSubject, isLeader, sameParagraph }) => [isNewSubject, isLeader, sameParagraph])).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
  });

  it('goes by the last mention outside quotation marks', () => {
    const [hill] = candidatesIn('[Ann Hill] left/VERB | “ [Hill] is away/ADV , ” said/VERB Bo | Then she');
    expect(hill).toMatchObject({ count: 1, distance: 1, last: { token: 0, isQuoted: false } });
  });

  it('counts narrated sentences as distance: one that begins in marks does not count', () => {
    const distance = (marked: string): number => candidatesIn(marked)[0]!.distance;
    expect(distance('[Ann Hill] left/VERB and she')).toBe(0);
    expect(distance('[Ann Hill] left/VERB | Then she')).toBe(1);
    expect(distance('[Ann Hill] left/VERB | Dogs barked/VERB | Then she')).toBe(2);
    expect(distance('[Ann Hill] left/VERB | “ Dogs barked/VERB ” | Then she')).toBe(1);
    expect(distance('[Ann Hill] left/VERB | “ Dogs barked/VERB | Cats sat/VERB ” | Then she')).toBe(1);
  });

  it('tells whether the mention stands in the same paragraph', () => {
    const same = (marked: string): boolean => candidatesIn(marked)[0]!.sameParagraph;
    expect(same('[Ann Hill] left/VERB | Then she')).toBe(true);
    expect(same('[Ann Hill] left/VERB\n\nThen she')).toBe(false);
  });

  it('tells who stands alone in the sentence, and who comes first in it', () => {
    const shown = (marked: string): unknown[] =>
      candidatesIn(marked).map(({ referent, isAlone, isLeader }) => [referent.name, isAlone, isLeader]);
    expect(shown('[Ann Hill] met/VERB [Bo Lund] | Then she')).toEqual([
      ['Bo Lund', false, false],
      ['Ann Hill', false, true],
    ]);
    expect(shown('[Ann Hill] left/VERB | [Bo Lund] left/VERB | Then she')).toEqual([
      ['Bo Lund', true, true],
      ['Ann Hill', true, true],
    ]);
    expect(shown('[Ann Hill] left/VERB , “ [Bo Lund] too/ADV ” | Then she')).toEqual([
      ['Ann Hill', false, true],
      ['Bo Lund', false, false],
    ]);
  });

  it.each([
    ['[Ann Hill] left/VERB | Then she', true, 'a verb behind'],
    ['[Ann Hill] was ill/ADJ | Then she', true, 'an auxiliary behind'],
    ['[Ann Hill] also left/VERB | Then she', true, 'an adverb behind'],
    ['[Ann Hill] of Leeds left/VERB | Then she', false, 'a preposition behind'],
    ['for [Ann Hill] left/VERB | Then she', false, 'behind a preposition'],
    ['met/VERB [Ann Hill] left/VERB | Then she', false, 'behind a verb'],
    ['left/VERB | [Ann Hill] left/VERB | Then she', true, 'behind the verb of another sentence'],
    ['[Ann Hill] , a doctor , left/VERB | Then she', true, 'an aside behind'],
    ['[Ann Hill] ( 45 ) left/VERB | Then she', true, 'a bracket behind'],
    ['for [Ann Hill] , a doctor | Then she', false, 'an aside behind, a preposition before'],
    ['met/VERB [Ann Hill] , a doctor | Then she', false, 'an aside behind, a verb before'],
    ['a b c d e f g [Ann Hill] , a doctor | Then she', true, 'seven tokens into the sentence'],
    ['a b c d e f g h [Ann Hill] , a doctor | Then she', false, 'eight tokens into the sentence'],
    ['b | a b c d e f g [Ann Hill] , a doctor | Then she', true, 'seven tokens into the second sentence'],
  ])('a subject or not: %s', (marked, expected, _why) => {
    expect(candidatesIn(marked).at(-1)).toMatchObject({ isNewSubject: expected, last: { isSubject: expected } });
  });

  it('a name at the end of the text is no subject', () => {
    const r = tagged('Then she met/VERB [Ann Hill]');
    const discourse = new Discourse(r, new Uint8Array(r.tokens.count));
    discourse.advanceTo(99);
    expect(discourse.candidates(4, KINDS)[0]?.last.isSubject).toBe(false);
  });

  it('tells possessors', () => {
    expect(candidatesIn('[Ann Hill]’s dog | Then she')[0]!.last.isPossessor).toBe(true);
    expect(candidatesIn('[Ann Hill] left/VERB | Then she')[0]!.last.isPossessor).toBe(false);
  });

  it('knows no new subject before the last source', () => {
    const isNew = (nth: number): boolean =>
      candidatesIn('[Ann Hill] left/VERB | Then she', (d, r) => d.addSource(person(r, 'Ann Hill'), nth))[0]!
        .isNewSubject;
    expect(isNew(0)).toBe(false);
    expect(isNew(3)).toBe(false);
  });

  it('takes in pronouns as subjects', () => {
    const [first] = candidatesIn('[Bo Lund] | He left/VERB | Then she', (d, r) => {
      d.advanceTo(2);
      d.add(person(r, 'Bo Lund'), 2, 'he');
    });
    expect(first).toMatchObject({
      count: 2,
      last: { token: 2, isSubject: true, isQuoted: false, isPossessor: false, pronoun: 'he' },
    });
    expect(candidatesIn('[Bo Lund] | Then she')[0]!.last.pronoun).toBe('');
  });

  it('ranks the sources: how many others have spoken since', () => {
    const text = '[Ann Hill] [Bo Lund] [Cy Day] [Di Fox] [Ed Poe] she';
    const ranks = (...spoken: string[]): Record<string, number> => {
      const found = candidatesIn(text, (d, r) => {
        for (const name of spoken) d.addSource(person(r, name), 0);
      });
      return Object.fromEntries(found.map(({ referent, sourceRank }) => [referent.name.slice(0, 2), sourceRank]));
    };
    expect(ranks()).toEqual({ An: 9, Bo: 9, Cy: 9, Di: 9, Ed: 9 });
    expect(ranks('Ann Hill', 'Bo Lund', 'Ann Hill')).toMatchObject({ An: 0, Bo: 1, Cy: 9 });
    expect(ranks('Ann Hill', 'Bo Lund', 'Cy Day', 'Di Fox', 'Ed Poe')).toEqual({ An: 9, Bo: 3, Cy: 2, Di: 1, Ed: 0 });
    const since = (count: number): string[] => ['Ann Hill', ...new Array<string>(count).fill('Bo Lund')];
    expect(ranks(...since(18))).toMatchObject({ An: 1 });
    expect(ranks(...since(19))).toMatchObject({ An: 9 });
  });

  it('looks back over sixty mentions', () => {
    const found = (count: number): number => candidatesIn(`[Ann Hill] ${'[Bo Lund] '.repeat(count)} she`).length;
    expect(found(59)).toBe(2);
    expect(found(60)).toBe(1);
  });

  it('looks back over thirty narrated sentences', () => {
    const found = (count: number): number =>
      candidatesIn(`[Ann Hill]${' | Dogs bark/VERB'.repeat(count)} | Then she`).length;
    expect(found(29)).toBe(1);
    expect(found(30)).toBe(0);
  });
});

describe('Discourse.sourceNamed', () => {
  it('finds the latest source by a word of its name', () => {
    const r = tagged('[Ann Hill-Strand] [Ann Day] left/VERB');
    const discourse = new Discourse(r, new Uint8Array(r.tokens.count));
    expect(discourse.sourceNamed('ann')).toBeNull();
    discourse.addSource(person(r, 'Ann Hill-Strand'), 0);
    discourse.addSource(person(r, 'Ann Day'), 4);
    expect(discourse.sourceNamed('ann')?.name).toBe('Ann Day');
    expect(discourse.sourceNamed('strand')?.name).toBe('Ann Hill-Strand');
    expect(discourse.sourceNamed('stran')).toBeNull();
  });

  it('looks back over 29 sources', () => {
    const r = tagged('[Ann Hill] [Bo Lund] left/VERB');
    const found = (count: number): boolean => {
      const discourse = new Discourse(r, new Uint8Array(r.tokens.count));
      discourse.addSource(person(r, 'Ann Hill'), 0);
      for (let i = 0; i < count; i++) discourse.addSource(person(r, 'Bo Lund'), 2);
      return discourse.sourceNamed('hill') !== null;
    };
    expect(found(28)).toBe(true);
    expect(found(29)).toBe(false);
  });
});
