/**
 * Rows of small weights, summed many times for each token: four weights in an integer, so that an addition adds two.
 */
import { type HashTable, lookUp } from './table.js';

/** Weights of a row: more than the labels, so that rows are aligned. */
export const ROW = 16;
/** Passes over a text: the second sees what the first found. */
export const PASSES = 2;
/** Integers that a row takes. */
const INTS = ROW / 4;
/** Added to each weight, so that all are positive and a sum never borrows from its neighbour's bits. */
const BIAS = 32;
/** Bytes 0 and 2 of an integer, as two lanes of 16 bits: they hold the sums of 1000 rows. */
const LANES = 0x00ff00ff;
const LOW = 0xffff;

/** Rows of both passes by the hash of their feature. */
export interface WeightRows {
  /** Feature hash to row number. */
  readonly table: HashTable;
  /** For each row the weights of the first pass, and what the second pass adds to them: one cache line. */
  readonly weights: Int32Array;
}

/** Rows of zeros. */
export function newRows(table: HashTable, size: number): WeightRows {
  return { table, weights: new Int32Array(size * INTS * PASSES).fill(BIAS * 0x01010101) };
}

/** Sets weight `y` of a row that has none yet; -32 to 31. */
export function setWeight({ weights }: WeightRows, row: number, pass: number, y: number, weight: number): void {
  weights[(row * PASSES + pass) * INTS + (y >> 2)]! += weight << (8 * (y & 3));
}

/** Working space for sums of rows. */
export function newSums(): Int32Array {
  return new Int32Array(ROW * PASSES);
}

/**
 * Sums the rows of `count` features, at most 1000: first {@link ROW} sums of the first pass, then as many of what the
 * second adds. `hashes` is overwritten. First all rows are found, then all are read, so that the processor waits for
 * many of them at once; sums stay in local variables. This is where the recogniser spends its time.
 */
export function sumRows(rows: WeightRows, hashes: Int32Array, count: number, sums: Int32Array): void {
  const found = findRows(rows.table, hashes, count);
  const { weights } = rows;
  let [a0, a1, a2, a3, a4, a5, a6, a7] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [b0, b1, b2, b3, b4, b5, b6, b7] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < found; k++) {
    const at = hashes[k]! * (INTS * PASSES);
    const w0 = weights[at]!;
    const w1 = weights[at + 1]!;
    const w2 = weights[at + 2]!;
    const w3 = weights[at + 3]!;
    const d0 = weights[at + 4]!;
    const d1 = weights[at + 5]!;
    const d2 = weights[at + 6]!;
    const d3 = weights[at + 7]!;
    a0 += w0 & LANES;
    a1 += (w0 >>> 8) & LANES;
    a2 += w1 & LANES;
    a3 += (w1 >>> 8) & LANES;
    a4 += w2 & LANES;
    a5 += (w2 >>> 8) & LANES;
    a6 += w3 & LANES;
    a7 += (w3 >>> 8) & LANES;
    b0 += d0 & LANES;
    b1 += (d0 >>> 8) & LANES;
    b2 += d1 & LANES;
    b3 += (d1 >>> 8) & LANES;
    b4 += d2 & LANES;
    b5 += (d2 >>> 8) & LANES;
    b6 += d3 & LANES;
    b7 += (d3 >>> 8) & LANES;
  }
  spreadLanes(sums, 0, found * BIAS, a0, a1);
  spreadLanes(sums, 4, found * BIAS, a2, a3);
  spreadLanes(sums, 8, found * BIAS, a4, a5);
  spreadLanes(sums, 12, found * BIAS, a6, a7);
  spreadLanes(sums, ROW, found * BIAS, b0, b1);
  spreadLanes(sums, ROW + 4, found * BIAS, b2, b3);
  spreadLanes(sums, ROW + 8, found * BIAS, b4, b5);
  spreadLanes(sums, ROW + 12, found * BIAS, b6, b7);
}

/** Replaces the hashes by the row numbers of those that have a row; returns how many. */
function findRows(table: HashTable, hashes: Int32Array, count: number): number {
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = lookUp(table, hashes[k]!, -1);
    hashes[found] = row;
    found += row < 0 ? 0 : 1;
  }
  return found;
}

/** Four sums from the lanes of bytes 0 and 2, and of 1 and 3. */
function spreadLanes(sums: Int32Array, at: number, bias: number, even: number, odd: number): void {
  sums[at] = (even & LOW) - bias;
  sums[at + 1] = (odd & LOW) - bias;
  sums[at + 2] = (even >>> 16) - bias;
  sums[at + 3] = (odd >>> 16) - bias;
}
