import type { Candidate, Meaning } from '../meaning.js';
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
    const isLength = b.kind === 'duration';
    if (a.kind !== 'duration' || !(isLength || b.kind === 'offset') || !/^(?:and|[,.])?$/.test(link)) return undefined;
    const coarse = a.parts.at(-1)!;
    const parts = isLength ? b.parts : [b];
    const { amount } = coarse;
    const fine = parts[0]!;
    if (amount === undefined || fine.amount === undefined || rank(fine.unit) <= rank(coarse.unit)) return undefined;
    const meaning: Meaning = { kind: 'duration', parts: [...a.parts, ...parts] };
    const length = { ...first, end: second.fallback?.end ?? second.end, meaning };
    if (isLength) return length;
    // "two hours and ten minutes later": in minutes; "six months and one day from now": in two steps.
    const steps: Meaning =
      coarse.unit === 'hour' && b.unit === 'minute'
        ? { ...b, amount: amount * 60 + b.amount }
        : { ...b, anchor: { ...b, unit: coarse.unit, amount } };
    return { ...length, end: second.end, meaning: steps, fallback: length };
  });
}

function rank(unit: UnitName): number {
  return ORDER.indexOf(unit);
}
