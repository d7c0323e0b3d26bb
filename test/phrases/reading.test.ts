import { describe, expect, it } from 'vitest';
import { readText, sentenceEnd } from '../../src/phrases/reading.js';
import { tokenize } from '../../src/tokens/index.js';
import type { Entity } from '../../src/types.js';

const spans = (starts: number[], ends: number[]) => ({
  count: starts.length,
  starts: Int32Array.from(starts),
  ends: Int32Array.from(ends),
  paragraphs: new Int32Array(starts.length),
});
const entity = (start: number, end: number): Entity => ({ start, end }) as Entity;

describe('readText', () => {
  const text = 'Karin Blom left. She had Blom’s KEYS.';
  const tokens = tokenize(text);
  const tags = new Uint8Array(tokens.count);
  const r = readText(tokens, tags, spans([0, 17], [16, 37]), [entity(0, 10), entity(25, 29)]);

  it('has each token in small letters', () => {
    expect(r.words).toEqual(['karin', 'blom', 'left', '.', 'she', 'had', 'blom', '’s', 'keys', '.']);
  });

  it('tells the sentence of each token, and where sentences begin and end', () => {
    expect([...r.sentenceOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect([...r.firstTokens]).toEqual([0, 4, 10]);
    expect([sentenceEnd(r, 0), sentenceEnd(r, 1)]).toEqual([4, 10]);
  });

  it('tells the entity of each token', () => {
    expect([...r.entityOf]).toEqual([1, 1, 0, 0, 0, 0, 2, 0, 0, 0]);
  });

  it('gives a sentence without tokens the place of the next one', () => {
    const empty = readText(tokenize('a   b'), new Uint8Array(2), spans([0, 2, 3, 4], [1, 3, 4, 5]), []);
    expect([...empty.firstTokens]).toEqual([0, 1, 1, 1, 2]);
    const atEnd = readText(tokenize('a   '), new Uint8Array(1), spans([0, 2], [1, 3]), []);
    expect([...atEnd.firstTokens]).toEqual([0, 1, 1]);
  });

  it('reads a text without sentences', () => {
    expect([...readText(tokenize(''), new Uint8Array(0), spans([], []), []).firstTokens]).toEqual([0]);
  });
});
