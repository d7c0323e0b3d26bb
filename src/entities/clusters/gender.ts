/** What stands before a person's name and shows gender: "Mrs. Haan", "his wife, Maria Haan". */
import { KIN } from '../../lexicon/entity-cues.js';
import { COURTESY_TITLES } from '../../lexicon/name-edges.js';
import { GENDERED_WORDS } from '../../lexicon/source-nouns.js';

export type Gender = 'he' | 'she';

/** Longest word before a name that is looked at, with what stands between. */
const REACH = 16;

/**
 * The gender that a title of courtesy or a word for a relative before `start` shows. Other nouns do not count: a woman
 * may be "chairman".
 */
export function genderBefore(text: string, start: number): Gender | undefined {
  const [, word] = /(?:^|\s)(\p{L}+\.?),?\s$/u.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  if (word === undefined || !(COURTESY_TITLES.has(word) || KIN.has(word))) return undefined;
  return GENDERED_WORDS.get(word.toLowerCase());
}
