import { dayNumber } from './calendar.js';
import type { Candidate, Meaning } from './meaning.js';

/** A text tells history when at least this many of its dates name a year ... */
const LEAST_YEARS = 8;
/** ... whose median lies this many days or more before publication ... */
const LONG_AGO = 730;
/** ... and which outnumber the expressions that count from the day of publication by this factor. */
const FACTOR = 3;

/**
 * Whether a text tells history rather than news: its months and days then belong to the year spoken of last, not to the
 * one of publication. HeidelTime (Strötgen and Gertz, 2013) leaves this choice of domain to the caller; the dates of the
 * text itself settle it.
 */
export function isNarrative(candidates: readonly Candidate[], reference: number | undefined): boolean {
  const years: number[] = [];
  let deictic = 0;
  for (const { meaning } of candidates) {
    if (meaning.kind === 'date' && meaning.year !== undefined) years.push(meaning.bc ? -meaning.year : meaning.year);
    else if (countsFromPublication(meaning)) deictic++;
  }
  if (years.length < LEAST_YEARS || years.length < deictic * FACTOR) return false;
  if (reference === undefined) return true;
  years.sort((a, b) => a - b);
  return reference - dayNumber(years[years.length >> 1]!, 7, 1) >= LONG_AGO;
}

function countsFromPublication(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return true;
    case 'unit':
    case 'offset':
      return meaning.anchor === 'reference' || meaning.anchor === 'narration';
    case 'clock':
    case 'part-of-day':
      return meaning.day !== undefined && countsFromPublication(meaning.day);
    default:
      return false;
  }
}
