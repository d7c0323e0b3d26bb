import { daysInMonth } from '../calendar.js';
import { isHyphen, isNumber, type Scan, tokenText, touches, wordAt } from '../scan.js';
import type { Candidate } from '../meaning.js';
import { precedesTime } from './clock-parts.js';
import type { Finder } from './finder.js';
import { fullYear } from './year.js';

/**
 * "2026-01-28", "28/01/2026", "1/28/2026", "24.02.2025", "2026-01".
 *
 * Which of 3/4/2026 is the month is decided later, by evidence in the whole text.
 */
export const numericDate: Finder = {
  startsAtNumber: true,
  find(scan, i) {
    return isoDate(scan, i) ?? slashedDate(scan, i) ?? monthAndYear(scan, i);
  },
};

/** "2026-01-28", "2026/01/28". */
function isoDate(scan: Scan, i: number): Candidate | undefined {
  // "https://example.org/polls/2025-09"
  if (touches(scan, i) && !/^[("'“‘[]$/.test(tokenText(scan, i - 1))) return undefined;
  const slashed = /^(\d{4})\/(\d\d)\/(\d\d)$/.exec(tokenText(scan, i));
  if (slashed) return calendarDay(i, i + 1, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const year = /^[12]\d{3}$/.exec(tokenText(scan, i));
  if (!year || !joinedNumber(scan, i + 1)) return undefined;
  const short = joinedNumber(scan, i + 3) && /^\d{1,2}$/.test(tokenText(scan, i + 4)) && tokenText(scan, i + 2);
  // "2018-7-6"
  if (short && /^[1-9]$/.test(short))
    return calendarDay(i, i + 5, Number(year[0]), Number(short), Number(tokenText(scan, i + 4)));
  const month = /^(0[1-9]|1[0-2])$/.exec(tokenText(scan, i + 2));
  if (!month) return undefined;
  if (!joinedNumber(scan, i + 3)) {
    // "2026-01" is a month, "2010-12" a range of years.
    if (Number(month[1]) > Number(year[0]) % 100) return undefined;
    return {
      start: i,
      end: i + 3,
      meaning: { kind: 'date', year: Number(year[0]), month: Number(month[1]) },
    };
  }
  const day = /^(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z)?)?$/.exec(tokenText(scan, i + 4));
  const found = day && calendarDay(i, i + 5, Number(year[0]), Number(month[1]), Number(day[1]));
  if (!found || !day[2]) return found ?? undefined;
  // "2026-01-28T09:30"
  const [, , hour, minute, second, zone] = day;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const time = {
    hour: Number(hour),
    minute: Number(minute),
    second: second ? Number(second) : undefined,
    zone,
    exact: true,
  };
  return { ...found, meaning: { kind: 'clock', time, day: found.meaning } };
}

function joinedNumber(scan: Scan, dash: number): boolean {
  return isHyphen(scan, dash) && isNumber(scan, dash + 1);
}

function calendarDay(start: number, end: number, year: number, month: number, day: number): Candidate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { start, end, meaning: { kind: 'date', year, month, day } };
}

/** "28/01/2026", "28.01.2026", "1/28/26", "28-01-2026". */
function slashedDate(scan: Scan, i: number): Candidate | undefined {
  const match = NUMERIC.exec(tokenText(scan, i));
  if (match) return dayAndMonth(scan, i, i + 1, match);
  if (!/^\d{1,2}$/.test(tokenText(scan, i)) || !joinedNumber(scan, i + 1) || !joinedNumber(scan, i + 3))
    return undefined;
  if (isHyphen(scan, i - 1)) return undefined;
  const dashed = NUMERIC.exec(`${tokenText(scan, i)}/${tokenText(scan, i + 2)}/${tokenText(scan, i + 4)}`);
  return dashed && dashed[4]!.length === 4 ? dayAndMonth(scan, i, i + 5, dashed) : undefined;
}

const NUMERIC = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)$/;

function dayAndMonth(scan: Scan, start: number, end: number, match: RegExpExecArray): Candidate | undefined {
  const first = Number(match[1]);
  const second = Number(match[3]);
  // "1.2.10" is a version, "12.30.45" a time.
  if (match[2] === '.' && match[4]!.length === 2) return undefined;
  const year = fullYear(match[4]!);
  if (year < 1000 || year > 2199) return undefined;
  const dayFirst = first > 12 ? true : second > 12 ? false : dayComesFirst(scan);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return calendarDay(start, end, year, month, day);
}

/** True where the text's other dates put the day before the month: 28/01/2026, 24.02.2025, "3 May". */
function dayComesFirst(scan: Scan): boolean {
  if (scan.dateOrder !== 'auto') return scan.dateOrder === 'day-first';
  scan.dayFirst ??= findDayFirst(scan);
  return scan.dayFirst;
}

function findDayFirst(scan: Scan): boolean {
  let dayFirst = 0;
  let monthFirst = 0;
  for (let i = 0; i < scan.count; i++) {
    if (scan.words[i]!.month > 0) {
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokenText(scan, i - 1))) dayFirst++;
      else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokenText(scan, i + 1))) monthFirst++;
    } else if (isNumber(scan, i)) {
      const match = NUMERIC.exec(tokenText(scan, i));
      if (!match) continue;
      // One date that can be read in one way only outweighs every other sign.
      if (Number(match[1]) > 12 && Number(match[3]) <= 12) dayFirst += 100;
      else if (Number(match[3]) > 12 && Number(match[1]) <= 12) monthFirst += 100;
      else if (match[2] === '.') dayFirst += 10;
    }
  }
  return dayFirst > monthFirst;
}

const DATE_CUES: ReadonlySet<string> = new Set(['after', 'before', 'by', 'from', 'on', 'since', 'till', 'to', 'until']);

/** "11/2016", "2016/11"; "on 22/04": two figures are a date only where a word before them wants one. */
function monthAndYear(scan: Scan, i: number): Candidate | undefined {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(tokenText(scan, i));
  if (!match || touches(scan, i)) return undefined;
  const first = Number(match[1]);
  const second = Number(match[2]);
  if (!first || !second) return undefined;
  const isYear = (n: number): boolean => n >= 1900 && n < 2100;
  const isMonth = (n: number): boolean => n <= 12;
  if (isYear(second) && isMonth(first))
    return { start: i, end: i + 1, meaning: { kind: 'date', year: second, month: first } };
  if (isYear(first) && isMonth(second) && /^\d{4}\/\d{1,2}$/.test(tokenText(scan, i)) && second < first % 100) {
    return { start: i, end: i + 1, meaning: { kind: 'date', year: first, month: second } };
  }
  // "on 9/11" is the name of a day.
  const before = wordAt(scan, i - 1);
  const isCued = DATE_CUES.has(before.text) || before.weekday > 0 || precedesTime(scan, i + 1);
  if (!isCued || tokenText(scan, i) === '9/11') return undefined;
  const dayFirst = first > 12 || (second <= 12 && dayComesFirst(scan));
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month > 12 || day > daysInMonth(2000, month)) return undefined;
  return { start: i, end: i + 1, meaning: { kind: 'date', month, day } };
}
