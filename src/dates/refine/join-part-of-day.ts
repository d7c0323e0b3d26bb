import type { Candidate, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { type Scan, tokenText, wordAt } from '../scan.js';

/**
 * "Sunday night", "yesterday afternoon", "the night of 5 August", "dawn on Tuesday": a day and its part are one mention.
 */
export function joinPartOfDay(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, scan, (first, second, link) => {
    const partFirst = first.meaning.kind === 'part-of-day';
    const part = partFirst ? first : second;
    if (part.meaning.kind !== 'part-of-day' || part.meaning.day) return undefined;
    const day = partFirst ? second : first;
    if (!isDay(day.meaning) || !(partFirst ? BEFORE_DAY : BEFORE_PART).test(link)) return undefined;
    // "Opening night, January 23": what kind of night it was
    if (partFirst && /^[a-z]/i.test(tokenText(scan, first.start - 1)) && !wordAt(scan, first.start - 1).text)
      return undefined;
    return {
      ...part,
      // "Tuesday late night"
      mod: link.startsWith('early') ? 'START' : link.startsWith('late') ? 'END' : part.mod,
      start: first.start,
      end: second.end,
      meaning: { kind: 'part-of-day', part: part.meaning.part, day: day.meaning },
      weak: false,
    };
  });
}

const BEFORE_DAY = /^(?:of|(?:, )?on|,)?$/;
/** "on Sunday in the evening", "Tuesday late-night" */
const BEFORE_PART = /^(?:in|on|(?:early|late)(?: -)?)?$/;

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'date') return meaning.day !== undefined;
  return (
    meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'unit' && meaning.unit === 'day')
  );
}
