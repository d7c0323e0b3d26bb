import { numeralAt, numeralBefore } from '../numerals.js';
import { isDash, isNumber, isWord, precedesNoun, type Scan, tokenText, wordAt } from '../scan.js';
import {
  clockCandidate,
  endsHere,
  EXACT_CUES,
  type FoundTime,
  hourOf,
  hourWord,
  meridiemAt,
  TIME_CUES,
} from './clock-parts.js';
import type { Finder } from './finder.js';

/** Parts of the day after "in the" or "at". */
const PARTS: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night']);

/**
 * Clock times as they are said: "10 o'clock", "ten am", "half past six", "a quarter to eight", "six in the evening".
 */
export const spokenTime: Finder = {
  startsAt: ({ text, unit, cardinal }) =>
    /^o'?clock$|^past$/.test(text) ||
    unit === 'quarter' ||
    unit === 'minute' ||
    (cardinal > 0 && cardinal <= 12) ||
    PARTS.has(text),
  find(scan, i) {
    const found = spoken(scan, i);
    return found && clockCandidate(scan, found);
  },
};

function spoken(scan: Scan, i: number): FoundTime | undefined {
  const { text, unit, cardinal } = wordAt(scan, i);
  if (PARTS.has(text)) return hourInPart(scan, i);
  if (text === 'past') return pastTheHour(scan, i);
  if (unit === 'minute') {
    // "36 minutes past eight", "at 20 minutes to three"
    const count = numeralBefore(scan, i);
    return count && count.value < 60 ? fromTheHour(scan, count.start, i + 1, count.value) : undefined;
  }
  if (unit === 'quarter') {
    const isThree = isWord(scan, i - 1, 'three');
    return fromTheHour(scan, isThree || isWord(scan, i - 1, 'a') ? i - 1 : i, i + 1, isThree ? 45 : 15);
  }
  return cardinal > 0 ? spelledTime(scan, i) : oClock(scan, i);
}

/** "10 o'clock", "one o'clock pm". */
function oClock(scan: Scan, i: number): FoundTime | undefined {
  const hour = hourWord(scan, i - 1);
  const after = meridiemAt(scan, i + 1);
  const time = { hour: hourOf(hour, after?.meridiem)!, exact: after !== undefined };
  return hour ? { start: i - 1, end: after?.end ?? i + 1, time } : undefined;
}

/** "ten am", "seven thirty p.m.", "at ten forty-five". */
function spelledTime(scan: Scan, i: number): FoundTime | undefined {
  const hour = wordAt(scan, i).cardinal;
  // "twenty-one p.m."
  if (wordAt(scan, isDash(scan, i - 1) ? i - 2 : i - 1).cardinal > 0) return undefined;
  const minutes = !isNumber(scan, i + 1) ? numeralAt(scan, i + 1) : undefined;
  const minute = minutes?.value;
  if (minute !== undefined && minute > 59) return undefined;
  const end = minutes?.end ?? i + 1;
  const after = meridiemAt(scan, end);
  if (after) return { start: i, end: after.end, time: { hour: hourOf(hour, after.meridiem)!, minute, exact: true } };
  // "for ten fifty-year bonds"; "from two thirty to four".
  if (!minute || minute % 5 || !TIME_CUES.has(wordAt(scan, i - 1).text) || !endsHere(scan, end)) return undefined;
  return { start: i, end, time: { hour, minute, exact: false } };
}

/** "six in the evening", "8:15 in the morning", "11 at night". */
function hourInPart(scan: Scan, i: number): FoundTime | undefined {
  const isAt = isWord(scan, i - 1, 'at') && isWord(scan, i, 'night');
  const at = isAt ? i - 2 : i - 3;
  if (!isAt && !(isWord(scan, i - 1, 'the') && isWord(scan, i - 2, 'in'))) return undefined;
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(tokenText(scan, at));
  const hour = clock ? Number(clock[1]) : hourWord(scan, at);
  const cue = wordAt(scan, at - 1).text;
  // "a dozen in the evening", "won three in the morning session": only after "at", "by" and the like.
  if (hour < 1 || hour > 12 || (!clock && !TIME_CUES.has(cue) && !EXACT_CUES.has(cue)) || precedesNoun(scan, i))
    return undefined;
  return {
    start: at,
    end: i + 1,
    time: {
      hour: hourInPartOfDay(hour, wordAt(scan, i).text),
      minute: clock ? Number(clock[2]) : undefined,
      exact: true,
    },
  };
}

/** "three in the morning" is 3, "in the afternoon" 15; "two at night" is 2, "ten at night" 22. */
function hourInPartOfDay(hour: number, part: string): number {
  const isLate = part === 'night' ? hour > 5 && hour < 12 : part !== 'morning';
  return isLate ? (hour % 12) + 12 : hour % 12;
}

/** "half past six", "twenty-five past eleven", "at 10 past 9"; "2 past 5 defenders" is no time. */
function pastTheHour(scan: Scan, past: number): FoundTime | undefined {
  if (isWord(scan, past - 1, 'half')) return fromTheHour(scan, past - 1, past, 30);
  const { value, start } = numeralBefore(scan, past) ?? { value: 0, start: past };
  const cue = wordAt(scan, start - 1).text;
  if (value < 1 || value > 30 || (isNumber(scan, start) && !TIME_CUES.has(cue) && !EXACT_CUES.has(cue)))
    return undefined;
  return fromTheHour(scan, start, past, value);
}

/** So many minutes past or to the hour that follows token `at`. */
function fromTheHour(scan: Scan, start: number, at: number, minute: number): FoundTime | undefined {
  const isTo = isWord(scan, at, 'to');
  if (!(isTo || isWord(scan, at, 'past'))) return undefined;
  // "9pm"
  const [, digits, glued] = /^(\d\d?)([ap]m)$/i.exec(tokenText(scan, at + 1)) ?? [];
  const named = digits ? Number(digits) : hourWord(scan, at + 1);
  const after = /^o'?clock$/.test(wordAt(scan, at + 2).text) ? at + 3 : at + 2;
  const meridiem = glued ? { meridiem: glued.toLowerCase(), end: after } : meridiemAt(scan, after);
  const end = meridiem?.end ?? after;
  // "fell from a quarter to eight percent"
  if (!named || named > 12 || (isTo && !(EXACT_CUES.has(wordAt(scan, start - 1).text) && endsHere(scan, end))))
    return undefined;
  let hour = hourOf(named, meridiem?.meridiem)!;
  if (isTo) hour = hour === 1 ? 12 : (hour + 23) % 24;
  return inPart(scan, { start, end, time: { hour, minute: isTo ? 60 - minute : minute, exact: !!meridiem } });
}

/** "half past seven in the evening" */
function inPart(scan: Scan, found: FoundTime): FoundTime {
  const { end, time } = found;
  const part = wordAt(scan, end + 2).text;
  if (!isWord(scan, end, 'in') || !isWord(scan, end + 1, 'the') || !PARTS.has(part)) return found;
  return { ...found, end: end + 3, time: { ...time, hour: hourInPartOfDay(time.hour, part), exact: true } };
}
