/**
 * A sparse conditional random field (Lafferty et al. 2001) trained from partial labels (Tsuboi et al. 2008): stochastic
 * gradient steps with a learning rate for each weight (Duchi et al. 2011) and feature dropout.
 */
import { type Chain, forwardBackward, Lattice } from '../../src/model/lattice.js';
import { ROW } from '../../src/model/format.js';
import { Random } from '../random.js';
import type { UnitStore } from './units.js';

/** How a model is trained. */
export interface Settings {
  epochs: number;
  rate: number;
  dropout: number;
  decay: number;
  minCount: number;
  seed: number;
}

/** A trained model: rows of {@link ROW} weights by feature hash. */
export interface Trained {
  chain: Chain;
  rowOf: Map<number, number>;
  weights: Float32Array;
}

/** Numbers the features that occur at least `minCount` times (or are in `only`), and maps the store to them. */
export function numberFeatures(
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

/** Losses and gradients below it move nothing and are skipped. */
const NEGLIGIBLE = 1e-4;

/** Steps after which the lattice reads the transitions anew. */
const REFRESH = 4;

/** Trains a model on the units of a store. */
export function train(
  store: UnitStore,
  labels: number,
  settings: Settings,
  only?: ReadonlySet<number>,
  report: (line: string) => void = () => {},
): Trained {
  const { ids, rowOf } = numberFeatures(store, settings.minCount, only);
  const random = new Random(settings.seed);
  const weights = new Float32Array(rowOf.size * ROW);
  const squares = new Float32Array(rowOf.size * ROW).fill(1e-4);
  const transitions = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(1e-2);
  const chain: Chain = { labels, transitions };
  const free = new Lattice(chain);
  const held = new Lattice(chain);
  const activeLabels = new Uint8Array(labels);
  const gradients = new Float64Array(labels);
  const order = Int32Array.from({ length: store.units }, (_, i) => i);
  const unitFirst = Int32Array.from(store.unitFirst);
  const tokenFirst = Int32Array.from(store.tokenFirst);
  const masks = Int32Array.from(store.masks);
  let emissions = new Float64Array(64 * labels);
  let kept = new Int32Array(1 << 14);
  const steps = settings.epochs * store.units;
  let step = 0;
  // The weights that ship are the mean over the second half of training (Polyak and Juditsky 1992): each change is
  // noted with the steps that had gone before it.
  const averageFrom = Math.floor(steps / 2);
  const drift = new Float32Array(weights.length);
  const transitionDrift = new Float64Array(transitions.length);
  const keepScale = 1 / (1 - settings.dropout);
  const keepBelow = Math.floor((1 - settings.dropout) * 65536);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    const began = Date.now();
    for (let n = 0; n < order.length; n++) {
      const unit = order[n]!;
      const first = unitFirst[unit]!;
      const count = unitFirst[unit + 1]! - first;
      const averaged = Math.max(0, step - averageFrom);
      const rate = settings.rate * (1 - 0.9 * (step++ / steps));
      const allowed = masks.subarray(first, first + count);
      if (emissions.length < count * labels) emissions = new Float64Array(count * labels * 2);
      const most = tokenFirst[first + count]! - tokenFirst[first]!;
      if (kept.length < most) kept = new Int32Array(most * 2);
      let keptCount = 0;
      const keptFirst: number[] = [];
      for (let t = 0; t < count; t++) {
        keptFirst.push(keptCount);
        const at = t * labels;
        emissions.fill(0, at, at + labels);
        const end = tokenFirst[first + t + 1]!;
        for (let f = tokenFirst[first + t]!; f < end; f++) {
          const id = ids[f]!;
          if (id < 0 || (random.bits() & 65535) >= keepBelow) continue;
          kept[keptCount++] = id;
          const row = id * ROW;
          for (let y = 0; y < labels; y++) emissions[at + y]! += weights[row + y]!;
        }
        for (let y = 0; y < labels; y++) emissions[at + y]! *= keepScale;
      }
      keptFirst.push(keptCount);
      const constrained = forwardBackward(held, emissions, count, allowed);
      if (constrained === -Infinity) continue;
      const total = forwardBackward(free, emissions, count);
      const unitWeight = store.unitWeight[unit]!;
      loss += (total - constrained) * unitWeight;
      if (total - constrained < NEGLIGIBLE) continue;
      // Gradient: expectation under the allowed sequences minus expectation under all.
      for (let t = 0; t < count; t++) {
        const at = t * labels;
        let active = 0;
        for (let y = 0; y < labels; y++) {
          const gradient =
            (held.alpha[at + y]! * held.beta[at + y]! - free.alpha[at + y]! * free.beta[at + y]!) * unitWeight;
          if (gradient > -NEGLIGIBLE && gradient < NEGLIGIBLE) continue;
          activeLabels[active] = y;
          gradients[active++] = gradient * keepScale;
        }
        // Row by row: the rows of a token are far apart in memory.
        for (let f = keptFirst[t]!; f < keptFirst[t + 1]!; f++) {
          for (let k = 0; k < active; k++) {
            const w = kept[f]! * ROW + activeLabels[k]!;
            const g = gradients[k]!;
            const square = squares[w]! + g * g;
            squares[w] = square;
            const change = (rate * g) / Math.sqrt(square) - weights[w]! * settings.decay;
            weights[w]! += change;
            drift[w]! += change * averaged;
          }
        }
      }
      updateTransitions(held, free, count, transitions, transitionSquares, rate, unitWeight, averaged, transitionDrift);
      if (step % REFRESH === 0) {
        free.refresh();
        held.weights.set(free.weights);
      }
    }
    report(
      `epoch ${epoch + 1}/${settings.epochs}  loss ${(loss / order.length).toFixed(4)}  ${rowOf.size} features  ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  const window = steps - averageFrom;
  for (let w = 0; w < weights.length; w++) weights[w]! -= drift[w]! / window;
  for (let k = 0; k < transitions.length; k++) transitions[k]! -= transitionDrift[k]! / window;
  return { chain, rowOf, weights };
}

/** The mean of models trained with several seeds: what chance adds to one of them cancels out. */
export function trainMean(
  store: UnitStore,
  labels: number,
  settings: Settings,
  seeds: number,
  only: ReadonlySet<number>,
  report: (line: string) => void,
): Trained {
  const mean = train(store, labels, settings, only, report);
  for (let n = 1; n < seeds; n++) {
    const { weights, chain } = train(store, labels, { ...settings, seed: settings.seed + 100 * n }, only, report);
    for (let w = 0; w < weights.length; w++) mean.weights[w]! += weights[w]!;
    for (let k = 0; k < chain.transitions.length; k++) mean.chain.transitions[k]! += chain.transitions[k]!;
  }
  for (let w = 0; w < mean.weights.length; w++) mean.weights[w]! /= seeds;
  for (let k = 0; k < mean.chain.transitions.length; k++) mean.chain.transitions[k]! /= seeds;
  return mean;
}

function updateTransitions(
  held: Lattice,
  free: Lattice,
  count: number,
  transitions: Float64Array,
  squares: Float64Array,
  rate: number,
  unitWeight: number,
  averaged: number,
  drift: Float64Array,
): void {
  const gradient = new Float64Array(transitions.length);
  addPairs(held, count, gradient, unitWeight);
  addPairs(free, count, gradient, -unitWeight);
  for (let k = 0; k < gradient.length; k++) {
    const g = gradient[k]!;
    if (g === 0) continue;
    squares[k]! += g * g;
    const change = (rate * g) / Math.sqrt(squares[k]!);
    transitions[k]! += change;
    drift[k]! += change * averaged;
  }
}

/** Adds the expected number of each label pair, outside before and after included. */
function addPairs(lattice: Lattice, count: number, sum: Float64Array, factor: number): void {
  const { labels, weights, alpha, beta, local, scale } = lattice;
  const last = (count - 1) * labels;
  for (let y = 0; y < labels; y++) {
    sum[y]! += factor * alpha[y]! * beta[y]!;
    sum[y * labels]! += factor * alpha[last + y]! * beta[last + y]!;
  }
  for (let t = 1; t < count; t++) {
    const at = t * labels;
    for (let y = 0; y < labels; y++) {
      const here = (local[at + y]! * beta[at + y]!) / scale[t]!;
      if (here === 0) continue;
      for (let p = 0; p < labels; p++) {
        const w = weights[p * labels + y]!;
        if (w !== 0) sum[p * labels + y]! += factor * alpha[at - labels + p]! * w * here;
      }
    }
  }
}
