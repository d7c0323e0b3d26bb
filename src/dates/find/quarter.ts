import { BUSINESS_WORDS } from '../../lexicon/business-words.js';
import { ordinalAt } from '../numerals.js';
import type { Candidate, Meaning } from '../meaning.js';
import {
  beforeHyphen,
  isCapitalised,
  isDash,
  isHyphen,
  isWord,
  type Scan,
  tokenText,
  withThe,
  wordAt,
} from '../scan.js';
import type { Finder } from './finder.js';
import { yearAt } from './year.js';

/**
 * Quarters and halves of a year: "the third quarter", "third-quarter profit", "the first half", "Q3 2025", "H1".
 */
export const quarter: Finder = {
  startsAt: (word) => /^[hq]\d$/.test(word.text) || word.unit === 'quarter' || word.unit === 'half',
  find(scan, i) {
    const word = wordAt(scan, i);
    if (word.unit === '') return codedQuarter(scan, i);
    const unit = word.unit as 'quarter' | 'half';
    const month = monthOfQuarter(scan, i);
    if (month) return month;
    const numbered = indexBefore(scan, i);
    if (!numbered) return undefined;
    if (isPartOfSomethingElse(scan, i)) return undefined;
    const { start, within } = beforeOrdinal(scan, numbered.start);
    const { index, count } = numbered;
    // "scored in the second half": a half needs a year beside it, or business around it.
    const weak = unit === 'half' && !within && !standsInBusiness(scan, i);
    return { start, end: i + 1, meaning: { kind: 'part', unit, index, count, within }, weak };
  },
};

/** Tokens to either side in which business words are looked for. */
const BUSINESS_WINDOW = 25;

function standsInBusiness(scan: Scan, i: number): boolean {
  for (let k = Math.max(0, i - BUSINESS_WINDOW); k < Math.min(scan.count, i + BUSINESS_WINDOW); k++) {
    const text = tokenText(scan, k).toLowerCase();
    if (/^[$€£¥%]$/.test(text) || BUSINESS_WORDS.has(text)) return true;
  }
  return false;
}

/** "Q3", "Q3 2025", "Q1 of 2024", "2017-Q1", "2019 Q1". */
function codedQuarter(scan: Scan, i: number): Candidate | undefined {
  const [letter, index] = tokenText(scan, i).toUpperCase();
  const at = beforeHyphen(scan, i);
  const after = yearAt(scan, i + 1);
  const before = after ? undefined : yearAt(scan, at);
  const year = after ?? before;
  // "q1" and "h2" are much else: without a year beside it only capitals count.
  if (!year && !isCapitalised(scan, i)) return undefined;
  const within = year && ({ kind: 'date', year: year.value } as const);
  const unit = letter === 'Q' ? 'quarter' : 'half';
  return {
    start: before ? at : i,
    end: after ? i + 2 : i + 1,
    meaning: { kind: 'part', unit, index: Number(index), within },
  };
}

/** "third quarter", "third-quarter", "first two quarters", "final quarter". */
function indexBefore(scan: Scan, i: number): { start: number; index: number; count?: number } | undefined {
  const at = beforeHyphen(scan, i);
  const { plural, unit } = wordAt(scan, i);
  if (plural) {
    // "the first two quarters of 1990" are its first half.
    const { cardinal } = wordAt(scan, at);
    return cardinal === 2 && isWord(scan, at - 1, 'first') ? { start: at - 1, index: 1, count: 2 } : undefined;
  }
  const ordinal = ordinalAt(scan, at);
  if (ordinal && ordinal.value <= (unit === 'quarter' ? 4 : 2)) return { start: at, index: ordinal.value };
  if (unit === 'half' && isWord(scan, at, 'latter')) return { start: at, index: 2 };
  return undefined;
}

/** "the fiscal third quarter", "the 1988 second quarter". */
function beforeOrdinal(scan: Scan, ordinal: number): { start: number; within: Meaning | undefined } {
  const fiscal = beforeHyphen(scan, ordinal);
  const start = isWord(scan, fiscal, 'fiscal') ? fiscal : ordinal;
  const year = yearAt(scan, start - 1);
  return {
    start: withThe(scan, year ? start - 1 : start),
    within: year && { kind: 'date', year: year.value },
  };
}

/** "a third quarter-final", "the first half-hour", "first half century". */
function isPartOfSomethingElse(scan: Scan, i: number): boolean {
  if (isHyphen(scan, i + 1)) return true;
  const { unit } = wordAt(scan, i);
  return unit === 'half' && wordAt(scan, i + 1).unit !== '';
}

/** "the March quarter", "the April-June quarter": named after a month in it. */
function monthOfQuarter(scan: Scan, i: number): Candidate | undefined {
  const { month } = wordAt(scan, i - 1);
  if (!month || wordAt(scan, i).unit !== 'quarter') return undefined;
  let start = i - 1;
  if (isDash(scan, start - 1) && wordAt(scan, start - 2).month) start -= 2;
  start = withThe(scan, start);
  return {
    start,
    end: i + 1,
    meaning: { kind: 'part', unit: 'quarter', index: Math.ceil(month / 3) },
  };
}
