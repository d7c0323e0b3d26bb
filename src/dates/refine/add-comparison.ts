import type { TimexMod } from '../../types.js';
import type { Candidate } from '../meaning.js';
import { type Scan, tokenText } from '../scan.js';

/** Words before a length that bound it, last word first, with their TIMEX3 modifier. "about" stays outside. */
const COMPARISONS: readonly (readonly [words: readonly string[], mod: TimexMod])[] = [
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
];

/**
 * "more than three years", "nearly two months", "at least 48 hours": the comparison is inside the mention.
 */
export function addComparison(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return candidates.map((candidate) => {
    const { kind } = candidate.meaning;
    if (kind !== 'duration' && kind !== 'offset') return candidate;
    let best: Candidate = candidate;
    for (const [words, mod] of COMPARISONS) {
      const start = candidate.start - words.length;
      if (start < best.start && words.every((word, k) => tokenText(scan, start + k).toLowerCase() === word)) {
        best = { ...candidate, start, mod };
      }
    }
    return best;
  });
}
