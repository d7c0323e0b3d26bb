import type { Candidate, Meaning } from '../meaning.js';
import { follows, isMark, isWord, type Scan } from '../scan.js';

/**
 * "September last year", "the third quarter of 2025", "Christmas 2024", "Monday of last week": the second says which
 * of the first.
 */
export function joinPeriodWithin(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const meaning =
      last && standsWithin(scan, last.end, candidate.start) ? within(last.meaning, candidate.meaning) : undefined;
    if (last && meaning) joined[joined.length - 1] = { ...last, end: candidate.end, meaning, weak: false };
    else if (last && isWord(scan, last.end, "'s") && candidate.start === last.end + 1 && isYearMeaning(last.meaning)) {
      // "next year's first quarter": the whole stands before its part.
      const turned = within(candidate.meaning, last.meaning);
      if (turned) joined[joined.length - 1] = { ...candidate, start: last.start, meaning: turned, weak: false };
      else joined.push(candidate);
    } else joined.push(candidate);
  }
  return joined;
}

function isYearMeaning(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'unit' && meaning.unit === 'year') ||
    (meaning.kind === 'date' && meaning.year !== undefined && meaning.month === undefined)
  );
}

function standsWithin(scan: Scan, from: number, to: number): boolean {
  if (!follows(scan, from)) return false;
  if (from === to) return true;
  return (
    to === from + 1 &&
    follows(scan, to) &&
    (isWord(scan, from, 'of') || isWord(scan, from, 'in') || isMark(scan, from, ','))
  );
}

function within(part: Meaning, whole: Meaning): Meaning | undefined {
  const isYear = isYearMeaning(whole);
  switch (part.kind) {
    case 'date':
      return isYear && part.year === undefined && part.month !== undefined && !part.within
        ? { ...part, within: whole }
        : undefined;
    case 'season':
    case 'holiday':
      return isYear && !part.within && part.shift === undefined ? { ...part, within: whole } : undefined;
    case 'part':
      return part.within ? undefined : { ...part, within: whole };
    case 'results':
      return isYear || isYearAgo(whole) ? { ...part, within: whole } : undefined;
    case 'weekday':
      return whole.kind === 'unit' && whole.unit === 'week' && !part.within ? { ...part, within: whole } : undefined;
    default:
      return undefined;
  }
}

/** "a year earlier", after "the same period". */
function isYearAgo(meaning: Meaning): boolean {
  return meaning.kind === 'offset' && meaning.unit === 'year' && meaning.amount === 1 && meaning.sign < 0;
}
