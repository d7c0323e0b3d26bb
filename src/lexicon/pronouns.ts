/** English pronouns by what they can stand for; written for wirecopy. MIT. */

/** Subject pronouns that stand for a source, with number and gender as the word shows them. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'i' | 'we' | 'you'> = new Map([
  ['he', 'he'],
  ['her', 'she'],
  ['him', 'he'],
  ['i', 'i'],
  ['it', 'it'],
  ['me', 'i'],
  ['she', 'she'],
  ['them', 'they'],
  ['they', 'they'],
  ['us', 'we'],
  ['we', 'we'],
  ['you', 'you'],
]);

/** Possessive determiners. */
export const POSSESSIVE_DETERMINERS: ReadonlySet<string> = new Set([
  'her',
  'his',
  'its',
  'my',
  'our',
  'their',
  'whose',
  'your',
]);

/** Pronouns that head a noun phrase of their own: "others said", "some say", "everyone told us". */
export const NOMINAL_PRONOUNS: ReadonlySet<string> = new Set([
  'all',
  'another',
  'anybody',
  'anyone',
  'both',
  'each',
  'everybody',
  'everyone',
  'few',
  'many',
  'most',
  'neither',
  'nobody',
  'one',
  'other',
  'others',
  'several',
  'some',
  'somebody',
  'someone',
  'that',
  'these',
  'this',
  'those',
]);
