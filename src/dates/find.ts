import type { DateMention, DateOptions } from '../types.js';

/** Inner form of {@link extractDates}: no checks. */
export function findDates(_text: string, _options: DateOptions): DateMention[] {
  return [];
}
