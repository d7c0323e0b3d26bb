import type { UnitName } from '../../lexicon/time-units.js';
import type { Candidate } from '../meaning.js';
import { numeralAt, numeralBefore, ordinalAt, shortNumberAt } from '../numerals.js';
import {
  isCapitalised,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  precedesNoun,
  type Scan,
  startsSentence,
  tokenText,
  touches,
  withThe,
  wordAt,
} from '../scan.js';
import { durationValue, pad } from '../timex.js';
import type { Word } from '../words.js';
import type { Finder } from './finder.js';

/**
 * Times that repeat: "every Friday", "each July", "every two weeks", "every other day", "every Dec. 23".
 */
export const every: Finder = {
  startsAt: (word) => word.text === 'every' || word.text === 'each',
  find(scan, i) {
    const quant = tokenText(scan, i).toLowerCase();
    const isOther = isWord(scan, i + 1, 'other') || isWord(scan, i + 1, 'second');
    let at = isOther ? i + 2 : i + 1;
    let amount = isOther ? 2 : 1;
    const numeral = isOther ? undefined : numeralAt(scan, at);
    if (numeral) {
      amount = numeral.value;
      at = numeral.end;
    } else if (isWord(scan, at, 'half')) {
      amount = 0.5;
      at++;
    }
    const found = recurring(scan, at, amount);
    if (!found) return undefined;
    const day = found.value === 'P1M' ? dayOfMonthBefore(scan, i) : undefined;
    return {
      start: day?.start ?? i,
      end: found.end,
      meaning: { kind: 'set', value: day?.value ?? found.value },
      quant: isOther ? `${quant} other` : quant,
    };
  },
};

/** "the 30th of every month" */
function dayOfMonthBefore(scan: Scan, i: number): { start: number; value: string } | undefined {
  const day = isWord(scan, i - 1, 'of') ? ordinalAt(scan, i - 2) : undefined;
  if (!day || day.value > 31) return undefined;
  return { start: withThe(scan, i - 2), value: `XXXX-XX-${pad(day.value)}` };
}

function recurring(scan: Scan, i: number, amount: number): { value: string; end: number } | undefined {
  const word = wordAt(scan, i);
  if (word.weekday > 0) return withPartOfDay(scan, i + 1, `XXXX-WXX-${word.weekday}`);
  if (word.month > 0) {
    const at = tokenText(scan, i + 1) === '.' && touches(scan, i + 1) ? i + 2 : i + 1;
    const month = pad(word.month);
    const day = shortNumberAt(scan, at);
    return day > 0 && day <= 31
      ? { value: `XXXX-${month}-${pad(day)}`, end: at + 1 }
      : { value: `XXXX-${month}`, end: i + 1 };
  }
  if (word.season !== '') return { value: `XXXX-${word.season}`, end: i + 1 };
  if (word.partOfDay !== '') return { value: `XXXX-XX-XXT${word.partOfDay}`, end: i + 1 };
  if (word.unit === 'weekend') return { value: 'XXXX-WXX-WE', end: i + 1 };
  if (word.unit !== '' && word.unit !== 'half' && isPeriod(scan, i, word))
    return { value: amount === 0.5 ? halfOf(word) : periodValue(amount, word.unit), end: i + 1 };
  return undefined;
}

/** A period in ISO 8601 units: "every quarter" is every three months. */
function periodValue(amount: number, unit: UnitName): string {
  return unit === 'quarter' ? `P${amount * 3}M` : durationValue([{ amount, unit }]);
}

/** "each second-year student" and "every minute detail" are no sets. */
function isPeriod(scan: Scan, i: number, word: Word): boolean {
  if (isHyphen(scan, i + 1)) return false;
  return !(word.unit === 'second' && !word.plural && precedesNoun(scan, i));
}

function halfOf(word: Word): string {
  return word.unit === 'hour'
    ? 'PT30M'
    : word.unit === 'year'
      ? 'P6M'
      : durationValue([{ amount: 0.5, unit: word.unit as 'day' }]);
}

function withPartOfDay(scan: Scan, i: number, value: string): { value: string; end: number } {
  const part = wordAt(scan, i).partOfDay;
  return part ? { value: `${value}T${part}`, end: i + 1 } : { value, end: i };
}

/**
 * "daily", "monthly", "twice a week", "three times a day", "$5 an hour", "barrels per day".
 */
export const rate: Finder = {
  startsAt: (word) => word.frequency !== '' || (word.unit !== '' && !word.plural && word.unit !== 'half'),
  find(scan, i): Candidate | undefined {
    const word = wordAt(scan, i);
    if (word.frequency !== '') {
      // "Daily Mail", "the Weekly Standard", "the monthly": names and nouns.
      if (isCapitalised(scan, i) && !startsSentence(scan, i)) return undefined;
      // "published in the daily Sawt el-Bahia": a newspaper; "its quarterly dividend", "everyday life": a kind, no frequency.
      if (isWord(scan, i - 1, 'the') && isCapitalised(scan, i + 1)) return undefined;
      if (/^(?:everyday|quarterly)$/.test(word.text) && precedesNoun(scan, i)) return undefined;
      return { start: i, end: i + 1, meaning: { kind: 'set', value: word.frequency } };
    }
    const article = wordAt(scan, i - 1).text;
    if (!(article === 'a' || article === 'an' || article === 'per')) return undefined;
    if (word.unit === 'second') return undefined;
    const times = timesBefore(scan, i - 1);
    if (!times && article !== 'per' && !isRate(scan, i - 1)) return undefined;
    const value = periodValue(1, word.unit as UnitName);
    const start = times?.start ?? i - 1;
    return { start, end: i + 1, meaning: { kind: 'set', value }, freq: times?.freq };
  },
};

/** "twice", "three times", "six days" before "a week". */
function timesBefore(scan: Scan, article: number): { start: number; freq: string } | undefined {
  const { times, text, unit, plural } = wordAt(scan, article - 1);
  if (times) return { start: article - 1, freq: times };
  // "six days a week" is one expression, "five hours a day" two.
  if (text !== 'times' && !(plural && unit === 'day')) return undefined;
  const count = numeralBefore(scan, article - 1);
  if (!count) return undefined;
  const letter = text === 'times' ? 'X' : durationValue([{ amount: 1, unit: unit as 'day' }]).replace(/^PT?1/, '');
  return { start: count.start, freq: `${count.value}${letter}` };
}

/** "$5 a day", "400,000 barrels a day", "30 percent a year": a noun or number stands right before the article. */
function isRate(scan: Scan, article: number): boolean {
  const at = article - 1;
  if (isNumber(scan, at) || isMark(scan, at, '%')) return true;
  const previous = wordAt(scan, at);
  if (previous.multiplier > 0 || (previous.plural && previous.unit !== '')) return true;
  // "8,000 litres a day": a plural noun that a number counts stands within three tokens.
  if (!/^[a-z]+$/.test(tokenText(scan, at)) || previous.isFunctionWord || previous.text !== '') return false;
  for (let k = at - 1; k >= at - 3; k--) {
    if (isNumber(scan, k) || wordAt(scan, k).cardinal > 0 || wordAt(scan, k).multiplier > 0) return true;
    if (wordAt(scan, k).isFunctionWord) return false;
  }
  return false;
}
