/**
 * By binary search, the first of `count` indices that passes; `count` when none does. Where one passes, all behind it must.
 *
 *     partitionPoint(starts.length, (i) => starts[i]! >= offset) // the first that starts at the offset or after it
 */
export function partitionPoint(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
