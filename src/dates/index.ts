import { describe, LONGEST_TEXT, requireChoice, requireOptions, requireText, timeOf } from '../input.js';
import { tokenize } from '../tokens/index.js';
import type { DateMention, DateOptions } from '../types.js';
import { dayNumber, daysInMonth } from './calendar.js';
import { type DateSettings, findDates } from './find.js';

export type { DateMention, DateOptions, Grain, Span, TimexMod } from '../types.js';

/**
 * Finds temporal expressions and what they denote: dates, times of day, durations and repeated times.
 *
 * Months, weekdays and "last year" are read as a newspaper means them: a bare weekday is the most recent one, today
 * counting, unless its clause looks ahead ("will vote on Thursday"); a month is the nearest one within two, else as the
 * tense points; "until" and "by" look ahead, "since" back; "two days later" counts from the date mentioned last. A text
 * that tells history is read by its own years. A range is two mentions. Ages, versions, scores, phone numbers and names
 * are left alone.
 *
 * @param text - Any string.
 * @param options - `referenceDate`: the day of publication, as written, whatever its zone; without it a dateline or byline
 *   in the text counts, else relative expressions keep an underspecified value (`XXXX-WXX-5`) and have no interval.
 *   `prefer`: which way ambiguous months and weekdays point. `dateOrder`: how 3/4/2026 is read.
 * @returns Mentions in text order, never overlapping. Offsets are UTF-16 code units, `end` exclusive. `value` is a TIMEX3
 *   value, `interval` half-open and in ISO 8601; a clock time's interval carries the offset of its zone where the text
 *   names one, and seasons are those of the northern hemisphere.
 * @throws TypeError if `text` is not a string or `options` not an object.
 * @throws RangeError if `referenceDate` is no ISO 8601 date or valid `Date`, or another option is unknown.
 * @see ISO 24617-1 (ISO-TimeML) for types, values and modifiers; UzZaman et al., "SemEval-2013 Task 1: TempEval-3" for how
 *   they are measured; Strötgen and Gertz, "Multilingual and cross-domain temporal tagging" (2013) for news against narrative.
 *
 * @example
 * ```ts
 * import { extractDates } from 'wirecopy/dates';
 *
 * const dates = extractDates('The dam broke late on Sunday, two years after it was built.', { referenceDate: '2026-01-20' });
 * dates.map((date) => [date.text, date.value]) // => [['late on Sunday', '2026-01-18'], ['two years', 'P2Y']]
 * dates[0].mod // => 'END'
 * dates[0].interval // => { start: '2026-01-18', end: '2026-01-19' }
 * ```
 *
 * @example Without a day of publication
 * ```ts
 * import { extractDates } from 'wirecopy/dates';
 *
 * extractDates('They meet every Friday, and met in March.').map((date) => date.value) // => ['XXXX-WXX-5', 'XXXX-03']
 * ```
 */
export function extractDates(text: string, options?: DateOptions): DateMention[] {
  requireText('extractDates', text, LONGEST_TEXT);
  return findDates(tokenize(text), readDateOptions('extractDates', options));
}

/** Checked options with their defaults. */
export function readDateOptions(functionName: string, options: unknown): DateSettings {
  const { referenceDate, prefer, dateOrder } = requireOptions(functionName, options);
  return {
    ...(referenceDate === undefined
      ? { reference: undefined, clock: undefined }
      : requireTime(functionName, referenceDate)),
    prefer: requireChoice(functionName, 'prefer', prefer, ['news', 'past', 'future', 'nearest']),
    dateOrder: requireChoice(functionName, 'dateOrder', dateOrder, ['auto', 'day-first', 'month-first']),
  };
}

/** A calendar date, alone or with a time and a zone, as in ISO 8601 and RFC 3339. */
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-4])(?::([0-5]\d)(?::[0-6]\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Day number and seconds of a reference date: day and time as written, whatever the zone; a `Date` is read in UTC. */
function requireTime(functionName: string, value: unknown): Pick<DateSettings, 'reference' | 'clock'> {
  const time = typeof value === 'string' ? undefined : timeOf(value);
  const iso = time === undefined || Number.isNaN(time) ? value : new Date(time).toISOString();
  const match = typeof iso === 'string' ? ISO_DATE.exec(iso) : null;
  const [year, month, day, hour, minute] = match ? match.slice(1).map((digits) => Number(digits ?? 0)) : [];
  if (month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!)) {
    const clock = match![4] ? hour! * 3600 + minute! * 60 : undefined;
    return { reference: dayNumber(year!, month!, day!), clock };
  }
  throw new RangeError(
    `${functionName}: options.referenceDate must be an ISO 8601 date such as "2026-01-20", or a valid Date, ` +
      `got ${describe(value)}`,
  );
}
