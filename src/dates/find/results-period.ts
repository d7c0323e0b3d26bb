import { ordinalAt } from '../numerals.js';
import type { Candidate } from '../meaning.js';
import {
  beforeHyphen,
  isDash,
  isWord,
  type Scan,
  startsSentence,
  tokenText,
  touches,
  withThe,
  wordAt,
} from '../scan.js';
import type { Finder } from './finder.js';

/**
 * Periods as business results speak of them: "the year-ago quarter", "the latest period", "the same period of 2023",
 * "the full year", "by year-end".
 */
export const resultsPeriod: Finder = {
  startsAt: (word) =>
    ((word.unit === 'year' || word.unit === 'quarter' || word.unit === 'month') && !word.plural) ||
    word.text === 'period',
  find(scan, i) {
    const word = wordAt(scan, i);
    return (
      (word.unit === 'year' ? (yearAgo(scan, i) ?? wholeYear(scan, i)) : undefined) ??
      endOf(scan, i) ??
      namedPeriod(scan, i)
    );
  },
};

/** "the year-ago quarter", "a year-earlier loss", "the year-earlier period". */
function yearAgo(scan: Scan, i: number): Candidate | undefined {
  if (!isDash(scan, i + 1) || !touches(scan, i + 1) || !touches(scan, i + 2)) return undefined;
  if (!isWord(scan, i + 2, 'ago') && !isWord(scan, i + 2, 'earlier')) return undefined;
  let end = i + 3;
  let index: number | undefined;
  const ordinal = ordinalAt(scan, end);
  if (ordinal && wordAt(scan, ordinal.end).unit === 'quarter') {
    index = ordinal.value;
    end = ordinal.end + 1;
  } else if (isWord(scan, end, 'period') || wordAt(scan, end).unit === 'quarter') end++;
  const hasNoun = end > i + 3;
  const start = hasNoun ? withThe(scan, i) : i;
  return { start, end, meaning: { kind: 'results', shift: -1, index } };
}

/** "the full year", "the fiscal year", "the current fiscal year", "full-year". */
function wholeYear(scan: Scan, i: number): Candidate | undefined {
  const at = beforeHyphen(scan, i);
  const { text } = wordAt(scan, at);
  if (!/^(?:full|fiscal|financial)$/.test(text)) return undefined;
  let start = at;
  const before = wordAt(scan, at - 1).text;
  const shift = before === 'last' || before === 'previous' ? -1 : before === 'next' ? 1 : 0;
  if (/^(?:current|last|next|previous|this)$/.test(before)) start--;
  start = withThe(scan, start);
  if (start === at && text !== 'full') return undefined;
  return {
    start,
    end: i + 1,
    meaning: { kind: 'unit', unit: 'year', shift, anchor: 'reference' },
  };
}

/** "year-end", "by year end", "year's end", "month's end". */
function endOf(scan: Scan, i: number): Candidate | undefined {
  const { unit } = wordAt(scan, i);
  const at = isDash(scan, i + 1) || wordAt(scan, i + 1).text === "'s" ? i + 2 : i + 1;
  if (!isWord(scan, at, 'end') || unit === '') return undefined;
  if (at === i + 1 && !/^(?:by|at|before|until|the|from|to)$/.test(wordAt(scan, i - 1).text)) return undefined;
  const start = withThe(scan, i);
  const meaning = { kind: 'unit', unit, shift: 0, anchor: unit === 'year' ? 'reference' : 'focus' } as const;
  return { start, end: at + 1, mod: 'END', meaning };
}

/** "the latest quarter", "the latest period", "the same period (of 2023)", "the quarter". */
function namedPeriod(scan: Scan, i: number): Candidate | undefined {
  if (wordAt(scan, i).unit === 'month' || wordAt(scan, i).unit === 'year') return undefined;
  const adjective = tokenText(scan, i - 1).toLowerCase();
  const hasThe = isWord(scan, i - 2, 'the');
  if (adjective === 'latest' && (hasThe || startsSentence(scan, i - 1))) {
    return {
      start: hasThe ? i - 2 : i - 1,
      end: i + 1,
      meaning: { kind: 'results', shift: 0 },
    };
  }
  if (/^(?:same|corresponding|comparable)$/.test(adjective) && hasThe) {
    return { start: i - 2, end: i + 1, meaning: { kind: 'results', shift: 0 }, weak: true };
  }
  if (adjective === 'the' && wordAt(scan, i).unit === 'quarter' && !isWord(scan, i + 1, 'of') && !isDash(scan, i + 1)) {
    return { start: i - 1, end: i + 1, meaning: { kind: 'results', shift: 0, known: true } };
  }
  return undefined;
}
