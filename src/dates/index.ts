import { describe, requireChoice, requireOptions, requireText } from '../input.js';
import { tokenize } from '../tokens/index.js';
import type { DateMention, DateOptions } from '../types.js';
import { dayNumber, daysInMonth } from './calendar.js';
import { type DateSettings, findDates } from './find.js';

export type { DateMention, DateOptions, Grain, Span, TimexMod } from '../types.js';

/**
 * Finds temporal expressions and what they denote.
 */
export function extractDates(text: string, options?: DateOptions): DateMention[] {
  requireText('extractDates', text);
  return findDates(tokenize(text), readDateOptions('extractDates', options));
}

/** Checked options with their defaults. */
export function readDateOptions(functionName: string, options: unknown): DateSettings {
  const { referenceDate, prefer, dateOrder } = requireOptions(functionName, options);
  return {
    reference: referenceDate === undefined ? undefined : requireDay(functionName, referenceDate),
    prefer: requireChoice(functionName, 'prefer', prefer, ['news', 'past', 'future', 'nearest']),
    dateOrder: requireChoice(functionName, 'dateOrder', dateOrder, ['auto', 'day-first', 'month-first']),
  };
}

/** A calendar date, alone or with a time and a zone, as in ISO 8601 and RFC 3339. */
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** The day number of a reference date: the day as written, whatever its zone; a `Date` is read in UTC. */
function requireDay(functionName: string, value: unknown): number {
  const iso = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  const match = typeof iso === 'string' ? ISO_DATE.exec(iso) : null;
  const [year, month, day] = match ? match.slice(1, 4).map(Number) : [];
  if (month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysInMonth(year!, month!)) {
    return dayNumber(year!, month!, day!);
  }
  throw new RangeError(
    `${functionName}: options.referenceDate must be an ISO 8601 date such as "2026-01-20" or "2026-01-20T09:30:00Z", ` +
      `or a valid Date, got ${describe(value)}`,
  );
}
