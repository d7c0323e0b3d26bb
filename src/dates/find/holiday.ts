import { HOLIDAY_NAME_TAILS } from '../../lexicon/holidays.js';
import { NATIONAL_DAYS } from '../../lexicon/national-days.js';
import { matchPhrase } from '../phrases.js';
import { isBreak, isCapitalised, isWord, type Scan, tokenText, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { yearAt } from './year.js';

/** Tokens to either side in which the country of a national day is looked for. */
const COUNTRY_WINDOW = 150;
/** Paragraphs further on in which it is looked for: what is added at the end of a text leaves its beginning alone. */
const PARAGRAPHS_AHEAD = 2;

/**
 * "Christmas Day", "Easter", "Eid al-Fitr", "Thanksgiving 2019", "India's Independence Day".
 */
export const holiday: Finder = {
  startsAt: (word) => word.holidays.length > 0,
  find(scan, i) {
    const match = matchPhrase(scan, i, wordAt(scan, i).holidays);
    if (!match || (!isCapitalised(scan, i) && isAmbiguous(scan, i, match.end))) return undefined;
    const meaning = { kind: 'holiday', rule: match.value } as const;
    // Found all the same, so that no "Friday" is found in the "Good Friday Agreement".
    if (isOfAName(scan, i, match.end)) return { start: i, end: match.end, meaning, weak: true };
    const rule = match.value.startsWith('national:') ? nationalDay(scan, i, match.value.slice(9)) : match.value;
    if (!rule) return undefined;
    const year = yearAt(scan, match.end);
    const shift = year ? undefined : shiftBefore(scan, i);
    const start = shift ? i - 1 : withThe(scan, i);
    const within = year && ({ kind: 'date', year: year.value } as const);
    return { start, end: year?.end ?? match.end, meaning: { kind: 'holiday', rule, shift, within } };
  },
};

/** "next Easter"; not "the next Easter", which a story tells from where it stands. */
function shiftBefore(scan: Scan, i: number): 'last' | 'this' | 'next' | undefined {
  if (isWord(scan, i - 2, 'the')) return undefined;
  return (['last', 'this', 'next'] as const).find((shift) => isWord(scan, i - 1, shift));
}

/** One word in small letters may be another word: "an epiphany"; "christmas" and "new year's eve" are not. */
function isAmbiguous(scan: Scan, start: number, end: number): boolean {
  return end - start === 1
    ? !/^(?:christmas|easter|halloween|thanksgiving)$/.test(wordAt(scan, start).text)
    : isWord(scan, end - 1, 'year');
}

/** "Good Friday Agreement", "Christmas tree", "Johnnie Christmas". */
function isOfAName(scan: Scan, start: number, end: number): boolean {
  if (HOLIDAY_NAME_TAILS.has(tokenText(scan, end).toLowerCase().replace(/s$/, ''))) return true;
  // "Johnnie Christmas", "the Persian New Year"
  const isOne = end - start === 1 || isWord(scan, start, 'new');
  return isOne && isCapitalised(scan, start - 1) && wordAt(scan, start - 1).text === '';
}

/** The day that the country named nearest keeps; Independence Day alone is the American one. */
function nationalDay(scan: Scan, i: number, kind: string): string | undefined {
  const days = NATIONAL_DAYS[kind] ?? [];
  let breaks = 0;
  for (let distance = 1; distance <= COUNTRY_WINDOW; distance++) {
    if (isBreak(scan, i + distance)) breaks++;
    for (const at of breaks > PARAGRAPHS_AHEAD ? [i - distance] : [i - distance, i + distance]) {
      // Only capitals name a country: "India's", "Turkish"; not "turkey".
      if (!isCapitalised(scan, at)) continue;
      const text = tokenText(scan, at).toLowerCase();
      const found = days.find(([stem]) => text.startsWith(stem));
      if (found) return found[1];
    }
  }
  return kind === 'independence' ? '07-04' : undefined;
}
