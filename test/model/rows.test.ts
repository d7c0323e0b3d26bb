import { describe, expect, it } from 'vitest';
import { newRows, newSums, PASSES, ROW, setWeight, sumRows } from '../../src/model/rows.js';
import { insert, newTable } from '../../src/model/table.js';
import { Random } from '../../train/random.js';

describe('sumRows', () => {
  const shift = 4;
  const keys = Array.from({ length: 300 }, (_, i) => i * 977 + 5);

  it('adds up the rows of all features that have one', () => {
    const random = new Random(11);
    const table = newTable(keys.length, shift);
    const rows = newRows(table, keys.length);
    const weights = keys.map((key, row) => {
      insert(table, key, row);
      return Array.from({ length: ROW * PASSES }, (_, y) => {
        const weight = Math.floor(random.next() * 64) - 32;
        setWeight(rows, row, Math.floor(y / ROW), y % ROW, weight);
        return weight;
      });
    });
    const sumOf = (wanted: readonly number[]) => {
      const sums = newSums();
      const hashes = Int32Array.from(wanted, (key) => key << shift);
      sumRows(rows, hashes, hashes.length, sums);
      return [...sums];
    };
    const chosen = Array.from({ length: 200 }, () => Math.floor(random.next() * keys.length));
    const expected = Array.from({ length: ROW * PASSES }, (_, y) =>
      chosen.reduce((sum, row) => sum + weights[row]![y]!, 0),
    );
    const absent = [1, 2, 3];
    expect(sumOf([...absent, ...chosen.map((row) => keys[row]!)])).toEqual(expected);
    expect(sumOf([])).toEqual(new Array(ROW * PASSES).fill(0));
  });

  it('holds the largest sums of the most rows without touching their neighbours', () => {
    const extreme = newTable(2, shift);
    const two = newRows(extreme, 2);
    insert(extreme, 1, 0);
    insert(extreme, 2, 1);
    for (let y = 0; y < ROW; y++) {
      setWeight(two, 0, 0, y, y % 2 === 0 ? 31 : -32);
      setWeight(two, 1, 0, y, y % 2 === 0 ? -32 : 31);
    }
    const sums = newSums();
    sumRows(two, new Int32Array(1000).fill(1 << shift), 1000, sums);
    expect([...sums].slice(0, 4)).toEqual([31_000, -32_000, 31_000, -32_000]);
    sumRows(two, new Int32Array(1000).fill(2 << shift), 1000, sums);
    expect([...sums].slice(0, 4)).toEqual([-32_000, 31_000, -32_000, 31_000]);
  });
});
