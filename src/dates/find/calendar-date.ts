import { TIME_PREPOSITIONS } from '../../lexicon/time-prepositions.js';
import { daysInMonth } from '../calendar.js';
import { dayOfMonthAt, type Numeral, numeralAt, ordinalAt, ordinalBefore } from '../numerals.js';
import {
  hasApostrophe,
  hasSign,
  isCapitalised,
  isDash,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  precedesNoun,
  type Scan,
  startsSentence,
  tokenText,
  touches,
  withThe,
  wordAt,
} from '../scan.js';
import type { Word } from '../words.js';
import type { Finder } from './finder.js';
import { eraYearAt, fullYear, yearAt } from './year.js';

/**
 * Dates with the month as a word: "28 January 2026", "Jan. 28", "the 17th of May", "March 2024", "May '22", "December".
 */
export const calendarDate: Finder = {
  startsAt: (word) => word.month > 0,
  find(scan, i) {
    const { month } = wordAt(scan, i);
    const afterMonth = isMark(scan, i + 1, '.') && touches(scan, i + 1) && isAbbreviated(scan, i) ? i + 2 : i + 1;
    let start = i;
    let end = afterMonth;
    let day = dayBefore(scan, i);
    if (day) start = day.start;
    else {
      day = dayAfter(scan, i, afterMonth);
      if (day) end = day.end;
    }
    const year = yearAfter(scan, end, day !== undefined);
    if (year) end = year.end;
    if (day && day.value > daysInMonth(year?.value ?? 2000, month)) return undefined;
    // "the month of May"
    if (!day && isMonthOf(scan, i)) start = withThe(scan, i - 2);
    // "Sept. rose": the stop belongs to the abbreviation; "in March." it does not.
    if (!day && !year && !isBareMonth(scan, i, afterMonth > i + 1)) return undefined;
    // "they march fourth", but "may twenty-first", "fourth of may", "may the fourth"
    if (day && !day.certain && !isCapitalised(scan, i) && isAlsoAWord(wordAt(scan, i))) return undefined;
    if (!year) {
      const before = yearBefore(scan, start);
      if (before)
        return { start: before.start, end, meaning: { kind: 'date', month, day: day?.value, year: before.value } };
    }
    return {
      start,
      end,
      meaning: { kind: 'date', month, day: day?.value, year: year?.value, bc: year?.bc },
    };
  },
};

function isAbbreviated(scan: Scan, i: number): boolean {
  return (
    scan.ends[i]! - scan.starts[i]! <= 4 &&
    !isWord(scan, i, 'may') &&
    !isWord(scan, i, 'june') &&
    !isWord(scan, i, 'july')
  );
}

/** "may", "march", "august", "mar", "dec" are words or names too. */
export function isAlsoAWord({ text }: Word): boolean {
  return /^(?:may|march|august|mar|jun|dec|sep)$/.test(text);
}

interface DayOfMonth {
  start: number;
  end: number;
  value: number;
  /** Written so that "may" and "march" are months in small letters too. */
  certain: boolean;
}

/** "28 January", "the 28th of January", "28th January". */
function dayBefore(scan: Scan, month: number): DayOfMonth | undefined {
  let at = month - 1;
  const hasOf = isWord(scan, at, 'of');
  if (hasOf) at--;
  else if (isHyphen(scan, at) || isSlash(scan, at)) at--;
  // "the twenty-first of May": the ordinal began two tokens earlier.
  const ordinal = hasOf ? ordinalBefore(scan, at + 1) : undefined;
  const day = ordinal ?? dayOfMonthAt(scan, at);
  if (ordinal) at = ordinal.start;
  if (!day || (!hasOf && !isNumber(scan, at))) return undefined;
  // "1.28 January" and "Sept 5, 10 May" are not our business, "$5 May" is no day.
  if (hasSign(scan, at)) return undefined;
  const the = isWord(scan, at - 1, 'the') && ordinalAt(scan, at) ? at - 1 : at;
  return { start: the, end: month, value: day.value, certain: true };
}

/** "January 28", "January 28th", "January the 28th", "Jan. 28". */
function dayAfter(scan: Scan, month: number, at: number): DayOfMonth | undefined {
  const hasThe = isWord(scan, at, 'the') && ordinalAt(scan, at + 1) !== undefined;
  const isJoined = isHyphen(scan, at) || isSlash(scan, at);
  if (hasThe) at++;
  // "October, 1st"
  else if (isJoined || (isMark(scan, at, ',') && isNumber(scan, at + 1) && ordinalAt(scan, at + 1))) at++;
  const day = dayOfMonthAt(scan, at) ?? spelledDay(scan, at);
  if (!day) return undefined;
  const isCompound = !isNumber(scan, at) && day.end > at + 1;
  // "March first" is rarer than "March second-graders": words only where nothing hangs on them.
  if (!isNumber(scan, at) && isDash(scan, day.end)) return undefined;
  // "May 10 percent of voters", "In March 20 people": a count, no day.
  if (countsSomething(scan, day.end)) return undefined;
  return { start: month, end: day.end, value: day.value, certain: hasThe || isJoined || isCompound };
}

