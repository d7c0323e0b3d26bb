/**
 * What clock times in digits and in words share: hours, a.m. and p.m., time zones, the words before and after.
 */
import { ZONE_NAMES } from '../../lexicon/clock-words.js';
import type { Candidate, ClockTime } from '../meaning.js';
import { shortNumberAt } from '../numerals.js';
import { isDash, isMark, isNumber, isWord, type Scan, tokenText, touches, wordAt } from '../scan.js';

export interface FoundTime {
  start: number;
  end: number;
  time: ClockTime;
}

/** Words before bare digits that make them a time: "at 15.42", "until 22:30". */
export const TIME_CUES: ReadonlySet<string> = new Set([
  'after',
  'around',
  'about',
  'and',
  'at',
  'before',
  'between',
  'by',
  'from',
  'past',
  'since',
  'till',
  'to',
  'until',
  'the',
  'on',
  'or',
]);

/** Words before "a quarter to eight" that make it a time; "fell from a quarter to eight percent" has none of them. */
export const EXACT_CUES: ReadonlySet<string> = new Set([
  "'s",
  'about',
  'around',
  'at',
  'before',
  'by',
  'is',
  'until',
  'was',
]);

/** The mention of a clock time, with the zone that may follow it. */
export function clockCandidate(scan: Scan, { start, end, time }: FoundTime): Candidate {
  const zone = zoneAt(scan, end);
  return {
    start,
    end: zone?.end ?? end,
    meaning: { kind: 'clock', time: zone ? { ...time, zone: zone.offset } : time },
  };
}

/** Hour of the day; undefined where there is none of that name before or after noon. */
export function hourOf(hour: number, meridiem: string | undefined): number | undefined {
  if (meridiem === undefined) return hour;
  // "15:30 p.m." says it twice.
  if (hour < 1 || hour > (meridiem === 'pm' ? 23 : 12)) return undefined;
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0);
}

/** No later than 24:00: "24:30" and "23:60" are no times of a day. */
export function isTimeOfDay(hour: number, minute = 0, second = 0): boolean {
  return minute < 60 && second < 60 && hour * 3600 + minute * 60 + second <= 86_400;
}

/** An hour from one to twelve, in words or digits; 0 if none. */
export function hourWord(scan: Scan, i: number): number {
  const { cardinal } = wordAt(scan, i);
  const hour = cardinal < 0 ? shortNumberAt(scan, i) : cardinal;
  return hour <= 12 ? hour : 0;
}

/** "a.m.", "PM", "p. m.", "p m" at token `i`. */
export function meridiemAt(scan: Scan, i: number): { meridiem: 'am' | 'pm'; end: number } | undefined {
  const text = tokenText(scan, i);
  if (/^[ap]$/.test(text)) return spacedMeridiem(scan, i);
  const { meridiem } = wordAt(scan, i);
  return meridiem ? { meridiem, end: i + 1 } : undefined;
}

/** "p. m.", "p m" */
function spacedMeridiem(scan: Scan, i: number): { meridiem: 'am' | 'pm'; end: number } | undefined {
  const at = tokenText(scan, i + 1) === '.' ? i + 2 : i + 1;
  if (!/^m\.?$/.test(tokenText(scan, at))) return undefined;
  const end = at > i + 1 && isDot(scan, at + 1) ? at + 2 : at + 1;
  return { meridiem: isMark(scan, i, 'a') ? 'am' : 'pm', end };
}

/** A full stop that touches the token before it. */
export function isDot(scan: Scan, i: number): boolean {
  return isMark(scan, i, '.') && touches(scan, i);
}

/** True where nothing follows that a number would count or measure. */
export function endsHere(scan: Scan, i: number): boolean {
  const next = wordAt(scan, i);
  if (next.unit || next.multiplier) return false;
  return next.text !== '' || /^[.,;:!?)"”’']?$/.test(tokenText(scan, i));
}

/** "GMT", "EST", "local time", "Eastern Standard Time"; the offset is undefined where it depends on place or season. */
export function zoneAt(scan: Scan, i: number): { end: number; offset: string | undefined } | undefined {
  const { zone } = wordAt(scan, i);
  const text = tokenText(scan, i);
  if (zone && /^[A-Z]+$/.test(text)) return { end: i + 1, offset: zone };
  if (!ZONE_NAMES.has(text.toLowerCase())) return undefined;
  const at = /^(?:standard|daylight)$/i.test(tokenText(scan, i + 1)) ? i + 2 : i + 1;
  return isWord(scan, at, 'time') ? { end: at + 1, offset: undefined } : undefined;
}

/** Between the two times of a range: "from 5 to 6 p.m.", "9am-5pm". */
export function isRangeWord(scan: Scan, i: number): boolean {
  return isDash(scan, i) || /^(?:and|or|till?|to|until)$/.test(wordAt(scan, i).text || tokenText(scan, i));
}

/** A time follows: "06/06 12:15", "25/02 11 am". */
export function precedesTime(scan: Scan, i: number): boolean {
  if (!isNumber(scan, i)) return false;
  return /^\d\d?:\d\d|[ap]m$/i.test(tokenText(scan, i)) || meridiemAt(scan, i + 1) !== undefined;
}
