/** Amounts with a currency: $4.2 million, Rs 61.50, €30m, GH₵60, "1.3 billion yuan", "two Jordanian dinars", 46p. */
import {
  CAPITALISED_CURRENCY_NOUNS,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOUBTFUL_CURRENCY_NOUNS,
  DOUBTFUL_SIGNS,
} from '../../lexicon/currencies.js';
import { CharClass, charClass } from '../../text/characters.js';
import type { Amount } from './amount.js';
import {
  afterGap,
  afterSpace,
  beforeSpace,
  endOfWord,
  endOfWordAfterSpace,
  isWordCode,
  isWordOrDigit,
} from './cursor.js';

/** A sign before a number. */
export interface CurrencySign {
  readonly start: number;
  /** The sign as a key of DOUBTFUL_SIGNS where it may be something else; null where it is a currency for sure. */
  readonly doubtful: string | null;
}

/** The longest sign of letters ("KShs", "TShs") and the letters before $ ("Bds$"). */
const LONGEST_SIGN = 5;

/** The currency sign before the number at `at`, or null: $, US$, GH₵, Rs, Rs., KSh, N, AED. */
export function readSignBefore(text: string, at: number): CurrencySign | null {
  let end = beforeSpace(text, at);
  const spaced = end < at;
  if (isCurrencySymbol(text.charCodeAt(end - 1))) return { start: startOfSymbol(text, end - 1), doubtful: null };
  const stopped = text.charCodeAt(end - 1) === 0x2e;
  if (stopped) end--;
  let start = end;
  while (end - start <= LONGEST_SIGN && isWordCode(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > LONGEST_SIGN || isWordOrDigit(text.charCodeAt(start - 1))) return null;
  const sign = text.slice(start, end);
  if (CURRENCY_SIGNS.has(sign)) return { start, doubtful: null };
  if (stopped) return null;
  if (CURRENCY_CODES.has(sign)) return { start, doubtful: null };
  // "N30,000" but "option N 30"
  if (!DOUBTFUL_SIGNS.has(sign) || (spaced && sign.length === 1)) return null;
  return { start, doubtful: sign };
}

/** The letters that belong to a symbol: US$, R$, GH₵. */
function startOfSymbol(text: string, at: number): number {
  let start = at;
  while (at - start < LONGEST_SIGN && isWordCode(text.charCodeAt(start - 1))) start--;
  // "costs$5" has no sign of letters
  const isSign = at - start < LONGEST_SIGN && charClass(text.charCodeAt(start)) === CharClass.UPPER;
  return isSign && !isWordOrDigit(text.charCodeAt(start - 1)) ? start : at;
}

/** $ € £ ¥ ₹ ₦ ₵ ¢ and the rest of Unicode's Sc. */
export function isCurrencySymbol(code: number): boolean {
  return (
    code === 0x24 ||
    (code >= 0xa2 && code <= 0xa5) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    code === 0xe3f ||
    code === 0x9f3 ||
    code === 0x17db ||
    code === 0xfdfc ||
    code === 0xff04 ||
    code === 0xffe1 ||
    code === 0xffe5
  );
}

/** The end of an amount after its sign, or -1 where other letters stick to the number. */
export function endAfterSign(text: string, amount: Amount): number {
  let { end } = amount;
  if (amount.suffix) {
    if (!CURRENCY_CODES.has(amount.suffix)) return -1;
    return end + amount.suffix.length;
  }
  if (isWordOrDigit(text.charCodeAt(end))) return -1;
  // "$10 million dollars"
  const from = afterGap(text, end);
  if (from > 0) {
    const to = endOfWord(text, from);
    if (/^(?:dollars|euros)$/.test(text.slice(from, to))) end = to;
  }
  return end;
}

/** The end of a currency that stands after an amount, or -1: "380 €", "46p", "20 million won", "1.39 billion U.S. dollars". */
export function endOfCurrencyAfter(text: string, amount: Amount): number {
  const { end, suffix } = amount;
  if (suffix) return isCurrencySuffix(amount, text) ? end + suffix.length : -1;
  if (isCurrencySymbol(text.charCodeAt(end)) && !isDigitAfter(text, end + 1)) return end + 1;
  const from = afterGap(text, end);
  if (from < 0) return -1;
  if (isCurrencySymbol(text.charCodeAt(from)) && !isWordOrDigit(text.charCodeAt(from + 1))) {
    return text.charCodeAt(from) === 0x24 ? -1 : from + 1;
  }
  const to = endOfWord(text, from);
  const noun = text.slice(from, to);
  if (CURRENCY_CODES.has(noun) && !isWordOrDigit(text.charCodeAt(to))) return to;
  if (/^F?CFA$/.test(noun) && endOfWordAfterSpace(text, to, 'franc') > 0) return endOfWord(text, afterSpace(text, to));
  if (isCurrencyNoun(noun, amount)) return endWithSterling(text, to, noun);
  return endOfNationalCurrency(text, from);
}

/** Video resolutions are no pence. */
const RESOLUTIONS = /^(?:144|240|360|480|720|1080|1440|2160|4320)$/;

/** Pence, cents, or a code written onto the number: 46p, 65c, 50USD. */
function isCurrencySuffix({ start, end, suffix }: Amount, text: string): boolean {
  if (suffix === 'p') return !RESOLUTIONS.test(text.slice(start, end));
  return suffix === 'c' || CURRENCY_CODES.has(suffix);
}

function isDigitAfter(text: string, at: number): boolean {
  return charClass(text.charCodeAt(at)) === CharClass.DIGIT;
}

function isCurrencyNoun(noun: string, amount: Amount): boolean {
  // "the U-21 Euro"
  if (noun === 'Euro') return false;
  const lower = noun.toLowerCase();
  return CURRENCY_NOUNS.has(lower) || (amount.large && DOUBTFUL_CURRENCY_NOUNS.has(lower));
}

/**
 * "5 million pounds sterling". A weight is -1: "2,000 pounds of rice", "143 million pounds (65 million kilograms)", "a
 * 12,125-pound satellite".
 */
function endWithSterling(text: string, end: number, noun: string): number {
  const sterling = endOfWordAfterSpace(text, end, 'sterling');
  if (sterling > 0) return sterling;
  if (!/^pounds?$/i.test(noun)) return end;
  const isAdjective = /\d-pound$/i.test(text.slice(Math.max(0, end - 7), end));
  const isConverted = /^\s{1,2}\([\d.,]+\s{1,2}(?:\w+\s{1,2})?(?:kg|kilo|metric|ton)/.test(text.slice(end, end + 40));
  const of = endOfWordAfterSpace(text, end, 'of');
  return isAdjective || isConverted || (of > 0 && afterSpace(text, of) > 0) ? -1 : end;
}

/** The end of a currency after one to three capitalised words that say whose it is: "Jordanian", "Hong Kong", "U.S.", "CFA". Or -1. */
function endOfNationalCurrency(text: string, at: number): number {
  let from = at;
  for (let words = 0; words <= 3; words++) {
    let to = endOfWord(text, from);
    const word = text.slice(from, to);
    const isNoun =
      CURRENCY_NOUNS.has(word) || DOUBTFUL_CURRENCY_NOUNS.has(word) || CAPITALISED_CURRENCY_NOUNS.has(word);
    if (words > 0 && isNoun) return to;
    if (charClass(text.charCodeAt(from)) !== CharClass.UPPER) return -1;
    if (text.startsWith('.S.', to)) to += 3;
    from = afterSpace(text, to);
    if (from < 0) return -1;
  }
  return -1;
}
