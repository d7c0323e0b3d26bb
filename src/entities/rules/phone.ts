/** Telephone numbers: +967 1 555 0137, (212) 555-0137, 1-800-555-0137, 020 7946 0123. */
import { isDigit, isWordOrDigit } from './cursor.js';

/** Longest number with its separators; E.164 allows 15 digits. */
const LONGEST = 26;

/** The end of the telephone number at `at` (a +, an opening bracket or a digit), or -1. */
export function endOfPhone(text: string, at: number): number {
  const international = text.charCodeAt(at) === 0x2b;
  const groups = readGroups(text, international ? at + 1 : at);
  if (!groups || isWordOrDigit(text.charCodeAt(groups.end)) || text.charCodeAt(groups.end) === 0x25) return -1;
  return isPhone(groups.lengths, groups.digits, international) ? groups.end : -1;
}

interface Groups {
  readonly lengths: readonly number[];
  readonly digits: string;
  readonly end: number;
}

/** Groups of digits joined by single spaces, hyphens or stops; one may stand in brackets. */
function readGroups(text: string, at: number): Groups | null {
  const limit = at + LONGEST;
  const lengths: number[] = [];
  let digits = '';
  let i = at;
  let end = at;
  while (i < limit) {
    const bracketed = text[i] === '(';
    if (bracketed) i++;
    const from = i;
    while (i < limit && isDigit(text.charCodeAt(i))) i++;
    if (i === from) break;
    if (bracketed && text[i] !== ')') break;
    digits += text.slice(from, i);
    lengths.push(i - from);
    if (bracketed) i++;
    end = i;
    if (bracketed && isDigit(text.charCodeAt(i))) continue;
    if (!/[ \u00a0.\-\u2011]/.test(text[i] ?? '')) break;
    i++;
  }
  return lengths.length > 0 ? { lengths, digits, end } : null;
}

/** The shapes that nothing else has: international, North American, national with a leading 0, service numbers. */
function isPhone(lengths: readonly number[], digits: string, international: boolean): boolean {
  if (international) return digits.length >= 8 && digits.length <= 15 && digits[0] !== '0';
  const shape = lengths.join();
  if (shape === '3,3,4') return digits[0]! >= '2' || digits[0] === '0';
  if (shape === '1,3,3,4') return digits[0] === '1';
  if (shape === '4,3,3') return /^1[38]00/.test(digits) || digits[0] === '0';
  return digits[0] === '0' && lengths.length >= 2 && lengths[0]! >= 2 && digits.length >= 9 && digits.length <= 11;
}
