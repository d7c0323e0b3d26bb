import { describe, expect, it } from 'vitest';
import { HASH_START, hashString, hashUnits, mixHashes } from '../../src/model/hash.js';

describe('hashString', () => {
  // Test vectors of the FNV reference code.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: %j', (text, hash) => {
    expect(hashString(text) >>> 0).toBe(hash);
  });
});

describe('hashUnits', () => {
  it('hashes a part of a text like a text of its own', () => {
    expect(hashUnits('a foobar!', 2, 8)).toBe(hashString('foobar'));
    expect(hashUnits('foobar', 0, 6)).toBe(hashString('foobar'));
    expect(hashUnits('foobar', 3, 3)).toBe(HASH_START);
  });
});

describe('mixHashes', () => {
  // Weights and tables are keyed by these numbers: other numbers need other weights.
  it.each([
    [0, 0, 0],
    [0, 1, 0x514e28b7],
    [1, 0, 0x11fd02eb],
    [-1, 12345, 0x7ef195c3],
  ])('of %i and %i stays what the weights were trained with', (first, second, mixed) => {
    expect(mixHashes(first, second) >>> 0).toBe(mixed);
  });
});
