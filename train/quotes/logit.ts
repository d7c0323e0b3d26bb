import type { Example } from './examples.js';

/** How the conditional logit is fitted. */
export interface LogitSettings {
  readonly steps: number;
  readonly rate: number;
  /** Strength of the pull towards the prior. */
  readonly l2: number;
  /** What is known beforehand of each weight; 0 where nothing is. */
  readonly prior: readonly number[];
}

/**
 * Conditional logit (McFadden 1974): weights under which the true candidate is the likeliest of its set, by gradient
 * ascent on the mean log-likelihood. Deterministic; examples without a true candidate teach nothing.
 */
export function fitLogit(examples: readonly Example[], settings: LogitSettings): Float64Array {
  const size = settings.prior.length;
  const usable = examples.filter(({ right }) => right >= 0);
  const weights = Float64Array.from(settings.prior);
  const velocity = new Float64Array(size);
  for (let step = 0; step < settings.steps; step++) {
    const gradient = new Float64Array(size);
    for (const { candidates, right } of usable) {
      const shares = softmax(candidates.map((values) => dot(values, weights)));
      candidates.forEach((values, c) => {
        const push = (c === right ? 1 : 0) - shares[c]!;
        for (let k = 0; k < size; k++) gradient[k]! += push * values[k]!;
      });
    }
    for (let k = 0; k < size; k++) {
      velocity[k] =
        0.9 * velocity[k]! + gradient[k]! / usable.length - settings.l2 * (weights[k]! - settings.prior[k]!);
      weights[k]! += settings.rate * velocity[k]!;
    }
  }
  return weights;
}

/** Share of examples whose best candidate is the true one; examples without a true candidate count as wrong. */
export function accuracy(examples: readonly Example[], weights: ArrayLike<number>): number {
  let right = 0;
  for (const example of examples)
    if (bestOf(example.candidates, weights) === example.right && example.right >= 0) right++;
  return examples.length ? right / examples.length : 0;
}

function bestOf(candidates: readonly Float64Array[], weights: ArrayLike<number>): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  candidates.forEach((values, c) => {
    const score = dot(values, weights);
    if (score > top) {
      top = score;
      best = c;
    }
  });
  return best;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

function dot(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!;
  return sum;
}
