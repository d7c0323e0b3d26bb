import { CharClass, charClass, codeAt, isSpace } from '../text/characters.js';
import { Space } from './candidate.js';

/** First offset from `at` that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isSpace(charClass(codeAt(text, i)))) i++;
  return i;
}

/** Which {@link Space} the white space from `start` to `end` is. */
export function spaceKind(text: string, start: number, end: number): number {
  if (start === end) return Space.NONE;
  for (let i = start; i < end; i++) if (charClass(codeAt(text, i)) === CharClass.BREAK) return Space.LINE_BREAK;
  return end - start > 1 ? Space.MORE : Space.ONE;
}

/** Whether a text has a line break of those that files are written with. */
export function hasLineBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r') || text.includes('\u2029');
}
