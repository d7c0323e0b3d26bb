/**
 * Turns of transcripts and interviews: "SEN. BOUDREAUX: And how wide was it in 1995?" The label is the source, what
 * follows it in the paragraph is quoted without marks, or with marks around label and turn.
 */
import { CharClass, charClass, isLetter, isQuotationMark } from '../../text/characters.js';
import type { Range } from '../draft.js';
import type { Paragraph } from '../paragraphs.js';

/** A turn of a named speaker. */
export interface Turn extends Range {
  /** The label without the colon. */
  readonly label: Range;
  readonly paragraph: number;
  /** An opening mark stands before the label. */
  readonly marked: boolean;
}

/** No label is longer, in UTF-16 code units. */
const LONGEST_LABEL = 60;
/** Labels of an interviewer who is not named, of captions and of notes. */
const NO_SPEAKER: ReadonlySet<string> = new Set([
  'a',
  'advisory',
  'caption',
  'correction',
  'note',
  'notes',
  'photo',
  'picture',
  'ps',
  'q',
  'question',
  'source',
  'sources',
  'update',
  'warning',
]);

/** The turns of a text, in order; none where no label comes twice. */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const candidates: Turn[] = [];
  const counts = new Map<string, number>();
  for (let p = 0; p < paragraphs.length; p++) {
    const turn = turnAt(text, paragraphs[p]!, p);
    if (!turn || isHeading(text, turn)) continue;
    candidates.push(turn);
    const name = labelOf(text, turn);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isRepeated = (turn: Turn): boolean => counts.get(labelOf(text, turn))! >= 2;
  return candidates.filter((turn, i) => {
    if (NO_SPEAKER.has(labelOf(text, turn).toLowerCase())) return false;
    if (isRepeated(turn)) return true;
    // The first turns carry fuller labels: "SEN. MARGUERITE BOUDREAUX, D-La.:".
    const near = (other: Turn | undefined): boolean =>
      candidates.length >= 3 && other !== undefined && other.paragraph - turn.paragraph <= 2 && isShouted(text, turn);
    return near(candidates[i + 1]);
  });
}

/** "EGYPT: BUS CRASH KILLS 20": no small letter. */
function isHeading(text: string, { start, end }: Turn): boolean {
  for (let i = start; i < end; i++) if (charClass(text.charCodeAt(i)) === CharClass.LOWER) return false;
  return true;
}

function labelOf(text: string, { label }: Turn): string {
  return text.slice(label.start, label.end);
}

function isShouted(text: string, turn: Turn): boolean {
  const letters = labelOf(text, turn).replace(/,.*/, '');
  return letters === letters.toUpperCase();
}

/** "NAME: words" at the start of a paragraph; null where none stands there. */
function turnAt(text: string, { start, end }: Paragraph, paragraph: number): Turn | null {
  const marked = isQuotationMark(charClass(text.charCodeAt(start)));
  const first = marked ? start + 1 : start;
  const colon = text.indexOf(':', first);
  if (colon < 0 || colon >= end || colon - first > LONGEST_LABEL || colon === first) return null;
  if (!isNameLike(text, first, colon)) return null;
  let content = colon + 1;
  while (content < end && charClass(text.charCodeAt(content)) === CharClass.SPACE) content++;
  if (content === colon + 1 || content >= end || isQuotationMark(charClass(text.charCodeAt(content)))) return null;
  let stop = end;
  if (marked && isQuotationMark(charClass(text.charCodeAt(stop - 1)))) stop--;
  return { start: content, end: stop, label: { start: first, end: colon }, paragraph, marked };
}

/** Words with a capital each, up to six, no digits: a name with its title. */
function isNameLike(text: string, start: number, end: number): boolean {
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const cls = charClass(text.charCodeAt(i));
    if (cls === CharClass.DIGIT || cls === CharClass.BREAK || isQuotationMark(cls)) return false;
    if (cls === CharClass.SPACE) inWord = false;
    else if (!inWord && isLetter(cls)) {
      if (cls === CharClass.LOWER) return false;
      inWord = true;
      words++;
    }
  }
  return words > 0 && words <= 6;
}
