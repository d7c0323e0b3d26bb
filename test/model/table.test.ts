import { describe, expect, it } from 'vitest';
import { hashString } from '../../src/model/hash.js';
import { readPlanes, readSextets, writePlanes } from '../../src/model/sextets.js';
import { decodeTable, encodeTable, insert, lookUp, newTable, sextetsFor } from '../../src/model/table.js';

describe('sextets', () => {
  it('read back what was written', () => {
    const numbers = [0, 1, 63, 64, 4095, 4096, 200_000];
    const read = new Int32Array(numbers.length);
    readPlanes(writePlanes(numbers, 3), read);
    expect([...read]).toEqual(numbers);
  });

  it('are characters of the base64 alphabet', () => {
    expect([...readSextets('AZaz09+/')]).toEqual([0, 25, 26, 51, 52, 61, 62, 63]);
    expect(writePlanes([0, 25, 26, 51, 52, 61, 62, 63, 64, 129], 2)).toEqual(['AZaz09+/AB', 'AAAAAAAABC']);
  });

  it.each([
    [64, 1],
    [4096, 2],
    [-1, 2],
  ])('refuse %i in %i planes', (number, width) => {
    expect(() => writePlanes([number], width)).toThrow(new RangeError(`${number} does not fit ${width} sextets`));
  });

  it.each([
    [0, 1],
    [63, 1],
    [64, 2],
    [4095, 2],
    [4096, 3],
  ])('hold %i in planes: %i', (largest, width) => {
    expect(sextetsFor(largest)).toBe(width);
  });
});

describe('packed tables', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `word-${i}`);
  const pack = () =>
    encodeTable(
      words.map((word, i) => [hashString(word), i + 1]),
      28,
      (first) => first,
    );

  it('find every entry and almost nothing else', () => {
    const table = decodeTable(pack());
    const wrong = words.filter((word, i) => lookUp(table, hashString(word), 0) !== i + 1);
    expect(wrong.length).toBeLessThanOrEqual(1);
    const ghosts = words.filter((word) => lookUp(table, hashString(`no ${word}`), 0) !== 0);
    expect(ghosts.length).toBeLessThanOrEqual(1);
  });

  it('merge entries that share a key, sort them, and take no more planes than they need', () => {
    const entries = [
      [0x5000_0000, 1],
      [0x1000_0001, 3],
      [0x5000_0001, 64],
      [0x0000_0000, 2],
    ] as const;
    const packed = encodeTable(entries, 4, (a, b) => a | b);
    expect(packed).toEqual({ format: 1, size: 3, keyBits: 4, keys: ['ABE'], values: ['CDB', 'AAB'] });
    const table = decodeTable(packed);
    expect([0, 1, 5, 6].map((key) => lookUp(table, key << 28, -1))).toEqual([2, 3, 65, -1]);
  });

  it('take as many planes as the largest distance of keys needs, wherever it stands', () => {
    const keysOf = (...hashes: number[]) =>
      encodeTable(
        hashes.map((hash) => [hash, 1]),
        32,
        (first) => first,
      ).keys;
    expect(keysOf(1, 65, 66)).toEqual(['BAB', 'ABA']);
    expect(keysOf(1, 64, 65)).toEqual(['B/B']);
  });

  it('refuse another format', () => {
    expect(() => decodeTable({ ...pack(), format: 2 as 1 })).toThrow(new RangeError('table format 2 is not 1'));
  });
});

describe('tables', () => {
  it.each([
    [0, 16],
    [8, 16],
    [9, 32],
    [1000, 2048],
  ])('of %i entries have %i places: they are at most half full', (size, places) => {
    const { mask, slots } = newTable(size, 0);
    expect([mask, slots.length]).toEqual([places - 1, 2 * places]);
  });

  it('keep every key of a table half full, and the first value of each', () => {
    const table = newTable(8, 0);
    for (let key = 0; key < 8; key++) insert(table, key, key + 100);
    for (let key = 0; key < 8; key++) insert(table, key, key + 200);
    const keys = Array.from({ length: 10 }, (_, key) => key);
    expect(keys.map((key) => lookUp(table, key, -1))).toEqual([100, 101, 102, 103, 104, 105, 106, 107, -1, -1]);
    expect(table.slots.filter((_, i) => i % 2 === 0 && table.slots[i] !== 0).length).toBe(8);
  });
});
