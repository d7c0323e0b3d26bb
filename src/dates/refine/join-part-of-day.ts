import type { Candidate, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isHyphen, isMark, isWord, type Scan, tokenText, wordAt } from '../scan.js';

/**
 * "Sunday night", "yesterday afternoon", "the night of 5 August", "dawn on Tuesday": a day and its part are one mention.
 */
export function joinPartOfDay(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => joinPair(first, second, scan));
}

function joinPair(first: Candidate, second: Candidate, scan: Scan): Candidate | undefined {
  const partFirst = first.meaning.kind === 'part-of-day';
  const part = partFirst ? first : second;
  if (part.meaning.kind !== 'part-of-day' || part.meaning.day) return undefined;
  const day = partFirst ? second : first;
  if (!isDay(day.meaning) || !standsBeside(scan, first.end, second.start, partFirst)) return undefined;
  // "Opening night, January 23": what kind of night it was
  if (partFirst && /^[a-z]/i.test(tokenText(scan, first.start - 1)) && !wordAt(scan, first.start - 1).text)
    return undefined;
  // "Tuesday late night"
  const before = wordAt(scan, first.end).text;
  const mod = !partFirst && /^(?:early|late)$/.test(before) ? (before === 'early' ? 'START' : 'END') : part.mod;
  return {
    ...part,
    mod,
    start: first.start,
    end: second.end,
    meaning: { kind: 'part-of-day', part: part.meaning.part, day: day.meaning },
    weak: false,
  };
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'date') return meaning.day !== undefined;
  return (
    meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'unit' && meaning.unit === 'day')
  );
}

function standsBeside(scan: Scan, from: number, to: number, partFirst: boolean): boolean {
  if (from === to) return true;
  // "on Sunday in the evening": the article belongs to the part.
  if (to - from === 1)
    return (
      isWord(scan, from, partFirst ? 'of' : 'in') ||
      isWord(scan, from, 'on') ||
      (!partFirst && (isWord(scan, from, 'early') || isWord(scan, from, 'late'))) ||
      (partFirst && isMark(scan, from, ','))
    );
  if (to - from !== 2) return false;
  // "Tuesday late-night"
  if (!partFirst) return isHyphen(scan, from + 1) && (isWord(scan, from, 'early') || isWord(scan, from, 'late'));
  return isWord(scan, from + 1, 'on') && isMark(scan, from, ',');
}
