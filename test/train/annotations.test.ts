import { describe, expect, it } from 'vitest';
import { correct, readReviews } from '../../train/annotations/corrections.js';
import { annotatedSets, readAnnotations } from '../../train/annotations/read.js';
import { TYPES } from '../../train/entities/labels.js';

const TEXT = 'Ada Brook of Lisbon Water left Lisbon. Brook, Lisbon Water said, moved to Ghent Port with Lisbon Water.';

/** Mentions as "TYPE string". */
function corrected(lines: string[], proposed: [string, string, number?][]): { mentions: string[]; problems: string[] } {
  const spans = proposed.map(([label, string, from = 0]) => {
    const start = TEXT.indexOf(string, from);
    return { start, end: start + string.length, label };
  });
  const result = correct(TEXT, spans, lines);
  return {
    mentions: result.spans.map(({ start, end, label }) => `${label} ${TEXT.slice(start, end)}`),
    problems: result.problems,
  };
}

describe('corrections', () => {
  it('change, remove and resize by number, whatever was corrected before', () => {
    const proposed: [string, string][] = [
      ['ORG', 'Ada'],
      ['LOC', 'Lisbon'],
      ['PERSON', 'Ghent Port'],
    ];
    const { mentions, problems } = corrected(['1 PERSON Ada Brook', '3 LOC', '2 -'], proposed);
    expect(mentions).toEqual(['PERSON Ada Brook', 'LOC Ghent Port']);
    expect(problems).toEqual([]);
  });

  it('add every free occurrence, or only one', () => {
    expect(corrected(['+ ORG Lisbon Water', '+ LOC Lisbon @2'], []).mentions).toEqual([
      'ORG Lisbon Water',
      'LOC Lisbon',
      'ORG Lisbon Water',
      'ORG Lisbon Water',
    ]);
    expect(corrected(['+ LOC Lisbon'], [['ORG', 'Lisbon Water']]).mentions[0]).toBe('ORG Lisbon Water');
  });

  it('retype or remove all mentions of a string', () => {
    const proposed: [string, string, number?][] = [
      ['LOC', 'Lisbon Water'],
      ['LOC', 'Lisbon Water', 40],
      ['LOC', 'Lisbon', 30],
    ];
    expect(corrected(['= ORG Lisbon Water'], proposed).mentions).toEqual([
      'ORG Lisbon Water',
      'LOC Lisbon',
      'ORG Lisbon Water',
    ]);
    expect(corrected(['= - Lisbon Water'], proposed).mentions).toEqual(['LOC Lisbon']);
  });

  it('take only whole words', () => {
    expect(corrected(['+ LOC Lis'], []).problems).toEqual(['nothing to change: + LOC Lis']);
  });

  it('say what they cannot follow', () => {
    const { problems } = corrected(['2 LOC', '1 ORG Ghent Port', '1 CITY', 'Ada'], [['PERSON', 'Ada Brook']]);
    expect(problems).toEqual([
      'no such mention: 2 LOC',
      'does not stand at that mention: 1 ORG Ghent Port',
      'not understood: 1 CITY',
      'not understood: Ada',
    ]);
  });

  it('belong to the text named before them', () => {
    expect(readReviews('# a-1\n1 LOC\n\n# a-2\n')).toEqual([
      { id: 'a-1', lines: ['1 LOC'] },
      { id: 'a-2', lines: [] },
    ]);
    expect(() => readReviews('1 LOC\n')).toThrow('no text named before "1 LOC"');
  });
});

describe('annotations of real news', () => {
  const sets = (['train', 'dev'] as const).flatMap((part) => annotatedSets(part).map((set) => [part, set] as const));

  it('are for training or for measuring', () => {
    const ids = sets.flatMap(([part, set]) => readAnnotations(part, set).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(sets)('%s/%s: mentions in order, none overlapping, of known types', (part, set) => {
    const annotations = readAnnotations(part, set);
    expect(annotations.length).toBeGreaterThan(100);
    for (const { id, sha256, spans } of annotations) {
      expect(sha256, id).toMatch(/^[0-9a-f]{12}$/);
      const faulty = spans.filter(
        ([start, end, label], i) =>
          start < (i > 0 ? spans[i - 1]![1] : 0) || end <= start || !(TYPES as readonly string[]).includes(label),
      );
      expect(faulty, id).toEqual([]);
    }
  });
});
