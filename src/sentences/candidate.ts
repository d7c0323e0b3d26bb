import { CharClass, charClass, isLetter, codeAt } from '../text/characters.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { isBullet } from './list-markers.js';
import { skipTrailers } from './trailers.js';
import { emptyWord, readWordAfter, readWordBefore, Shape, skipSpaces, Tail, type Word } from './word.js';
import { Kind } from './word-kinds.js';

/** What the stop of a candidate is. */
export const Stop = {
  PERIOD: 0,
  EXCLAMATION: 1,
  QUESTION: 2,
  /** … or two and more periods, spaced or not. */
  ELLIPSIS: 3,
  /** No stop at all: ‘… caused reactions | In the photograph …’ */
  NONE: 4,
} as const;

/** Marks around the stop. */
export const Mark = { NONE: 0, QUOTE: 1, BRACKET: 2, DASH: 3, BULLET: 4 } as const;

/** White space after the candidate. */
export const Space = { NONE: 0, ONE: 1, MORE: 2, LINE_BREAK: 3 } as const;

/** How an opening bracket that follows ends. */
export const Bracket = {
  NONE: 0,
  /** ‘(He denies it.)’: a sentence of its own */
  STOP_INSIDE: 1,
  /** ‘(Smith 55).’: the end of the sentence before */
  STOP_AFTER: 2,
  /** ‘(2) The city must …’: the number of an item */
  ITEM: 3,
  OTHER: 4,
} as const;

/** A place where a sentence may end: a run of stops, closing marks, and what stands around them. */
export interface Candidate {
  text: string;
  /** First code unit of the stops. */
  stop: number;
  /** One past the stops and the closing marks: where the sentence would end. */
  end: number;
  /** First code unit after the white space that follows. */
  next: number;
  stopKind: number;
  /** What stands before the stops leaves the sentence open: a comma, an opening mark, or nothing: ‘“… I like it’ */
  isLeading: boolean;
  /** More than one stop: "?!", "..", "!!!". */
  repeated: boolean;
  /** White space between `end` and `next`. */
  space: number;
  /** Last closing mark after the stops. */
  closer: number;
  /** First opening mark before the next word. */
  opener: number;
  /** Where `opener` is a bracket: how it ends. */
  bracket: number;
  /** Last word before the stops. */
  left: Word;
  /** First word of what follows. */
  right: Word;
  /** Whether {@link readContext} has filled in the next three. */
  hasContext: boolean;
  /** The word before `left`. */
  beforeLeft: Word;
  /** The word after `right`. */
  afterRight: Word;
  /** A name and a verb of speech follow: ‘“Which cousin?” Al-Fahad asked.’ */
  spoken: boolean;
  /** The right word has a stop of its own: "J." "Mr." */
  rightStopped: boolean;
  /** State before the stops. */
  inQuotation: boolean;
  bracketDepth: number;
  /** Where the sentence that would end here starts. */
  sentenceStart: number;
  /** The whole text has no line break, so that headlines and paragraphs may have run together. */
  unbroken: boolean;
}

export function emptyCandidate(): Candidate {
  return {
    text: '',
    stop: 0,
    end: 0,
    next: 0,
    stopKind: Stop.PERIOD,
    isLeading: false,
    repeated: false,
    space: Space.NONE,
    closer: Mark.NONE,
    opener: Mark.NONE,
    bracket: Bracket.NONE,
    left: emptyWord(),
    right: emptyWord(),
    hasContext: false,
    beforeLeft: emptyWord(),
    afterRight: emptyWord(),
    rightStopped: false,
    spoken: false,
    inQuotation: false,
    bracketDepth: 0,
    sentenceStart: 0,
    unbroken: false,
  };
}

/** Reads stops and closing marks from `at`, the first stop: fills `stop`, `stopKind`, `closer` and `end`. */
export function readStops(text: string, at: number, inQuotation: boolean, candidate: Candidate): void {
  let end = at;
  let kind: number = Stop.PERIOD;
  while (end < text.length) {
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
  for (; end < text.length; end++) {
    const cls = charClass(codeAt(text, end));
    if (cls === CharClass.CLOSE) closer = Mark.BRACKET;
    else if (isQuotationMark(cls) && closes(text, end, inQuotation)) closer = Mark.QUOTE;
    // British style puts the full stop outside: ‘… the end”.’
    else if (cls !== CharClass.STOP || closer === Mark.NONE) break;
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

function isQuotationMark(cls: number): boolean {
  return cls === CharClass.DOUBLE_QUOTE || cls === CharClass.SINGLE_QUOTE;
}

function closes(text: string, at: number, inQuotation: boolean): boolean {
  const direction = quotationDirection(text, at);
  return direction === Direction.CLOSE || (direction === Direction.UNKNOWN && inQuotation);
}

/** Fills in the words beside the stops; `end` and `next` are known. */
export function readSides(text: string, candidate: Candidate): void {
  const { left, right, stop, sentenceStart } = candidate;
  candidate.text = text;
  candidate.hasContext = false;
  readWordBefore(text, skipMarksBack(text, stop, sentenceStart), sentenceStart, left);
  candidate.isLeading = isLeading(text, stop, sentenceStart);
  readWordAfter(text, readOpeners(text, candidate), right);
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

/** Longest name before a verb of speech, in words: ‘Cook County Commissioner Burt Salazar said’. */
const LONGEST_NAME = 6;

const nameWord: Word = emptyWord();

/** Whether capitalised words, then a verb of speech stand at `from`. */
function speechTagFollows(text: string, from: number): boolean {
  let at = from;
  for (let words = 0; words <= LONGEST_NAME; words++) {
    readWordAfter(text, at, nameWord);
    if (nameWord.shape === Shape.NONE) return false;
    if (nameWord.shape === Shape.LOWER) return words > 0 && (nameWord.kinds & Kind.SPEECH_TAG) !== 0;
    at = nameWord.end;
    const code = codeAt(text, at);
    if (code === 0x2e || charClass(code) === CharClass.DASH) at++;
    at = skipSpaces(text, at);
  }
  return false;
}

/** Steps over quotation marks, brackets, dashes and bullets before the next word. */
function readOpeners(text: string, candidate: Candidate): number {
  let at = candidate.next;
  let opener: number = Mark.NONE;
  for (let steps = 0; at < text.length && steps < 6; steps++, at++) {
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
  const limit = Math.min(text.length, from + LONGEST_BRACKET);
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
