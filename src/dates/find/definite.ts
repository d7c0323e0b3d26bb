import type { Meaning } from '../meaning.js';
import { isNumber, isDash, isWord, precedesNoun, type Scan, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/** Words before "the year" that make it this one: "for the year", "so far in the year". */
const YEAR_CUES: ReadonlySet<string> = new Set([
  'for',
  'in',
  'during',
  'through',
  'throughout',
  'over',
  'within',
  'of',
  'by',
]);

/**
 * "the weekend", "the year", "the month", "year-end", "the end of the week": the one that everybody means.
 */
export const definite: Finder = {
  startsAt: (word) =>
    (word.unit === 'weekend' || word.unit === 'year' || word.unit === 'month' || word.unit === 'week') && !word.plural,
  find(scan, i) {
    if (isWord(scan, i, 'year') && isWord(scan, i + 1, 'to') && isWord(scan, i + 2, 'date')) {
      const meaning: Meaning = { kind: 'unit', unit: 'year', shift: 0, anchor: 'reference' };
      return { start: withThe(scan, i), end: i + 3, meaning };
    }
    // "by end of year"
    if (isWord(scan, i - 1, 'of') && /^(?:year|month)$/.test(wordAt(scan, i).text) && isBareEnd(scan, i))
      return {
        start: i,
        end: i + 1,
        meaning: { kind: 'unit', unit: wordAt(scan, i).unit as 'year', shift: 0, anchor: 'focus' },
      };
    if (!isWord(scan, i - 1, 'the')) return undefined;
    const { unit } = wordAt(scan, i);
    const cue = wordAt(scan, i - 2).text;
    if (unit === 'weekend') {
      return { start: i - 1, end: i + 1, meaning: { kind: 'weekend' } };
    }
    const isPart =
      (cue === 'in' && /^(?:earlier|later|early|late)$/.test(wordAt(scan, i - 3).text)) ||
      (cue === 'of' &&
        /^(?:end|start|beginning|middle|rest|half|part|remainder|quarter|months|weeks|days|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
          wordAt(scan, i - 3).text,
        ));
    // "the month of May", "the year that he died", "the year 71": another one, which the text goes on to name.
    const isNamed =
      isNumber(scan, i + 1) ||
      /^(?:of|that|when|to|from|before|after|ended|ending|in|since)$/.test(wordAt(scan, i + 1).text);
    if (!isPart && (unit !== 'year' || !YEAR_CUES.has(cue) || cue === 'of' || isNamed)) return undefined;
    return {
      start: i - 1,
      end: i + 1,
      meaning: { kind: 'unit', unit: unit as 'year', shift: 0, anchor: 'focus' },
    };
  },
};

function isBareEnd(scan: Scan, i: number): boolean {
  return /^(?:end|start)$/.test(wordAt(scan, i - 2).text) && !precedesNoun(scan, i) && !isDash(scan, i + 1);
}
