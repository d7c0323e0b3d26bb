/**
 * Phrases whose date follows from the day of publication alone, lower case, words separated by one space.
 *
 * `PRESENT_REF`, `PAST_REF` and `FUTURE_REF` are TIMEX3 values for now, some time ago, and some time to come;
 * `day+1` means a day after the reference date.
 *
 * Written for wirecopy. MIT.
 */
export const DEICTIC_PHRASES: ReadonlyMap<string, string> = new Map([
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['day after tomorrow', 'day+2'],
  ['day before yesterday', 'day-2'],
  ['just now', 'PRESENT_REF'],
  ['lately', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['near future', 'FUTURE_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['right now', 'PRESENT_REF'],
  ['soon', 'FUTURE_REF'],
  ['the day after tomorrow', 'day+2'],
  ['the day before yesterday', 'day-2'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['these days', 'PRESENT_REF'],
  ['today', 'day+0'],
  ['tomorrow', 'day+1'],
  ['yesterday', 'day-1'],
]);
