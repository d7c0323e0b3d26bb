/** What stands before a person's name and shows gender: "Mrs. Haan", "his wife, Maria Haan". */
import { KIN } from '../../lexicon/entity-cues.js';
import { COURTESY_TITLES } from '../../lexicon/name-edges.js';
import { GENDERED_WORDS } from '../../lexicon/source-nouns.js';

export type Gender = 'he' | 'she';

/** Longest stretch before a name that is looked at. */
const REACH = 16;

/**
 * The gender that a title of courtesy or a word for a relative before `start` shows. Other nouns do not count: a woman
 * may be "chairman".
 */
export function genderBefore(text: string, start: number): Gender | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(',', '');
  return COURTESY_TITLES.has(word) || KIN.has(word) ? GENDERED_WORDS.get(word.toLowerCase()) : undefined;
}
