import type { Candidate } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isMark, isWord, type Scan } from '../scan.js';
import type { UnitName } from '../../lexicon/time-units.js';

const ORDER: readonly UnitName[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/**
 * "two hours and ten minutes", "14 minutes, 27.41 seconds", "six months and one day from now": lengths that add up.
 */
export function joinDurations(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => joinPair(first, second, scan));
}

function joinPair(first: Candidate, second: Candidate, scan: Scan): Candidate | undefined {
  if (first.meaning.kind !== 'duration' || !standsBeside(scan, first.end, second.start)) return undefined;
  const coarse = first.meaning.parts.at(-1)!;
  const parts = second.meaning.kind === 'duration' ? second.meaning.parts : undefined;
  if (!parts || coarse.amount === undefined || parts[0]!.amount === undefined) return undefined;
  if (rank(parts[0]!.unit) <= rank(coarse.unit)) return undefined;
  return { ...first, end: second.end, meaning: { kind: 'duration', parts: [...first.meaning.parts, ...parts] } };
}

function rank(unit: UnitName): number {
  return ORDER.indexOf(unit);
}

function standsBeside(scan: Scan, from: number, to: number): boolean {
  return (
    from === to ||
    (to === from + 1 && (isWord(scan, from, 'and') || isMark(scan, from, ',') || isMark(scan, from, '.')))
  );
}
