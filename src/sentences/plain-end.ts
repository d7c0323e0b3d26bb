import { hashUnits } from '../model/hash.js';
import { codeAt, isAsciiLower, isAsciiUpper } from '../text/characters.js';
import { Kind, kindsOf } from './word-kinds.js';

/** Longest word that is read. */
const LONGEST_WORD = 24;

/**
 * ‘The ministry denied it. Officials …’: a word in lower case that no list has as an abbreviation, a stop, a space,
 * and a word with a capital. Two sentence ends in three are like this, and need no more reading.
 */
export function isPlainEnd(text: string, at: number, floor: number): boolean {
  if (codeAt(text, at + 1) !== 0x20 || codeAt(text, at) !== 0x2e) return false;
  if (!isAsciiUpper(codeAt(text, at + 2)) || !isAsciiLower(codeAt(text, at + 3))) return false;
  const limit = Math.max(floor, at - LONGEST_WORD);
  let start = at;
  while (start > limit && isAsciiLower(codeAt(text, start - 1))) start--;
  if (at - start < 3 || start === floor || codeAt(text, start - 1) !== 0x20) return false;
  return (kindsOf(hashUnits(text, start, at)) & Kind.ABBREVIATION) === 0;
}
