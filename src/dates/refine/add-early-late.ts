import type { Candidate } from '../meaning.js';
import type { TimexMod } from '../../types.js';
import { isHyphen, isWord, type Scan, wordAt } from '../scan.js';

/** Words before a date that say which part of it, with their TIMEX3 modifier. */
const PARTS: ReadonlyMap<string, TimexMod> = new Map<string, TimexMod>([
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
  if (isWord(scan, at, 'of')) {
    const { text } = wordAt(scan, at - 1);
    if (!PARTS_OF.has(text)) return undefined;
    const mod = PARTS_OF.get(text);
    const the = isWord(scan, at - 2, 'the');
    return { start: the ? at - 2 : at - 1, mod };
  }
  if (isHyphen(scan, at)) at--;
  else if (isWord(scan, at, 'on') || isWord(scan, at, 'in')) at--;
  let mod = PARTS.get(wordAt(scan, at).text);
  if (!mod && isWord(scan, at, 'the')) {
    at--;
    mod = PARTS.get(wordAt(scan, at).text);
  }
  if (!mod) return undefined;
  const the = isWord(scan, at - 1, 'the');
  return { start: the ? at - 1 : at, mod };
}
