import { isHyphen, isWord, type Scan, tokenText, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { fullYear, yearAt } from './year.js';

/**
 * "fiscal 2027", "fiscal year 2025", "the 2024 financial year", "2024/25 fiscal year", "FY2026", "FY26".
 *
 * The value is the calendar year that names it: companies and countries begin theirs in different months.
 */
export const fiscalYear: Finder = {
  startsAt: (word) => /^(?:fiscal|financial|fy\d*)$/.test(word.text),
  find(scan, i) {
    // "FY26", never "fy26".
    const [, digits] = /^FY(\d+)$/.exec(tokenText(scan, i)) ?? [];
    if (digits) return { start: i, end: i + 1, meaning: { kind: 'date', year: fullYear(digits) } };
    const isFy = wordAt(scan, i).text === 'fy';
    let at = i + 1;
    const hasYearWord = !isFy && isWord(scan, at, 'year');
    if (hasYearWord) at++;
    const year = fiscalNumber(scan, at);
    if (year && (isFy || hasYearWord || wordAt(scan, i).text === 'fiscal')) {
      return { start: withThe(scan, i), end: year.end, meaning: { kind: 'date', year: year.value } };
    }
    if (!hasYearWord) return undefined;
    const before = yearBefore(scan, i);
    if (!before) return undefined;
    const start = withThe(scan, before.start);
    return { start, end: at, meaning: { kind: 'date', year: before.value } };
  },
};

/** "2025", "2024/25", "2024-25" (the year it ends in), "26". */
function fiscalNumber(scan: Scan, i: number): { value: number; end: number } | undefined {
  const slashed = slashedYear(tokenText(scan, i));
  if (slashed) return { value: slashed, end: i + 1 };
  const year = yearAt(scan, i);
  if (!year) return undefined;
  if (isHyphen(scan, i + 1) && /^\d\d$/.test(tokenText(scan, i + 2))) {
    return { value: lastYear(year.value, tokenText(scan, i + 2)), end: i + 3 };
  }
  return year;
}

function yearBefore(scan: Scan, i: number): { value: number; start: number } | undefined {
  for (const start of [i - 3, i - 1]) {
    const year = fiscalNumber(scan, start);
    if (year?.end === i) return { value: year.value, start };
  }
  return undefined;
}

function slashedYear(text: string): number | undefined {
  const match = /^((?:1\d|20)\d\d)\/(?:1\d|20)?(\d\d)$/.exec(text);
  return match ? lastYear(Number(match[1]), match[2]!) : undefined;
}

/** "2024/25" is the year that ends in 2025, "1999/00" in 2000. */
function lastYear(first: number, digits: string): number {
  const year = first - (first % 100) + Number(digits);
  return year < first ? year + 100 : year;
}
