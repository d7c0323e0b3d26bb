/** The entity types that a rule finds exactly: amounts, measurements, and the addresses of web and telephone. */
import type { Mention } from '../mention.js';
import { TokenKind, type Tokens } from '../../tokens/tokens.js';
import { DOUBTFUL_SIGNS } from '../../lexicon/currencies.js';
import { type Amount, isBeforeMagnitude, readAmount, readRange, readSpeltAmount, startsSpeltAmount } from './amount.js';
import { isDigit } from './cursor.js';
import { endAfterSign, endOfCurrencyAfter, readSignBefore } from './money.js';
import { endOfPercent } from './percent.js';
import { endOfPhone } from './phone.js';
import { endOfQuantity } from './quantity.js';
import { readWebAt, type RuleSpan } from './web.js';

/** Of the MONEY mentions found in the own articles 98 in 100 are right; the other types are read as strictly. */
const SCORE = 0.98;

/** Longest sign written onto a number in one token: "KShs450", "Dh320". */
const LONGEST_PREFIX = 5;
/** Longest word that starts a spelt-out amount: "seventeen", "trillions". */
const LONGEST_NUMBER_WORD = 9;

/**
 * MONEY, PERCENT, QUANTITY, EMAIL, URL, PHONE, HANDLE and HASHTAG mentions in text order, none overlapping.
 *
 * One pass over the tokens: a digit, a number word or a sign triggers a reader that looks a bounded way around itself.
 */
export function findRuleEntities(tokens: Tokens): Mention[] {
  const found: Mention[] = [];
  const doubtful: { readonly sign: string; readonly mention: Mention }[] = [];
  const definiteSigns = new Set<string>();
  let covered = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.starts[i]! < covered) continue;
    const span: AmountSpan | null = readWebAt(tokens, i) ?? readPhoneAt(tokens, i) ?? readAmountAt(tokens, i);
    if (!span || span.end <= covered) continue;
    // An e-mail address may begin with what looked like an amount: 90cents@example.org.
    while (found.length > 0 && found[found.length - 1]!.end > span.start) found.pop();
    const mention: Mention = { start: span.start, end: span.end, type: span.type, score: SCORE };
    if (span.sign) {
      if (span.definite) definiteSigns.add(span.sign);
      else doubtful.push({ sign: span.sign, mention });
    }
    found.push(mention);
    covered = span.end;
  }
  const supported = new Map<string, boolean>();
  for (const { sign } of doubtful) {
    if (!supported.has(sign)) supported.set(sign, definiteSigns.has(sign) || isNamedIn(tokens.text, sign));
  }
  const dropped = new Set(doubtful.filter(({ sign }) => !supported.get(sign)).map(({ mention }) => mention));
  return found.filter((mention) => !dropped.has(mention));
}

/** Whether the text names the currency or the country of a sign that may be something else. */
function isNamedIn(text: string, sign: string): boolean {
  return DOUBTFUL_SIGNS.get(sign)!.some((word) => text.includes(word));
}

function readPhoneAt({ text, starts, kinds }: Tokens, index: number): RuleSpan | null {
  const start = starts[index]!;
  const code = text.charCodeAt(start);
  if (kinds[index] !== TokenKind.NUMBER && code !== 0x2b && code !== 0x28) return null;
  const end = endOfPhone(text, start);
  return end < 0 ? null : { start, end, type: 'PHONE' };
}

interface AmountSpan extends RuleSpan {
  /** The doubtful sign that makes it money, if one does. */
  readonly sign?: string;
  readonly definite?: boolean;
}

function readAmountAt(tokens: Tokens, index: number): AmountSpan | null {
  const { text, starts, ends, kinds } = tokens;
  const start = starts[index]!;
  if (kinds[index] === TokenKind.NUMBER) return readDigitsAt(text, start);
  if (kinds[index] !== TokenKind.WORD) return null;
  const end = ends[index]!;
  const digit = firstDigit(text, start, end);
  if (digit > 0) return readSignedAt(text, digit);
  if (end - start > LONGEST_NUMBER_WORD) return null;
  const word = text.slice(start, end).toLowerCase();
  const starter = word === 'a' ? isBeforeMagnitude(text, end) : startsSpeltAmount(word);
  const amount = starter ? readSpeltAmount(text, start) : null;
  return amount && readUnitAfter(text, amount);
}

/** The first digit of a token like "Sh38", or -1. */
function firstDigit(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_PREFIX + 1);
  for (let i = start + 1; i < limit; i++) if (isDigit(text.charCodeAt(i))) return i;
  return -1;
}

function readDigitsAt(text: string, at: number): AmountSpan | null {
  const signed = readSignedAt(text, at);
  if (signed) return signed;
  const amount = readAmount(text, at);
  if (!amount) return null;
  const single = readUnitAfter(text, amount);
  if (single) return single;
  const range = readRange(text, amount);
  return range && readUnitAfter(text, range);
}

/** Money with its sign before the number: "$3-5 million", but "$3m-$5m" is two. */
function readSignedAt(text: string, at: number): AmountSpan | null {
  const sign = readSignBefore(text, at);
  const first = sign && readAmount(text, at);
  if (!sign || !first) return null;
  const amount = readRange(text, first) ?? first;
  const end = endAfterSign(text, amount);
  if (end < 0) return null;
  // "off the R44"
  if (
    sign.doubtful !== null &&
    !amount.definite &&
    /\bthe $/i.test(text.slice(Math.max(0, sign.start - 5), sign.start))
  ) {
    return null;
  }
  if (sign.doubtful === null) return { start: sign.start, end, type: 'MONEY' };
  // The first number decides: "K2-18b" is a planet.
  return { start: sign.start, end, type: 'MONEY', sign: sign.doubtful, definite: first.definite };
}

function readUnitAfter(text: string, amount: Amount): AmountSpan | null {
  const { start } = amount;
  let end = endOfCurrencyAfter(text, amount);
  if (end > 0) return { start, end, type: 'MONEY' };
  end = endOfPercent(text, amount);
  if (end > 0) return { start, end, type: 'PERCENT' };
  end = endOfQuantity(text, amount);
  return end > 0 ? { start, end, type: 'QUANTITY' } : null;
}
