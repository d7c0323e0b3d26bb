import { precedesTime } from '../find/clock-parts.js';
import { clockValue } from '../timex.js';
import type { Candidate, ClockTime, Meaning } from '../meaning.js';
import { joinPairs } from './join-pairs.js';
import type { Scan } from '../scan.js';

/**
 * "8 a.m. on Sunday", "Sunday at 8 a.m.", "5 p.m. EST, Nov. 6", "6:00 this morning", "every Tuesday at 7 p.m.": a time
 * and its day are one mention.
 */
export function joinClockAndDay(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  return joinPairs(candidates, scan, (first, second, link) => {
    const clock = first.meaning.kind === 'clock' ? first : second;
    if (clock.meaning.kind !== 'clock' || clock.meaning.day) return undefined;
    const day = clock === first ? second : first;
    if (!(clock === first ? BEFORE_DAY : BEFORE_CLOCK).test(link)) return undefined;
    // "tonight at 8", "at 8 tonight", never "at 8, Friday": a bare hour stands right beside its day.
    if (clock.weak && link.startsWith(',')) return undefined;
    // "Fri 7 pm, Sat 9 am": the day has its own time.
    if (clock === first && link.startsWith(',') && precedesTime(scan, second.end)) return undefined;
    // "8 p.m. in the evening"
    if (link === 'in' && day.meaning.kind !== 'part-of-day') return undefined;
    const meaning = onDay(clock.meaning.time, day.meaning);
    return meaning && { ...day, start: first.start, end: second.end, meaning, weak: false };
  });
}

const BEFORE_DAY = /^(?:in|(?:, )?on|,)?$/;
const BEFORE_CLOCK = /^(?:around|for|(?:, )?at|,)?$/;

function onDay(time: ClockTime, day: Meaning): Meaning | undefined {
  switch (day.kind) {
    case 'date':
      return day.day === undefined ? undefined : { kind: 'clock', time, day };
    case 'weekday':
    case 'holiday':
      return { kind: 'clock', time, day };
    case 'unit':
      return day.unit === 'day' ? { kind: 'clock', time, day } : undefined;
    case 'part-of-day':
      return { kind: 'clock', time: inPartOfDay(time, day.part), day: day.day };
    case 'set':
      return onSetOfDays(time, day.value);
    default:
      return undefined;
  }
}

/** "every Tuesday at 7 p.m.", "at 4 p.m. each day", "every night at 9". */
function onSetOfDays(time: ClockTime, value: string): Meaning | undefined {
  const [, days, part] = /^(XXXX-(?:WXX-\d|XX-XX))(?:T([A-Z]+))?$/.exec(value === 'P1D' ? 'XXXX-XX-XX' : value) ?? [];
  return days ? { kind: 'set', value: days + clockValue(part ? inPartOfDay(time, part) : time) } : undefined;
}

/** "5.41 on Saturday afternoon" is 17:41. */
function inPartOfDay(time: ClockTime, part: string): ClockTime {
  if (time.exact && time.hour === 0) return time;
  const isLater = part === 'AF' || part === 'EV' || (part === 'NI' && time.hour >= 6);
  return isLater && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}
