import type { Candidate } from '../meaning.js';

/**
 * One pass from left to right in which `join` may make one candidate of two neighbours; what it makes is the left
 * neighbour of the next.
 */
export function joinPairs(
  candidates: readonly Candidate[],
  join: (first: Candidate, second: Candidate) => Candidate | undefined,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const both = last && join(last, candidate);
    if (both) joined[joined.length - 1] = both;
    else joined.push(candidate);
  }
  return joined;
}
