import type { Quote } from '../types.js';
import type { Claim } from './claim.js';
import { coverByRuns, type Run } from './exact.js';
import type { Located } from './located.js';
import type { Stream } from './streams.js';
import { matchSpans } from './word-for-word.js';

/** A stitched claim is made of runs of at least so many words … */
const SHORTEST_RUN = 4;
/** … that cover at least this share of it … */
const STITCHED_COVER = 0.85;
/** … and some of which stand apart: in different utterances, out of order, or more than this many words from each other. */
const SAME_PLACE = 12;

/** A claim joined from word-for-word pieces that stand apart in the source, or null. */
export function stitchedResult(claim: Claim, stream: Stream, quotes: readonly Quote[]): Located | null {
  const runs = coverByRuns(claim, stream, SHORTEST_RUN);
  const covered = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const share = covered / claim.words.keys.length;
  if (share < STITCHED_COVER || !runs.some((run, r) => r > 0 && standApart(runs[r - 1]!, run, stream, quotes)))
    return null;
  return { verdict: 'stitched', similarity: share, matches: matchSpans(stream, runs), differences: [] };
}

function standApart(previous: Run, run: Run, stream: Stream, quotes: readonly Quote[]): boolean {
  const end = previous.at + previous.to - previous.from;
  const distance = run.at - end;
  if (distance < 0 || distance > SAME_PLACE) return true;
  const before = utteranceAt(stream.words.starts[end - 1]!, quotes);
  const after = utteranceAt(stream.words.starts[run.at]!, quotes);
  return distance > 0 && before !== after && before !== null && after !== null;
}

function utteranceAt(offset: number, quotes: readonly Quote[]): string | null {
  return quotes.find((quote) => quote.start <= offset && offset < quote.end)?.utterance ?? null;
}
