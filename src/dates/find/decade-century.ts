import { ordinalBefore } from '../numerals.js';
import { beforeHyphen, hasApostrophe, isWord, type Scan, tokenText, touches, withThe, wordAt } from '../scan.js';
import { pad } from '../timex.js';
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
    const first = withThe(scan, hasApostrophe(scan, i) ? i - 1 : i);
    const end = tokenText(scan, i).endsWith('s') ? i + 1 : i + 3;
    return { start: first, end, meaning: { kind: 'years', digits: String(start / 10) } };
  },
};

function decadeStart(scan: Scan, i: number): number | undefined {
  const word = wordAt(scan, i);
  if (word.decade > 0) return isWord(scan, i - 1, 'the') ? 1900 + word.decade : undefined;
  const isNamed = hasApostrophe(scan, i) || isWord(scan, i - 1, 'the');
  // "the 1930's", "the '60's"
  const hasMark = /^['’]$/.test(tokenText(scan, i + 1)) && touches(scan, i + 1) && isNamed;
  const suffix = hasMark && touches(scan, i + 2) && tokenText(scan, i + 2) === 's' ? 's' : '';
  const match = /^(1\d|20)?(\d0)['’]?s$/.exec(tokenText(scan, i) + suffix);
  if (!match) return undefined;
  if (match[1]) return Number(match[1] + match[2]);
  // "the '60s", "the 60s"; "in his 60s" is an age.
  // "the '00s" and "the '10s" are this century's.
  const start = Number(match[2]);
  return isNamed ? (start < 20 ? 2000 : 1900) + start : undefined;
}

/**
 * "the 19th century", "twentieth-century".
 */
export const century: Finder = {
  startsAt: (word) => word.unit === 'century' && !word.plural,
  find(scan, i) {
    const before = beforeHyphen(scan, i);
    const ordinal = ordinalBefore(scan, before + 1);
    if (!ordinal) return undefined;
    // "the 19th-century house" has its article from the house.
    const start = before === i - 1 ? withThe(scan, ordinal.start) : ordinal.start;
    return { start, end: i + 1, meaning: { kind: 'years', digits: pad(ordinal.value - 1) } };
  },
};
