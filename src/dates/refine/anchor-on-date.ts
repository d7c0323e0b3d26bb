import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isWord, type Scan } from '../scan.js';

/**
 * "two weeks before Christmas", "three days after 5 March", "a week from Tuesday": a length and the date it counts from.
 */
export function anchorOnDate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => joinPair(first, second, scan));
}

function joinPair(first: Candidate, second: Candidate, scan: Scan): Candidate | undefined {
  if (first.meaning.kind !== 'duration' || first.meaning.parts.length !== 1) return undefined;
  const [{ amount, unit }] = first.meaning.parts as [(typeof first.meaning.parts)[number]];
  if (amount === undefined || second.start !== first.end + 1) {
    return undefined;
  }
  const sign = isWord(scan, first.end, 'before')
    ? -1
    : isWord(scan, first.end, 'after') || isWord(scan, first.end, 'from')
      ? 1
      : 0;
  const { kind } = second.meaning;
  if (!sign || kind === 'duration' || kind === 'set' || kind === 'ref' || kind === 'offset') return undefined;
  return {
    ...first,
    fallback: first,
    end: second.end,
    meaning: { kind: 'offset', amount, unit, sign, anchor: second.meaning },
  };
}
