import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import type { Scan } from '../scan.js';
import type { UnitName } from '../../lexicon/time-units.js';

const ORDER: readonly UnitName[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/**
 * "two hours and ten minutes", "14 minutes, 27.41 seconds", "six months and one day from now": lengths that add up.
 */
export function joinDurations(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, scan, (first, second, link) => {
    const a = first.meaning;
    const b = second.meaning;
    if (a.kind !== 'duration' || b.kind !== 'duration' || !/^(?:and|[,.])?$/.test(link)) return undefined;
    const coarse = a.parts.at(-1)!;
    const fine = b.parts[0]!;
    if (coarse.amount === undefined || fine.amount === undefined || rank(fine.unit) <= rank(coarse.unit))
      return undefined;
    return { ...first, end: second.end, meaning: { kind: 'duration', parts: [...a.parts, ...b.parts] } };
  });
}

function rank(unit: UnitName): number {
  return ORDER.indexOf(unit);
}
