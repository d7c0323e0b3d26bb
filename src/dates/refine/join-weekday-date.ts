import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isMark, type Scan } from '../scan.js';

/**
 * "Tuesday, 1 September 2015", "Friday the 13th", "Thursday (March 5)" are one mention: the date.
 */
export function joinWeekdayAndDate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, scan, (first, second, link) => {
    const { meaning } = second;
    if (first.meaning.kind !== 'weekday' || !/^(?:undefined|last|this|next)$/.test(`${first.meaning.shift}`))
      return undefined;
    if (meaning.kind !== 'date' || meaning.day === undefined || !/^(?:[,(-]|the)?$/.test(link)) return undefined;
    // "Thursday (March 5)"
    const end = link === '(' && isMark(scan, second.end, ')') ? second.end + 1 : second.end;
    return { ...second, start: first.start, end, meaning: { ...meaning, weekday: first.meaning.weekday } };
  });
}
