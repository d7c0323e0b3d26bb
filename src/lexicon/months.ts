/** Month names, lower case, in the order of the year. Common knowledge, listed for wirecopy. MIT. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Abbreviations other than the first three letters, without a stop. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([['sept', 9]]);
