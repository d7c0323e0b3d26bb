/** Trained models as they ship. */
import { type PackedModel, ROW } from '../../src/model/format.js';
import { writePlanes } from '../../src/model/sextets.js';
import { sextetsFor } from '../../src/model/table.js';
import type { Trained } from './crf.js';

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

/** Quantises and packs a model: weights below `cut` are dropped, the rest take six bits. */
export function packModel(
  model: Trained,
  labels: readonly string[],
  keyBits: number,
  cut: number,
  largest: number,
): PackedModel {
  const scale = largest / 31;
  const rows = new Map<number, Int8Array>();
  for (const [hash, row] of model.rowOf) {
    const values = new Int8Array(labels.length);
    let any = false;
    for (let y = 0; y < labels.length; y++) {
      const weight = model.weights[row * ROW + y]!;
      if (Math.abs(weight) < cut) continue;
      values[y] = Math.max(-31, Math.min(31, Math.round(weight / scale)));
      if (values[y] !== 0) any = true;
    }
    const key = hash >>> (32 - keyBits);
    if (any && !rows.has(key)) rows.set(key, values);
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const deltas = sorted.map(([key], i) => key - (i > 0 ? sorted[i - 1]![0] : 0));
  const masks = sorted.map(([, values]) => values.reduce((mask, v, y) => mask | (v === 0 ? 0 : 1 << y), 0));
  const stream = sorted.flatMap(([, values]) => [...values].filter((v) => v !== 0).map((v) => v + 32));
  return {
    format: 1,
    labels,
    size: sorted.length,
    keyBits,
    keys: writePlanes(deltas, sextetsFor(deltas.reduce((a, b) => Math.max(a, b), 0))),
    masks: writePlanes(masks, sextetsFor(2 ** labels.length - 1)),
    weights: writePlanes(stream, 1)[0]!,
    scale: Number(scale.toFixed(6)),
    transitions: [...model.chain.transitions].map((t) => Number(t.toFixed(3))),
  };
}
