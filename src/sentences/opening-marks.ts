import { CharClass, charClass, codeAt, isQuotationMark } from '../text/characters.js';
import { Bracket, type Candidate, Mark } from './candidate.js';
import { isBullet } from './list-markers.js';

/** No more marks and spaces than this are stepped over. */
const MOST_MARKS = 6;

/** Steps over quotation marks, brackets, dashes and bullets before the next word. */
export function readOpeningMarks(text: string, candidate: Candidate): number {
  let at = candidate.next;
  let opener: number = Mark.NONE;
  for (let steps = 0; steps < MOST_MARKS; steps++, at++) {
    const cls = charClass(codeAt(text, at));
    let mark: number = Mark.NONE;
    if (isQuotationMark(cls)) mark = Mark.QUOTE;
    else if (cls === CharClass.OPEN) mark = Mark.BRACKET;
    else if (cls === CharClass.DASH) mark = Mark.DASH;
    else if (isBulletMark(codeAt(text, at))) mark = Mark.BULLET;
    else if (cls !== CharClass.SPACE) break;
    if (opener === Mark.NONE) opener = mark;
  }
  candidate.opener = opener;
  candidate.bracket = opener === Mark.BRACKET ? bracketEnd(text, at) : Bracket.NONE;
  return at;
}

/** A bracket that is still open after this many code units is not looked through. */
const LONGEST_BRACKET = 160;

function bracketEnd(text: string, from: number): number {
  const limit = from + LONGEST_BRACKET;
  let at = from;
  // Not beyond the line: what a later paragraph holds says nothing about this one.
  let cls = charClass(codeAt(text, at));
  while (at < limit && cls !== CharClass.CLOSE && cls !== CharClass.BREAK) cls = charClass(codeAt(text, ++at));
  if (at === limit || cls !== CharClass.CLOSE) return Bracket.OTHER;
  if (at - from <= 2 && charClass(codeAt(text, from)) === CharClass.DIGIT) return Bracket.ITEM;
  if (charClass(codeAt(text, at - 1)) === CharClass.STOP) return Bracket.STOP_INSIDE;
  return charClass(codeAt(text, at + 1)) === CharClass.STOP ? Bracket.STOP_AFTER : Bracket.OTHER;
}

/** A bullet, or a mark that is used as one between items on a line. */
function isBulletMark(code: number): boolean {
  return isBullet(code) || code === 0xb7 || code === 0x2a;
}
