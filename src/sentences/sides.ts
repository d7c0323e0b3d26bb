import { CharClass, charClass, codeAt, isQuotationMark } from '../text/characters.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { type Candidate, Mark } from './candidate.js';
import { readOpeningMarks } from './opening-marks.js';
import { speechTagFollows } from './speech-tag.js';
import { skipSpaces, spaceKind } from './white-space.js';
import { readWordAfter, readWordBefore, Tail } from './word.js';

/** Fills in the white space after the stops and the words beside them; `end` and `next` are known. */
export function readSides(text: string, candidate: Candidate): void {
  const { left, right, stop, sentenceStart } = candidate;
  candidate.text = text;
  candidate.hasContext = false;
  candidate.space = spaceKind(text, candidate.end, candidate.next);
  readWordBefore(text, skipMarksBack(text, stop, sentenceStart), sentenceStart, left);
  candidate.isLeading = isLeading(text, stop, sentenceStart);
  readWordAfter(text, readOpeningMarks(text, candidate), right);
  candidate.rightStopped = right.tail === Tail.PERIOD;
}

/** Fills in the words beyond, which only the harder candidates need. */
export function readContext(candidate: Candidate): void {
  if (candidate.hasContext) return;
  const { text, left, beforeLeft, right, afterRight, sentenceStart } = candidate;
  readWordBefore(text, skipMarksBack(text, left.start, sentenceStart), sentenceStart, beforeLeft);
  readWordAfter(text, skipSpaces(text, right.end + (candidate.rightStopped ? 1 : 0)), afterRight);
  candidate.spoken = candidate.closer === Mark.QUOTE && speechTagFollows(text, right.start);
  candidate.hasContext = true;
}

function isLeading(text: string, stop: number, sentenceStart: number): boolean {
  let at = stop;
  while (at > sentenceStart && at > stop - 2 && charClass(codeAt(text, at - 1)) === CharClass.SPACE) at--;
  if (at <= sentenceStart) return true;
  const code = codeAt(text, at - 1);
  const cls = charClass(code);
  if (isQuotationMark(cls)) return quotationDirection(text, at - 1) === Direction.OPEN;
  // ‘[…]’ stands for sentences left out.
  return code === 0x2c || (cls === CharClass.OPEN && code !== 0x5b);
}

/** Steps back over closing marks and one run of spaces, at most a few code units. */
function skipMarksBack(text: string, from: number, floor: number): number {
  let at = from;
  for (let steps = 0; at > floor && steps < 4; steps++) {
    const cls = charClass(codeAt(text, at - 1));
    if (!isQuotationMark(cls) && cls !== CharClass.CLOSE && cls !== CharClass.SPACE && cls !== CharClass.BREAK) break;
    at--;
  }
  return at;
}
