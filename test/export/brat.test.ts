/** What brat is given, whole. */
import { describe, expect, test } from 'vitest';
import { toBrat } from '../../src/export/index.js';
import { sample } from './sample.js';
import { quoteIn, spanIn } from '../made.js';
import { analysisOf, entityIn } from './made.js';

describe('brat', () => {
  test('the sample', () => {
    expect(toBrat(sample)).toBe(
      [
        'T1\tPERSON 6 16\tAna𝒳 Costa',
        'T2\tDATE 26 32\tSunday',
        '#1\tAnnotatorNotes T2\t2026-01-18 END',
        'T3\tQuote-direct 34 48\t“All is well.”',
        'T4\tSource 6 16\tAna𝒳 Costa',
        'R1\tSpeaker Arg1:T3 Arg2:T4',
        '#2\tAnnotatorNotes T3\tAna𝒳 Costa',
        'T5\tCue 18 22\tsaid',
        'R2\tCue Arg1:T3 Arg2:T5',
        '',
      ].join('\n'),
    );
  });

  test('mentions of one entity are equivalent, one alone is not', () => {
    const text = 'Oslo and Rome and Oslo.';
    const entities = [entityIn(text, 'Oslo', 'LOC'), entityIn(text, 'Rome', 'LOC'), entityIn(text, 'Oslo', 'LOC', 5)];
    expect(toBrat(analysisOf(text, { entities }))).toBe(
      'T1\tLOC 0 4\tOslo\nT2\tLOC 9 13\tRome\nT3\tLOC 18 22\tOslo\n*\tCoreference T1 T3\n',
    );
  });

  test('a span over lines is in pieces, without the line breaks; what ends a column is a blank', () => {
    const text = 'a “No\r\n\r\nno\tone\u2028ever” b';
    expect(toBrat(analysisOf(text, { quotes: [quoteIn(text, '“No\r\n\r\nno\tone\u2028ever”')] }))).toBe(
      'T1\tQuote-direct 2 5;9 21\t“No no one ever”\n',
    );
  });

  test('a date without a modifier; a value is in one column', () => {
    const text = 'In May.';
    const date = { ...spanIn(text, 'May'), type: 'DATE', grain: 'month', value: '2026\t05' } as const;
    expect(toBrat(analysisOf(text, { dates: [date] }))).toBe('T1\tDATE 3 6\tMay\n#1\tAnnotatorNotes T1\t2026 05\n');
  });

  test('nothing', () => {
    expect(toBrat(analysisOf('It rained.'))).toBe('');
  });
});
