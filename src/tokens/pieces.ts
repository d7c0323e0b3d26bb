/**
 * A text in pieces that wink-nlp can read, and its words' tags brought back to our tokens.
 *
 * wink-nlp gives no offsets, but its token values are verbatim slices of what it read, so a cursor with `indexOf`
 * finds them. It is quadratic on long unbroken runs; our tokens are short by construction and the text goes to it in
 * bounded pieces cut between tokens, long runs separated by a space.
 */
import { Tag } from './tags.js';
import type { Tokens } from './tokens.js';

/** Pieces of about this many UTF-16 code units go to wink-nlp, cut at a line break or a space. */
const PIECE = 8_000;
/** Longest run without white space that wink-nlp sees, in UTF-16 code units. */
const LONGEST_RUN = 200;

/** Tokens `first..next` as wink-nlp reads them. */
export interface Piece {
  readonly first: number;
  readonly next: number;
  readonly text: string;
  /** Where each token starts in the piece; null where nothing was put between them. */
  readonly offsets: Int32Array | null;
}

/** A word as a tagger cuts and tags it: a verbatim slice of the piece, and its universal part of speech. */
export interface TaggedWord {
  readonly value: string;
  readonly pos: string;
}

/** The piece that starts at token `first`. */
export function pieceFrom(tokens: Tokens, first: number): Piece {
  return cutLongRuns(tokens, first, endOfPiece(tokens, first));
}

/** Gives the tokens of a piece the tags of the words that cover them. */
export function spreadTags(words: readonly TaggedWord[], piece: Piece, tokens: Tokens, tags: Uint8Array): void {
  const { starts, ends } = tokens;
  const { first, next, text, offsets } = piece;
  // Where each of our tokens starts in the piece: unchanged when nothing was cut.
  const startOf = (token: number): number => (offsets ? offsets[token - first]! : starts[token]! - starts[first]!);
  let cursor = 0;
  let token = first;
  for (const { value, pos } of words) {
    if (token >= next) break;
    const at = text.indexOf(value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    const tag = (Tag as Record<string, number>)[pos] ?? Tag.X;
    // A wink token covers every token of ours that starts inside it.
    while (token < next && startOf(token) < cursor) {
      if (startOf(token) + (ends[token]! - starts[token]!) > at) tags[token] = tag;
      token++;
    }
  }
}

/** The first token after a piece that starts at token `first`; cuts at a line break where there is one. */
function endOfPiece(tokens: Tokens, first: number): number {
  const { text, starts, ends, count } = tokens;
  const limit = starts[first]! + PIECE;
  if (text.length <= limit) return count;
  let lastBreak = 0;
  let i = first + 1;
  for (; i < count && ends[i]! <= limit; i++) {
    if (text.charCodeAt(starts[i]! - 1) === 0x0a) lastBreak = i;
  }
  return i < count && lastBreak > 0 ? lastBreak : i;
}

/** The piece of text for wink-nlp, with a space put into runs that are too long, and token offsets if any was. */
function cutLongRuns(tokens: Tokens, first: number, next: number): Piece {
  const { text, starts, ends } = tokens;
  const from = starts[first]!;
  let runStart = from;
  const cuts: number[] = [];
  for (let i = first + 1; i < next; i++) {
    if (ends[i - 1]! < starts[i]!) runStart = starts[i]!;
    else if (ends[i]! - runStart > LONGEST_RUN) {
      cuts.push(i);
      runStart = starts[i]!;
    }
  }
  if (cuts.length === 0) return { first, next, text: text.slice(from, ends[next - 1]!), offsets: null };
  const offsets = new Int32Array(next - first);
  const parts: string[] = [];
  let begin = from;
  let cut = 0;
  for (let i = first; i < next; i++) {
    if (cuts[cut] === i) {
      parts.push(text.slice(begin, starts[i]!));
      begin = starts[i]!;
      cut++;
    }
    offsets[i - first] = starts[i]! - from + cut;
  }
  parts.push(text.slice(begin, ends[next - 1]!));
  return { first, next, text: parts.join(' '), offsets };
}
