/** Words of clock times, lower case. Written for wirecopy. MIT. */

/** a.m. and p.m. in their spellings. */
export const MERIDIEMS: ReadonlyMap<string, 'am' | 'pm'> = new Map<string, 'am' | 'pm'>([
  ['a.m', 'am'],
  ['a.m.', 'am'],
  ['am', 'am'],
  ['p.m', 'pm'],
  ['p.m.', 'pm'],
  ['pm', 'pm'],
]);

/** Hours with a name of their own. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['midday', 12],
  ['midnight', 24],
  ['noon', 12],
  ['noonish', 12],
]);

/** Abbreviated time zones and their offset from UTC, where the news means one by it. */
export const TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ['aedt', '+11:00'],
  ['aest', '+10:00'],
  ['bst', '+01:00'],
  ['cdt', '-05:00'],
  ['cest', '+02:00'],
  ['cet', '+01:00'],
  ['eat', '+03:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['gmt', 'Z'],
  ['jst', '+09:00'],
  ['mdt', '-06:00'],
  ['msk', '+03:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['sast', '+02:00'],
  ['utc', 'Z'],
  ['wat', '+01:00'],
]);

/** Zones by name, before "time": "Eastern time", "local time". Their offset changes with the season or the place. */
export const ZONE_NAMES: ReadonlySet<string> = new Set(['central', 'eastern', 'local', 'mountain', 'pacific']);
