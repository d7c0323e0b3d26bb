import { daysInMonth } from '../calendar.js';
import { isHyphen, isNumber, isWord, type Scan, tokenText, touches, wordAt } from '../scan.js';
import type { Candidate } from '../meaning.js';
import { isTimeOfDay, precedesTime } from './clock-parts.js';
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
    return isoDate(scan, i) ?? slashedDate(scan, i) ?? dashedMonth(scan, i) ?? monthAndYear(scan, i);
  },
};

/** "2026-01-28", "2026/01/28", "2018-7-6", "2026-01-28T09:30", "2026-01". */
function isoDate(scan: Scan, i: number): Candidate | undefined {
  // "https://example.org/polls/2025-09"
  if (touches(scan, i) && !/^[("'“‘[]$/.test(tokenText(scan, i - 1))) return undefined;
  const { match, end } = matchAt(scan, i, ISO_DAY) ?? matchAt(scan, i, ISO_MONTH) ?? {};
  if (!match || !end) return undefined;
  const [, year, separator, month, day, hour, minute, second, zone] = match;
  if (day === undefined) {
    // "2026-01" is a month, "2010-12" a range of years.
    if (Number(month) > Number(year) % 100 || isHyphen(scan, end)) return undefined;
    if (month!.length === 1 && !isCued(scan, i)) return undefined;
    return { start: i, end, meaning: { kind: 'date', year: Number(year), month: Number(month) } };
  }
  // "2025/1/2" may be anything.
  if (separator === '/' && match[0].length < 10) return undefined;
  const found = calendarDay(i, end, Number(year), Number(month), Number(day));
  if (!found || hour === undefined) return found;
  const time = {
    hour: Number(hour),
    minute: Number(minute),
    second: second ? Number(second) : undefined,
    zone,
    exact: true,
  };
  if (!isTimeOfDay(time.hour, time.minute, time.second)) return undefined;
  return { ...found, meaning: { kind: 'clock', time, day: found.meaning } };
}

const ISO_DAY = /^([12]\d{3})([-–/])(\d\d?)\2(\d\d?)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z)?)?/;
const ISO_MONTH = /^([12]\d{3})([-–])(1[0-2]|0?[1-9])/;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])-((?:19|20)\d\d)/;
const DAY_AND_MONTH = /^(\d\d?)([/.–-])(\d\d?)\2(\d{4}|\d\d)/;

/** No numeric date is longer. */
const LONGEST = 20;

/** What a form matches from token `i` on, where it ends with a token, and the token after that. */
function matchAt(scan: Scan, i: number, form: RegExp): { match: RegExpExecArray; end: number } | undefined {
  const start = scan.starts[i]!;
  const match = form.exec(scan.text.slice(start, start + LONGEST));
  if (!match) return undefined;
  let end = i + 1;
  while (scan.ends[end - 1]! < start + match[0].length) end++;
  return scan.ends[end - 1] === start + match[0].length ? { match, end } : undefined;
}

function calendarDay(start: number, end: number, year: number, month: number, day: number): Candidate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { start, end, meaning: { kind: 'date', year, month, day } };
}

/** "in 11-2016": a word before it tells it from the number of a law. */
function dashedMonth(scan: Scan, i: number): Candidate | undefined {
  const found = isCued(scan, i) ? matchAt(scan, i, MONTH_AND_YEAR) : undefined;
  if (!found || isHyphen(scan, found.end)) return undefined;
  const [, month, year] = found.match;
  return { start: i, end: found.end, meaning: { kind: 'date', year: Number(year), month: Number(month) } };
}

/** "due by 2015-3", "out 11-2016"; not "the 2015-3 model". */
function isCued(scan: Scan, i: number): boolean {
  return wordAt(scan, i - 1).isFunctionWord && !isWord(scan, i - 1, 'the');
}

/** "28/01/2026", "28.01.2026", "1/28/26", "28-01-2026". */
function slashedDate(scan: Scan, i: number): Candidate | undefined {
  const found = matchAt(scan, i, DAY_AND_MONTH);
  if (!found) return undefined;
  const [, first, separator, second, digits] = found.match;
  // "1.2.10" is a version, "12.30.45" a time; "555-12-12-2026" a number.
  if (separator !== '/' && digits!.length === 2) return undefined;
  if (separator !== '/' && separator !== '.' && isHyphen(scan, i - 1)) return undefined;
  const year = fullYear(digits!);
  if (year < 1000 || year > 2199) return undefined;
  const [day, month] = inOrder(scan, Number(first), Number(second));
  return calendarDay(i, found.end, year, month, day);
}

/** Day and month, whichever comes first. */
function inOrder(scan: Scan, first: number, second: number): [day: number, month: number] {
  return first > 12 || (second <= 12 && dayComesFirst(scan)) ? [first, second] : [second, first];
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
      const { match } = matchAt(scan, i, DAY_AND_MONTH) ?? {};
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
  if (isYear(first) && isMonth(second) && second < first % 100) {
    return { start: i, end: i + 1, meaning: { kind: 'date', year: first, month: second } };
  }
  // "on 9/11" is the name of a day.
  const before = wordAt(scan, i - 1);
  const isCued = DATE_CUES.has(before.text) || before.weekday > 0 || precedesTime(scan, i + 1);
  if (!isCued || tokenText(scan, i) === '9/11') return undefined;
  const [day, month] = inOrder(scan, first, second);
  if (month > 12 || day > daysInMonth(2000, month)) return undefined;
  return { start: i, end: i + 1, meaning: { kind: 'date', month, day } };
}
