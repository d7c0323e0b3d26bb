/**
 * Holidays, lower case, with the rule that gives their day (see src/dates/resolve/holiday.ts):
 * `MM-DD` a fixed day; `easter+N` days after Western Easter; `MM-WXn-D` the nth weekday D of a month (n = L the last).
 */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['boxing day', '12-26'],
  ['christmas', '12-25'],
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ['easter', 'easter+0'],
  ['easter monday', 'easter+1'],
  ['easter sunday', 'easter+0'],
  ['good friday', 'easter-2'],
  ["new year's day", '01-01'],
  ["new year's eve", '12-31'],
  ['thanksgiving', '11-WX4-4'],
  ['thanksgiving day', '11-WX4-4'],
  ["valentine's day", '02-14'],
]);
