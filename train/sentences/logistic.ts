import type { Example } from './examples.js';
import type { Random } from '../random.js';

export interface Settings {
  epochs: number;
  learningRate: number;
  /** L1 penalty, which leaves most weights at zero. */
  l1: number;
  l2: number;
}

/**
 * Logistic regression by FTRL-proximal (McMahan et al. 2013, "Ad click prediction: a view from the trenches"), which
 * is made for sparse weights.
 */
export function trainLogistic(examples: Example[], size: number, settings: Settings, random: Random): Float64Array {
  const { epochs, learningRate, l1, l2 } = settings;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const beta = 1;
  const weightOf = (i: number): number => {
    const zi = z[i]!;
    if (Math.abs(zi) <= l1) return 0;
    return -(zi - Math.sign(zi) * l1) / ((beta + Math.sqrt(n[i]!)) / learningRate + l2);
  };
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const { features, isEnd, weight } of order) {
      let score = 0;
      for (const i of features) score += weightOf(i);
      const gradient = weight * (1 / (1 + Math.exp(-score)) - (isEnd ? 1 : 0));
      for (const i of features) {
        const sigma = (Math.sqrt(n[i]! + gradient * gradient) - Math.sqrt(n[i]!)) / learningRate;
        z[i] = z[i]! + gradient - sigma * weightOf(i);
        n[i] = n[i]! + gradient * gradient;
      }
    }
  }
  return Float64Array.from({ length: size }, (_, i) => weightOf(i));
}

/** Weights as -127..127, on a scale on which few are cut. */
export function quantise(weights: Float64Array, largest: number): Int8Array {
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / largest) * 127))));
}
