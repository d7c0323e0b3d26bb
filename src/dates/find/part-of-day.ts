import type { Candidate } from '../meaning.js';
import { isDash, isWord, precedesNoun, type Scan, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/** "before dawn" and "until sunset" recur; "by dawn" is one of them. */
const TWILIGHTS: ReadonlySet<string> = new Set(['dawn', 'daybreak', 'dusk', 'nightfall', 'sunrise', 'sunset']);

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
  startsAt: (word) =>
    (word.partOfDay !== '' || word.text === 'night' || word.text === 'tonight' || word.text === 'hours') &&
    (!word.plural || word.text === 'hours'),
  find(scan, i) {
    const word = wordAt(scan, i);
    if (word.unit === 'hour') return smallHours(scan, i);
    if (word.text === 'tonight') {
      return {
        start: i,
        end: i + 1,
        meaning: { kind: 'part-of-day', part: 'NI', day: { kind: 'unit', unit: 'day', shift: 0, anchor: 'reference' } },
      };
    }
    const part = word.partOfDay;
    if (!part || part === 'MI' || part === 'DT') return undefined;
    const start = withThe(scan, i);
    return {
      start,
      end: i + 1,
      meaning: { kind: 'part-of-day', part },
      weak: !standsForATime(scan, i),
    };
  },
};

function standsForATime(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word.text === 'overnight') return !precedesNoun(scan, i);
  if (word.text === 'night') return false;
  if (TWILIGHTS.has(word.text)) return isWord(scan, i - 1, 'by');
  const hasThe = isWord(scan, i - 1, 'the');
  const cue = wordAt(scan, hasThe ? i - 2 : i - 1).text;
  if (precedesNoun(scan, i) || isDash(scan, i + 1)) return false;
  return PART_CUES.has(cue) || (hasThe && cue === 'in' && word.text !== 'morning');
}

/** "in the small hours of Monday", "the early hours of Sunday": worth something with their day. */
function smallHours(scan: Scan, i: number): Candidate | undefined {
  if (!/^(?:early|small)$/.test(wordAt(scan, i - 1).text) || !isWord(scan, i + 1, 'of')) return undefined;
  const start = withThe(scan, i - 1);
  return {
    start,
    end: i + 1,
    meaning: { kind: 'part-of-day', part: 'MO' },
    mod: 'START',
    weak: true,
  };
}
