/**
 * A sparse conditional random field (Lafferty et al. 2001) trained from partial labels (Tsuboi et al. 2008): stochastic
 * gradient steps with a learning rate for each weight (Duchi et al. 2011) and feature dropout.
 */
import { type Chain, forwardBackward, Lattice } from '../../src/model/lattice.js';
import { ROW } from '../../src/model/rows.js';
import { Random } from '../random.js';
import type { Examples } from './examples.js';

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

/** What a training fills, in memory that threads share. */
export interface Result {
  weights: Float32Array;
  transitions: Float64Array;
}

/** Room for a training over features numbered below `rows`. */
export function newResult(rows: number, labels: number): Result {
  return {
    weights: new Float32Array(new SharedArrayBuffer(4 * rows * ROW)),
    transitions: new Float64Array(new SharedArrayBuffer(8 * labels * labels)),
  };
}

/** Losses and gradients below it move nothing and are skipped. */
const NEGLIGIBLE = 1e-4;

/** Steps after which the lattice reads the transitions anew. */
const REFRESH = 4;

/** Trains a model, into `result`. */
export function train(
  examples: Examples,
  labels: number,
  settings: Settings,
  result: Result,
  report: (line: string) => void = () => {},
): void {
  const { unitFirst, tokenFirst, features: ids, masks } = examples;
  const units = unitFirst.length - 1;
  const random = new Random(settings.seed);
  const { weights, transitions } = result;
  const squares = new Float32Array(weights.length).fill(1e-4);
  const transitionSquares = new Float64Array(labels * labels).fill(1e-2);
  const chain: Chain = { labels, transitions };
  const free = new Lattice(chain);
  const held = new Lattice(chain);
  const activeLabels = new Uint8Array(labels);
  const gradients = new Float64Array(labels);
  const order = Int32Array.from({ length: units }, (_, i) => i);
  let emissions = new Float64Array(64 * labels);
  let kept = new Int32Array(1 << 14);
  const steps = settings.epochs * units;
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
          if ((random.bits() & 65535) >= keepBelow) continue;
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
      const unitWeight = examples.unitWeight[unit]!;
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
      `epoch ${epoch + 1}/${settings.epochs}  loss ${(loss / order.length).toFixed(4)}  ${examples.rows} features  ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  const window = steps - averageFrom;
  for (let w = 0; w < weights.length; w++) weights[w]! -= drift[w]! / window;
  for (let k = 0; k < transitions.length; k++) transitions[k]! -= transitionDrift[k]! / window;
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
