import type { Candidate } from '../meaning.js';
import { beforeHyphen, isDash, isWord, precedesNoun, type Scan, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/** "before dawn" and "until sunset" recur; "by dawn" is one of them. */
const TWILIGHTS: ReadonlySet<string> = new Set(['dawn', 'daybreak', 'dusk', 'nightfall', 'sunrise', 'sunset']);

const EDGES = /^(?:mid|early|earlier|late|later)$/;

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
  startsAt: (word) => (word.partOfDay !== '' && !word.plural) || word.text.startsWith('toni') || word.text === 'hours',
  find(scan, i) {
    const word = wordAt(scan, i);
    if (word.unit === 'hour') return smallHours(scan, i);
    if (/^toni(?:ght|te)$/.test(word.text)) {
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
      meaning: { kind: 'part-of-day', part, before: word.text === 'overnight' },
      weak: !standsForATime(scan, i),
    };
  },
};

function standsForATime(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word.text === 'overnight') return !precedesNoun(scan, i);
  if (word.text === 'night') return false;
  if (TWILIGHTS.has(word.text)) return isWord(scan, i - 1, 'by');
  if (precedesNoun(scan, i) || isDash(scan, i + 1)) return false;
  // "in the early morning", "mid-afternoon"
  const at = beforeHyphen(scan, i);
  const isPart = EDGES.test(wordAt(scan, at).text);
  const before = isPart ? at - 1 : i - 1;
  const hasThe = isWord(scan, before, 'the');
  const cue = wordAt(scan, hasThe ? before - 1 : before).text;
  if (PART_CUES.has(cue) || (isPart && (cue === 'in' || isWord(scan, at, 'mid')))) return true;
  // "later in the morning"; "in the morning" says when in general.
  return hasThe && cue === 'in' && (word.text !== 'morning' || EDGES.test(wordAt(scan, before - 2).text));
}

/** "in the small hours of Monday", "the early hours of Sunday": worth something with their day. */
function smallHours(scan: Scan, i: number): Candidate | undefined {
  // "the early morning hours of Sunday"
  const at = wordAt(scan, i - 1).partOfDay ? i - 2 : i - 1;
  if (!/^(?:early|small)$/.test(wordAt(scan, at).text) || !isWord(scan, i + 1, 'of')) return undefined;
  const start = withThe(scan, at);
  return {
    start,
    end: i + 1,
    meaning: { kind: 'part-of-day', part: 'MO' },
    mod: 'START',
    weak: true,
  };
}
