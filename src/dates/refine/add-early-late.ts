import type { Candidate } from '../meaning.js';
import type { TimexMod } from '../../types.js';
import { isHyphen, isWord, type Scan, withThe, wordAt } from '../scan.js';

/** Words before a date that say which part of it, with their TIMEX3 modifier. */
const PARTS: ReadonlyMap<string, TimexMod | undefined> = new Map<string, TimexMod | undefined>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);

/** "the end of", "the start of", "the middle of"; "the rest of" has no modifier. */
const PARTS_OF: ReadonlyMap<string, TimexMod | undefined> = new Map<string, TimexMod | undefined>([
  ['beginning', 'START'],
  ['end', 'END'],
  ['middle', 'MID'],
  ['remainder', undefined],
  ['rest', undefined],
  ['start', 'START'],
]);

/**
 * "late on Sunday", "mid-March", "early 2020", "the end of next year": the part is inside the mention.
 */
export function addEarlyLate(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return candidates.map((candidate, index) => {
    const { kind } = candidate.meaning;
    if (kind === 'duration' || kind === 'ref' || kind === 'set' || kind === 'offset') return candidate;
    const part = partBefore(scan, candidate.start);
    const earliest = candidates[index - 1]?.end ?? 0;
    return part && part.start >= earliest
      ? { ...candidate, start: part.start, mod: part.mod ?? candidate.mod }
      : candidate;
  });
}

function partBefore(scan: Scan, start: number): { start: number; mod: TimexMod | undefined } | undefined {
  let at = start - 1;
  const isOf = isWord(scan, at, 'of');
  if (isOf || isHyphen(scan, at) || isWord(scan, at, 'on') || isWord(scan, at, 'in')) at--;
  if (!isOf && isWord(scan, at, 'the')) at--;
  const { text } = wordAt(scan, at);
  const parts = isOf ? PARTS_OF : PARTS;
  return parts.has(text) ? { start: withThe(scan, at), mod: parts.get(text) } : undefined;
}
