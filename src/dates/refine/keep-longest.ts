import type { Candidate } from '../meaning.js';

/**
 * Of candidates that overlap the longest stands; of equally long ones the one whose finder comes first.
 */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || length(b) - length(a));
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (length(candidate) > length(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function length({ start, end }: Candidate): number {
  return end - start;
}
