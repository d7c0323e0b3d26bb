/** Seasons, lower case, with their TIMEX3 letters. Written for wirecopy. MIT. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);
