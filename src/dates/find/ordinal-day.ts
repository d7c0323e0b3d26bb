import { ordinalAt } from '../numerals.js';
import { follows, isNumber, isWord, tokenText, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

const DAY_CUES: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'from',
  'since',
  'to',
  'before',
  'after',
  'between',
  'and',
  'till',
  'of',
]);

/**
 * "on the 28th", "from the 3rd to the 17th"; not "the 28th edition".
 */
export const ordinalDay: Finder = {
  name: 'ordinal-day',
  startsAtNumber: true,
  find(scan, i) {
    const ordinal = isNumber(scan, i) ? ordinalAt(scan, i) : undefined;
    if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return undefined;
    if (!isWord(scan, i - 1, 'the') || !follows(scan, i) || !follows(scan, i - 1)) return undefined;
    const cue = wordAt(scan, i - 2);
    if (!DAY_CUES.has(cue.text) && cue.weekday === 0) return undefined;
    const next = wordAt(scan, i + 1);
    const endsHere = !follows(scan, i + 1) || !/^[\p{L}\d-]/u.test(tokenText(scan, i + 1)) || next.isFunctionWord;
    if (!endsHere || isWord(scan, i + 1, 'of')) return undefined;
    return { start: i - 1, end: i + 1, meaning: { kind: 'date', day: ordinal.value } };
  },
};
