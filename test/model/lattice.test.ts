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

describe('lattice', () => {
  const random = new Random(7);
  for (const count of [1, 2, 3, 5]) {
    const chain = chainOf(random);
    const emissions = Float64Array.from({ length: count * LABELS }, () => random.next() * 6 - 3);
    const all = [...sequences(chain, emissions, count)];
    const weight = (some: readonly { score: number }[]) => some.reduce((sum, { score }) => sum + Math.exp(score), 0);

    it(`finds the best of all sequences of ${count} tokens`, () => {
      const best = new Uint8Array(count);
      viterbi(chain, emissions, count, best);
      const expected = all.reduce((a, b) => (b.score > a.score ? b : a));
      expect([...best]).toEqual(expected.labels);
    });

    it(`sums all sequences of ${count} tokens`, () => {
      const lattice = new Lattice(chain);
      expect(forwardBackward(lattice, emissions, count)).toBeCloseTo(Math.log(weight(all)), 9);
      const marginal = lattice.alpha[3]! * lattice.beta[3]!;
      expect(marginal).toBeCloseTo(weight(all.filter(({ labels }) => labels[0] === 3)) / weight(all), 9);
    });

    it(`sums the sequences of ${count} tokens that a mask allows`, () => {
      const lattice = new Lattice(chain);
      const masks = Array.from({ length: count }, (_, t) => (t === 0 ? 0b01010 : 0b11111));
      const kept = all.filter(({ labels }) => labels[0] === 1 || labels[0] === 3);
      expect(forwardBackward(lattice, emissions, count, masks)).toBeCloseTo(Math.log(weight(kept)), 9);
    });

    it(`gives the probability of a span among ${count} tokens`, () => {
      const lattice = new Lattice(chain);
      forwardBackward(lattice, emissions, count);
      const last = Math.min(1, count - 1);
      const holds = ({ labels }: { labels: number[] }) =>
        labels[0] === 1 && (last === 0 || labels[1] === 2) && labels[last + 1] !== 2;
      expect(spanProbability(lattice, count, 0, last, 0)).toBeCloseTo(weight(all.filter(holds)) / weight(all), 9);
    });
  }

  it('says when a mask leaves nothing', () => {
    const chain = chainOf(random);
    expect(forwardBackward(new Lattice(chain), new Float64Array(LABELS), 1, [0b00100])).toBe(-Infinity);
  });
});
