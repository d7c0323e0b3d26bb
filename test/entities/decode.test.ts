import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/entities/decode.js';

describe('calibrate', () => {
  const points = [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.6, 0.7],
    [1, 0.9],
  ] as const;

  it.each([
    [0, 0],
    [0.1, 0.05],
    [0.2, 0.1],
    [0.4, 0.3],
    [0.6, 0.5],
    [0.8, 0.8],
    [1, 0.9],
    [1.5, 0.9],
  ])('maps %d to %d', (probability, expected) => {
    expect(calibrate(probability, points)).toBeCloseTo(expected, 12);
  });

  it('begins at nothing, and may jump there', () => {
    expect(
      calibrate(0, [
        [0, 0.3],
        [1, 1],
      ]),
    ).toBe(0.3);
    expect(calibrate(0.5, [])).toBe(0);
  });
});
