import { ZONE_NAMES } from '../../lexicon/clock-words.js';
import type { ClockTime } from '../meaning.js';
import { numeralBefore } from '../numerals.js';
import { follows, isNumber, isWord, precedesNoun, type Scan, tokenText, touches, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/** Words before bare digits that make them a time: "at 15.42", "until 22:30". */
const TIME_CUES: ReadonlySet<string> = new Set([
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

/**
 * "6:30 p.m.", "8am", "8.30pm", "22:30", "1525 GMT", "10 o'clock", "noon", "half past six", "six in the evening".
 */
export const clockTime: Finder = {
  name: 'clock-time',
  startsAt: (word) =>
    word.namedHour > 0 ||
    word.text === "o'clock" ||
    word.text === 'past' ||
    word.meridiem !== '' ||
    PARTS_AFTER.has(word.text),
  startsAtNumber: true,
  find(scan, i) {
    const found = isNumber(scan, i) ? digitalTime(scan, i) : wordTime(scan, i);
    if (!found) return undefined;
    const zone = zoneAt(scan, found.end);
    const time = zone ? { ...found.time, zone: zone.offset } : found.time;
    return { start: found.start, end: zone?.end ?? found.end, meaning: { kind: 'clock', time } };
  },
};

interface FoundTime {
  start: number;
  end: number;
  time: ClockTime;
}

function digitalTime(scan: Scan, i: number): FoundTime | undefined {
  const text = tokenText(scan, i);
  const match = /^(\d{1,2})(?:([:.h])(\d\d))?(?::(\d\d))?(am|pm)?$/i.exec(text);
  if (!match) return militaryTime(scan, i, text);
  const [, hours, separator, minutes, seconds, glued] = match;
  const after = meridiemAt(scan, i + 1);
  const meridiem = glued ? glued.toLowerCase() : after?.meridiem;
  // "8am." at the end of a sentence: the stop is the sentence's.
  const end = glued ? i + 1 : (after?.end ?? i + 1);
  const minute = minutes === undefined ? undefined : Number(minutes);
  const second = seconds === undefined ? undefined : Number(seconds);
  const hour = hourOf(Number(hours), meridiem);
  if (hour === undefined || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  if (meridiem === undefined && !isBareTime(scan, i, separator, hours!.length)) return undefined;
  return {
    start: i,
    end,
    time: { hour, minute, second, exact: meridiem !== undefined || hour > 12 || hours!.length === 2 },
  };
}

function meridiemAt(scan: Scan, i: number): { meridiem: 'am' | 'pm'; end: number } | undefined {
  const { meridiem } = wordAt(scan, i);
  if (!meridiem || !follows(scan, i)) return undefined;
  // "at 8 am I" is rare; "8 AM radio" rarer.
  const end = isDot(scan, i + 1) && /m$/i.test(tokenText(scan, i)) && tokenText(scan, i).includes('.') ? i + 2 : i + 1;
  return { meridiem, end };
}

function isDot(scan: Scan, i: number): boolean {
  return tokenText(scan, i) === '.' && touches(scan, i);
}

function hourOf(hour: number, meridiem: string | undefined): number | undefined {
  if (meridiem === undefined) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return hour <= 23 && meridiem === 'pm' && hour > 12 ? hour : undefined;
  return meridiem === 'pm' ? (hour % 12) + 12 : hour % 12;
}

/** Digits without a.m. or p.m.: no score, ratio, verse or running time. */
function isBareTime(scan: Scan, i: number, separator: string | undefined, hourDigits: number): boolean {
  if (separator === undefined || separator === 'h') return false;
  if (zoneAt(scan, i + 1)) return true;
  const cued = follows(scan, i) && TIME_CUES.has(wordAt(scan, i - 1).text);
  if (touches(scan, i) && /^[$£€#]$/.test(tokenText(scan, i - 1))) return false;
  const next = tokenText(scan, i + 1);
  if (follows(scan, i + 1) && /^(?:%|percent|per|million|billion|m|km|points?|metres|meters|kg|tonnes)$/.test(next))
    return false;
  if (separator === '.') return wordAt(scan, i - 1).text === 'at' && hourDigits === 2;
  return cued || hourDigits === 2;
}

/** "1525 GMT", "0630 hours", "1200hrs". */
function militaryTime(scan: Scan, i: number, text: string): FoundTime | undefined {
  const match = /^([01]\d|2[0-4])[:.]?([0-5]\d)(hrs?)?$/.exec(text);
  if (!match) return undefined;
  const hasHours = match[3] !== undefined || (/^(?:hours|hrs)$/.test(wordAt(scan, i + 1).text) && follows(scan, i + 1));
  const atZone = wordAt(scan, i + 1).zone !== '' && follows(scan, i + 1);
  if (!hasHours && !atZone) return undefined;
  const end = hasHours && match[3] === undefined ? i + 2 : i + 1;
  return { start: i, end, time: { hour: Number(match[1]), minute: Number(match[2]), exact: true } };
}

/** "noon", "10 o'clock", "half past six", "ten past eleven", "quarter past three". */
function wordTime(scan: Scan, i: number): FoundTime | undefined {
  const word = wordAt(scan, i);
  if (word.namedHour > 0) {
    // "Midnight Oil", "high noon": only the plain words.
    if (word.text === 'midday' && precedesNoun(scan, i)) return undefined;
    return { start: i, end: i + 1, time: { hour: word.namedHour, exact: true } };
  }
  if (word.meridiem !== '') return spokenTime(scan, i, word.meridiem);
  if (PARTS_AFTER.has(word.text)) return hourInPart(scan, i);
  if (word.text === "o'clock") {
    const hour = hourWord(scan, i - 1);
    return hour && follows(scan, i) ? { start: i - 1, end: i + 1, time: { hour, exact: false } } : undefined;
  }
  return pastTheHour(scan, i);
}

/** "ten am", "seven thirty p.m.". */
function spokenTime(scan: Scan, i: number, meridiem: 'am' | 'pm'): FoundTime | undefined {
  if (!follows(scan, i)) return undefined;
  const numeral = numeralBefore(scan, i);
  const start = numeral && wordAt(scan, i - 1).cardinal >= 0 ? numeral.start : i;
  if (!numeral || start === i || numeral.value > 59) return undefined;
  const minute = wordAt(scan, start - 1).cardinal >= 1 && follows(scan, start) ? numeral.value : undefined;
  const first = minute === undefined ? start : start - 1;
  const hour = minute === undefined ? numeral.value : wordAt(scan, first).cardinal;
  if (hour < 1 || hour > 12) return undefined;
  return { start: first, end: i + 1, time: { hour: hourOf(hour, meridiem)!, minute, exact: true } };
}

/** Parts of the day after "in the". */
const PARTS_AFTER: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning']);

/** "six in the evening", "8:15 in the morning". */
function hourInPart(scan: Scan, i: number): FoundTime | undefined {
  if (!isWord(scan, i - 1, 'the') || !isWord(scan, i - 2, 'in') || !follows(scan, i) || !follows(scan, i - 2))
    return undefined;
  const isLate = !isWord(scan, i, 'morning');
  const clock = /^(\d{1,2})[:.](\d\d)$/.exec(tokenText(scan, i - 3));
  const hour = clock ? Number(clock[1]) : hourWord(scan, i - 3);
  // "a dozen in the evening", "won three in the morning session": only after "at", "by" and the like.
  if (hour < 1 || hour > 12 || (!clock && !TIME_CUES.has(wordAt(scan, i - 4).text)) || precedesNoun(scan, i))
    return undefined;
  const minute = clock ? Number(clock[2]) : undefined;
  return { start: i - 3, end: i + 1, time: { hour: isLate ? (hour % 12) + 12 : hour % 12, minute, exact: true } };
}

/** "half past six", "ten past eleven". */
function pastTheHour(scan: Scan, past: number): FoundTime | undefined {
  const hour = hourWord(scan, past + 1);
  if (!hour || !follows(scan, past) || !follows(scan, past + 1)) return undefined;
  const before = wordAt(scan, past - 1);
  const minute =
    before.text === 'half'
      ? 30
      : before.unit === 'quarter'
        ? 15
        : before.cardinal > 0 && before.cardinal < 30
          ? before.cardinal
          : 0;
  if (!minute) return undefined;
  const start = isWord(scan, past - 2, 'a') && before.unit === 'quarter' ? past - 2 : past - 1;
  return { start, end: past + 2, time: { hour, minute, exact: false } };
}

/** An hour from one to twelve, in words or digits; 0 if none. */
function hourWord(scan: Scan, i: number): number {
  const { cardinal } = wordAt(scan, i);
  const hour = cardinal > 0 ? cardinal : /^\d{1,2}$/.test(tokenText(scan, i)) ? Number(tokenText(scan, i)) : 0;
  return hour >= 1 && hour <= 12 ? hour : 0;
}

/** "GMT", "EST", "local time", "Eastern time"; the offset is '' where it depends on place or season. */
function zoneAt(scan: Scan, i: number): { end: number; offset: string | undefined } | undefined {
  if (!follows(scan, i)) return undefined;
  const { zone } = wordAt(scan, i);
  if (zone && /^[A-Z]+$/.test(tokenText(scan, i))) return { end: i + 1, offset: zone };
  if (ZONE_NAMES.has(tokenText(scan, i).toLowerCase())) {
    const at = isWord(scan, i + 1, 'standard') ? i + 2 : i + 1;
    if (isWord(scan, at, 'time') && follows(scan, at)) return { end: at + 1, offset: undefined };
  }
  return undefined;
}
