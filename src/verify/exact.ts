/**
 * Places where every word of a claim stands in the source, in order: segment after segment, with what an ellipsis
 * or an insertion leaves out between them.
 */
import type { Claim } from './claim.js';
import type { Stream } from './streams.js';

/** A run of claim words found word for word: `[from, to)` of the claim at `at` in the stream. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** An insertion such as "[the government]" stands for at most this many words of the source. */
const LONGEST_REPLACED = 6;
/** An ellipsis within one stream leaves out at most this many words; more is a quotation stitched together. */
const LONGEST_OMITTED = 120;
/** Places of a very common first word that are tried. */
const MOST_STARTS = 2_000;

/** The first place where the whole claim stands, or null. */
export function findExact(claim: Claim, stream: Stream): Run[] | null {
  const parts = partsOf(claim);
  const [head] = parts;
  if (!head) return null;
  const starts = stream.index.get(claim.words.keys[head.from]!) ?? [];
  for (const start of starts.slice(0, MOST_STARTS)) {
    if (!matchesAt(claim, head.from, head.to, stream, start)) continue;
    const runs: Run[] = [{ from: head.from, to: head.to, at: start }];
    let end = start + head.to;
    for (const part of parts.slice(1)) {
      const at = nextPlace(claim, part, stream, end);
      if (at < 0) break;
      runs.push({ from: part.from, to: part.to, at });
      end = at + part.to - part.from;
    }
    if (runs.length === parts.length) return runs;
  }
  return null;
}

interface Part {
  from: number;
  to: number;
  /** How many source words may lie between the previous part and this one. */
  reach: number;
}

function partsOf(claim: Claim): Part[] {
  const cuts = new Set(claim.insertions.map((i) => i.before));
  const parts: Part[] = [];
  for (let i = 0; i < claim.words.keys.length; i++) {
    const last = parts.at(-1);
    const newSegment = i > 0 && claim.segmentOf[i] !== claim.segmentOf[i - 1];
    if (last && !newSegment && !cuts.has(i)) last.to = i + 1;
    else parts.push({ from: i, to: i + 1, reach: newSegment ? LONGEST_OMITTED : LONGEST_REPLACED });
  }
  return parts;
}

function nextPlace(claim: Claim, part: Part, stream: Stream, from: number): number {
  const last = Math.min(from + part.reach, stream.words.keys.length - 1);
  for (let at = from; at <= last; at++) if (matchesAt(claim, part.from, part.to, stream, at)) return at;
  return -1;
}

function matchesAt(claim: Claim, from: number, to: number, stream: Stream, at: number): boolean {
  if (at + to - from > stream.words.keys.length) return false;
  for (let i = from; i < to; i++) if (claim.words.keys[i] !== stream.words.keys[at + i - from]) return false;
  return true;
}

/** The claim as the longest word-for-word runs of at least `shortest` words, from wherever they stand. */
export function coverByRuns(claim: Claim, stream: Stream, shortest: number): Run[] {
  const runs: Run[] = [];
  const { keys } = claim.words;
  for (let from = 0; from + shortest <= keys.length; ) {
    let bestLength = 0;
    let bestAt = -1;
    for (const at of (stream.index.get(keys[from]!) ?? []).slice(0, 200)) {
      let length = 0;
      while (from + length < keys.length && keys[from + length] === stream.words.keys[at + length]) length++;
      if (length > bestLength) {
        bestLength = length;
        bestAt = at;
      }
    }
    if (bestLength >= shortest) {
      runs.push({ from, to: from + bestLength, at: bestAt });
      from += bestLength;
    } else from++;
  }
  return runs;
}
