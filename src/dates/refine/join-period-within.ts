import type { Candidate, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import type { Scan } from '../scan.js';

/**
 * "September last year", "the third quarter of 2025", "Christmas 2024", "Monday of last week": the second says which
 * of the first.
 */
export function joinPeriodWithin(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, scan, (first, second, link) => {
    const a = first.meaning;
    const b = second.meaning;
    // "next week on Friday", "last week Wednesday"
    if (isWeek(a) && b.kind === 'weekday' && !b.shift && !b.within)
      return /^(?:on)?$/.test(link) ? { ...second, start: first.start, meaning: { ...b, within: a } } : undefined;
    const ended = endedPeriod(first, second, link);
    if (ended) return ended;
    if (/^(?:of|in|,)?$/.test(link)) {
      const meaning = within(a, b);
      return meaning && { ...first, end: second.end, meaning, weak: false };
    }
    // "next year's first quarter", "2024's first quarter": the whole stands before its part.
    const meaning = /^' ?s$/.test(link) && isYearMeaning(a) ? within(b, a) : undefined;
    return meaning && { ...second, start: first.start, meaning, weak: false };
  });
}

/** "the three months to March 31", "the six months ended June 30": a quarter or half of the calendar year. */
function endedPeriod(first: Candidate, { end, meaning }: Candidate, link: string): Candidate | undefined {
  if (first.meaning.kind !== 'duration' || meaning.kind !== 'date') return undefined;
  const { amount = 0, unit } = first.meaning.parts[0]!;
  const part = unit !== 'month' ? undefined : amount === 3 ? 'quarter' : amount === 6 ? 'half' : undefined;
  const index = (meaning.month ?? 0) / amount;
  if (!part || !Number.isInteger(index) || !index || (meaning.day ?? 31) < 28) return undefined;
  if (!/^(?:ended|ending|through|to)$/.test(link)) return undefined;
  // "the six months ended June": a day, since half of a month is that month.
  return { ...first, end, meaning: { kind: 'part', unit: part, index, within: { ...meaning, day: 28 } } };
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
