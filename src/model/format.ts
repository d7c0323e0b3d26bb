/**
 * Sparse linear-chain models as they ship, and as they run.
 */
import type { Chain } from './lattice.js';
import { readPlanes, readSextets } from './sextets.js';
import { fillTable, type HashTable, spread } from './table.js';

/**
 * A model of two passes as it ships: rows sorted by key, only non-zero weights, six bits each; those of the second pass as
 * differences from the first, which are mostly none.
 */
export interface PackedModel {
  /** Format of this record; {@link decodeModel} refuses another. */
  readonly format: 2;
  /** Label names: "O", "B-PERSON", "I-PERSON", ... */
  readonly labels: readonly string[];
  /** Number of rows. */
  readonly size: number;
  /** Keys keep this many of the feature hash's high bits. */
  readonly keyBits: number;
  /** Ascending keys, delta-coded, in planes of sextets. */
  readonly keys: readonly string[];
  /** For each pass and row the bit mask of labels with a number, in planes of sextets. */
  readonly masks: readonly (readonly string[])[];
  /** For each pass the numbers of those labels, row by row: one sextet each, 32 is zero. */
  readonly weights: readonly string[];
  /** A weight is (sextet - 32) * scale, added to the weight of the pass before. */
  readonly scale: number;
  /** For each pass the scores of label pairs, from * labels + to. */
  readonly transitions: readonly (readonly number[])[];
  /** Points of the map from the model's probability to how often such mentions are right; ascending. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** Weights of a row in one pass: more than the labels, so that rows are aligned. */
export const ROW = 16;
/** Passes over a text: the second sees what the first found. */
export const PASSES = 2;

/** A model that runs. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Label pairs of each pass. */
  readonly chains: readonly Chain[];
  /** Feature hash to row number. */
  readonly rows: HashTable;
  /** Quantised weights, {@link ROW} of each pass for each row. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly calibration: readonly (readonly [number, number])[];
}

/** Decodes a model. */
export function decodeModel(packed: PackedModel): LinearModel {
  if (packed.format !== 2) throw new RangeError(`model format ${String(packed.format)} is not 2`);
  const { size, labels } = packed;
  const deltas = new Int32Array(size);
  readPlanes(packed.keys, deltas);
  const weights = new Int8Array(size * ROW * PASSES);
  for (let pass = 0; pass < PASSES; pass++) {
    const masks = new Int32Array(size);
    readPlanes(packed.masks[pass]!, masks);
    const stream = readSextets(packed.weights[pass]!);
    let at = 0;
    for (let row = 0; row < size; row++) {
      const mask = masks[row]!;
      const to = (row * PASSES + pass) * ROW;
      for (let y = 0; y < labels.length; y++) {
        const before = pass > 0 ? weights[to - ROW + y]! : 0;
        weights[to + y] = (mask >> y) & 1 ? before + stream[at++]! - 32 : before;
      }
    }
  }
  return {
    labels,
    chains: packed.transitions.map((scores) => ({ labels: labels.length, transitions: Float64Array.from(scores) })),
    rows: fillTable(
      deltas,
      Int32Array.from({ length: size }, (_, row) => row),
      32 - packed.keyBits,
    ),
    weights,
    scale: packed.scale,
    calibration: packed.calibration,
  };
}

/** Working space for sums of rows. */
export function newSums(): Int32Array {
  return new Int32Array(ROW * PASSES);
}

/** Adds up the rows of the features from number `from` on: {@link ROW} sums of quantised weights for each pass. */
export function addRows(model: LinearModel, hashes: Int32Array, from: number, count: number, sums: Int32Array): void {
  const { rows, weights } = model;
  const { slots, values, mask, shift } = rows;
  for (let k = from; k < count; k++) {
    const key = (hashes[k]! >>> shift) + 1;
    let slot = spread(key) & mask;
    let found = slots[slot]!;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask;
      found = slots[slot]!;
    }
    if (found === 0) continue;
    const row = values[slot]! * (ROW * PASSES);
    for (let y = 0; y < ROW * PASSES; y++) sums[y]! += weights[row + y]!;
  }
}
