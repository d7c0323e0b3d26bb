/**
 * Abbreviations that end names and keep their stop, lower case, without it. Written for wirecopy. MIT.
 */

/** Legal forms and the like: "Acme Ltd.", "Lehman Bros.", "Fleet St." */
export const COMPANY_ABBREVIATIONS: ReadonlySet<string> = new Set(['bros', 'co', 'corp', 'cos', 'inc', 'ltd', 'pty']);

/** States and provinces as wire style writes them after a city: "RICHMOND, Va." */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'ala',
  'alta',
  'ariz',
  'ark',
  'calif',
  'colo',
  'conn',
  'del',
  'fla',
  'ga',
  'ill',
  'ind',
  'kan',
  'ky',
  'la',
  'man',
  'mass',
  'md',
  'mich',
  'minn',
  'miss',
  'mo',
  'mont',
  'neb',
  'nev',
  'okla',
  'ont',
  'ore',
  'pa',
  'que',
  'sask',
  'tenn',
  'tex',
  'va',
  'vt',
  'wash',
  'wis',
  'wyo',
]);
