import { numeralAt } from '../numerals.js';
import { isHyphen, isNumber, isWord, type Scan, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * Years in words: "nineteen ninety-six", "the year two thousand", "two thousand and twelve", "twenty twenty-five".
 */
export const spelledYear: Finder = {
  startsAt: (word) => (word.cardinal >= 15 && word.cardinal <= 20) || word.cardinal === 2,
  find(scan, i) {
    const found = wordAt(scan, i).cardinal === 2 ? twoThousand(scan, i) : centuryAndYear(scan, i);
    if (!found) return undefined;
    let start = i;
    if (isWord(scan, i - 1, 'year')) start = isWord(scan, i - 2, 'the') ? i - 2 : i - 1;
    // "two thousand" alone counts; "in two thousand twelve" and "the year two thousand" are years.
    if (found.value === 2000 && start === i) return undefined;
    return { start, end: found.end, meaning: { kind: 'date', year: found.value } };
  },
};

/** "two thousand (and) twelve". */
function twoThousand(scan: Scan, i: number): { value: number; end: number } | undefined {
  const numeral = numeralAt(scan, i);
  if (!numeral || numeral.value < 2000 || numeral.value > 2099 || countsNoun(scan, numeral.end)) return undefined;
  return numeral;
}

/** "nineteen ninety-six", "twenty twenty-five"; not "nineteen hundred". */
function centuryAndYear(scan: Scan, i: number): { value: number; end: number } | undefined {
  const rest = isNumber(scan, i + 1) ? undefined : numeralAt(scan, i + 1);
  if (!rest || rest.value < 10 || rest.value > 99 || countsNoun(scan, rest.end)) return undefined;
  return { value: wordAt(scan, i).cardinal * 100 + rest.value, end: rest.end };
}

/** "twenty ten-year-olds", "nineteen thirty-minute slots". */
function countsNoun(scan: Scan, i: number): boolean {
  return isHyphen(scan, i) || wordAt(scan, i).unit !== '';
}
