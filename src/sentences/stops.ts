import { CharClass, charClass, codeAt, isLetter, isQuotationMark } from '../text/characters.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { type Candidate, Mark, Stop } from './candidate.js';
import { skipTrailers } from './trailers.js';

/** Reads stops and closing marks from `at`, the first stop: fills `stop`, `stopKind`, `closer` and `end`. */
export function readStops(text: string, at: number, inQuotation: boolean, candidate: Candidate): void {
  let end = at;
  let kind: number = Stop.PERIOD;
  for (;;) {
    const code = codeAt(text, end);
    if (charClass(code) === CharClass.STOP) {
      if (code === 0x21 || code === 0xff01) kind = kind === Stop.QUESTION ? kind : Stop.EXCLAMATION;
      else if (code === 0x3f || code === 0xff1f) kind = Stop.QUESTION;
      else if ((code === 0x2026 || end > at) && kind === Stop.PERIOD) kind = Stop.ELLIPSIS;
      end++;
    } else if (isSpacedStop(text, end)) {
      if (kind === Stop.PERIOD) kind = Stop.ELLIPSIS;
      end += 2;
    } else {
      break;
    }
  }
  candidate.stop = at;
  candidate.stopKind = kind;
  candidate.repeated = end - at > 1;
  readClosers(text, end, inQuotation, candidate);
}

/** Fills in a candidate without stops that ends at `end`. */
export function readBareEnd(text: string, end: number, next: number, candidate: Candidate): void {
  const cls = charClass(codeAt(text, end - 1));
  candidate.stop = end;
  candidate.end = end;
  candidate.next = next;
  candidate.stopKind = Stop.NONE;
  candidate.repeated = false;
  candidate.closer = cls === CharClass.CLOSE ? Mark.BRACKET : isQuotationMark(cls) ? Mark.QUOTE : Mark.NONE;
}

/** The " ." of ". . .", not of " .5" */
function isSpacedStop(text: string, at: number): boolean {
  if (codeAt(text, at) !== 0x20 || codeAt(text, at + 1) !== 0x2e) return false;
  const cls = charClass(codeAt(text, at + 2));
  return !isLetter(cls) && cls !== CharClass.DIGIT;
}

function readClosers(text: string, at: number, inQuotation: boolean, candidate: Candidate): void {
  let end = at;
  let closer: number = Mark.NONE;
  for (; ; end++) {
    const cls = charClass(codeAt(text, end));
    if (cls === CharClass.CLOSE) closer = Mark.BRACKET;
    else if (isQuotationMark(cls) && closes(text, end, inQuotation)) closer = Mark.QUOTE;
    // British style puts the full stop outside: ‘… the end”.’
    else if (cls !== CharClass.STOP) break;
  }
  // Closing marks that were set apart: ‘He left. ” Then’, ‘… sell them. \' "’
  while (codeAt(text, end) === 0x20) {
    const cls = charClass(codeAt(text, end + 1));
    const apart = cls === CharClass.DOUBLE_QUOTE || (cls === CharClass.SINGLE_QUOTE && inQuotation);
    if (!apart || !closes(text, end + 1, inQuotation)) break;
    closer = Mark.QUOTE;
    end += 2;
    while (isQuotationMark(charClass(codeAt(text, end))) && closes(text, end, inQuotation)) end++;
  }
  candidate.closer = closer;
  candidate.end = skipTrailers(text, end);
}

function closes(text: string, at: number, inQuotation: boolean): boolean {
  const direction = quotationDirection(text, at);
  return direction === Direction.CLOSE || (direction === Direction.UNKNOWN && inQuotation);
}
