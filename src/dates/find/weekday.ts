import { PARTS_OF_DAY } from '../../lexicon/parts-of-day.js';
import type { Candidate } from '../meaning.js';
import { numeralBefore } from '../numerals.js';
import {
  isCapitalised,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  precedesNoun,
  type Scan,
  startsSentence,
  tokenText,
  touches,
  wordAt,
} from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "Friday", "Tues.", "on Fridays".
 */
export const weekday: Finder = {
  startsAt: (word) => word.weekday > 0,
  find(scan, i) {
    const word = wordAt(scan, i);
    const counted = countedWeekday(scan, i);
    if (counted) return counted;
    if (word.plural) {
      return { start: i, end: i + 1, meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}` } };
    }
    const part = PARTS_OF_DAY.get(/^(\w+)s$/.exec(tokenText(scan, i + 1))?.[1] ?? '');
    // "closed on Tuesday afternoons"
    if (part) return { start: i, end: i + 2, meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}T${part}` } };
    if (!isWeekdayHere(scan, i)) return undefined;
    // "come in on a Monday": any of them.
    if (isWord(scan, i - 1, 'a') && !precedesNoun(scan, i)) {
      return {
        start: i - 1,
        end: i + 1,
        meaning: { kind: 'weekday', weekday: word.weekday, shift: 'any' },
      };
    }
    // "by Monday week": British for the Monday after the coming one.
    if (wordAt(scan, i + 1).text === 'week' && !precedesNoun(scan, i + 1)) {
      return {
        start: i,
        end: i + 2,
        meaning: { kind: 'weekday', weekday: word.weekday, count: 2 },
      };
    }
    return {
      start: i,
      end: hasStop(scan, i) ? i + 2 : i + 1,
      meaning: { kind: 'weekday', weekday: word.weekday },
    };
  },
};

/** "two Sundays ago", "three Fridays from now", "two Mondays later". */
function countedWeekday(scan: Scan, i: number): Candidate | undefined {
  const numeral = numeralBefore(scan, i);
  const { text } = wordAt(scan, i + 1);
  const isFromNow = text === 'from' && isWord(scan, i + 2, 'now');
  if (!numeral || !(isFromNow || text === 'later' || text === 'ago')) return undefined;
  const count = text === 'ago' ? -numeral.value : numeral.value;
  return {
    start: numeral.start,
    end: isFromNow ? i + 3 : i + 2,
    meaning: { kind: 'weekday', weekday: wordAt(scan, i).weekday, count },
  };
}

/** True where the word is a weekday, no name and no "sun" or "sat". */
export function isWeekdayHere(scan: Scan, i: number): boolean {
  return wordAt(scan, i).text.endsWith('day') ? !isOfAName(scan, i) : isShortWeekday(scan, i);
}

/** "Tues." */
function hasStop(scan: Scan, i: number): boolean {
  return !wordAt(scan, i).text.endsWith('day') && isMark(scan, i + 1, '.') && touches(scan, i + 1);
}

/** Words between which an abbreviated weekday is one in small letters too. */
const WEEKDAY_CUES: ReadonlySet<string> = new Set(['by', 'every', 'from', 'last', 'next', 'on', 'this', 'to', 'until']);

/** "Sat", "Sun", "Wed", "Mon" are weekdays beside a date, with their stop, or after a word that wants one ("on Sat"). */
function isShortWeekday(scan: Scan, i: number): boolean {
  const isUnambiguous = /^(?:tues?|weds|thur?s?|fri)$/.test(wordAt(scan, i).text);
  if (
    (isUnambiguous || isCapitalised(scan, i)) &&
    WEEKDAY_CUES.has(wordAt(scan, i - 1).text) &&
    !(isCapitalised(scan, i + 1) && !wordAt(scan, i + 1).month)
  )
    return true;
  if (!isCapitalised(scan, i)) return false;
  let next = hasStop(scan, i) ? i + 2 : i + 1;
  if (isMark(scan, next, ',')) next++;
  if (isNumber(scan, next) || wordAt(scan, next).month > 0) return true;
  return hasStop(scan, i) && (isUnambiguous || isWord(scan, i, 'wed')) && !startsSentence(scan, i);
}

/** "Sunday Times", "Monday Night Football", "Bloody Sunday", "Ruby Tuesday". */
function isOfAName(scan: Scan, i: number): boolean {
  if (!isCapitalised(scan, i)) return false;
  // "Coach Summer Friday-Jones"
  const other = wordAt(scan, i + 2);
  if (isHyphen(scan, i + 1) && isCapitalised(scan, i + 2) && !other.weekday && !other.month) return true;
  // "Saturday Night Live", "Monday Night Football"
  const part = wordAt(scan, i + 1);
  if (part.partOfDay && isCapitalised(scan, i + 1) && isCapitalised(scan, i + 2) && other.text === '') return true;
  if (/^(?:Black|Bloody|Cyber|Giving|Ruby|Sheffield|Super)$/.test(tokenText(scan, i - 1))) return true;
  const next = tokenText(scan, i + 1);
  return /^(?:Times|Telegraph|Mirror|Mail|Herald|Express|Post|Star|Independent)$/.test(next);
}
