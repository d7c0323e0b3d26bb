import { ordinalAt, shortNumberAt } from '../numerals.js';
import type { Candidate, Meaning } from '../meaning.js';
import { isNumber, isWord, type Scan, tokenText, withThe, wordAt } from '../scan.js';
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
  startsAt: (word) => word.ordinal > 0 || (word.cardinal >= 20 && word.cardinal < 40),
  startsAtNumber: true,
  find(scan, i) {
    const ordinal = ordinalAt(scan, i);
    if (!ordinal) return isNumber(scan, i) ? bareDay(scan, i) : undefined;
    if (ordinal.value > 31) return undefined;
    const { end } = ordinal;
    const meaning: Meaning = { kind: 'date', day: ordinal.value };
    const start = withThe(scan, i);
    // "the 3rd of next month" is joined to its month.
    if (isNumber(scan, i) && isWord(scan, end, 'of')) return { start, end, meaning, weak: true };
    const cue = wordAt(scan, start - 1);
    // "on 22nd", in haste
    if (start === i && !(cue.text === 'on' && isNumber(scan, i))) return undefined;
    // "Friday the twenty-second"; elsewhere a number in words counts something.
    if (!isNumber(scan, i) && !(cue.weekday > 0 && !cue.plural)) return undefined;
    if (!DAY_CUES.has(cue.text) && cue.weekday === 0) return undefined;
    const endsHere = !/^[\p{L}\d-]/u.test(tokenText(scan, end)) || wordAt(scan, end).isFunctionWord;
    return endsHere ? { start, end, meaning } : undefined;
  },
};

/** "8 p.m. on the 15", "on 15 at 8:00": worth something with its time. */
function bareDay(scan: Scan, i: number): Candidate | undefined {
  const value = shortNumberAt(scan, i);
  const start = withThe(scan, i);
  if (value < 1 || value > 31 || !isWord(scan, start - 1, 'on')) return undefined;
  // "on the 28 and 29 August", "on the 14 September"
  if (wordAt(scan, i + 1).text !== 'at' && !/^$|^[.,;:!?]/.test(tokenText(scan, i + 1))) return undefined;
  return { start, end: i + 1, meaning: { kind: 'date', day: value }, weak: true };
}
