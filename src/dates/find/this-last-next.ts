import type { Anchor, Candidate, Meaning } from '../meaning.js';
import { isCapitalised, isWord, precedesNoun, type Scan, tokenText, wordAt } from '../scan.js';
import type { Word } from '../words.js';
import { isAlsoAWord } from './calendar-date.js';
import type { Finder } from './finder.js';
import { isWeekdayHere } from './weekday.js';

/** Words before a unit, how far they shift it, and from where. */
const SHIFTS: ReadonlyMap<string, readonly [shift: number, anchor: Anchor]> = new Map<
  string,
  readonly [number, Anchor]
>([
  ['coming', [1, 'reference']],
  ['current', [0, 'reference']],
  ['following', [1, 'previous']],
  ['last', [-1, 'reference']],
  ['next', [1, 'reference']],
  ['past', [-1, 'reference']],
  ['previous', [-1, 'previous']],
  ['same', [0, 'previous']],
  ['that', [0, 'previous']],
  ['this', [0, 'narration']],
  ['upcoming', [1, 'reference']],
]);

/**
 * "last year", "this week", "next Friday", "the following month", "last summer", "this morning".
 */
export const thisLastNext: Finder = {
  startsAt: (word) =>
    (word.unit !== '' || word.weekday > 0 || word.month > 0 || word.season !== '' || word.partOfDay !== '') &&
    (!word.plural || word.unit === 'year'),
  find(scan, i) {
    const modifier = wordAt(scan, i - 1).text;
    const found = SHIFTS.get(modifier);
    if (!found) return undefined;
    let [shift, anchor] = found;
    let start = i - 1;
    const hasThe = isWord(scan, start - 1, 'the');
    // "this past week", "this coming Friday"
    if (hasThe || isWord(scan, start - 1, 'this')) start--;
    // "this time last year": the month
    if (isWord(scan, i, 'year') && shift && isWord(scan, start - 1, 'time') && isWord(scan, start - 2, 'this'))
      return {
        start: start - 2,
        end: i + 1,
        meaning: { kind: 'offset', amount: 12, unit: 'month', sign: shift < 0 ? -1 : 1, anchor },
      };
    // "the next day" counts from the last date; "next week" from the day of publication.
    if (hasThe && modifier === 'next') anchor = 'previous';
    const word = wordAt(scan, i);
    // "this years festival": the apostrophe is often left out.
    if (
      word.plural &&
      !(
        /^(?:last|next|this)$/.test(modifier) &&
        start === i - 1 &&
        precedesNoun(scan, i) &&
        !/ed$/.test(tokenText(scan, i + 1))
      )
    )
      return undefined;
    // "May Day", "that may": the month is no month here.
    if (word.month > 0 && ((isAlsoAWord(word) && !isCapitalised(scan, i)) || isWord(scan, i + 1, 'day')))
      return undefined;
    if (word.weekday > 0 && !isWeekdayHere(scan, i)) return undefined;
    // "his last day" at work
    if (word.unit === 'day' && (modifier === 'last' || modifier === 'next') && isOwned(scan, start)) return undefined;
    if (modifier === 'that' && (word.unit === 'half' || word.unit === 'quarter')) return undefined;
    // "the past decade" is the ten years up to now, not the tens before.
    if ((modifier === 'past' || modifier === 'last') && LONG_UNITS.has(word.unit))
      return lengthUpToNow(start, i, word.unit);
    // "this coming Friday" is the first that comes; "next Friday" may be the one after it.
    if (modifier.endsWith('coming')) {
      if (word.weekday > 0) return { start, end: i + 1, meaning: { kind: 'weekday', weekday: word.weekday, count: 1 } };
      if (word.unit === 'weekend') shift = 0;
    }
    const meaning = meaningOf(word, shift, anchor);
    return meaning && { start, end: i + 1, meaning };
  },
};

/** True where someone's stands before token `i`: "her", "Brown's". */
export function isOwned(scan: Scan, i: number): boolean {
  return /^(?:h(?:er|is)|its|my|our|their|your|['’]s)$/i.test(tokenText(scan, i - 1));
}

const LONG_UNITS: ReadonlySet<string> = new Set(['century', 'decade', 'fortnight', 'millennium']);

function lengthUpToNow(start: number, i: number, unit: Word['unit']): Candidate | undefined {
  if (unit === '') return undefined;
  return { start, end: i + 1, meaning: { kind: 'duration', parts: [{ amount: 1, unit }] } };
}

function meaningOf(word: Word, shift: number, anchor: Anchor): Meaning | undefined {
  const which = shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
  if (word.weekday > 0) {
    return { kind: 'weekday', weekday: word.weekday, shift: shift > 0 && anchor === 'previous' ? 'following' : which };
  }
  if (word.month > 0) {
    if (anchor === 'reference' || anchor === 'narration') return { kind: 'date', month: word.month, shift: which };
    return { kind: 'date', month: word.month, within: { kind: 'unit', unit: 'year', shift, anchor } };
  }
  if (word.season !== '') {
    return { kind: 'season', season: word.season, shift: shift > 0 && anchor === 'previous' ? 'following' : which };
  }
  if (word.unit !== '' && word.unit !== 'night') {
    if (word.unit === 'second' || word.unit === 'minute' || word.unit === 'hour') return undefined;
    return { kind: 'unit', unit: word.unit, shift, anchor };
  }
  if (word.partOfDay !== '') {
    return {
      kind: 'part-of-day',
      part: word.partOfDay,
      day: { kind: 'unit', unit: 'day', shift, anchor },
    };
  }
  return undefined;
}
