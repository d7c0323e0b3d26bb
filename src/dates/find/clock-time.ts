import { ZONE_NAMES } from '../../lexicon/clock-words.js';
import type { Candidate, ClockTime } from '../meaning.js';
import { numeralBefore } from '../numerals.js';
import { follows, isMark, isNumber, isWord, precedesNoun, type Scan, tokenText, touches, wordAt } from '../scan.js';
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
    word.text === 'oclock' ||
    word.text === 'past' ||
    word.meridiem !== '' ||
    word.text === 'quarter' ||
    (word.cardinal >= 1 && word.cardinal <= 12) ||
    PARTS_AFTER.has(word.text),
  startsAtNumber: true,
  find(scan, i) {
    const found = isNumber(scan, i) ? digitalTime(scan, i) : wordTime(scan, i);
    if (!found) return bareHour(scan, i);
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
  const match = /^(\d{1,2})(?:([:.h])(\d\d))?(?::(\d\d))?(am|pm|[ap])?$/i.exec(text);
  if (!match) return militaryTime(scan, i, text);
  const [, hours, separator, minutes, seconds, glued] = match;
  const isLetter = glued?.length === 1;
  const after = isLetter ? stoppedMeridiem(scan, i, glued) : meridiemAt(scan, i + 1);
  // "9:00p" is a time, "9p" a price or a flat.
  if (isLetter && !after && minutes === undefined) return undefined;
  const meridiem = after?.meridiem ?? (glued && (glued[0]!.toLowerCase() === 'a' ? 'am' : 'pm'));
  // "8am." at the end of a sentence: the stop is the sentence's.
  const end = after?.end ?? i + 1;
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
  if (/^[ap]$/.test(tokenText(scan, i)) && follows(scan, i)) return spacedMeridiem(scan, i);
  const { meridiem } = wordAt(scan, i);
  if (!meridiem || !follows(scan, i)) return undefined;
  // "at 8 am I" is rare; "8 AM radio" rarer.
  const end = isDot(scan, i + 1) && /m$/i.test(tokenText(scan, i)) && tokenText(scan, i).includes('.') ? i + 2 : i + 1;
  return { meridiem, end };
}

/** "p. m.", "p m" */
function spacedMeridiem(scan: Scan, i: number): { meridiem: 'am' | 'pm'; end: number } | undefined {
  const at = tokenText(scan, i + 1) === '.' ? i + 2 : i + 1;
  if (!/^m\.?$/.test(tokenText(scan, at)) || !follows(scan, at)) return undefined;
  const end = at > i + 1 && isDot(scan, at + 1) ? at + 2 : at + 1;
  return { meridiem: isMark(scan, i, 'a') ? 'am' : 'pm', end };
}

/** "8p.m.": the letter belongs to the number's token. */
function stoppedMeridiem(scan: Scan, i: number, letter: string): { meridiem: 'am' | 'pm'; end: number } | undefined {
  if (!isDot(scan, i + 1) || !touches(scan, i + 2) || !/^m\.?$/i.test(tokenText(scan, i + 2))) return undefined;
  return { meridiem: /a/i.test(letter) ? 'am' : 'pm', end: isDot(scan, i + 3) ? i + 4 : i + 3 };
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
  // "1140 a.m.", "730pm"
  const compact = /^(\d{1,2})([0-5]\d)(am|pm)?$/i.exec(text);
  const after = compact?.[3] ? undefined : meridiemAt(scan, i + 1);
  const meridiem = compact?.[3]?.toLowerCase() ?? after?.meridiem;
  const hour = compact && meridiem ? hourOf(Number(compact[1]), meridiem) : undefined;
  // "at 730 PM", but "on 1050 AM" is a radio station.
  const isStation = after && /^[AP]M$/.test(tokenText(scan, i + 1)) && !EXACT_CUES.has(wordAt(scan, i - 1).text);
  if (hour !== undefined && !isStation)
    return { start: i, end: after?.end ?? i + 1, time: { hour, minute: Number(compact![2]), exact: true } };
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
    // "12 noon"
    const start = hourWord(scan, i - 1) === 12 && follows(scan, i) ? i - 1 : i;
    return { start, end: i + 1, time: { hour: word.namedHour, exact: true } };
  }
  if (word.meridiem !== '') return spokenTime(scan, i, word.meridiem);
  if (PARTS_AFTER.has(word.text)) return hourInPart(scan, i);
  if (word.text === "o'clock" || word.text === 'oclock') {
    const hour = hourWord(scan, i - 1);
    return hour && follows(scan, i) ? { start: i - 1, end: i + 1, time: { hour, exact: false } } : undefined;
  }
  if (word.text === 'quarter') return quarterToTheHour(scan, i);
  return word.text === 'past' ? pastTheHour(scan, i) : undefined;
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
  const cue = wordAt(scan, i - 4).text;
  // "a dozen in the evening", "won three in the morning session": only after "at", "by" and the like.
  if (hour < 1 || hour > 12 || (!clock && !TIME_CUES.has(cue) && !EXACT_CUES.has(cue)) || precedesNoun(scan, i))
    return undefined;
  const minute = clock ? Number(clock[2]) : undefined;
  return { start: i - 3, end: i + 1, time: { hour: isLate ? (hour % 12) + 12 : hour % 12, minute, exact: true } };
}

