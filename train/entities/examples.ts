/** Training units as flat arrays of numbered features, in memory that threads share. */
import type { UnitStore } from './units.js';

/** The units of a store under a numbering of features. */
export interface Examples {
  /** Number of features. */
  rows: number;
  /** First token of each unit; one more at the end. */
  unitFirst: Int32Array;
  unitWeight: Float64Array;
  /** First feature of each token in `features`; one more at the end. */
  tokenFirst: Int32Array;
  /** Row numbers of features that have one. */
  features: Int32Array;
  /** Labels that each token may have, as a bit mask. */
  masks: Int32Array;
}

/** Numbers the features that occur at least `minCount` times (or are in `only`); the map goes from hash to row. */
export function readExamples(
  store: UnitStore,
  minCount: number,
  only?: ReadonlySet<number>,
): { examples: Examples; rowOf: Map<number, number> } {
  const { ids, rowOf } = numberFeatures(store, minCount, only);
  const tokens = store.masks.length;
  const tokenFirst = sharedInts(tokens + 1);
  let kept = 0;
  for (let t = 0; t < tokens; t++) {
    tokenFirst[t] = kept;
    for (let f = store.tokenFirst[t]!; f < store.tokenFirst[t + 1]!; f++) if (ids[f]! >= 0) ids[kept++] = ids[f]!;
  }
  tokenFirst[tokens] = kept;
  const unitWeight = new Float64Array(new SharedArrayBuffer(8 * store.units));
  unitWeight.set(store.unitWeight);
  const examples: Examples = {
    rows: rowOf.size,
    unitFirst: sharedInts(store.unitFirst),
    unitWeight,
    tokenFirst,
    features: sharedInts(ids.subarray(0, kept)),
    masks: sharedInts(store.masks),
  };
  return { examples, rowOf };
}

/** The examples without some of their units. */
export function selectUnits(examples: Examples, keep: (unit: number) => boolean): Examples {
  const units = Array.from(examples.unitWeight.keys()).filter(keep);
  const unitFirst: number[] = [0];
  const tokenFirst: number[] = [0];
  const features = new Int32Array(examples.features.length);
  let kept = 0;
  const masks: number[] = [];
  for (const unit of units) {
    for (let t = examples.unitFirst[unit]!; t < examples.unitFirst[unit + 1]!; t++) {
      for (let f = examples.tokenFirst[t]!; f < examples.tokenFirst[t + 1]!; f++)
        features[kept++] = examples.features[f]!;
      tokenFirst.push(kept);
      masks.push(examples.masks[t]!);
    }
    unitFirst.push(masks.length);
  }
  return {
    rows: examples.rows,
    unitFirst: sharedInts(unitFirst),
    unitWeight: Float64Array.from(units, (unit) => examples.unitWeight[unit]!),
    tokenFirst: sharedInts(tokenFirst),
    features: sharedInts(features.subarray(0, kept)),
    masks: sharedInts(masks),
  };
}

function sharedInts(from: number | ArrayLike<number>): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(4 * (typeof from === 'number' ? from : from.length)));
  if (typeof from !== 'number') shared.set(from);
  return shared;
}

function numberFeatures(
  store: UnitStore,
  minCount: number,
  only?: ReadonlySet<number>,
): { ids: Int32Array; rowOf: Map<number, number> } {
  const { features } = store;
  let capacity = 1 << 22;
  while (capacity < features.length / 4) capacity *= 2;
  let keys = new Int32Array(capacity);
  let counts = new Int32Array(capacity);
  let used = 0;
  const mask = () => capacity - 1;
  const slotOf = (hash: number): number => {
    // Zero marks a free slot; the hash 0 shares 1's.
    const key = hash === 0 ? 1 : hash;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask();
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask();
    return slot;
  };
  for (let i = 0; i < features.length; i++) {
    const hash = features[i]!;
    let slot = slotOf(hash);
    if (keys[slot] === 0) {
      if (used * 2 > capacity) {
        const oldKeys = keys;
        const oldCounts = counts;
        capacity *= 2;
        keys = new Int32Array(capacity);
        counts = new Int32Array(capacity);
        for (let k = 0; k < oldKeys.length; k++) {
          if (oldKeys[k] === 0) continue;
          const moved = slotOf(oldKeys[k]!);
          keys[moved] = oldKeys[k]!;
          counts[moved] = oldCounts[k]!;
        }
        slot = slotOf(hash);
      }
      keys[slot] = hash === 0 ? 1 : hash;
      used++;
    }
    counts[slot]!++;
  }
  // Rows in order of slot: the same for the same data.
  const rows = new Int32Array(capacity).fill(-1);
  const rowOf = new Map<number, number>();
  let next = 0;
  for (let slot = 0; slot < capacity; slot++) {
    if (keys[slot] === 0) continue;
    if (only ? !only.has(keys[slot]!) : counts[slot]! < minCount) continue;
    rows[slot] = next;
    rowOf.set(keys[slot]!, next++);
  }
  const ids = new Int32Array(features.length);
  for (let i = 0; i < features.length; i++) ids[i] = rows[slotOf(features[i]!)]!;
  return { ids, rowOf };
}
