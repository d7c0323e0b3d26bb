import { ordinalAt } from '../numerals.js';
import type { Candidate } from '../meaning.js';
import { isWord, type Scan, standsLast, tokenText, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { isOwned } from './this-last-next.js';

const THIS_MONTH = { kind: 'unit', unit: 'month', shift: 0, anchor: 'reference' } as const;

/**
 * "the first week of May", "the last day of March", "the second Monday of next month", "the third month of the year":
 * stands only when joined to the period that follows.
 */
export const partOfPeriod: Finder = {
  startsAt: (word) => (word.unit !== '' || word.weekday > 0) && !word.plural,
  find(scan, i) {
    const word = wordAt(scan, i);
    const week = word.unit === 'week' ? weekOfDay(scan, i) : undefined;
    if (week) return week;
    const { text } = wordAt(scan, i - 1);
    const index = text === 'last' || text === 'final' ? -1 : (ordinalAt(scan, i - 1)?.value ?? 0);
    if (!index) return undefined;
    const isOf = isWord(scan, i + 1, 'of') || isWord(scan, i + 1, 'in');
    // "on the first Sunday." of this month; not "last Sunday", nor "her second Friday"
    const alone = word.weekday > 0 && index > 0 && index < 6 && standsLast(scan, i) && !isOwned(scan, i - 1);
    if (!isOf && !alone) return undefined;
    const start = withThe(scan, i - 1);
    // "last year in Lagos" is the year before this one.
    if (text === 'last' && start === i - 1 && isWord(scan, i + 1, 'in')) return undefined;
    const unit = word.weekday > 0 ? 'day' : word.unit;
    if (unit === '' || unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
    // "the third quarter of 2022" is a quarter without it; "the last quarter" alone would be the one before this.
    if ((unit === 'quarter' && index > 0) || (unit === 'half' && index > 2)) return undefined;
    return {
      start,
      end: i + 1,
      meaning: {
        kind: 'part',
        unit,
        index,
        weekday: word.weekday || undefined,
        within: alone ? THIS_MONTH : undefined,
      },
    };
  },
};

/** "the week of 8 March", "the week beginning February 4": index 0 is the one that holds the day. */
function weekOfDay(scan: Scan, i: number): Candidate | undefined {
  if (!isWord(scan, i - 1, 'the')) return undefined;
  const begins = /^(?:beginning|commencing|starting)$/.test(tokenText(scan, i + 1));
  if (!begins && !isWord(scan, i + 1, 'of')) return undefined;
  const end = !begins ? i + 1 : isWord(scan, i + 2, 'on') ? i + 3 : i + 2;
  return { start: i - 1, end, meaning: { kind: 'part', unit: 'week', index: 0 } };
}
