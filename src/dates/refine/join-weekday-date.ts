import type { Candidate } from '../meaning.js';
import { follows, isMark, isWord, type Scan } from '../scan.js';

/**
 * "Tuesday, 1 September 2015", "Friday the 13th", "Thursday (March 5)" are one mention: the date.
 */
export function joinWeekdayAndDate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const meaning = candidate.meaning;
    if (
      last?.meaning.kind === 'weekday' &&
      last.meaning.shift === undefined &&
      meaning.kind === 'date' &&
      meaning.day !== undefined &&
      standsBeside(scan, last.end, candidate.start)
    ) {
      joined[joined.length - 1] = {
        ...candidate,
        start: last.start,
        meaning: { ...meaning, weekday: last.meaning.weekday },
      };
    } else joined.push(candidate);
  }
  return joined;
}

function standsBeside(scan: Scan, from: number, to: number): boolean {
  if (!follows(scan, from)) return false;
  if (from === to) return true;
  return to === from + 1 && follows(scan, to) && (isMark(scan, from, ',') || isWord(scan, from, 'the'));
}
