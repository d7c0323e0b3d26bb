/**
 * Prepositions, conjunctions and adverbs that a month, a season or a year follows, lower case.
 *
 * Written for wirecopy. MIT.
 */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'about',
  'after',
  'and',
  'around',
  'before',
  'between',
  'by',
  'during',
  'early',
  'for',
  'from',
  'in',
  'into',
  'late',
  'mid',
  'of',
  'or',
  'since',
  'through',
  'throughout',
  'till',
  'to',
  'until',
]);

/** The prepositions that most often begin a phrase after a verb or a noun. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);
