import type { Candidate, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isMark, isWord, type Scan } from '../scan.js';

/**
 * "September last year", "the third quarter of 2025", "Christmas 2024", "Monday of last week": the second says which
 * of the first.
 */
export function joinPeriodWithin(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => {
    // "next week on Friday", "last week Wednesday"
    if (isWeek(first.meaning) && second.meaning.kind === 'weekday' && !second.meaning.shift && !second.meaning.within) {
      const at = isWord(scan, first.end, 'on') ? first.end + 1 : first.end;
      if (at !== second.start) return undefined;
      return { ...second, start: first.start, meaning: { ...second.meaning, within: first.meaning } };
    }
    if (standsWithin(scan, first.end, second.start)) {
      const meaning = within(first.meaning, second.meaning);
      return meaning && { ...first, end: second.end, meaning, weak: false };
    }
    // "next year's first quarter": the whole stands before its part.
    if (!isWord(scan, first.end, "'s") || second.start !== first.end + 1 || !isYearMeaning(first.meaning))
      return undefined;
    const meaning = within(second.meaning, first.meaning);
    return meaning && { ...second, start: first.start, meaning, weak: false };
  });
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'holiday' || meaning.kind === 'weekday' || (meaning.kind === 'date' && !!meaning.day);
}

function isWeek(meaning: Meaning): boolean {
  return meaning.kind === 'unit' && meaning.unit === 'week';
}

function isYearMeaning(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'unit' && meaning.unit === 'year') ||
    (meaning.kind === 'date' && meaning.year !== undefined && meaning.month === undefined)
  );
}

function standsWithin(scan: Scan, from: number, to: number): boolean {
  if (from === to) return true;
  return to === from + 1 && (isWord(scan, from, 'of') || isWord(scan, from, 'in') || isMark(scan, from, ','));
}

function within(part: Meaning, whole: Meaning): Meaning | undefined {
  const isYear = isYearMeaning(whole);
  switch (part.kind) {
    case 'date':
      if (part.month === undefined && part.day !== undefined && whole.kind === 'unit' && whole.unit === 'month')
        return part.within ? undefined : { ...part, within: whole };
      return isYear && part.year === undefined && part.month !== undefined && !part.within
        ? { ...part, within: whole }
        : undefined;
    case 'season':
    case 'holiday':
      return isYear && !part.within && part.shift === undefined ? { ...part, within: whole } : undefined;
    case 'part':
      return part.within || (part.index === 0 && !isDay(whole)) ? undefined : { ...part, within: whole };
    case 'results':
      return isYear || isYearAgo(whole) ? { ...part, within: whole } : undefined;
    case 'weekday':
      return isWeek(whole) && !part.within ? { ...part, within: whole } : undefined;
    default:
      return undefined;
  }
}

/** "a year earlier", after "the same period". */
function isYearAgo(meaning: Meaning): boolean {
  return meaning.kind === 'offset' && meaning.unit === 'year' && meaning.amount === 1 && meaning.sign < 0;
}
