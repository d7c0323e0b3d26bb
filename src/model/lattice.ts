/**
 * The lattice of a linear-chain model with begin/inside labels: Viterbi and forward-backward (Rabiner 1989).
 *
 * Label 0 is "outside"; type k has the labels 1 + 2k (begin) and 2 + 2k (inside). Inside follows only begin or inside
 * of its type; a chain starts after an outside token and ends before one.
 */

/** Scores of label pairs: `transitions[from * labels + to]`. */
export interface Chain {
  readonly labels: number;
  readonly transitions: Float64Array;
}

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

/** Best label of each of `count` tokens under `emissions[token * labels + label]`, into `best`. */
export function viterbi(chain: Chain, emissions: Float64Array, count: number, best: Uint8Array): void {
  const { labels, transitions } = chain;
  let previous = new Float64Array(labels);
  let current = new Float64Array(labels);
  const back = new Uint8Array(count * labels);
  for (let y = 0; y < labels; y++) {
    previous[y] = mayFollow(0, y) ? transitions[y]! + emissions[y]! : -Infinity;
  }
  for (let t = 1; t < count; t++) {
    for (let y = 0; y < labels; y++) {
      let top = -Infinity;
      let from = 0;
      if (y > 0 && y % 2 === 0) {
        top = previous[y]! + transitions[y * labels + y]!;
        from = y;
        const begin = previous[y - 1]! + transitions[(y - 1) * labels + y]!;
        if (begin > top) {
          top = begin;
          from = y - 1;
        }
      } else {
        for (let p = 0; p < labels; p++) {
          const score = previous[p]! + transitions[p * labels + y]!;
          if (score > top) {
            top = score;
            from = p;
          }
        }
      }
      current[y] = top + emissions[t * labels + y]!;
      back[t * labels + y] = from;
    }
    [previous, current] = [current, previous];
  }
  let last = 0;
  let top = -Infinity;
  for (let y = 0; y < labels; y++) {
    const score = previous[y]! + transitions[y * labels]!;
    if (score > top) {
      top = score;
      last = y;
    }
  }
  for (let t = count - 1; t >= 0; t--) {
    best[t] = last;
    last = back[t * labels + last]!;
  }
}

/** Working arrays of {@link forwardBackward}; grown as needed, reused between calls. */
export class Lattice {
  readonly labels: number;
  /** exp(transition), 0 where forbidden. */
  readonly weights: Float64Array;
  alpha: Float64Array = new Float64Array(0);
  beta: Float64Array = new Float64Array(0);
  /** exp(emission - its token's maximum), 0 where not allowed. */
  local: Float64Array = new Float64Array(0);
  /** Sum of each token's forward values before scaling. */
  scale: Float64Array = new Float64Array(0);

  constructor(readonly chain: Chain) {
    this.labels = chain.labels;
    this.weights = new Float64Array(chain.labels * chain.labels);
    this.refresh();
  }

  /** Reads the transitions again after a change. */
  refresh(): void {
    const { labels, transitions } = this.chain;
    for (let p = 0; p < labels; p++) {
      for (let y = 0; y < labels; y++) {
        this.weights[p * labels + y] = mayFollow(p, y) ? Math.exp(transitions[p * labels + y]!) : 0;
      }
    }
  }

  /** Makes room for chains of `count` tokens. */
  reserve(count: number): void {
    if (this.scale.length >= count) return;
    const size = Math.max(64, count * 2);
    this.alpha = new Float64Array(size * this.labels);
    this.beta = new Float64Array(size * this.labels);
    this.local = new Float64Array(size * this.labels);
    this.scale = new Float64Array(size);
  }
}

/**
 * Fills the lattice and returns the logarithm of the summed weight of all label sequences, or -Infinity where `allowed`
 * (a bit mask of labels for each token) leaves none. Afterwards `alpha * beta` are the label marginals.
 */
export function forwardBackward(
  lattice: Lattice,
  emissions: Float64Array,
  count: number,
  allowed?: ArrayLike<number>,
): number {
  lattice.reserve(count);
  const { labels, weights, alpha, beta, local, scale } = lattice;
  let logSum = 0;
  for (let t = 0; t < count; t++) {
    const at = t * labels;
    const mask = allowed ? allowed[t]! : -1;
    let top = -Infinity;
    for (let y = 0; y < labels; y++) if ((mask >> y) & 1 && emissions[at + y]! > top) top = emissions[at + y]!;
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let value = 0;
      if ((mask >> y) & 1) {
        local[at + y] = Math.exp(emissions[at + y]! - top);
        if (t === 0) value = weights[y]!;
        else if (y > 0 && y % 2 === 0) {
          const before = at - labels;
          value =
            alpha[before + y]! * weights[y * labels + y]! + alpha[before + y - 1]! * weights[(y - 1) * labels + y]!;
        } else {
          for (let p = 0; p < labels; p++) value += alpha[at - labels + p]! * weights[p * labels + y]!;
        }
        value *= local[at + y]!;
      } else local[at + y] = 0;
      alpha[at + y] = value;
      sum += value;
    }
    if (!(sum > 0)) return -Infinity;
    scale[t] = sum;
    for (let y = 0; y < labels; y++) alpha[at + y]! /= sum;
    logSum += Math.log(sum) + top;
  }
  let end = 0;
  const last = (count - 1) * labels;
  for (let y = 0; y < labels; y++) end += alpha[last + y]! * weights[y * labels]!;
  logSum += Math.log(end);
  for (let y = 0; y < labels; y++) beta[last + y] = weights[y * labels]! / end;
  for (let t = count - 2; t >= 0; t--) {
    const at = t * labels;
    const next = at + labels;
    for (let p = 0; p < labels; p++) {
      let value = 0;
      for (let y = 0; y < labels; y++) {
        value += weights[p * labels + y]! * local[next + y]! * beta[next + y]!;
      }
      beta[at + p] = value / scale[t + 1]!;
    }
  }
  return logSum;
}

/** Probability that exactly tokens `first` to `last` of a filled lattice form one name of type `type`. */
export function spanProbability(lattice: Lattice, count: number, first: number, last: number, type: number): number {
  const { labels, weights, alpha, beta, local, scale } = lattice;
  const begin = 1 + 2 * type;
  let value = alpha[first * labels + begin]!;
  let label = begin;
  for (let t = first + 1; t <= last; t++) {
    value *= (weights[label * labels + begin + 1]! * local[t * labels + begin + 1]!) / scale[t]!;
    label = begin + 1;
  }
  // Whatever follows must not continue the name.
  let after: number;
  if (last + 1 < count) {
    const inside = begin + 1;
    const next = (last + 1) * labels;
    const goesOn =
      (weights[label * labels + inside]! * local[next + inside]! * beta[next + inside]!) / scale[last + 1]!;
    after = beta[last * labels + label]! - goesOn;
  } else after = beta[last * labels + label]!;
  return Math.min(1, Math.max(0, value * after));
}
