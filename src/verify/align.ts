/**
 * Word alignment of a claim with a source: votes for diagonals, then a banded edit distance with free source ends
 * (Sellers 1980, "The theory and computation of evolutionary distances"). Linear in both lengths.
 */
import type { Words } from './words.js';

/** How one claim word stands against the source. `source` is a word index, or -1 for a word the source lacks. */
export interface Alignment {
  /** For each claim word the source word it is aligned with, or -1. */
  readonly pairs: Int32Array;
  /** First source word of the aligned stretch and one past the last. */
  readonly first: number;
  readonly end: number;
  /** Equal words. */
  readonly equal: number;
  /** 2 * equal / (claim words + source words in the stretch), 0..1. */
  readonly similarity: number;
}

/** Words that occur more often vote for nothing: they would make the vote quadratic. */
const MOST_POSITIONS = 200;
const BUCKET = 8;
const CANDIDATES = 6;
const RADIUS = 24;

/** Positions of each word of a source. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function indexWords(words: Words): WordIndex {
  const index = new Map<string, number[]>();
  words.keys.forEach((key, i) => {
    const positions = index.get(key);
    if (positions) positions.push(i);
    else index.set(key, [i]);
  });
  return index;
}

/** The best place of `claim[from, to)` in the source, or null where no word is shared. */
export function alignBest(claim: Words, from: number, to: number, source: Words, index: WordIndex): Alignment | null {
  let best: Alignment | null = null;
  for (const diagonal of likelyDiagonals(claim, from, to, index)) {
    const alignment = alignAlong(claim, from, to, source, diagonal);
    if (!best || alignment.similarity > best.similarity) best = alignment;
  }
  return best;
}

function likelyDiagonals(claim: Words, from: number, to: number, index: WordIndex): number[] {
  const votes = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const positions = index.get(claim.keys[i]!);
    if (!positions || positions.length > MOST_POSITIONS) continue;
    for (const p of positions) {
      const bucket = Math.floor((p - (i - from)) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  if (votes.size === 0) {
    // Only very common words are shared: their first places will do.
    for (let i = from; i < to; i++)
      for (const p of index.get(claim.keys[i]!)?.slice(0, 4) ?? []) votes.set(Math.floor((p - (i - from)) / BUCKET), 1);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([bucket]) => bucket * BUCKET + (BUCKET >> 1));
}

const Step = {
  PAIR: 1,
  EXTRA: 2,
  SKIP: 3,
} as const;

/** Aligns within a band around source = claim + diagonal; the source's ends are free. */
function alignAlong(claim: Words, from: number, to: number, source: Words, diagonal: number): Alignment {
  const rows = to - from + 1;
  const width = 2 * RADIUS + 1;
  const steps = new Uint8Array(rows * width);
  let previous = new Float64Array(width).fill(0);
  for (let i = 1; i < rows; i++) {
    const row = new Float64Array(width);
    const key = claim.keys[from + i - 1]!;
    for (let k = 0; k < width; k++) {
      // Column k of row i stands for source position j: the words before j are used.
      const j = i + diagonal + k - RADIUS;
      let cost = previous[k + 1] === undefined ? Number.POSITIVE_INFINITY : previous[k + 1]! + 1;
      let step: number = Step.EXTRA;
      if (j >= 1 && j <= source.keys.length) {
        const paired = previous[k]! + (source.keys[j - 1] === key ? 0 : 1);
        if (paired <= cost) {
          cost = paired;
          step = Step.PAIR;
        }
        if (k > 0 && row[k - 1]! + 1 < cost) {
          cost = row[k - 1]! + 1;
          step = Step.SKIP;
        }
      }
      row[k] = cost;
      steps[i * width + k] = step;
    }
    previous = row;
  }
  let k = 0;
  // Of equal ends the last one: a changed last word stands against the word in its place, not against nothing.
  for (let c = 1; c < width; c++) if (previous[c]! <= previous[k]!) k = c;
  return trace(claim, from, rows, source, diagonal, steps, k);
}

function trace(
  claim: Words,
  from: number,
  rows: number,
  source: Words,
  diagonal: number,
  steps: Uint8Array,
  column: number,
): Alignment {
  const width = 2 * RADIUS + 1;
  const pairs = new Int32Array(rows - 1).fill(-1);
  let first = -1;
  let end = -1;
  let equal = 0;
  let k = column;
  for (let i = rows - 1; i > 0; ) {
    const j = i + diagonal + k - RADIUS;
    const step = steps[i * width + k]!;
    if (step === Step.PAIR) {
      if (source.keys[j - 1] === claim.keys[from + i - 1]) {
        pairs[i - 1] = j - 1;
        equal++;
      }
      first = j - 1;
      if (end < 0) end = j;
      i--;
    } else if (step === Step.EXTRA) {
      i--;
      k++;
    } else k--;
  }
  const span = first < 0 ? 0 : end - first;
  return {
    pairs,
    first: Math.max(first, 0),
    end: Math.max(end, 0),
    equal,
    similarity: (2 * equal) / (rows - 1 + span),
  };
}
