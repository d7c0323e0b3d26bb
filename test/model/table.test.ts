import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import { readPlanes, writePlanes } from '../../src/model/sextets.js';
import { decodeTable, encodeTable, lookUp } from '../../src/model/table.js';

describe('sextets', () => {
  it('read back what was written', () => {
    const numbers = [0, 1, 63, 64, 4095, 4096, 200_000];
    const read = new Int32Array(numbers.length);
    readPlanes(writePlanes(numbers, 3), read);
    expect([...read]).toEqual(numbers);
  });

  it('refuse what does not fit', () => {
    expect(() => writePlanes([64], 1)).toThrow(RangeError);
    expect(() => writePlanes([-1], 2)).toThrow(RangeError);
  });
});

describe('packed tables', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `word-${i}`);
  const packed = encodeTable(
    words.map((word, i) => [hashString(word), i + 1]),
    28,
    (first) => first,
  );
  const table = decodeTable(packed);

  it('find every entry and almost nothing else', () => {
    const wrong = words.filter((word, i) => lookUp(table, hashString(word), 0) !== i + 1);
    expect(wrong.length).toBeLessThanOrEqual(1);
    const ghosts = words.filter((word) => lookUp(table, hashString(`no ${word}`), 0) !== 0);
    expect(ghosts.length).toBeLessThanOrEqual(1);
  });

  it('merge entries that share a key', () => {
    const merged = decodeTable(
      encodeTable(
        [
          [160, 1],
          [161, 4],
        ],
        28,
        (a, b) => a | b,
      ),
    );
    expect(lookUp(merged, 160, 0)).toBe(5);
  });

  it('refuse another format', () => {
    expect(() => decodeTable({ ...packed, format: 2 as 1 })).toThrow('format 2');
  });
});
