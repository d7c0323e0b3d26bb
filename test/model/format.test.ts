import { describe, expect, it } from 'vitest';
import { decodeModel, type PackedModel } from '../../src/model/format.js';
import { newSums, ROW, sumRows } from '../../src/model/rows.js';
import { writePlanes } from '../../src/model/sextets.js';

const sextets = (numbers: readonly number[]): string => writePlanes(numbers, 1)[0]!;

/** Rows of the keys 3, 70 and 71; in the first pass they weigh some labels, in the second row 71 one more. */
const PACKED: PackedModel = {
  format: 2,
  labels: ['O', 'B-ORG', 'I-ORG'],
  size: 3,
  keyBits: 8,
  keys: writePlanes([3, 67, 1], 2),
  masks: [writePlanes([0b011, 0b100, 0b101], 1), writePlanes([0, 0, 0b010], 1)],
  weights: [sextets([33, 30, 63, 0, 37]), sextets([40])],
  scale: 0.25,
  transitions: [
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [9, 8, 7, 6, 5, 4, 3, 2, 1],
  ],
  calibration: [[1, 1]],
};

/** The weights that the model gives a feature of this key: of the first pass, and what the second adds. */
function weightsOf(key: number): [number[], number[]] {
  const sums = newSums();
  sumRows(decodeModel(PACKED).rows, Int32Array.of(key << 24), 1, sums);
  return [[...sums.subarray(0, 4)], [...sums.subarray(ROW, ROW + 4)]];
}

describe('decodeModel', () => {
  it.each([
    [3, [1, -2, 0, 0], [0, 0, 0, 0]],
    [70, [0, 0, 31, 0], [0, 0, 0, 0]],
    [71, [-32, 0, 5, 0], [0, 8, 0, 0]],
    [4, [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('gives key %i its weights', (key, first, second) => {
    expect(weightsOf(key)).toEqual([first, second]);
  });

  it('keeps what needs no decoding', () => {
    const { labels, chains, scale, calibration } = decodeModel(PACKED);
    expect({ labels, scale, calibration }).toEqual({
      labels: PACKED.labels,
      scale: PACKED.scale,
      calibration: PACKED.calibration,
    });
    expect(chains).toEqual(PACKED.transitions.map((scores) => ({ labels: 3, transitions: Float64Array.from(scores) })));
  });

  it('refuses another format', () => {
    expect(() => decodeModel({ ...PACKED, format: 1 as 2 })).toThrow(new RangeError('model format 1 is not 2'));
  });
});
