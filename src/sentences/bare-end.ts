import { HASH_START, hashStep } from '../model/hash.js';
import { CharClass, charClass, codeAt, isAsciiLower, isLetter, isQuotationMark, isSpace } from '../text/characters.js';
import { beginsOpener, Kind, kindsOf } from './word-kinds.js';

/** Whether a word that often opens sentences stands at a capital, after white space and neither comma nor stop. */
export function mayOpenBare(text: string, at: number): boolean {
  if (codeAt(text, at - 1) > 0x20) return false;
  const first = codeAt(text, at) | 32;
  if (!beginsOpener(first, codeAt(text, at + 1))) return false;
  const before = codeAt(text, at - 2);
  if (before === 0x2c || before === 0x2e) return false;
  let hash = hashStep(HASH_START, first);
  let end = at + 1;
  for (let code = codeAt(text, end); isAsciiLower(code); code = codeAt(text, ++end)) hash = hashStep(hash, code);
  // "I'm" is read as far as "I", which alone opens too much.
  return end - at > 1 && (kindsOf(hash) & Kind.OPENER) !== 0;
}

/** Where the sentence from `floor` on would end without a stop before the word at `next`; -1 if it cannot. */
export function bareEnd(text: string, next: number, floor: number): number {
  let end = next;
  while (end > floor && isSpace(charClass(codeAt(text, end - 1)))) end--;
  // A control character before the word is no white space: it would belong to no sentence.
  return end < next && end > floor && mayEndBare(charClass(codeAt(text, end - 1))) ? end : -1;
}

/** Letters, digits and closing marks: a stop, a comma or a colon has been looked at, or says that more follows. */
function mayEndBare(cls: number): boolean {
  return (
    isLetter(cls) ||
    isQuotationMark(cls) ||
    cls === CharClass.DIGIT ||
    cls === CharClass.CLOSE ||
    cls === CharClass.DASH ||
    cls === CharClass.SYMBOL
  );
}
