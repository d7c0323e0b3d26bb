import type { Candidate } from '../meaning.js';
import {
  hasSign,
  isCapitalised,
  isNumber,
  isWord,
  precedesNoun,
  type Scan,
  startsSentence,
  tokenText,
  touches,
  wordAt,
} from '../scan.js';
import {
  clockCandidate,
  endsHere,
  EXACT_CUES,
  type FoundTime,
  hourOf,
  hourWord,
  isDot,
  isRangeWord,
  isTimeOfDay,
  meridiemAt,
  TIME_CUES,
  zoneAt,
} from './clock-parts.js';
import type { Finder } from './finder.js';

/**
 * "6:30 p.m.", "8am", "8.30pm", "22:30", "1525 GMT", "noon".
 */
export const clockTime: Finder = {
  startsAt: (word) => word.namedHour > 0 || (word.cardinal > 0 && word.cardinal <= 12),
  startsAtNumber: true,
  find(scan, i) {
    const found = isNumber(scan, i) ? digitalTime(scan, i) : namedHour(scan, i);
    return found ? clockCandidate(scan, found) : bareHour(scan, i);
  },
};

function digitalTime(scan: Scan, i: number): FoundTime | undefined {
  const text = tokenText(scan, i);
  const match = /^(\d{1,2})(?:([:.h])(\d\d))?(?::(\d\d))?(am|pm|[ap])?$/i.exec(text);
  if (!match) return militaryTime(scan, i, text);
  const [, hours, separator, minutes, seconds, glued] = match;
  const isLetter = glued?.length === 1;
  // "9.am" for "9 a.m."
  const isStopped = isDot(scan, i + 1) && touches(scan, i + 2);
  const after = isLetter ? stoppedMeridiem(scan, i, glued) : meridiemAt(scan, isStopped ? i + 2 : i + 1);
  // "9:00p" is a time, "9p" a price or a flat.
  if (isLetter && !after && minutes === undefined) return undefined;
  const meridiem = after?.meridiem ?? (glued && (glued[0]!.toLowerCase() === 'a' ? 'am' : 'pm'));
  // "8am." at the end of a sentence: the stop is the sentence's.
  const end = after?.end ?? i + 1;
  const minute = minutes === undefined ? undefined : Number(minutes);
  const second = seconds === undefined ? undefined : Number(seconds);
  const hour = hourOf(Number(hours), meridiem);
  if (hour === undefined || !isTimeOfDay(hour, minute, second)) return undefined;
  if (meridiem === undefined && !isBareTime(scan, i, separator, hours!.length)) return undefined;
  return {
    start: i,
    end,
    time: { hour, minute, second, exact: meridiem !== undefined || hours!.length === 2 },
  };
}

/** Digits without a.m. or p.m.: no score, ratio, verse or running time. */
function isBareTime(scan: Scan, i: number, separator: string | undefined, hourDigits: number): boolean {
  if (separator === undefined || separator === 'h') return false;
  if (zoneAt(scan, i + 1)) return true;
  const cued = TIME_CUES.has(wordAt(scan, i - 1).text);
  if (hasSign(scan, i)) return false;
  const next = tokenText(scan, i + 1);
  if (/^(?:%|percent|per|million|billion|m|km|points?|metres|meters|kg|tonnes)$/.test(next)) return false;
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
  const match = /^(\d\d)[:.]?(\d\d)(hrs?)?$/.exec(text);
  if (!match || !isTimeOfDay(Number(match[1]), Number(match[2]))) return undefined;
  const hasHours = match[3] !== undefined || /^(?:hours|hrs)$/.test(wordAt(scan, i + 1).text);
  const atZone = wordAt(scan, i + 1).zone !== '';
  if (!hasHours && !atZone) return undefined;
  const end = hasHours && match[3] === undefined ? i + 2 : i + 1;
  return { start: i, end, time: { hour: Number(match[1]), minute: Number(match[2]), exact: true } };
}