/** "half past six", "ten past eleven". */
function pastTheHour(scan: Scan, past: number): FoundTime | undefined {
  const digits = /^\d{1,2}$/.test(tokenText(scan, past - 1)) ? Number(tokenText(scan, past - 1)) : 0;
  const hour = hourWord(scan, past + 1);
  if (!hour || !follows(scan, past) || !follows(scan, past + 1)) return undefined;
  const before = wordAt(scan, past - 1);
  if (before.unit === 'minute') {
    // "36 minutes past eight"
    const count = numeralBefore(scan, past - 1);
    const time = { hour, minute: count?.value ?? 60, exact: false };
    return time.minute < 60 ? onPart(scan, { start: count!.start, end: past + 2, time }) : undefined;
  }
  const minute =
    before.text === 'half'
      ? 30
      : before.unit === 'quarter'
        ? 15
        : before.cardinal > 0 && before.cardinal < 30
          ? before.cardinal
          : // "at 10 past 9"; "2 past 5 defenders" is no time.
            TIME_CUES.has(wordAt(scan, past - 2).text) && digits < 30
            ? digits
            : 0;
  if (!minute) return undefined;
  const start = isWord(scan, past - 2, 'a') && before.unit === 'quarter' ? past - 2 : past - 1;
  return onPart(scan, { start, end: past + 2, time: { hour, minute, exact: false } });
}

/** Words before "a quarter to eight" that make it a time; "fell from a quarter to eight percent" has none of them. */
const EXACT_CUES: ReadonlySet<string> = new Set(["'s", 'about', 'around', 'at', 'before', 'by', 'is', 'until', 'was']);

/** "at a quarter to eight" */
function quarterToTheHour(scan: Scan, quarter: number): FoundTime | undefined {
  const hour = isWord(scan, quarter + 1, 'to') && follows(scan, quarter + 2) ? hourWord(scan, quarter + 2) : 0;
  const start = isWord(scan, quarter - 1, 'a') ? quarter - 1 : quarter;
  if (!hour || !EXACT_CUES.has(wordAt(scan, start - 1).text) || !endsHere(scan, quarter + 3)) return undefined;
  const time = { hour: hour === 1 ? 12 : hour - 1, minute: 45, exact: false };
  return onPart(scan, { start, end: quarter + 3, time });
}

/** "half past seven in the evening" */
function onPart(scan: Scan, found: FoundTime): FoundTime {
  const { end, time } = found;
  const part = wordAt(scan, end + 2).text;
  if (!isWord(scan, end, 'in') || !isWord(scan, end + 1, 'the') || !PARTS_AFTER.has(part) || !follows(scan, end))
    return found;
  const hour = part === 'morning' ? time.hour % 12 : (time.hour % 12) + 12;
  return { ...found, end: end + 3, time: { ...time, hour, exact: true } };
}

/** "tomorrow at 7", "9p today", "at seven on Friday": an hour alone is a time only beside its day, to which it is joined. */
function bareHour(scan: Scan, i: number): Candidate | undefined {
  const match = /^(1[0-2]|[1-9])([ap])?$/.exec(tokenText(scan, i));
  const spelled = wordAt(scan, i).cardinal;
  if (
    !(match || spelled > 0) ||
    !HOUR_CUES.has(wordAt(scan, i - 1).text) ||
    !follows(scan, i) ||
    !endsHere(scan, i + 1)
  )
    return undefined;
  const hour = match ? hourOf(Number(match[1]), match[2] && `${match[2]}m`)! : spelled;
  return { start: i, end: i + 1, meaning: { kind: 'clock', time: { hour, exact: !!match?.[2] } }, weak: true };
}

const HOUR_CUES: ReadonlySet<string> = new Set(['around', 'at']);

/** True where nothing follows that a number would count or measure. */
function endsHere(scan: Scan, i: number): boolean {
  if (!follows(scan, i)) return true;
  const next = wordAt(scan, i);
  if (next.unit || next.multiplier) return false;
  return next.text !== '' || /^[.,;:!?)"”’']$/.test(tokenText(scan, i));
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
