import type { Claim } from './claim.js';
import { coverByRuns } from './exact.js';
import type { Located } from './located.js';
import type { Stream } from './streams.js';
import { matchSpans } from './word-for-word.js';

/** A stitched claim is made of runs of at least so many words … */
const SHORTEST_RUN = 4;
/** … that cover at least this share of it … */
const STITCHED_COVER = 0.85;
/** … and no two of which stand closer together than this many words, or they are one place. */
const SAME_PLACE = 12;

/** A claim joined from word-for-word pieces that stand apart in the source, or null. */
export function stitchedResult(claim: Claim, stream: Stream): Located | null {
  const runs = coverByRuns(claim, stream, SHORTEST_RUN);
  const covered = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const share = covered / claim.words.keys.length;
  const apart = runs.some((run, r) => {
    const previous = runs[r - 1];
    if (!previous) return false;
    const distance = run.at - (previous.at + previous.to - previous.from);
    return distance < 0 || distance > SAME_PLACE;
  });
  if (!apart || share < STITCHED_COVER) return null;
  return { verdict: 'stitched', similarity: share, matches: matchSpans(stream, runs), differences: [] };
}
