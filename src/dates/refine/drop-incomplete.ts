import type { Candidate } from '../meaning.js';

/**
 * What needed a neighbour and found none: "the first day" without its month, "night" without its day.
 */
export function dropIncomplete(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { meaning } = candidate;
    const isIncomplete =
      candidate.weak === true ||
      (meaning.kind === 'part' && !meaning.within && meaning.unit !== 'quarter' && meaning.unit !== 'half');
    if (!isIncomplete) kept.push(candidate);
    else if (candidate.fallback) kept.push(candidate.fallback);
  }
  return kept;
}
