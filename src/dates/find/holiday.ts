import { matchPhrase } from '../phrases.js';
import { wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "Christmas Day", "Easter", "Eid al-Fitr", "Thanksgiving".
 */
export const holiday: Finder = {
  name: 'holiday',
  startsAt: (word) => word.holidays.length > 0,
  find(scan, i) {
    const match = matchPhrase(scan, i, wordAt(scan, i).holidays);
    if (!match) return undefined;
    return { start: i, end: match.end, finder: 'holiday', meaning: { kind: 'holiday', rule: match.value } };
  },
};
