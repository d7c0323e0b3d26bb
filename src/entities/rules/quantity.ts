/** Measurements: 22km, "50 square kilometres", -5°C, "90 miles per hour", "1.2 million barrels a day", "6ft 2in". */
import { RATE_PERIODS, TEMPERATURE_SCALES, UNIT_ADJECTIVES, UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.js';
import type { Amount } from './amount.js';
import { afterGap, afterSpace, endOfWord, isDigit, isWordOrDigit } from './cursor.js';

/** The end of the measurement that starts with `amount`, or -1. */
export function endOfQuantity(text: string, amount: Amount): number {
  const { end, suffix, spelt } = amount;
  if (suffix) return UNIT_SYMBOLS.has(suffix) ? endOfUnit(text, end + suffix.length, suffix) : -1;
  const degrees = endOfDegrees(text, end);
  if (degrees > 0) return degrees;
  let from = afterGap(text, end);
  if (from < 0) return -1;
  let to = endOfWord(text, from);
  if (UNIT_ADJECTIVES.has(text.slice(from, to).toLowerCase())) {
    const next = afterGap(text, to);
    if (next > 0 && endOfWord(text, next) > next) {
      from = next;
      to = endOfWord(text, next);
    }
  }
  const unit = text.slice(from, to);
  const lower = unit.toLowerCase();
  if (lower === 'degrees' || lower === 'degree') return endOfScale(text, to, spelt);
  if (!UNIT_WORDS.has(lower) && (spelt || !UNIT_SYMBOLS.has(unit))) return -1;
  return endOfUnit(text, to, lower);
}

/** What belongs to a unit that ends at `at`: inches after feet, an exponent, the period of a rate. */
function endOfUnit(text: string, at: number, unit: string): number {
  const end = unit === 'ft' || unit === 'foot' || unit === 'feet' ? endOfInches(text, at) : at;
  return endOfRate(text, endOfPower(text, end));
}

/** 40°, 40°C, 40 °F */
function endOfDegrees(text: string, at: number): number {
  const sign = text.charCodeAt(at) === 0xb0 ? at : afterSpace(text, at);
  if (sign < 0 || text.charCodeAt(sign) !== 0xb0) return -1;
  const spaced = afterSpace(text, sign + 1);
  const scale = spaced > 0 ? spaced : sign + 1;
  const end = endOfWord(text, scale);
  return TEMPERATURE_SCALES.has(text.slice(scale, end)) ? end : sign + 1;
}

/** "38 degrees", "two degrees Celsius"; but "two degrees" may be a graduate's: -1. */
function endOfScale(text: string, at: number, spelt: boolean): number {
  const from = afterSpace(text, at);
  const to = from < 0 ? from : endOfWord(text, from);
  if (from > 0 && TEMPERATURE_SCALES.has(text.slice(from, to))) return to;
  return spelt ? -1 : at;
}

/** The inches after feet: "6ft 2in", "6-foot-2", "5 feet 10 inches". */
function endOfInches(text: string, at: number): number {
  const from = afterGap(text, at);
  let end = from;
  while (end > 0 && end - from < 2 && isDigit(text.charCodeAt(end))) end++;
  if (from < 0 || end === from || isDigit(text.charCodeAt(end))) return at;
  const unit = isWordOrDigit(text.charCodeAt(end)) ? end : afterGap(text, end);
  if (unit > 0) {
    const to = endOfWord(text, unit);
    if (/^in(?:ch(?:es)?)?$/.test(text.slice(unit, to))) return to;
  }
  // "6-foot-2", but "10 feet 5 times"
  return text.charCodeAt(at) === 0x2d && !isWordOrDigit(text.charCodeAt(end)) ? end : at;
}

/** The exponent of km², m3. */
function endOfPower(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xb2 || code === 0xb3) return at + 1;
  return (code === 0x32 || code === 0x33) && !isWordOrDigit(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** The period of a rate: km/h, "miles per hour", "barrels a day". */
function endOfRate(text: string, at: number): number {
  if (text[at] === '/') {
    const end = endOfWord(text, at + 1);
    return /^(?:[hsl]|hr|sec|min|day|ha)$/.test(text.slice(at + 1, end)) ? end : at;
  }
  const from = afterSpace(text, at);
  if (from < 0) return at;
  const to = endOfWord(text, from);
  if (!/^(?:per|an?)$/.test(text.slice(from, to))) return at;
  const period = afterSpace(text, to);
  if (period < 0) return at;
  const end = endOfWord(text, period);
  return RATE_PERIODS.has(text.slice(period, end)) ? end : at;
}
