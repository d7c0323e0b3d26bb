/**
 * Units of time, lower case: the word, the unit it names, and whether it is a plural.
 *
 * Units carry the letters of ISO 8601 durations where it has any; decade and century are written as years there.
 *
 * Written for wirecopy. MIT.
 */
export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export const UNITS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['century', 'century'],
  ['day', 'day'],
  ['decade', 'decade'],
  ['fortnight', 'fortnight'],
  ['half', 'half'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['millennium', 'millennium'],
  ['min', 'minute'],
  ['minute', 'minute'],
  ['month', 'month'],
  ['night', 'night'],
  ['quarter', 'quarter'],
  ['sec', 'second'],
  ['second', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['year', 'year'],
  ['yr', 'year'],
]);

export const UNIT_PLURALS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['centuries', 'century'],
  ['days', 'day'],
  ['decades', 'decade'],
  ['fortnights', 'fortnight'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['minutes', 'minute'],
  ['months', 'month'],
  ['nights', 'night'],
  ['quarters', 'quarter'],
  ['seconds', 'second'],
  ['secs', 'second'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['years', 'year'],
  ['yrs', 'year'],
]);
