/** Weekday names, lower case, in the order of the week of ISO 8601. Written for wirecopy. MIT. */
export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Abbreviations other than the first three letters, without a stop; Monday is 1. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['thur', 4],
  ['thurs', 4],
  ['tues', 2],
  ['weds', 3],
]);
