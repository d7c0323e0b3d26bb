import { CharClass, charClass, isLetter, isSpace, codeAt } from './characters.js';

/** What the line breaks of a text mean. */
export interface LineLayout {
  /**
   * Longest line, in UTF-16 code units, that hard wrapping leaves; 0 where lines are not wrapped, so that each line
   * break ends a paragraph; Infinity where every single line break is white space.
   */
  readonly width: number;
}

/** What a run of white space is. */
export const Gap = {
  /** No line break, or one that only wraps the line. */
  SPACE: 0,
  /** A deliberate line break or a blank line: what stands before it is over. */
  PARAGRAPH: 1,
} as const;

/** Lines this much longer than the width that the wrapped lines show speak against wrapping. */
const WIDTH_TOLERANCE = 10;
/** No one wraps by hand at more than this. */
const WIDEST_WRAP = 160;

/**
 * Decides how a text uses single line breaks.
 *
 * A break before a lower-case word, after a line without a full stop, can only come from hard wrapping; the longest
 * line before such a break gives the width. A text is wrapped when hardly any line is longer than that width.
 */
export function readLayout(text: string, lineBreaks: 'auto' | 'paragraph' | 'space'): LineLayout {
  if (lineBreaks === 'paragraph') return { width: 0 };
  if (lineBreaks === 'space') return { width: Number.POSITIVE_INFINITY };
  let width = 0;
  let lines = 0;
  let longLines = 0;
  let wraps = 0;
  let stops = 0;
  const isPlain = !/[\v\f\r\u2028\u2029]/.test(text);
  for (let start = 0; start < text.length; ) {
    const end = isPlain ? lineFeed(text, start) : lineEnd(text, start);
    const next = lineStartAfter(text, end);
    lines++;
    if (end - start > WIDEST_WRAP) longLines++;
    const stopped = endsWithStop(text, start, end);
    if (stopped) stops++;
    if (end > start && !stopped && charClass(codeAt(text, next)) === CharClass.LOWER) {
      wraps++;
      if (end - start <= WIDEST_WRAP && end - start > width) width = end - start;
    }
    start = next;
  }
  // A list of lower-case items, one a line, has no full stop anywhere.
  const isList = stops === 0 && wraps > 1;
  return { width: isList || longLines * 20 > lines ? 0 : width };
}

/**
 * Line breaks in the white space from `start` to `end`, CR LF as one: 0, 1, or 2 for a blank line, which a form feed
 * and U+2029 are too. White space at the end of the text breaks nothing.
 */
export function countBreaks(text: string, start: number, end: number): 0 | 1 | 2 {
  let found = false;
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (charClass(code) !== CharClass.BREAK) continue;
    if (code === 0x0a && i > start && codeAt(text, i - 1) === 0x0d) continue;
    if (found || code === 0x2029 || code === 0x0c) return end < text.length ? 2 : 0;
    found = true;
  }
  return found && end < text.length ? 1 : 0;
}

/**
 * What the single line break in the white space from `start` to `end` is, by the layout; `lineStart` is where the line
 * that it ends began.
 */
export function classifyBreak(text: string, start: number, end: number, lineStart: number, layout: LineLayout): number {
  if (layout.width === 0) return Gap.PARAGRAPH;
  if (layout.width === Number.POSITIVE_INFINITY) return Gap.SPACE;
  let firstBreak = start;
  while (charClass(codeAt(text, firstBreak)) !== CharClass.BREAK) firstBreak++;
  return isWrap(text, firstBreak - lineStart, end, layout.width) ? Gap.SPACE : Gap.PARAGRAPH;
}

/** Whether the first word of the next line would not have fit on this one: then the break only wraps. */
function isWrap(text: string, lineLength: number, next: number, width: number): boolean {
  if (charClass(codeAt(text, next)) === CharClass.LOWER) return true;
  let end = next;
  while (end < text.length && end - next <= width && !endsWord(codeAt(text, end))) end++;
  return lineLength + 1 + (end - next) > width && lineLength <= width + WIDTH_TOLERANCE;
}

function endsWord(code: number): boolean {
  const cls = charClass(code);
  return isSpace(cls) || cls === CharClass.DASH;
}

function lineFeed(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function lineEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && charClass(codeAt(text, i)) !== CharClass.BREAK) i++;
  return i;
}

/** Where the next line that is not blank begins. */
function lineStartAfter(text: string, end: number): number {
  let i = end;
  while (i < text.length && isSpace(charClass(codeAt(text, i)))) i++;
  return i;
}

function endsWithStop(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start; i--) {
    const cls = charClass(codeAt(text, i));
    if (isLetter(cls) || cls === CharClass.DIGIT) return false;
    if (cls === CharClass.STOP || codeAt(text, i) === 0x3a) return true;
  }
  return false;
}
