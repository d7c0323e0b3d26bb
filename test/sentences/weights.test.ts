import { describe, expect, it } from 'vitest';
import { addWord, hasWord } from '../../src/sentences/common-words.js';
import { FEATURE_BITS } from '../../src/sentences/features.js';
import { decodeModel, sentenceModel, WEIGHTS_FORMAT } from '../../src/sentences/model.js';
import { hashString } from '../../src/model/hash.js';
import { SENTENCE_WEIGHTS } from '../../src/weights/sentences.js';

describe('the weights', () => {
  it('are decoded once', () => {
    expect(sentenceModel()).toBe(sentenceModel());
    expect(sentenceModel().weights).toHaveLength(2 ** FEATURE_BITS);
  });

  it('of another format are refused', () => {
    expect(() => decodeModel({ ...SENTENCE_WEIGHTS, format: WEIGHTS_FORMAT + 1 })).toThrow(
      /format 2, this version reads 1/,
    );
  });

  it('of another size are refused', () => {
    expect(() => decodeModel({ ...SENTENCE_WEIGHTS, weights: 'AAAA' })).toThrow(/hold 3 numbers/);
  });

  it('know common words from names', () => {
    const { commonWords } = sentenceModel();
    for (const word of ['officials', 'residents', 'troops', 'yesterday'])
      expect(hasWord(commonWords, hashString(word))).toBe(true);
    for (const word of ['okonkwo', 'baghdad', 'vidal']) expect(hasWord(commonWords, hashString(word))).toBe(false);
  });
});

describe('a word filter', () => {
  it('knows what was added, and little else', () => {
    const filter = new Uint8Array(1024);
    const words = Array.from({ length: 500 }, (_, i) => `word${i}`);
    for (const word of words) addWord(filter, hashString(word));
    expect(words.every((word) => hasWord(filter, hashString(word)))).toBe(true);
    const strangers = Array.from({ length: 1000 }, (_, i) => `stranger${i}`).filter((word) =>
      hasWord(filter, hashString(word)),
    );
    expect(strangers.length).toBeLessThan(50);
  });
});
