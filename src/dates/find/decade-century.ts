import { ordinalAt } from '../numerals.js';
import { isHyphen, isWord, type Scan, tokenText, touches, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "the 1990s", "the '60s", "the nineties".
 */
export const decade: Finder = {
  startsAt: (word) => word.decade > 0,
  startsAtNumber: true,
  find(scan, i) {
    const start = decadeStart(scan, i);
    if (start === undefined) return undefined;
    let first = /^['’‘]$/.test(tokenText(scan, i - 1)) && touches(scan, i) ? i - 1 : i;
    first = withThe(scan, first);
    const end = tokenText(scan, i).endsWith('s') ? i + 1 : i + 3;
    return { start: first, end, meaning: { kind: 'decade', start } };
  },
};

function decadeStart(scan: Scan, i: number): number | undefined {
  const word = wordAt(scan, i);
  if (word.decade > 0) return isWord(scan, i - 1, 'the') ? 1900 + word.decade : undefined;
  const marked = /^['’‘]$/.test(tokenText(scan, i - 1)) && touches(scan, i);
  const isNamed = marked || isWord(scan, i - 1, 'the');
  // "the 1930's", "the '60's"
  const hasMark = /^['’]$/.test(tokenText(scan, i + 1)) && touches(scan, i + 1) && isNamed;
  const suffix = hasMark && touches(scan, i + 2) && tokenText(scan, i + 2) === 's' ? 's' : '';
  const match = /^(1\d|20)?(\d0)['’]?s$/.exec(tokenText(scan, i) + suffix);
  if (!match) return undefined;
  if (match[1]) return Number(match[1] + match[2]);
  // "the '60s", "the 60s"; "in his 60s" is an age.
  return isNamed ? 1900 + Number(match[2]) : undefined;
}

/**
 * "the 19th century", "twentieth-century".
 */
export const century: Finder = {
  startsAt: (word) => word.unit === 'century' && !word.plural,
  find(scan, i) {
    let end = i;
    if (isHyphen(scan, end - 1)) end--;
    for (const from of [end - 3, end - 2, end - 1]) {
      const ordinal = ordinalAt(scan, from);
      if (ordinal?.end !== end) continue;
      const start = isWord(scan, from - 1, 'the') && end === i ? from - 1 : from;
      return { start, end: i + 1, meaning: { kind: 'century', ordinal: ordinal.value } };
    }
    return undefined;
  },
};
