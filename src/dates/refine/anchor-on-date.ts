import type { Candidate } from '../meaning.js';
import { isRangeWord } from '../find/clock-parts.js';
import type { Scan } from '../scan.js';
import { linkBetween } from './join-pairs.js';

/** Words between a length and the date that it is counted from. */
const SIGNS: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['after', 1],
  ['before', -1],
  ['from', 1],
]);

/**
 * "two weeks before Christmas", "three days after 5 March": a date that is counted from the other; "a week from Tuesday":
 * one mention.
 */
export function anchorOnDate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const anchored: Candidate[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const first = candidates[i]!;
    const second = candidates[i + 1];
    const counted = second && countedFrom(first, second, scan);
    anchored.push(counted ?? first);
    if (counted && counted.end === second.end) i++;
  }
  return anchored;
}

function countedFrom(first: Candidate, second: Candidate, scan: Scan): Candidate | undefined {
  if (first.meaning.kind !== 'duration' || first.meaning.parts.length !== 1) return undefined;
  const [{ amount, unit }] = first.meaning.parts as [(typeof first.meaning.parts)[number]];
  const { kind } = second.meaning;
  const link = linkBetween(first, second, scan);
  const sign = SIGNS.get(link);
  if (!sign || amount === undefined || /^(?:duration|set|ref|offset)$/.test(kind)) return undefined;
  const isFrom = link === 'from';
  // "64 days from 21 November to 31 January"
  if (isFrom && isRangeWord(scan, second.end)) return undefined;
  // "two days after tomorrow" is one mention too.
  const isOne = isFrom || (kind === 'unit' && second.meaning.anchor === 'reference' && second.meaning.unit === 'day');
  const meaning = { kind: 'offset', amount, unit, sign, anchor: second.meaning } as const;
  return { ...first, fallback: first, end: isOne ? second.end : first.end, meaning };
}
