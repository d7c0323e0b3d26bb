/** Trained models as they ship. */
import type { LinearModel, PackedModel } from '../../src/model/format.js';
import { newRows, ROW, setWeight } from '../../src/model/rows.js';
import { writePlanes } from '../../src/model/sextets.js';
import { insert, newTable, sextetsFor } from '../../src/model/table.js';
import type { Trained } from './crf.js';
import { LABELS } from './labels.js';

/** Feature hashes of the rows with the largest weights. */
export function heaviestRows(model: Trained, most: number): Set<number> {
  const norms = [...model.rowOf].map(([hash, row]) => {
    let square = 0;
    for (let y = 0; y < ROW; y++) square += model.weights[row * ROW + y]! ** 2;
    return { hash, square };
  });
  norms.sort((a, b) => b.square - a.square || a.hash - b.hash);
  return new Set(norms.slice(0, most).map(({ hash }) => hash));
}

/** Differences between the passes below it are dropped. */
const CLOSE = 0.22;

/**
 * Quantises and packs the models of both passes: weights below `cut` are dropped, and so are small differences of the
 * second from the first; the rest take six bits.
 */
export function packModel(
  [first, second]: readonly [Trained, Trained],
  labels: readonly string[],
  keyBits: number,
  cut: number,
  largest: number,
): PackedModel {
  const scale = largest / 31;
  const rows = new Map<number, readonly [Int8Array, Int8Array]>();
  const none = new Float32Array(labels.length);
  const weightsOf = ({ rowOf, weights }: Trained, hash: number): Float32Array => {
    const row = rowOf.get(hash);
    return row === undefined ? none : weights.subarray(row * ROW, row * ROW + labels.length);
  };
  for (const hash of new Set([...first.rowOf.keys(), ...second.rowOf.keys()])) {
    const before = quantise(weightsOf(first, hash), cut, scale);
    const wanted = weightsOf(second, hash);
    // What only the second pass has is no difference.
    const least = first.rowOf.has(hash) ? CLOSE : cut;
    const difference = quantise(
      Float32Array.from(wanted, (w, y) => w - before[y]! * scale),
      least,
      scale,
    );
    if (!before.some((v) => v !== 0) && !difference.some((v) => v !== 0)) continue;
    const key = hash >>> (32 - keyBits);
    // Two features with one key: the first stays.
    if (!rows.has(key)) rows.set(key, [before, difference]);
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const deltas = sorted.map(([key], i) => key - (i > 0 ? sorted[i - 1]![0] : 0));
  const valuesOf = (pass: number) => sorted.map(([, values]) => values[pass]!);
  return {
    format: 2,
    labels,
    size: sorted.length,
    keyBits,
    keys: writePlanes(deltas, sextetsFor(deltas.reduce((a, b) => Math.max(a, b), 0))),
    masks: [0, 1].map((pass) => writePlanes(valuesOf(pass).map(maskOf), sextetsFor(2 ** labels.length - 1))),
    weights: [0, 1].map((pass) => writePlanes(streamOf(valuesOf(pass)), 1)[0]!),
    scale: Number(scale.toFixed(6)),
    transitions: [first, second].map(({ chain }) => [...chain.transitions].map((t) => Number(t.toFixed(3)))),
    calibration: [
      [0, 0],
      [1, 1],
    ],
  };
}

/** A first pass that runs as it is, with nothing dropped: for labelling texts during training. */
export function runnable(model: Trained, largest: number): LinearModel {
  const { chain, rowOf, weights } = model;
  const scale = largest / 31;
  // Two more bits than a key that ships.
  const shift = 2;
  const rows = newRows(newTable(rowOf.size, shift), rowOf.size);
  for (const [hash, row] of rowOf) {
    for (let y = 0; y < ROW; y++) {
      const value = Math.round(weights[row * ROW + y]! / scale);
      setWeight(rows, row, 0, y, Math.max(-31, Math.min(31, value)));
    }
    insert(rows.table, hash >>> shift, row);
  }
  return {
    labels: LABELS,
    chains: [chain, chain],
    rows,
    scale,
    calibration: [],
  };
}

function quantise(weights: Float32Array, cut: number, scale: number): Int8Array {
  return Int8Array.from(weights, (w) => (Math.abs(w) < cut ? 0 : Math.max(-31, Math.min(31, Math.round(w / scale)))));
}

function maskOf(values: Int8Array): number {
  return values.reduce((mask, v, y) => mask | (v === 0 ? 0 : 1 << y), 0);
}

function streamOf(rows: readonly Int8Array[]): number[] {
  const stream: number[] = [];
  for (const values of rows) for (const v of values) if (v !== 0) stream.push(v + 32);
  return stream;
}
