import { describe, expect, it } from 'vitest';
import { partitionPoint } from '../../src/text/partition-point.js';

describe('partitionPoint', () => {
  const starts = [0, 4, 4, 9];

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 3],
    [9, 3],
    [10, 4],
  ])('finds the first start that is at least %i at index %i', (offset, index) => {
    expect(partitionPoint(starts.length, (i) => starts[i]! >= offset)).toBe(index);
  });

  it('is 0 for nothing', () => {
    expect(partitionPoint(0, () => true)).toBe(0);
  });
});
