import { TIME_PREPOSITIONS } from '../../lexicon/time-prepositions.js';
import { isCapitalised, isHyphen, isWord, precedesNoun, type Scan, startsSentence, withThe, wordAt } from '../scan.js';
import type { Meaning } from '../meaning.js';
import type { Finder } from './finder.js';
import { yearAt } from './year.js';

/**
 * "the summer", "spring 2026", "in winter", "the autumn of 1917".
 */
export const season: Finder = {
  startsAt: (word) => word.season !== '',
  find(scan, i) {
    const word = wordAt(scan, i);
    let end = i + 1;
    let within: Meaning | undefined;
    const yearToken = isWord(scan, end, 'of') || isWord(scan, end, 'in') ? end + 1 : end;
    const year = yearAt(scan, yearToken);
    if (year) {
      end = year.end;
      within = { kind: 'date', year: year.value };
    }
    let start = i;
    const yearBefore = year ? undefined : yearAt(scan, i - 1);
    // "the 2012 Summer Paralympics" are an event of a year.
    if (yearBefore && !(isCapitalised(scan, i) && isCapitalised(scan, i + 1))) {
      start--;
      within = { kind: 'date', year: yearBefore.value };
    }
    if (!within && !standsForATime(scan, i)) return undefined;
    start = withThe(scan, start);
    return { start, end, meaning: { kind: 'season', season: word.season, within } };
  },
};

function standsForATime(scan: Scan, i: number): boolean {
  const { text } = wordAt(scan, i);
  // "Prague Spring", "Summer Olympics", "Fall River"
  if (isCapitalised(scan, i) && !startsSentence(scan, i)) return false;
  if (precedesNoun(scan, i) || isHyphen(scan, i + 1)) return false;
  const previous = wordAt(scan, i - 1).text;
  const hasThe = previous === 'the';
  const cue = hasThe ? wordAt(scan, i - 2).text : previous;
  // "the fall of Kabul", "prices fall": only "in the fall", "by fall", "this fall".
  if (text === 'fall') return cue === 'in' || cue === 'by' || cue === 'until' || cue === 'since';
  if (text === 'spring') return (TIME_PREPOSITIONS.has(cue) || hasThe) && !isWord(scan, i + 1, 'of');
  return TIME_PREPOSITIONS.has(cue) || hasThe || startsSentence(scan, i);
}
