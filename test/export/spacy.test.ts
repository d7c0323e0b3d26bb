/** What spaCy is given, whole. */
import { describe, expect, test } from 'vitest';
import { codePointOffsets, toSpacy } from '../../src/export/index.js';
import type { Analysis, EntityType } from '../../src/types.js';
import { sample, text as sampleText } from './sample.js';
import { quoteIn, spanIn } from '../made.js';
import { analysisOf, entityIn } from './made.js';

describe('spaCy', () => {
  test('the sample', () => {
    const at = (words: string): { start: number; end: number } => {
      const { start, end } = spanIn(sampleText, words);
      const map = codePointOffsets(sampleText);
      return { start: map.fromUtf16(start), end: map.fromUtf16(end) };
    };
    const doc = toSpacy(sample);
    expect(doc.text).toBe(sampleText);
    expect(doc.ents).toEqual([{ ...at('Ana𝒳 Costa'), label: 'PERSON' }]);
    expect(doc.sents).toEqual([at('🙂  Mr Ana𝒳 Costa\r\nsaid on Sunday: “All is well.”'), at('It rained.')]);
    expect(doc.spans).toEqual({
      entities: [{ ...at('Ana𝒳 Costa'), label: 'PERSON', kb_id: 'Ana𝒳 Costa' }],
      dates: [{ ...at('Sunday'), label: 'DATE', kb_id: '2026-01-18' }],
      quotes: [{ ...at('“All is well.”'), label: 'direct', kb_id: 'Ana𝒳 Costa' }],
      speakers: [{ ...at('Ana𝒳 Costa'), label: 'name', kb_id: 'Ana𝒳 Costa' }],
      cues: [{ ...at('said'), label: 'cue', kb_id: '' }],
    });
    const points = Array.from(sampleText);
    expect(doc.tokens.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      '🙂',
      ' ',
      'Mr',
      'Ana',
      '𝒳',
      'Costa',
      '\r\n',
      'said',
      'on',
      'Sunday',
      ':',
      '“',
      'All',
      'is',
      'well',
      '.',
      '”',
      '\n\n',
      'It',
      'rained',
      '.',
    ]);
    expect(doc.tokens.map(({ id }) => id)).toEqual(doc.tokens.map((_, i) => i));
  });

  const tokensOf = (text: string, rest: Partial<Analysis> = {}): string[] =>
    toSpacy(analysisOf(text, rest)).tokens.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['one blank belongs to the token before it', 'a b', ['a', 'b']],
    ['a second one is a token', 'a  b', ['a', ' ', 'b']],
    ['another white space is a token', 'a\tb', ['a', '\t', 'b']],
    ['a blank before the first token is one', ' a', [' ', 'a']],
    ['one behind the last is not', 'a ', ['a']],
    ['two are', 'a  ', ['a', ' ']],
    ['white space alone', ' \n', [' \n']],
    ['nothing', '', []],
  ])('%s', (_why, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('spans are widened to whole tokens', () => {
    const text = 'Meet Osloites now';
    const spansOf = (start: number, end: number): unknown => {
      const { spans } = toSpacy(analysisOf(text, { quotes: [quoteIn(text, 'now', { start, end, text: '' })] }));
      return spans['quotes']!.map((span) => [span.start, span.end]);
    };
    expect(spansOf(5, 9)).toEqual([[5, 13]]);
    expect(spansOf(7, 13)).toEqual([[5, 13]]);
    expect(spansOf(6, 15)).toEqual([[5, 17]]);
    // Between two tokens there is nothing to widen to.
    expect(spansOf(4, 5)).toEqual([[4, 5]]);
    expect(spansOf(13, 17)).toEqual([[13, 17]]);
    expect(spansOf(5, 14)).toEqual([[5, 14]]);
    expect(spansOf(17, 17)).toEqual([[17, 17]]);
  });

  test('entities of the document do not overlap, those of the group may', () => {
    const text = 'a b c d';
    const named = (start: number, end: number, type: EntityType) => ({ ...entityIn(text, 'a', type), start, end });
    const entities = [
      named(2, 3, 'ORG'),
      named(2, 5, 'LOC'),
      named(0, 3, 'PERSON'),
      named(4, 5, 'FAC'),
      named(3, 5, 'MISC'),
    ];
    const { ents, spans } = toSpacy(analysisOf(text, { entities }));
    expect(ents.map(({ label }) => label)).toEqual(['PERSON', 'MISC']);
    expect(spans['entities']!.map(({ label }) => label)).toEqual(['ORG', 'LOC', 'PERSON', 'FAC', 'MISC']);
  });

  test('a quotation of nobody has no speaker and an empty id', () => {
    const text = '“No.”';
    const { spans } = toSpacy(analysisOf(text, { quotes: [quoteIn(text, text)] }));
    expect(spans).toMatchObject({ quotes: [{ kb_id: '' }], speakers: [], cues: [] });
  });
});
