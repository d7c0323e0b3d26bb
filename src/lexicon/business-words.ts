/**
 * Nouns of business and statistics, lower case: near them "the first half" is one of a year, not of a match. Written
 * for wirecopy. MIT.
 */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set([
  'earnings',
  'economy',
  'exports',
  'forecast',
  'growth',
  'imports',
  'income',
  'inflation',
  'loss',
  'outlook',
  'output',
  'percent',
  'production',
  'profit',
  'profits',
  'quarter',
  'results',
  'revenue',
  'revenues',
  'sales',
  'shares',
  'shipments',
  'subscribers',
]);
