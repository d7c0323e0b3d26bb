import { ordinalAt } from '../numerals.js';
import { follows, isNumber, isWord, tokenText, wordAt } from '../scan.js';
import type { Meaning } from '../meaning.js';
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
  startsAt: (word) => word.ordinal > 0 || (word.cardinal >= 20 && word.cardinal < 40),
  startsAtNumber: true,
  find(scan, i) {
    const ordinal = ordinalAt(scan, i);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return undefined;
    const { end } = ordinal;
    const meaning: Meaning = { kind: 'date', day: ordinal.value };
    const hasThe = isWord(scan, i - 1, 'the') && follows(scan, i);
    // "the 3rd of next month" is joined to its month.
    if (isNumber(scan, i) && isWord(scan, end, 'of') && follows(scan, end))
      return { start: hasThe ? i - 1 : i, end, meaning, weak: true };
    if (!hasThe) return undefined;
    const cue = wordAt(scan, i - 2);
    // "Friday the twenty-second"; elsewhere a number in words counts something.
    if (!isNumber(scan, i) && !(cue.weekday > 0 && !cue.plural)) return undefined;
    if (!follows(scan, i - 1)) return undefined;
    if (!DAY_CUES.has(cue.text) && cue.weekday === 0) return undefined;
    const endsHere =
      !follows(scan, end) || !/^[\p{L}\d-]/u.test(tokenText(scan, end)) || wordAt(scan, end).isFunctionWord;
    return endsHere ? { start: i - 1, end, meaning } : undefined;
  },
};
