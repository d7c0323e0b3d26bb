import type { Tokens } from './tokens.js';

/** The first token that starts at an offset or after it; `tokens.count` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  const { starts } = tokens;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
