import type { Candidate } from '../meaning.js';
import { isDash, isHyphen, lowerText, type Scan } from '../scan.js';

/**
 * One pass from left to right in which `join` may make one candidate of two neighbours; what it makes is the left
 * neighbour of the next.
 */
export function joinPairs(
  candidates: readonly Candidate[],
  scan: Scan,
  join: (first: Candidate, second: Candidate, link: string) => Candidate | undefined,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const both = last && join(last, candidate, linkBetween(last, candidate, scan));
    if (both) joined[joined.length - 1] = both;
    else joined.push(candidate);
  }
  return joined;
}

/** No more tokens stand between two parts of one mention. */
const LONGEST_LINK = 2;

/**
 * What stands between two candidates, in lower case: '' where they touch, "on", ", at", "-" for a hyphen; FAR where it is
 * more than a link.
 */
export function linkBetween({ end }: Candidate, { start }: Candidate, scan: Scan): string {
  if (start - end > LONGEST_LINK) return FAR;
  const words: string[] = [];
  for (let i = end; i < start; i++)
    words.push(isHyphen(scan, i) ? '-' : isDash(scan, i) ? '–' : lowerText(scan, i) || FAR);
  return words.join(' ');
}

/** Stands for a paragraph break, too. */
const FAR = '…';
