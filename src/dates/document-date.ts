import { dayNumber } from './calendar.js';
import type { Candidate } from './meaning.js';
import { isDash, isMark, type Scan, tokenText } from './scan.js';

/** A dateline stands within this many UTF-16 code units of the start. */
const HEAD = 600;
/** A line of its own is at most this long: "Statement attributable to the spokesman, Geneva, 11 August 2025". */
const LONGEST_LINE = 90;

/**
 * The day of publication as the text itself gives it, as a day number: a full date on a line of its own near the top,
 * after "Posted on", or in a dateline ("GENEVA, 11 August 2025 (Agency) —").
 */
export function documentDate(candidates: readonly Candidate[], scan: Scan): number | undefined {
  for (const candidate of candidates) {
    if (scan.starts[candidate.start]! > HEAD) return undefined;
    const { meaning } = candidate;
    const day = meaning.kind === 'clock' || meaning.kind === 'part-of-day' ? meaning.day : meaning;
    if (day?.kind !== 'date' || day.year === undefined || day.month === undefined || day.day === undefined || day.bc)
      continue;
    if (standsInByline(candidate, scan) || standsInDateline(candidate, scan)) {
      return dayNumber(day.year, day.month, day.day);
    }
  }
  return undefined;
}

/** On a short line without a verb's full stop, or after "Published". */
function standsInByline({ start, end }: Candidate, scan: Scan): boolean {
  const from = scan.starts[start]!;
  const to = scan.ends[end - 1]!;
  const before = scan.text
    .slice(Math.max(0, from - LONGEST_LINE), from)
    .split('\n')
    .at(-1)!;
  const rest = scan.text.slice(to, to + LONGEST_LINE);
  const lineBreak = rest.indexOf('\n');
  const justBefore = before.slice(-30).split('.').at(-1)!;
  if (/\b(?:published|posted|updated|issued|date|released)\b/i.test(justBefore)) return true;
  if (lineBreak < 0 || before.length + to - from + lineBreak > LONGEST_LINE) return false;
  return !/[.!?]$/.test(rest.slice(0, lineBreak).trimEnd());
}

/** "GENEVA, 11 August 2025 (Agency) —", "ABUJA, Nigeria, March 3, 2026 --": capitals before, a dash soon after. */
function standsInDateline({ start, end }: Candidate, scan: Scan): boolean {
  if (start === 0 || !/^[,(]$/.test(tokenText(scan, start - 1))) return false;
  if (!/^\p{Lu}/u.test(tokenText(scan, 0))) return false;
  for (let i = end; i < end + 8 && i < scan.count; i++) {
    if (isDash(scan, i) || (i === end && isMark(scan, i, ':'))) return true;
    if (isMark(scan, i, '.')) return false;
  }
  return false;
}