/** "8p.m.": the letter belongs to the number's token. */
function stoppedMeridiem(scan: Scan, i: number, letter: string): { meridiem: 'am' | 'pm'; end: number } | undefined {
  if (!isDot(scan, i + 1) || !touches(scan, i + 2) || !/^m\.?$/i.test(tokenText(scan, i + 2))) return undefined;
  return { meridiem: /a/i.test(letter) ? 'am' : 'pm', end: isDot(scan, i + 3) ? i + 4 : i + 3 };
}

/** "noon", "12 noon", "midnight". */
function namedHour(scan: Scan, i: number): FoundTime | undefined {
  const { namedHour: hour, text } = wordAt(scan, i);
  // "Midnight Oil", "the midday sun", the film "Noon at the Well"
  if (!hour || (text === 'midday' && precedesNoun(scan, i))) return undefined;
  if (isCapitalised(scan, i) && !startsSentence(scan, i) && !isNumber(scan, i - 1)) return undefined;
  const start = hourWord(scan, i - 1) === 12 ? i - 1 : i;
  return { start, end: i + 1, time: { hour, exact: true } };
}

/** An hour alone: "tomorrow at 7", "9p today", "at seven on Friday"; a time without a cue: "4:00 tomorrow". */
const BARE = /^(1[0-2]|[1-9])(?:([:.])([0-5]\d))?([ap])?$/;

/** "5.41 on Saturday afternoon" */
function precedesPartOfDay(scan: Scan, i: number): boolean {
  const at = isWord(scan, i + 1, 'on') ? i + 2 : i + 1;
  return wordAt(scan, at).weekday > 0 && wordAt(scan, at + 1).partOfDay !== '';
}

/** These are times only beside their day or in a range ("5 to 6 p.m."), with which they are joined. */
function bareHour(scan: Scan, i: number): Candidate | undefined {
  const [, digits, separator, minutes, letter] = BARE.exec(tokenText(scan, i)) ?? [];
  const spelled = wordAt(scan, i).cardinal;
  if (!digits && !(spelled > 0)) return undefined;
  const isInPart = separator !== undefined && precedesPartOfDay(scan, i);
  // "closed at 5.41 on Friday" is a price.
  if (minutes && !/[05]$/.test(minutes) && !isInPart) return undefined;
  const isCued = isInPart || (HOUR_CUES.has(wordAt(scan, i - 1).text) && endsHere(scan, i + 1));
  // "ran 3:45 on Saturday", "a time of 2:05 on Sunday": a performance
  const isColon = separator === ':' && !isWord(scan, i + 1, 'on') && !/^(?:in|of)$/.test(wordAt(scan, i - 1).text);
  if (!isCued && !isColon && (separator || !standsInRange(scan, i))) return undefined;
  const hour = digits ? hourOf(Number(digits), letter && `${letter}m`)! : spelled;
  const minute = minutes === undefined ? undefined : Number(minutes);
  return { start: i, end: i + 1, meaning: { kind: 'clock', time: { hour, minute, exact: !!letter } }, weak: true };
}

const HOUR_CUES: ReadonlySet<string> = new Set(['around', 'at']);

/** "5 to 6 p.m.", "between 5 and 6pm", "1 p.m. to 4": the other end says that it is a time. */
function standsInRange(scan: Scan, i: number): boolean {
  if (isRangeWord(scan, i + 1)) {
    const isList = isWord(scan, i + 1, 'and') && !isWord(scan, i - 1, 'between');
    if (!isList && (/\d[ap]m$/i.test(tokenText(scan, i + 2)) || meridiemAt(scan, i + 3))) return true;
  }
  if (!isRangeWord(scan, i - 1) || isWord(scan, i - 1, 'and') || !endsHere(scan, i + 1)) return false;
  return wordAt(scan, i - 2).meridiem !== '' || /\d[ap]m$/i.test(tokenText(scan, i - 2));
}
