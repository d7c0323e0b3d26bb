import type { Candidate, Meaning } from '../meaning.js';
import type { Scan } from '../scan.js';
import { linkBetween } from './join-pairs.js';

/**
 * "every year on March 1", "19 June every year", "held annually in May", "each week on Friday": the date recurs with the
 * frequency beside it, so it is that of no one year.
 */
export function shareRecurrence(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return candidates.map((candidate, i) => {
    const meaning = ofAnyYear(candidate.meaning);
    if (!meaning) return candidate;
    const period = meaning.kind === 'date' ? 'P1Y' : 'P1W';
    const before = candidates[i - 1];
    const after = candidates[i + 1];
    const recurs =
      (before && isPeriod(before, period) && /^(?:, )?(?:in|on)$/.test(linkBetween(before, candidate, scan))) ||
      (after && isPeriod(after, period) && after.start === candidate.end);
    return recurs ? { ...candidate, meaning } : candidate;
  });
}

/** The meaning for any year or week; undefined where it names its own. */
function ofAnyYear(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === 'date')
    return meaning.month === undefined || meaning.year !== undefined || meaning.shift || meaning.within
      ? undefined
      : { ...meaning, shift: 'any' };
  return meaning.kind === 'weekday' && !meaning.shift && !meaning.within ? { ...meaning, shift: 'any' } : undefined;
}

/** "every year", "each week", "annually"; not the rate of "$5 a year in May". */
function isPeriod({ start, end, meaning, quant }: Candidate, period: string): boolean {
  return meaning.kind === 'set' && meaning.value === period && (quant !== undefined || end === start + 1);
}
