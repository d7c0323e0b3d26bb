import { TIME_PREPOSITIONS } from '../../lexicon/time-prepositions.js';
import {
  afterHyphen,
  hasApostrophe,
  hasSign,
  isDash,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  type Scan,
  tokenText,
  touches,
  wordAt,
} from '../scan.js';
import type { Candidate } from '../meaning.js';
import type { Finder } from './finder.js';

/** Words after which four digits are a year even long ago. */
const YEAR_CUES: ReadonlySet<string> = new Set(['a', 'as', 'his', 'its', 'least', 'the', 'year']);

function isCue(word: string): boolean {
  return TIME_PREPOSITIONS.has(word) || YEAR_CUES.has(word);
}

/**
 * Bare years: "in 2024", "the 2012 Olympics", "(1941-45)".
 */
export const year: Finder = {
  startsAtNumber: true,
  find(scan, i) {
    // "in 2025/26": a season or school year is named after the year it begins in.
    if (/^(?:19|20)\d\d\/\d\d$/.test(tokenText(scan, i))) {
      return {
        start: i,
        end: i + 1,
        meaning: { kind: 'date', year: Number(tokenText(scan, i).slice(0, 4)) },
      };
    }
    const era = eraYearAt(scan, i);
    if (era) {
      return { start: i, end: era.end, meaning: { kind: 'date', year: era.value, bc: era.bc } };
    }
    const short = shortYear(scan, i);
    if (short) return short;
    const found = yearAt(scan, i);
    if (!found || !standsAlone(scan, i) || !readsAsYear(scan, i, found.value)) return undefined;
    const start = isWord(scan, i - 1, 'year') ? (isWord(scan, i - 2, 'the') ? i - 2 : i - 1) : i;
    return { start, end: found.end, meaning: { kind: 'date', year: found.value } };
  },
};

/** "480 BC", "149 B.C.", "79 AD": a year with its era. */
export function eraYearAt(scan: Scan, i: number): { value: number; bc: boolean; end: number } | undefined {
  if (!isNumber(scan, i) || !/^\d{1,4}$/.test(tokenText(scan, i))) return undefined;
  const era = tokenText(scan, i + 1);
  if (!/^(?:BC|BCE|B\.C\.?|B\.C\.E\.?|AD|CE|A\.D\.?)$/.test(era)) return undefined;
  return { value: Number(tokenText(scan, i)), bc: era.startsWith('B'), end: i + 2 };
}

/** A year in four digits at token `i`, from 1000 to 2199. */
export function yearAt(scan: Scan, i: number): { value: number; end: number } | undefined {
  if (scan.ends[i]! - scan.starts[i]! !== 4) return undefined;
  const text = tokenText(scan, i);
  return /^(?:1\d|2[01])\d\d$/.test(text) ? { value: Number(text), end: i + 1 } : undefined;
}

/** "through '99", "the summer of '08": two digits after an apostrophe that opens no quotation. */
function shortYear(scan: Scan, i: number): Candidate | undefined {
  if (!hasApostrophe(scan, i) || !/^\d\d$/.test(tokenText(scan, i))) return undefined;
  const previous = wordAt(scan, i - 2).text;
  if (!isCue(previous)) return undefined;
  return { start: i - 1, end: i + 1, meaning: { kind: 'date', year: fullYear(tokenText(scan, i)) } };
}

/** '22 is 2022, '87 is 1987. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** No part of a price, a version, a phone number or a reference. */
function standsAlone(scan: Scan, i: number): boolean {
  const before = tokenText(scan, i - 1);
  if (touches(scan, i) && /^[$£€¥#@/\\.,:+=_]$/.test(before)) return false;
  if (hasSign(scan, i)) return false;
  const after = tokenText(scan, i + 1);
  if (touches(scan, i + 1) && /^[%°/\\@_=+]$/.test(after)) return false;
  // "2025-2-30" is no date at all.
  if (isHyphen(scan, i + 1) && isNumber(scan, i + 2) && isHyphen(scan, i + 3)) return false;
  // "555-1212", "2024-08-01" (its own finder); "2019-20" and "1941-1945" are ranges.
  if (isHyphen(scan, i - 1) && isNumber(scan, i - 2)) {
    return yearAt(scan, i - 2) !== undefined;
  }
  return true;
}

/** Numbers that count something are no years: "2000 troops", "some 1500 people", "1800 metres". */
function readsAsYear(scan: Scan, i: number, value: number): boolean {
  const previous = wordAt(scan, i - 1).text;
  const cued = isCue(previous);
  const next = wordAt(scan, i + 1);
  if (next.unit !== '' && next.plural) return false;
  // "a 2000-year-old tradition", "a 2000 year old tradition"
  const at = afterHyphen(scan, i);
  if (wordAt(scan, at).unit && /^(?:-|old)/.test(tokenText(scan, at + 1))) return false;
  if (/^(?:GMT|UTC|BST|EST|EDT|hours|hrs)$/.test(tokenText(scan, i + 1))) return false;
  if (value >= 1900 && value < 2060) return value % 100 !== 0 || cued || !countsPlural(scan, i + 1);
  // "1775-1780"; "92: 1087-1101" are pages.
  if (isHyphen(scan, i + 1) && yearAt(scan, i + 2)) return !isMark(scan, i - 1, ':');
  if (value >= 1500 && value < 1900)
    return (cued && !countsPlural(scan, i + 1)) || isMark(scan, i - 1, '(') || isDash(scan, i - 1);
  return cued && previous === 'in' && !countsPlural(scan, i + 1);
}

function countsPlural(scan: Scan, i: number): boolean {
  // "since 1882 as", "in 1793 was"
  return !wordAt(scan, i).isFunctionWord && /^[a-z]+s$|^people$|^km$|^[a-z]$/.test(tokenText(scan, i));
}
