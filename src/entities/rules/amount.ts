/** Numbers as news text writes them: 4.2, 1,906, 3½, 1.86bn, "20 lakh crore", "half a million", "tens of millions of". */
import { MAGNITUDE_LETTERS, MAGNITUDE_WORDS, NUMBER_WORDS, PLURAL_MAGNITUDES } from '../../lexicon/amount-words.js';
import { afterGap, afterSpace, endOfWord, endOfWordAfterSpace, isDigit, isRangeDash, isWordOrDigit } from './cursor.js';

export interface Amount {
  readonly start: number;
  /** After the number with its magnitude: "1.86bn", "4.2 million". */
  readonly end: number;
  /** Letters written onto the number that are no magnitude ("46p", "40km"): what they mean is for the rules to say. */
  readonly suffix: string;
  /** Has a magnitude, thousands commas, or at least four digits. */
  readonly large: boolean;
  /** Cannot be a road, a model or a squad number: a magnitude, thousands commas, or hundredths. */
  readonly definite: boolean;
  readonly spelt: boolean;
}

const LONGEST_NUMBER = 32;

/** The amount in digits at `at`, or null. */
export function readAmount(text: string, at: number): Amount | null {
  if (isInsideNumber(text, at)) return null;
  const first = readNumber(text, at);
  return first && readMagnitude(text, first);
}

/** The amount of a range with one unit ("3-5 million") whose first number is `first`, or null. */
export function readRange(text: string, first: Amount): Amount | null {
  if (first.suffix || !isRangeDash(text.charCodeAt(first.end))) return null;
  const second = isDigit(text.charCodeAt(first.end + 1)) ? readNumber(text, first.end + 1) : null;
  const whole = second && readMagnitude(text, second);
  return whole && { ...whole, start: first.start, large: whole.large || first.large };
}

/** The number goes on to the left: the 000 of "Dh320,000" after a failed start, or the 30 of 10:30. */
function isInsideNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return true;
  const isJoint = before === 0x2e || before === 0x2c || before === 0x3a || before === 0x2f;
  return isJoint && isDigit(text.charCodeAt(at - 2));
}

function readNumber(text: string, at: number): Amount | null {
  const limit = at + LONGEST_NUMBER;
  let end = at;
  let hasComma = false;
  let decimals = -1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      if (decimals >= 0) decimals++;
    } else if ((code === 0x2e || code === 0x2c || isThinSpace(code)) && isDigit(text.charCodeAt(end + 1))) {
      if (code === 0x2e) decimals = 0;
      else hasComma = true;
    } else break;
  }
  const code = text.charCodeAt(end);
  const isFraction = code >= 0xbc && code <= 0xbe; // ¼ ½ ¾
  if (isFraction) end++;
  // 10:30, 129.00/129.50 and the like are no amounts.
  if (end === at || end === limit || ((code === 0x3a || code === 0x2f) && isDigit(text.charCodeAt(end + 1))))
    return null;
  const suffixEnd = endOfWord(text, end);
  return {
    start: at,
    end,
    suffix: text.slice(end, suffixEnd),
    large: hasComma || (decimals < 0 && end - at >= 4),
    definite: hasComma || decimals === 2,
    spelt: false,
  };
}

/** No-break spaces between groups of three digits. */
function isThinSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Takes up the magnitude after a number: "bn", " million", " lakh crore", "-million". */
function readMagnitude(text: string, number: Amount): Amount | null {
  let { end } = number;
  let found = false;
  if (number.suffix) {
    if (!MAGNITUDE_LETTERS.has(number.suffix.toLowerCase())) return number;
    end += number.suffix.length;
    found = true;
  }
  for (let words = 0; words < 2; words++) {
    const from = afterGap(text, end);
    if (from < 0) break;
    const to = endOfWord(text, from);
    if (to === from || isWordOrDigit(text.charCodeAt(to))) break;
    if (!MAGNITUDE_WORDS.has(text.slice(from, to).toLowerCase())) break;
    end = to;
    found = true;
  }
  return found ? { ...number, end, suffix: '', large: true, definite: true } : number;
}

/** The amount in words at `at`, or null: "four", "half a million", "twenty-five thousand", "millions of". */
export function readSpeltAmount(text: string, at: number): Amount | null {
  let end = -1;
  let large = false;
  let from = at;
  for (let words = 0; words < 8; words++) {
    const to = endOfWord(text, from);
    const word = text.slice(from, to).toLowerCase();
    if (MAGNITUDE_WORDS.has(word)) large = true;
    else if (PLURAL_MAGNITUDES.has(word)) {
      large = true;
      // "millions of shekels", "tens of millions of yuan"
      end = endOfWordAfterSpace(text, to, 'of');
      from = end < 0 ? -1 : afterSpace(text, end);
      if (from < 0) return null;
      continue;
    } else if (!NUMBER_WORDS.has(word) && !isFiller(word, end < 0)) break;
    if (word !== 'a' && word !== 'and' && word !== 'half') end = to;
    from = afterGap(text, to);
    if (from < 0) break;
  }
  return end < 0 ? null : { start: at, end, suffix: '', large, definite: large, spelt: true };
}

/** "a million", "half a million", "two hundred and fifty" */
function isFiller(word: string, atStart: boolean): boolean {
  return atStart ? word === 'a' || word === 'half' : word === 'and';
}

/** Whether an amount in words can start with this word, lower case. */
export function startsSpeltAmount(word: string): boolean {
  return NUMBER_WORDS.has(word) || MAGNITUDE_WORDS.has(word) || PLURAL_MAGNITUDES.has(word) || word === 'half';
}

/** "a" starts an amount only before a magnitude: "a million dollars". */
export function isBeforeMagnitude(text: string, wordEnd: number): boolean {
  const from = afterSpace(text, wordEnd);
  return from >= 0 && MAGNITUDE_WORDS.has(text.slice(from, endOfWord(text, from)).toLowerCase());
}
