import { describe, expect, it } from 'vitest';
import { type Chain, forwardBackward, Lattice, mayFollow, spanProbability, viterbi } from '../../src/model/lattice.js';
import { Random } from '../../train/random.js';

const LABELS = 5;

function chainOf(random: Random): Chain {
  return { labels: LABELS, transitions: Float64Array.from({ length: LABELS * LABELS }, () => random.next() * 4 - 2) };
}

/** Every label sequence that the lattice allows, with its score. */
function* sequences(
  chain: Chain,
  emissions: Float64Array,
  count: number,
): Generator<{ labels: number[]; score: number }> {
  const extend = function* (labels: number[], score: number): Generator<{ labels: number[]; score: number }> {
    const last = labels.at(-1) ?? 0;
    if (labels.length === count) yield { labels, score: score + chain.transitions[last * LABELS]! };
    else {
      for (let y = 0; y < LABELS; y++) {
        if (!mayFollow(last, y)) continue;
        const step = chain.transitions[last * LABELS + y]! + emissions[labels.length * LABELS + y]!;
        yield* extend([...labels, y], score + step);
      }
    }
  };
  yield* extend([], 0);
}

/** Random chains and emissions of `count` tokens, with every sequence that they allow. */
function cases(count: number) {
  const random = new Random(7 + count);
  return Array.from({ length: count < 4 ? 30 : 4 }, () => {
    const chain = chainOf(random);
    const emissions = Float64Array.from({ length: count * LABELS }, () => random.next() * 6 - 3);
    return { chain, emissions, all: [...sequences(chain, emissions, count)] };
  });
}

function weight(some: readonly { score: number }[]): number {
  return some.reduce((sum, { score }) => sum + Math.exp(score), 0);
}

describe.each([1, 2, 3, 5])('lattice of %i tokens', (count) => {
  it('finds the best of all sequences', () => {
    for (const { chain, emissions, all } of cases(count)) {
      const best = new Uint8Array(count);
      viterbi(chain, emissions, count, best);
      const expected = all.reduce((a, b) => (b.score > a.score ? b : a));
      expect([...best]).toEqual(expected.labels);
    }
  });

  it('sums all sequences', () => {
    for (const { chain, emissions, all } of cases(count)) {
      const lattice = new Lattice(chain);
      expect(forwardBackward(lattice, emissions, count)).toBeCloseTo(Math.log(weight(all)), 9);
      const marginal = lattice.alpha[3]! * lattice.beta[3]!;
      expect(marginal).toBeCloseTo(weight(all.filter(({ labels }) => labels[0] === 3)) / weight(all), 9);
    }
  });

  it('sums the sequences that a mask allows, whatever the lattice held before', () => {
    for (const { chain, emissions, all } of cases(count)) {
      const lattice = new Lattice(chain);
      forwardBackward(lattice, emissions, count);
      const last = count - 1;
      const masks = Array.from({ length: count }, (_, t) => (t === 0 ? 0b01010 : t === last ? 0b01011 : 0b11111));
      const kept = all.filter(({ labels }) => labels.every((label, t) => (masks[t]! >> label) & 1));
      expect(forwardBackward(lattice, emissions, count, masks)).toBeCloseTo(Math.log(weight(kept)), 9);
      const marginal = lattice.alpha[3]! * lattice.beta[3]!;
      expect(marginal).toBeCloseTo(weight(kept.filter(({ labels }) => labels[0] === 3)) / weight(kept), 9);
    }
  });

  it.each([0, 1])('gives the probability of every span of type %i', (type) => {
    for (const { chain, emissions, all } of cases(count)) {
      const lattice = new Lattice(chain);
      forwardBackward(lattice, emissions, count);
      for (let first = 0; first < count; first++) {
        for (let last = first; last < count; last++) {
          const holds = ({ labels }: { labels: number[] }) =>
            labels[first] === 1 + 2 * type &&
            labels.slice(first + 1, last + 1).every((label) => label === 2 + 2 * type) &&
            labels[last + 1] !== 2 + 2 * type;
          const expected = weight(all.filter(holds)) / weight(all);
          expect(spanProbability(lattice, count, first, last, type)).toBeCloseTo(expected, 9);
        }
      }
    }
  });
});

describe('viterbi', () => {
  const even: Chain = { labels: LABELS, transitions: new Float64Array(LABELS * LABELS) };

  it('finds no name where nothing speaks for one', () => {
    const best = new Uint8Array(3).fill(9);
    viterbi(even, new Float64Array(3 * LABELS), 3, best);
    expect([...best]).toEqual([0, 0, 0]);
  });

  it('reads one name rather than two where both are as likely', () => {
    const emissions = new Float64Array(3 * LABELS);
    emissions[1] = 1;
    emissions[2 * LABELS + 2] = 1;
    const best = new Uint8Array(3);
    viterbi(even, emissions, 3, best);
    expect([...best]).toEqual([1, 2, 2]);
  });
});

describe('forwardBackward', () => {
  const even: Chain = { labels: LABELS, transitions: new Float64Array(LABELS * LABELS) };

  it('says when a mask leaves nothing', () => {
    expect(forwardBackward(new Lattice(even), new Float64Array(LABELS), 1, [0b00100])).toBe(-Infinity);
    expect(forwardBackward(new Lattice(even), new Float64Array(2 * LABELS), 2, [0b00001, 0b00100])).toBe(-Infinity);
    expect(forwardBackward(new Lattice(even), new Float64Array(2 * LABELS), 2, [0, 0b00001])).toBe(-Infinity);
  });

  it.each([0, 1, 4])('holds scores beyond the range of exponentials, of label %i', (label) => {
    const emissions = new Float64Array(2 * LABELS);
    emissions[LABELS + label] = 2000;
    const all = [...sequences(even, emissions, 2)].filter(({ labels }) => labels[1] === label);
    expect(forwardBackward(new Lattice(even), emissions, 2)).toBeCloseTo(2000 + Math.log(all.length), 9);
  });

  it('does not hear the scores of labels that are not allowed', () => {
    const emissions = Float64Array.of(0, 0, 0, 0, 2000);
    expect(forwardBackward(new Lattice(even), emissions, 1, [0b00011])).toBeCloseTo(Math.log(2), 9);
  });
});

describe('Lattice', () => {
  it('grows ahead of need and is used again', () => {
    const lattice = new Lattice({ labels: LABELS, transitions: new Float64Array(LABELS * LABELS) });
    lattice.reserve(10);
    expect(lattice.scale.length).toBe(64);
    const { alpha } = lattice;
    lattice.reserve(64);
    expect(lattice.alpha).toBe(alpha);
    lattice.reserve(65);
    expect([lattice.scale.length, lattice.alpha.length, lattice.beta.length, lattice.local.length]).toEqual([
      130, 650, 650, 650,
    ]);
  });
});
