import { precedesTime } from '../find/clock-parts.js';
import { pad } from '../timex.js';
import type { Candidate, ClockTime, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import { isMark, isWord, type Scan } from '../scan.js';

/**
 * "8 a.m. on Sunday", "Sunday at 8 a.m.", "5 p.m. EST, Nov. 6", "6:00 this morning", "every Tuesday at 7 p.m.": a time
 * and its day are one mention.
 */
export function joinClockAndDay(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, (first, second) => joinPair(first, second, scan));
}

function joinPair(first: Candidate, second: Candidate, scan: Scan): Candidate | undefined {
  const clock = first.meaning.kind === 'clock' ? first : second.meaning.kind === 'clock' ? second : undefined;
  if (clock?.meaning.kind !== 'clock' || clock.meaning.day) return undefined;
  const day = clock === first ? second : first;
  // "tonight at 8", "at 8 tonight", never "at 8, Friday": a bare hour stands right beside its day.
  if (clock.weak && isMark(scan, first.end, ',')) return undefined;
  if (!standsBeside(scan, first.end, second.start, clock === first)) return undefined;
  // "Fri 7 pm, Sat 9 am": the day has its own time.
  if (clock === first && isMark(scan, first.end, ',') && precedesTime(scan, second.end)) return undefined;
  if (isWord(scan, first.end, 'in') && day.meaning.kind !== 'part-of-day') return undefined;
  const meaning = onDay(clock.meaning.time, day.meaning);
  return meaning && { ...day, start: first.start, end: second.end, meaning, weak: false };
}

function standsBeside(scan: Scan, from: number, to: number, clockFirst: boolean): boolean {
  if (from === to) return true;
  if (to - from > 2) return false;
  if (to - from === 2) return isMark(scan, from, ',') && isWord(scan, from + 1, clockFirst ? 'on' : 'at');
  return (
    isMark(scan, from, ',') ||
    isWord(scan, from, clockFirst ? 'on' : 'at') ||
    (!clockFirst && (isWord(scan, from, 'around') || isWord(scan, from, 'for'))) ||
    // "8 p.m. in the evening"
    (clockFirst && isWord(scan, from, 'in'))
  );
}

function onDay(time: ClockTime, day: Meaning): Meaning | undefined {
  switch (day.kind) {
    case 'date':
      return day.day === undefined ? undefined : { kind: 'clock', time, day };
    case 'weekday':
    case 'holiday':
      return { kind: 'clock', time, day };
    case 'unit':
      return day.unit === 'day' ? { kind: 'clock', time, day } : undefined;
    case 'part-of-day':
      return { kind: 'clock', time: inPartOfDay(time, day.part), day: day.day };
    case 'set':
      return onSetOfDays(time, day.value);
    default:
      return undefined;
  }
}

/** "every Tuesday at 7 p.m.", "at 4 p.m. each day", "every night at 9". */
function onSetOfDays(time: ClockTime, value: string): Meaning | undefined {
  if (/^XXXX-WXX-\d$/.test(value)) return { kind: 'set', value: `${value}${clockSuffix(time)}` };
  if (value === 'P1D') return { kind: 'set', value: `XXXX-XX-XX${clockSuffix(time)}` };
  if (!/^XXXX-XX-XXT[A-Z]/.test(value)) return undefined;
  return { kind: 'set', value: `XXXX-XX-XX${clockSuffix(inPartOfDay(time, value.slice(11)))}` };
}

function clockSuffix({ hour, minute }: ClockTime): string {
  return `T${pad(hour)}:${pad(minute ?? 0)}`;
}

/** "5.41 on Saturday afternoon" is 17:41. */
function inPartOfDay(time: ClockTime, part: string): ClockTime {
  if (time.exact && time.hour === 0) return time;
  const isLater = part === 'AF' || part === 'EV' || (part === 'NI' && time.hour >= 6);
  return isLater && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}
