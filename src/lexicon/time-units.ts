/**
 * Units of time in the singular, lower case: the word and the unit it names.
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

/** A plural that is not made with -s. */
export const UNIT_PLURALS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([['millennia', 'millennium']]);
