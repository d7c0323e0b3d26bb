/**
 * Sparse linear-chain models as they ship, and as they run.
 */
import type { Chain } from './lattice.js';
import { newRows, PASSES, setWeight, type WeightRows } from './rows.js';
import { readPlanes, readSextets } from './sextets.js';
import { fillTable } from './table.js';

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

/** A model that runs. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Label pairs of each pass. */
  readonly chains: readonly Chain[];
  readonly rows: WeightRows;
  readonly scale: number;
  readonly calibration: readonly (readonly [number, number])[];
}

/** Decodes a model. */
export function decodeModel(packed: PackedModel): LinearModel {
  if (packed.format !== 2) throw new RangeError(`model format ${String(packed.format)} is not 2`);
  const { size, labels } = packed;
  const deltas = new Int32Array(size);
  readPlanes(packed.keys, deltas);
  const masks = packed.masks.map((planes) => {
    const ofPass = new Int32Array(size);
    readPlanes(planes, ofPass);
    return ofPass;
  });
  const rows = newRows(
    fillTable(
      deltas,
      deltas.map((_, row) => row),
      32 - packed.keyBits,
    ),
    size,
  );
  for (let pass = 0; pass < PASSES; pass++) {
    const stream = readSextets(packed.weights[pass]!);
    let at = 0;
    for (let row = 0; row < size; row++) {
      for (let y = 0, mask = masks[pass]![row]!; mask !== 0; y++, mask >>>= 1) {
        if ((mask & 1) !== 0) setWeight(rows, row, pass, y, stream[at++]! - 32);
      }
    }
  }
  return {
    labels,
    chains: packed.transitions.map((scores) => ({ labels: labels.length, transitions: Float64Array.from(scores) })),
    rows,
    scale: packed.scale,
    calibration: packed.calibration,
  };
}
