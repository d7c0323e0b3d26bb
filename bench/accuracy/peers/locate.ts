import type { Span } from 'wirecopy';

/** Spans of pieces that a peer returns as text without offsets: each is looked for behind the one before it. */
export function locate(text: string, pieces: readonly string[]): Span[] {
  const spans: Span[] = [];
  let cursor = 0;
  for (const piece of pieces) {
    const words = piece.trim();
    const start = words ? text.indexOf(words, cursor) : -1;
    if (start < 0) continue;
    cursor = start + words.length;
    spans.push({ start, end: cursor, text: words });
  }
  return spans;
}

export function spanAt(text: string, start: number, length: number): Span {
  return { start, end: start + length, text: text.slice(start, start + length) };
}

const PREPOSITION =
  /^(?:on|at|in|by|since|until|till|from|during|before|after|of|for|about|around|to|between|through|within|as of)\s+/i;

/** The same without leading prepositions, which TIMEX3 leaves outside and most date readers take in. */
export function withoutPreposition<S extends Span>(span: S): S {
  const length = PREPOSITION.exec(span.text)?.[0].length ?? 0;
  return { ...span, start: span.start + length, text: span.text.slice(length) };
}
