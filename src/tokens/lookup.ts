import { partitionPoint } from '../text/partition-point.js';
import type { Tokens } from './tokens.js';

/** The first token that starts at an offset or after it; `tokens.count` where there is none. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  const { starts } = tokens;
  return partitionPoint(tokens.count, (i) => starts[i]! >= offset);
}
