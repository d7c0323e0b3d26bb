/**
 * Weekday names and abbreviations, lower case, without a stop; Monday is 1, as in ISO 8601.
 *
 * Written for wirecopy. MIT.
 */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['fri', 5],
  ['friday', 5],
  ['mon', 1],
  ['monday', 1],
  ['sat', 6],
  ['saturday', 6],
  ['sun', 7],
  ['sunday', 7],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['thursday', 4],
  ['tue', 2],
  ['tues', 2],
  ['tuesday', 2],
  ['wed', 3],
  ['weds', 3],
  ['wednesday', 3],
]);

/** Plurals: "on Tuesdays" is a set. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ['fridays', 5],
  ['mondays', 1],
  ['saturdays', 6],
  ['sundays', 7],
  ['thursdays', 4],
  ['tuesdays', 2],
  ['wednesdays', 3],
]);
