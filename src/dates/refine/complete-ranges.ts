import type { Candidate, Meaning } from '../meaning.js';
import { daysInMonth } from '../calendar.js';
import { dayOfMonthAt } from '../numerals.js';
import { isDash, isHyphen, isMark, isNumber, lowerText, type Scan, tokenText, touches } from '../scan.js';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/**
 * "4-22 January 1995", "July 4-6", "5 and 6 May", "1939-45", "from March to May 2024": each end of a range is a mention,
 * and takes from the other end what it leaves out.
 */
export function completeRanges(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const completed: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const { meaning } = candidate;
    // "May 3 to 5, 2024": the year has gone to the end of the range.
    if (candidate.start < (completed.at(-1)?.end ?? 0)) return;
    if (meaning.kind !== 'date') {
      completed.push(candidate);
      return;
    }
    const from = index > 0 ? candidates[index - 1]!.end : 0;
    const to = candidates[index + 1]?.start ?? scan.count;
    completed.push(...daysBefore(candidate, meaning, from, scan), ...eraYearBefore(candidate, meaning, from, scan));
    completed.push(candidate, ...after(candidate, meaning, to, scan));
  });
  return shareWeekdays(shareYears(completed, scan), scan);
}

/** "4-22 January", "5 and 6 May", "12, 13 and 14 June". */
function daysBefore(candidate: Candidate, meaning: DateMeaning, from: number, scan: Scan): Candidate[] {
  if (meaning.day === undefined || meaning.month === undefined || !isNumber(scan, candidate.start)) return [];
  const days: Candidate[] = [];
  let at = candidate.start;
  while (at - 2 >= from && isConnector(scan, at - 1) && isNumber(scan, at - 2)) {
    const day = dayOfMonthAt(scan, at - 2);
    if (
      !day ||
      day.value >= ((days[0]?.meaning as DateMeaning | undefined) ?? meaning).day! ||
      isPartOfNumber(scan, at - 2)
    )
      break;
    days.unshift({
      ...candidate,
      start: at - 2,
      end: at - 1,
      meaning: { ...meaning, day: day.value, weekday: undefined },
    });
    at -= 2;
  }
  return days;
}

/** "from 499 to 493 BC", "480-479 BC" */
function eraYearBefore(candidate: Candidate, meaning: DateMeaning, from: number, scan: Scan): Candidate[] {
  const start = candidate.start - 2;
  const year = /^\d{1,4}$/.test(tokenText(scan, start)) ? Number(tokenText(scan, start)) : 0;
  if (!meaning.bc || start < from || !isConnector(scan, start + 1) || year <= meaning.year!) return [];
  return [{ ...candidate, start, end: start + 1, meaning: { ...meaning, year } }];
}

/** Has every day that a year may have. */
const LEAP_YEAR = 2000;

/** "July 4-6", "May 3 and 4", "1939-45". */
function after(candidate: Candidate, meaning: DateMeaning, to: number, scan: Scan): Candidate[] {
  const at = candidate.end;
  if (at + 2 > to || !isConnector(scan, at) || !isNumber(scan, at + 1)) return [];
  if (meaning.month === undefined) {
    const year = /^\d\d$/.test(tokenText(scan, at + 1)) && isHyphen(scan, at);
    const value = year && meaning.year ? Math.floor(meaning.year / 100) * 100 + Number(tokenText(scan, at + 1)) : 0;
    if (value <= (meaning.year ?? 0)) return [];
    return [{ ...candidate, start: at + 1, end: at + 2, mod: undefined, meaning: { kind: 'date', year: value } }];
  }
  if (meaning.day === undefined || meaning.year !== undefined) return [];
  const day = dayOfMonthAt(scan, at + 1);
  if (!day || day.value <= meaning.day || day.value > daysInMonth(LEAP_YEAR, meaning.month)) return [];
  // "May 3 and 4 people": a count.
  if (!isDash(scan, at) && /^[a-z]+s$|^people$/.test(tokenText(scan, at + 2))) return [];
  const next: DateMeaning = { ...meaning, day: day.value, weekday: undefined };
  const hasYear = isMark(scan, at + 2, ',') && /^(?:1\d|20)\d\d$/.test(tokenText(scan, at + 3));
  const end = hasYear ? at + 4 : at + 2;
  if (hasYear) next.year = Number(tokenText(scan, at + 3));
  return [{ ...candidate, start: at + 1, end, mod: undefined, meaning: next }];
}

function isConnector(scan: Scan, i: number): boolean {
  return isDash(scan, i) || /^(?:,|and|or|through|to|until)$/.test(lowerText(scan, i));
}

function isPartOfNumber(scan: Scan, i: number): boolean {
  return touches(scan, i) && /^[-$£€.,:/]$/.test(tokenText(scan, i - 1));
}

/** "from March to May 2024", "January and March 2023": the year at the end is also that of the beginning. */
function shareYears(candidates: Candidate[], scan: Scan): Candidate[] {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const first = candidates[i]!;
    const second = candidates[i + 1]!;
    const a = first.meaning;
    const b = second.meaning;
    if (a.kind !== 'date' || b.kind !== 'date' || a.month === undefined || b.month === undefined) continue;
    if (second.start - first.end > 2 || !isConnector(scan, first.end)) continue;
    const years = b.year ?? b.within;
    if (a.year === undefined && a.within === undefined && years !== undefined && a.month <= b.month) {
      candidates[i] = { ...first, meaning: { ...a, year: b.year, within: b.within } };
    } else if (a.year !== undefined && b.year === undefined && b.within === undefined) {
      candidates[i + 1] = { ...second, meaning: { ...b, year: b.month >= a.month ? a.year : a.year + 1 } };
    }
  }
  return candidates;
}

/** "from Sunday to Thursday": the second follows the first; "every Monday and Thursday": both recur. */
function shareWeekdays(candidates: Candidate[], scan: Scan): Candidate[] {
  for (let i = 1; i < candidates.length; i++) {
    const first = candidates[i - 1]!;
    const second = candidates[i]!;
    if (second.meaning.kind !== 'weekday' || second.meaning.shift || second.start !== first.end + 1) continue;
    const link = lowerText(scan, first.end);
    const isRange = isDash(scan, first.end) || /^(?:through|to|until)$/.test(link);
    const isList = link === 'and' || link === 'or';
    const { weekday } = second.meaning;
    if (isRange && (first.meaning.kind === 'weekday' || first.meaning.kind === 'part-of-day')) {
      candidates[i] = { ...second, meaning: { kind: 'weekday', weekday, shift: 'following' } };
    } else if (isList && first.meaning.kind === 'set' && /^XXXX-WXX-\d/.test(first.meaning.value)) {
      candidates[i] = { ...second, quant: first.quant, meaning: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
    }
  }
  return candidates;
}
