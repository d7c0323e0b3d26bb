import { follows, isWord, type Scan, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

const PART_CUES: ReadonlySet<string> = new Set([
  'at',
  'by',
  'before',
  'after',
  'until',
  'since',
  'from',
  'till',
  'towards',
]);

/**
 * "overnight", "by evening", "at dawn", "in the afternoon", "tonight".
 *
 * "at night" and "in the morning" say when in general; with a day beside them they are joined to it.
 */
export const partOfDay: Finder = {
  name: 'part-of-day',
  startsAt: (word) => (word.partOfDay !== '' || word.text === 'night' || word.text === 'tonight') && !word.plural,
  find(scan, i) {
    const word = wordAt(scan, i);
    if (word.text === 'tonight') {
      return {
        start: i,
        end: i + 1,
        finder: 'part-of-day',
        meaning: { kind: 'part-of-day', part: 'NI', day: { kind: 'unit', unit: 'day', shift: 0, anchor: 'reference' } },
      };
    }
    const part = word.partOfDay;
    if (!part || part === 'MI' || part === 'DT') return undefined;
    const start = isWord(scan, i - 1, 'the') && follows(scan, i) ? i - 1 : i;
    return {
      start,
      end: i + 1,
      finder: 'part-of-day',
      meaning: { kind: 'part-of-day', part },
      weak: !standsForATime(scan, i),
    };
  },
};

function standsForATime(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word.text === 'overnight')
    return !follows(scan, i + 1) || wordAt(scan, i + 1).text !== '' || !/^[a-z]/.test(scan.text[scan.starts[i + 1]!]!);
  if (word.text === 'night') return false;
  const hasThe = isWord(scan, i - 1, 'the');
  const cue = wordAt(scan, hasThe ? i - 2 : i - 1).text;
  if (follows(scan, i + 1) && wordAt(scan, i + 1).text === '' && /^[a-z-]/.test(scan.text[scan.starts[i + 1]!]!))
    return false;
  return (follows(scan, i) && PART_CUES.has(cue)) || (hasThe && cue === 'in' && word.text !== 'morning');
}
