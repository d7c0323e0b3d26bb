import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { follows, isMark, isWord, type Scan } from '../scan.js';

/**
 * "Tuesday, 1 September 2015", "Friday the 13th", "Thursday (March 5)" are one mention: the date.
 */
export function joinWeekdayAndDate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => {
    const { meaning } = second;
    if (first.meaning.kind !== 'weekday' || !/^(?:undefined|last|this|next)$/.test(`${first.meaning.shift}`))
      return undefined;
    if (meaning.kind !== 'date' || meaning.day === undefined) return undefined;
    if (!standsBeside(scan, first.end, second.start)) return undefined;
    return { ...second, start: first.start, meaning: { ...meaning, weekday: first.meaning.weekday } };
  });
}

function standsBeside(scan: Scan, from: number, to: number): boolean {
  if (!follows(scan, from)) return false;
  if (from === to) return true;
  return to === from + 1 && follows(scan, to) && (isMark(scan, from, ',') || isWord(scan, from, 'the'));
}
