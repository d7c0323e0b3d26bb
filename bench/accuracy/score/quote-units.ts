/**
 * The units in which quotations are compared.
 *
 * Nobody agrees on whether marks, the last comma, "that" or several paragraphs belong to one quotation. So both sides
 * are cut at line breaks, trimmed of marks and complementisers, and what has no word is dropped.
 */
import { wordStarts } from './names.js';
import { type Range, trimmed } from './ranges.js';

export interface SpeakerRange extends Range {
  text: string;
}

export interface QuoteRange extends Range {
  type: 'direct' | 'mixed' | 'indirect';
  /** What stands between marks, as pairs of offsets. */
  quoted?: (readonly [start: number, end: number])[];
  speaker?: SpeakerRange | null;
  /** What the speaker resolves to. */
  speakerCanonical?: string | null;
  cue?: Range | null;
  /** Pieces of one utterance share it. */
  group?: string | null;
  /** May be found or not. */
  optional?: boolean;
  tags?: string[];
}

/** `content`: whole reported content; `marks`: only what stands between quotation marks. */
export type Track = 'content' | 'marks';

export interface Unit extends Range {
  words: Set<number>;
  quote: QuoteRange;
}

const EDGE = /[\s"“”„‟'‘’`´«».,;:!?…\-–—\\]/;
const COMPLEMENTISER = /^(?:that|whether|how|if)\s+/i;

/** The units of all quotations of a text; of those with the same extent the first. */
export function unitsOf(text: string, quotes: readonly QuoteRange[], track: Track): Unit[] {
  const units = new Map<string, Unit>();
  for (const quote of quotes) {
    for (const extent of track === 'content' ? [quote] : markedParts(text, quote)) {
      for (const piece of piecesOf(text, extent)) {
        const key = `${piece.start}:${piece.end}`;
        if (!units.has(key)) units.set(key, { ...piece, words: new Set(wordStarts(text, piece)), quote });
      }
    }
  }
  return [...units.values()];
}

/** Cut at line breaks, each piece trimmed; pieces without a word are dropped. */
export function piecesOf(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== '\n' && text[i] !== '\r') continue;
    if (i > from) pieces.push(withoutEdges(text, { start: from, end: i }));
    from = i + 1;
  }
  return pieces.filter((piece) => wordStarts(text, piece).length > 0);
}

/** Without white space, marks and punctuation at both ends and leading complementisers. */
export function withoutEdges(text: string, { start, end }: Range): Range {
  let range = trimmed(text, { start: Math.max(0, start), end: Math.min(text.length, end) }, EDGE);
  for (;;) {
    const complementiser = COMPLEMENTISER.exec(text.slice(range.start, range.end));
    if (!complementiser) return range;
    range = trimmed(text, { start: range.start + complementiser[0].length, end: range.end }, EDGE);
  }
}

function markedParts(text: string, quote: QuoteRange): Range[] {
  const quoted = quote.quoted?.map(([start, end]) => ({ start, end }));
  if (quote.type === 'indirect') return [];
  if (quote.type === 'direct') return quoted?.length ? quoted : [quote];
  return quoted ?? betweenMarks(text, quote);
}

/** What stands between double marks or doubled single ones; a mark that never closes runs to the end of its line. */
function betweenMarks(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let open = -1;
  const close = (at: number): void => {
    parts.push({ start: open >= 0 ? open : start, end: at });
    open = -1;
  };
  for (let i = start; i < end; i++) {
    const isDoubled = text[i] === "'" && text[i + 1] === "'";
    const after = isDoubled ? i + 2 : i + 1;
    if (text[i] === '\n') {
      if (open >= 0) close(i);
    } else if (text[i] === '“') {
      if (open >= 0) close(i);
      open = i;
    } else if (text[i] === '”') {
      close(after);
    } else if (text[i] === '"' || isDoubled) {
      if (open >= 0) close(after);
      else open = i;
    }
    if (isDoubled) i++;
  }
  if (open >= 0) close(end);
  return parts;
}

/** Words shared, of all words of both (Jaccard). */
export function similarity(a: Unit, b: Unit): number {
  const shared = sharedWords(a.words, b.words);
  return shared > 0 ? shared / (a.words.size + b.words.size - shared) : 0;
}

export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
