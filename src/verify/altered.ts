import { spanOf } from '../text/span.js';
import type { QuoteDifference, Span } from '../types.js';
import { type Alignment, alignBest } from './align.js';
import type { Claim } from './claim.js';
import type { Located } from './located.js';
import type { Stream } from './streams.js';

/** Below this share of equal words a place is no altered form of the claim. */
const ALTERED = 0.72;

/** The place of the source that is most like the claim, with what differs; null where none is like it. */
export function bestAltered(claim: Claim, streams: readonly Stream[]): Located | null {
  let best: { alignment: Alignment; stream: Stream } | null = null;
  for (const stream of streams) {
    const alignment = alignBest(claim.words, 0, claim.words.keys.length, stream.words, stream.index);
    if (alignment && (!best || alignment.similarity > best.alignment.similarity)) best = { alignment, stream };
  }
  if (!best || best.alignment.similarity < ALTERED) return null;
  const { alignment, stream } = best;
  return {
    verdict: 'altered',
    similarity: alignment.similarity,
    matches: [spanOf(stream.words.text, stream.words.starts[alignment.first]!, stream.words.ends[alignment.end - 1]!)],
    differences: differencesOf(claim, stream, alignment),
  };
}

/** Runs of words that are not equal on both sides. */
function differencesOf(claim: Claim, stream: Stream, { pairs, first, end }: Alignment): QuoteDifference[] {
  const differences: QuoteDifference[] = [];
  let claimFrom = 0;
  let sourceFrom = first;
  const close = (claimTo: number, sourceTo: number): void => {
    if (claimFrom === claimTo && sourceFrom === sourceTo) return;
    const { starts, ends } = claim.words;
    const here =
      claimFrom < claimTo ? spanOf(claim.text, starts[claimFrom]!, ends[claimTo - 1]!) : emptyAt(claim, claimFrom);
    const there =
      sourceFrom < sourceTo
        ? spanOf(stream.words.text, stream.words.starts[sourceFrom]!, stream.words.ends[sourceTo - 1]!)
        : null;
    differences.push({ claim: here, source: there });
  };
  for (let i = 0; i < pairs.length; i++) {
    if (pairs[i]! < 0) continue;
    close(i, pairs[i]!);
    claimFrom = i + 1;
    sourceFrom = pairs[i]! + 1;
  }
  close(pairs.length, end);
  return differences;
}

/** The place in the claim before word `i` where the source has more. */
function emptyAt(claim: Claim, i: number): Span {
  const at = claim.words.starts[i]!;
  return spanOf(claim.text, at, at);
}
