import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isHyphen, isMark, isWord, type Scan } from '../scan.js';

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
    // "Thursday (March 5)"
    const end = isMark(scan, first.end, '(') && isMark(scan, second.end, ')') ? second.end + 1 : second.end;
    return { ...second, start: first.start, end, meaning: { ...meaning, weekday: first.meaning.weekday } };
  });
}

function standsBeside(scan: Scan, from: number, to: number): boolean {
  if (from === to) return true;
  return (
    to === from + 1 &&
    (isMark(scan, from, ',') || isMark(scan, from, '(') || isHyphen(scan, from) || isWord(scan, from, 'the'))
  );
}