/** "May twenty nine": two words, and nothing that they would count. */
function spelledDay(scan: Scan, at: number): Numeral | undefined {
  const day = isNumber(scan, at) ? undefined : numeralAt(scan, at);
  return day && day.value > 20 && day.value < 32 && day.end > at + 1 && !precedesNoun(scan, day.end - 1)
    ? day
    : undefined;
}

/** "Oct/2", "Dec/2018" */
function isSlash(scan: Scan, i: number): boolean {
  return isMark(scan, i, '/') && touches(scan, i) && touches(scan, i + 1);
}

function countsSomething(scan: Scan, i: number): boolean {
  if (isMark(scan, i, '%')) return true;
  const next = wordAt(scan, i);
  return (
    (next.unit !== '' && !next.partOfDay) ||
    next.multiplier > 0 ||
    /^(?:percent|people|million|billion)$/.test(tokenText(scan, i))
  );
}

interface Year {
  value: number;
  end: number;
  bc?: boolean;
}

/** "2024 April", "2024-Apr-3", "2024/Apr/3": logs and archives put the year first. */
function yearBefore(scan: Scan, start: number): { start: number; value: number } | undefined {
  const at = isHyphen(scan, start - 1) || isSlash(scan, start - 1) ? start - 2 : start - 1;
  const year = yearAt(scan, at);
  // "in 1998, May": no; "by 2024 May had": the month alone would be no date either.
  return year && !(touches(scan, at) && !isMark(scan, at - 1, '(')) ? { start: at, value: year.value } : undefined;
}

function yearAfter(scan: Scan, at: number, hasDay: boolean): Year | undefined {
  let i = at;
  if (isMark(scan, i, ',') || isWord(scan, i, 'of') || isWord(scan, i, 'in')) i++;
  else if (isHyphen(scan, i) || isSlash(scan, i)) i++;
  const year = eraYearAt(scan, i) ?? yearAt(scan, i);
  if (year) {
    // "in March, 2,000"; "May 5, 1990s": yearAt has seen to it. "in May in 2019" is two mentions unless a day precedes.
    if (isWord(scan, at, 'in') && !hasDay) return undefined;
    return year;
  }
  // "died on 30 September 420."
  if (hasDay && /^[1-9]\d\d$/.test(tokenText(scan, at)) && /^[).;]?$/.test(tokenText(scan, at + 1)))
    return { value: Number(tokenText(scan, at)), end: at + 1 };
  // "May '22"
  if (hasApostrophe(scan, i + 1) && /^\d\d$/.test(tokenText(scan, i + 1))) {
    return { value: fullYear(tokenText(scan, i + 1)), end: i + 2 };
  }
  return undefined;
}

const MONTH_CUES: ReadonlySet<string> = new Set([
  'a',
  'beginning',
  'coming',
  'each',
  'earlier',
  'end',
  'every',
  'following',
  'last',
  'later',
  'next',
  'on',
  'past',
  'previous',
  'start',
  'that',
  'the',
  'this',
  'up',
  'within',
]);

const STRONG_CUES: ReadonlySet<string> = new Set([
  'during',
  'early',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'since',
  'this',
  'until',
]);

/** A month that stands alone: never an abbreviation without a stop, and only between its like for "May" and "March". */
function isBareMonth(scan: Scan, i: number, hasStop: boolean): boolean {
  const { text } = wordAt(scan, i);
  if (!isCapitalised(scan, i) && isAlsoAWord(wordAt(scan, i))) return isMonthOf(scan, i);
  const previous = wordAt(scan, i - 1).text;
  // "in Oct they left", never "Jun sold" or "a Mar report".
  if (text.length === 3 && text !== 'may' && !hasStop && !(previous === 'in' && isCapitalised(scan, i))) {
    return isMonthOf(scan, i);
  }
  const cued = TIME_PREPOSITIONS.has(previous) || MONTH_CUES.has(previous) || isHyphen(scan, i - 1);
  // "April Jones and June Carter": a weak cue before a name.
  if (/^(?:april|june|august|may)$/.test(text) && !STRONG_CUES.has(previous) && isNameLike(scan, i)) return false;
  return cued || (text !== 'may' && text !== 'march');
}

/** "month of May": the word says that it is one. */
function isMonthOf(scan: Scan, i: number): boolean {
  return isWord(scan, i - 1, 'of') && isWord(scan, i - 2, 'month');
}

function isNameLike(scan: Scan, i: number): boolean {
  const next = wordAt(scan, i + 1);
  const nextIsName = isCapitalised(scan, i + 1) && (next.text === '' || next.month > 0);
  const previousIsName = isCapitalised(scan, i - 1) && wordAt(scan, i - 1).text === '' && !startsSentence(scan, i - 1);
  return nextIsName || previousIsName;
}
