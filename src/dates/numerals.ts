/**
 * Numbers in digits and in words.
 */
import { afterHyphen, isHyphen, isMark, isNumber, isWord, type Scan, tokenText, wordAt } from './scan.js';

export interface Numeral {
  value: number;
  /** Token after the number. */
  end: number;
  /** "5 1/2": `value` is the whole part. */
  half?: boolean;
}

/** Tokens that a number in words may stretch over; longer ones do not count time. */
const LONGEST_NUMERAL = 8;

/** The number that starts at token `i`: 3, 1,250, 2.5, 5 1/2, twenty-four, a hundred and ten. */
export function numeralAt(scan: Scan, i: number): Numeral | undefined {
  if (isNumber(scan, i)) return digitsAt(scan, i);
  return wordsAt(scan, i);
}

function digitsAt(scan: Scan, i: number): Numeral | undefined {
  const text = tokenText(scan, i);
  if (text.length > 12 || !/^\d[\d,]*(?:\.\d+)?$/.test(text)) return undefined;
  let value = Number(text.replaceAll(',', ''));
  let end = i + 1;
  if (/^(?:1\/2|½)$/.test(tokenText(scan, end))) return { value, end: end + 1, half: true };
  const { multiplier } = wordAt(scan, end);
  if (multiplier > 12) {
    value *= multiplier;
    end++;
  }
  return { value, end };
}

function wordsAt(scan: Scan, first: number): Numeral | undefined {
  let i = first;
  if (isWord(scan, i, 'a') && wordAt(scan, i + 1).multiplier > 0) i++;
  let total = 0;
  let current = 0;
  let end = first;
  while (i - first < LONGEST_NUMERAL) {
    const { cardinal, multiplier } = wordAt(scan, i);
    if (cardinal >= 0) {
      // "twenty-four" adds up; "five six" are two numbers.
      const room = current % 100 === 0 ? 100 : current % 10 === 0 && current % 100 >= 20 ? 10 : 0;
      if (cardinal >= room) break;
      current += cardinal;
    } else if (multiplier >= 1_000) {
      total += (current || 1) * multiplier;
      current = 0;
    } else if (multiplier > 0) {
      current = (current || 1) * multiplier;
    } else {
      // "twenty-four", "a hundred and ten"; what stands behind decides whether it goes on.
      if (!(isHyphen(scan, i) || (isWord(scan, i, 'and') && end > first))) break;
      i++;
      continue;
    }
    i++;
    end = i;
  }
  return end > first ? { value: total + current, end } : undefined;
}

/** The number of one or two digits at token `i`; 0 where there is none. */
export function shortNumberAt(scan: Scan, i: number): number {
  const text = tokenText(scan, i);
  return /^\d\d?$/.test(text) ? Number(text) : 0;
}

/** The ordinal that ends before token `end`, and where it starts: "the twenty-first century". */
export function ordinalBefore(scan: Scan, end: number): { value: number; start: number } | undefined {
  for (const start of [end - 3, end - 2, end - 1]) {
    const ordinal = ordinalAt(scan, start);
    if (ordinal?.end === end) return { value: ordinal.value, start };
  }
  return undefined;
}

/** The number that ends before token `end`, and where it starts. */
export function numeralBefore(scan: Scan, end: number): { value: number; start: number; half?: boolean } | undefined {
  let first = end;
  while (end - first < LONGEST_NUMERAL && isNumeralPart(scan, first - 1)) first--;
  for (let start = first; start < end; start++) {
    const numeral = numeralAt(scan, start);
    if (numeral?.end === end) return { ...numeral, start };
  }
  return undefined;
}

function isNumeralPart(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return (
    word.cardinal >= 0 ||
    word.multiplier > 0 ||
    word.text === 'and' ||
    word.text === 'a' ||
    isNumber(scan, i) ||
    isMark(scan, i, '½') ||
    isHyphen(scan, i)
  );
}

/** Day of the month at token `i`: 3, 3rd, third, twenty-first. */
export function dayOfMonthAt(scan: Scan, i: number): Numeral | undefined {
  if (isNumber(scan, i)) {
    const text = tokenText(scan, i);
    const value = /^(?:\d{1,2}|\d{1,2}(?:st|nd|rd|th))$/i.test(text) ? Number.parseInt(text, 10) : 0;
    return value >= 1 && value <= 31 ? { value, end: i + 1 } : undefined;
  }
  return ordinalAt(scan, i);
}

/** Ordinal in words or digits at token `i`: 3rd, third, twenty-first. */
export function ordinalAt(scan: Scan, i: number): Numeral | undefined {
  if (isNumber(scan, i)) {
    const match = /^0?([1-9]\d{0,2})(?:st|nd|rd|th)$/i.exec(tokenText(scan, i));
    return match ? { value: Number(match[1]), end: i + 1 } : undefined;
  }
  const word = wordAt(scan, i);
  if (word.ordinal > 0) return { value: word.ordinal, end: i + 1 };
  if (word.cardinal >= 20) {
    const at = afterHyphen(scan, i);
    const { ordinal } = wordAt(scan, at);
    if (ordinal > 0 && ordinal < 10) return { value: word.cardinal + ordinal, end: at + 1 };
  }
  return undefined;
}
