import { type Words, wordsOf } from './words.js';

/** A claimed quotation, cut at its ellipses; [bracketed] insertions are no words of the speaker. */
export interface Claim {
  readonly text: string;
  /** All words in order. */
  readonly words: Words;
  /** For each word, the index of the segment between ellipses that it stands in. */
  readonly segmentOf: readonly number[];
  /** The span of each ellipsis in the claim: `gaps[k]` stands between segment k and k + 1. */
  readonly gaps: readonly { start: number; end: number }[];
  /** The editor's insertions, with the index of the word that each stands before. */
  readonly insertions: readonly { start: number; end: number; before: number }[];
}

// eslint-disable-next-line redos-detector/no-unsafe-regex -- every repetition is bounded, so a search is linear
const ELLIPSIS = /\[\s?(?:…|\.\s?\.\s?\.)[\s.]{0,3}\]|\(\s?(?:…|\.\s?\.\s?\.)[\s.]{0,3}\)|…|\.\s?\.\s?\.(?:\s?\.)?/gu;
const INSERTION = /\[[^[\]]{0,200}\]/gu;

/** Reads a claim: words, ellipses, insertions. */
export function readClaim(text: string): Claim {
  const gaps: { start: number; end: number }[] = [];
  const covered: { start: number; end: number; gap: boolean }[] = [];
  for (const match of text.matchAll(ELLIPSIS)) {
    covered.push({ start: match.index, end: match.index + match[0].length, gap: true });
  }
  for (const match of text.matchAll(INSERTION)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!covered.some((c) => c.gap && c.start >= start && c.end <= end)) covered.push({ start, end, gap: false });
  }
  covered.sort((a, b) => a.start - b.start);

  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const segmentOf: number[] = [];
  const insertions: { start: number; end: number; before: number }[] = [];
  let segment = 0;
  let from = 0;
  const take = (to: number): void => {
    const words = wordsOf(text, from, to);
    for (let i = 0; i < words.keys.length; i++) {
      starts.push(words.starts[i]!);
      ends.push(words.ends[i]!);
      keys.push(words.keys[i]!);
      segmentOf.push(segment);
    }
  };
  for (const { start, end, gap } of covered) {
    if (start < from) continue;
    take(start);
    from = end;
    if (!gap) insertions.push({ start, end, before: keys.length });
    else if (segmentOf.at(-1) === segment) {
      gaps.push({ start, end });
      segment++;
    }
  }
  take(text.length);
  // An ellipsis at the end cuts nothing off that could be compared.
  const used = (segmentOf.at(-1) ?? 0) as number;
  return { text, words: { text, starts, ends, keys }, segmentOf, gaps: gaps.slice(0, used), insertions };
}
