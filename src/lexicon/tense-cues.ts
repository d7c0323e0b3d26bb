/**
 * Words that tell whether a clause looks back or ahead, lower case.
 */

/** Prepositions that settle the direction of what follows them. */
export const DIRECTION_PREPOSITIONS: ReadonlyMap<string, 'past' | 'future'> = new Map<string, 'past' | 'future'>([
  ['after', 'past'],
  ['before', 'future'],
  ['by', 'future'],
  ['since', 'past'],
  ['through', 'future'],
  ['till', 'future'],
  ['until', 'future'],
]);

/** Auxiliaries and others that look ahead. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  "'ll",
  'expected',
  'plan',
  'planned',
  'plans',
  'scheduled',
  'shall',
  'slated',
  'upcoming',
  'will',
  "won't",
  'would',
]);

/** Cues so tight that even a bare weekday is the coming one. */
export const AHEAD_CUES: ReadonlySet<string> = new Set(['due', 'expected', 'scheduled', 'slated', 'will', "won't"]);

/** Past forms that do not end in -ed; reporting verbs are left out, they tell when something was said. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  'ate',
  'became',
  'began',
  'broke',
  'brought',
  'built',
  'came',
  'did',
  'died',
  'drew',
  'fell',
  'felt',
  'flew',
  'fought',
  'found',
  'gave',
  'got',
  'grew',
  'had',
  'held',
  'hit',
  'kept',
  'knew',
  'led',
  'left',
  'lost',
  'made',
  'met',
  'paid',
  'ran',
  'rose',
  'sat',
  'saw',
  'sent',
  'shot',
  'sold',
  'spent',
  'spoke',
  'stood',
  'struck',
  'took',
  'was',
  'went',
  'were',
  'won',
  'wrote',
]);
