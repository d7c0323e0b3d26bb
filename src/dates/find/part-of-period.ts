import { ordinalAt } from '../numerals.js';
import { follows, isWord, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "the first week of May", "the last day of March", "the second Monday of next month", "the third month of the year":
 * stands only when joined to the period that follows.
 */
export const partOfPeriod: Finder = {
  name: 'part-of-period',
  startsAt: (word) => (word.unit !== '' || word.weekday > 0) && !word.plural,
  find(scan, i) {
    const word = wordAt(scan, i);
    if (!(isWord(scan, i + 1, 'of') || isWord(scan, i + 1, 'in')) || !follows(scan, i) || !follows(scan, i + 1))
      return undefined;
    const { text } = wordAt(scan, i - 1);
    const index = text === 'last' || text === 'final' ? -1 : (ordinalAt(scan, i - 1)?.value ?? 0);
    if (!index) return undefined;
    const start = withThe(scan, i - 1);
    const unit = word.weekday > 0 ? 'day' : word.unit;
    if (unit === '' || unit === 'quarter' || unit === 'hour' || unit === 'minute' || unit === 'second')
      return undefined;
    return {
      start,
      end: i + 1,
      meaning: { kind: 'part', unit, index, weekday: word.weekday || undefined },
    };
  },
};
