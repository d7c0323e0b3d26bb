/** Adverbs and adjectives of frequency, lower case, with the period that they repeat in. Written for wirecopy. MIT. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['biweekly', 'P2W'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['fortnightly', 'P2W'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'P1D'],
  ['quarterly', 'P3M'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
]);

/** "twice a month": how often. */
export const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1X'],
  ['thrice', '3X'],
  ['twice', '2X'],
]);
