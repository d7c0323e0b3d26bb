import { isRangeWord } from '../find/clock-parts.js';
import type { Candidate, ClockTime } from '../meaning.js';
import type { Scan } from '../scan.js';

/**
 * "5 to 6 p.m.", "1:30 p.m. to 4", "between 4.30 a.m. and 7 a.m. on Sunday": each end of a range is a mention, and takes
 * half of the day and day from the other.
 */
export function completeTimes(candidates: readonly Candidate[], scan: Scan): Candidate[] {
  const completed = [...candidates];
  for (let i = completed.length - 2; i >= 0; i--) {
    const first = completed[i]!;
    const second = completed[i + 1]!;
    const a = first.meaning;
    const b = second.meaning;
    if (a.kind !== 'clock' || b.kind !== 'clock' || second.start !== first.end + 1 || !isRangeWord(scan, first.end))
      continue;
    if (first.weak && second.weak && !b.day) continue;
    const day = a.day ?? b.day;
    completed[i] = { ...first, weak: false, meaning: { ...a, day, time: beside(a.time, b.time, -1) } };
    completed[i + 1] = { ...second, weak: false, meaning: { ...b, time: beside(b.time, a.time, 1) } };
  }
  return completed;
}

/**
 * A time without a.m. or p.m. in the half of the day that the other end of the range is in, on the right side of it;
 * "9 a.m. to 5" ends in the afternoon.
 */
function beside(time: ClockTime, other: ClockTime, side: 1 | -1): ClockTime {
  const later = time.hour + 12;
  if (time.exact || !other.exact || time.hour >= 12) return time;
  const isLater = other.hour < 12 ? side > 0 && time.hour <= other.hour : (later - other.hour) * side >= 0;
  return isLater ? { ...time, hour: later, exact: true } : time;
}
