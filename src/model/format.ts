/**
 * Sparse linear-chain models as they ship, and as they run.
 */
import type { Chain } from './lattice.js';
import { readPlanes, readSextets } from './sextets.js';
import { fillTable, type HashTable, spread } from './table.js';

/** A model as it ships: rows sorted by key, only non-zero weights, six bits each. */
export interface PackedModel {
  /** Format of this record; {@link decodeModel} refuses another. */
  readonly format: 1;
  /** Label names: "O", "B-PERSON", "I-PERSON", ... */
  readonly labels: readonly string[];
  /** Number of rows. */
  readonly size: number;
  /** Keys keep this many of the feature hash's high bits. */
  readonly keyBits: number;
  /** Ascending keys, delta-coded, in planes of sextets. */
  readonly keys: readonly string[];
  /** For each row the bit mask of labels with a weight, in planes of sextets. */
  readonly masks: readonly string[];
  /** The weights of those labels, row by row: one sextet each, 32 is zero. */
  readonly weights: string;
  /** A weight is (sextet - 32) * scale. */
  readonly scale: number;
  /** Scores of label pairs, from * labels + to. */
  readonly transitions: readonly number[];
}

/** A recogniser of names as it ships. */
export interface PackedRecogniser {
  readonly first: PackedModel;
  /** Points of the map from the model's probability to how often such mentions are right; ascending. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** Bytes of a row: more than the labels, so that rows are aligned. */
export const ROW = 16;

/** A model that runs. */
export interface LinearModel {
  readonly chain: Chain;
  readonly labels: readonly string[];
  /** Feature hash to row number. */
  readonly rows: HashTable;
  /** Quantised weights, {@link ROW} for each row. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Decodes a model. */
export function decodeModel(packed: PackedModel): LinearModel {
  if (packed.format !== 1) throw new RangeError(`model format ${String(packed.format)} is not 1`);
  const { size, labels } = packed;
  const deltas = new Int32Array(size);
  readPlanes(packed.keys, deltas);
  const masks = new Int32Array(size);
  readPlanes(packed.masks, masks);
  const stream = readSextets(packed.weights);
  const weights = new Int8Array(size * ROW);
  const numbers = new Int32Array(size);
  let at = 0;
  for (let row = 0; row < size; row++) {
    numbers[row] = row;
    const mask = masks[row]!;
    for (let y = 0; y < labels.length; y++) if ((mask >> y) & 1) weights[row * ROW + y] = stream[at++]! - 32;
  }
  return {
    chain: { labels: labels.length, transitions: Float64Array.from(packed.transitions) },
    labels,
    rows: fillTable(deltas, numbers, 32 - packed.keyBits),
    weights,
    scale: packed.scale,
  };
}

/** Adds up the rows of the features into `emissions[at ...]`. */
export function scoreFeatures(
  model: LinearModel,
  hashes: Int32Array,
  count: number,
  emissions: Float64Array,
  at: number,
): void {
  const { rows, weights, scale } = model;
  const { slots, values, mask, shift } = rows;
  const labels = model.chain.labels;
  SUMS.fill(0);
  for (let k = 0; k < count; k++) {
    const key = (hashes[k]! >>> shift) + 1;
    let slot = spread(key) & mask;
    let found = slots[slot]!;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask;
      found = slots[slot]!;
    }
    if (found === 0) continue;
    const row = values[slot]! * ROW;
    for (let y = 0; y < ROW; y++) SUMS[y]! += weights[row + y]!;
  }
  for (let y = 0; y < labels; y++) emissions[at + y] = SUMS[y]! * scale;
}

/** Working space of {@link scoreFeatures}: written before it is read in every call. */
const SUMS: Int32Array = new Int32Array(ROW);
