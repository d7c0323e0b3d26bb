import { REVERSING_WORDS } from '../lexicon/stop-words.js';
import { spanOf } from '../text/span.js';
import type { QuoteDifference, Span } from '../types.js';
import type { Claim } from './claim.js';
import type { Run } from './exact.js';
import type { Located } from './located.js';
import type { Stream } from './streams.js';
import { joint } from './typography.js';

/** The verdict on a claim whose words all stand in the source in order: verbatim, or altered in case, punctuation or by a cut. */
export function exactResult(claim: Claim, stream: Stream, runs: readonly Run[]): Located {
  const differences: QuoteDifference[] = [];
  let faithful = true;
  runs.forEach((run, r) => {
    for (let i = run.from; i < run.to; i++) {
      const at = run.at + i - run.from;
      const change = i === run.from ? null : jointChange(claim, stream, i, at);
      const recased =
        i > run.from && claimWord(claim, i) !== sourceWord(stream, at) && wordChange(claim, stream, i, at);
      for (const difference of [change, recased || null]) {
        if (!difference) continue;
        differences.push(difference);
        faithful = false;
      }
    }
    const next = runs[r + 1];
    if (!next || claim.segmentOf[next.from] === claim.segmentOf[run.to - 1]) return;
    const omitted = omission(claim, stream, run, next);
    if (!omitted) return;
    differences.push(omitted.difference);
    if (omitted.reverses) faithful = false;
  });
  const words = claim.words.keys.length;
  return {
    verdict: faithful ? 'verbatim' : 'altered',
    similarity: faithful ? 1 : Math.max(0, 1 - differences.length / (2 * words)),
    matches: matchSpans(stream, runs),
    differences,
  };
}

/** Punctuation between two words that the source has otherwise, unless an attribution stands there. */
function jointChange(claim: Claim, stream: Stream, i: number, at: number): QuoteDifference | null {
  const claimFrom = claim.words.ends[i - 1]!;
  const claimTo = claim.words.starts[i]!;
  const from = stream.words.ends[at - 1]!;
  const to = stream.words.starts[at]!;
  const between = stream.words.text.slice(from, to);
  // Words between them in the source: the claim runs on over "she said".
  if (/[\p{L}\p{N}]/u.test(between)) return null;
  const ours = joint(claim.text.slice(claimFrom, claimTo));
  const theirs = joint(between);
  if (ours === theirs || endsLine(between.replace(/["“]$/u, ''))) return null;
  return { claim: spanOf(claim.text, claimFrom, claimTo), source: spanOf(stream.words.text, from, to) };
}

/** Only white space stands after its last line break. */
function endsLine(text: string): boolean {
  return /[\n\r]/.test(text.slice(text.trimEnd().length));
}

function wordChange(claim: Claim, stream: Stream, i: number, at: number): QuoteDifference {
  return {
    claim: spanOf(claim.text, claim.words.starts[i]!, claim.words.ends[i]!),
    source: spanOf(stream.words.text, stream.words.starts[at]!, stream.words.ends[at]!),
  };
}

function claimWord(claim: Claim, i: number): string {
  return claim.text.slice(claim.words.starts[i]!, claim.words.ends[i]!).replace(/’/gu, "'");
}

function sourceWord(stream: Stream, at: number): string {
  return stream.words.text.slice(stream.words.starts[at]!, stream.words.ends[at]!).replace(/’/gu, "'");
}

/** What the ellipsis between two runs leaves out of the source. */
function omission(
  claim: Claim,
  stream: Stream,
  run: Run,
  next: Run,
): { difference: QuoteDifference; reverses: boolean } | null {
  const first = run.at + run.to - run.from;
  if (first >= next.at) return null;
  const gap = claim.gaps[claim.segmentOf[run.to - 1]!]!;
  const dropped = stream.words.keys.slice(first, next.at);
  return {
    difference: {
      claim: spanOf(claim.text, gap.start, gap.end),
      source: spanOf(stream.words.text, stream.words.starts[first]!, stream.words.ends[next.at - 1]!),
    },
    reverses: dropped.some((word) => REVERSING_WORDS.has(word)),
  };
}

/** The source spans of runs, cut where an attribution stands between their words. */
export function matchSpans(stream: Stream, runs: readonly Run[]): Span[] {
  const { text, starts, ends } = stream.words;
  const spans: Span[] = [];
  for (const { from, to, at } of runs) {
    let first = at;
    for (let i = at + 1; i <= at + to - from; i++) {
      const runsOn = i < at + to - from && !/[\p{L}\p{N}]/u.test(text.slice(ends[i - 1]!, starts[i]!));
      if (runsOn) continue;
      spans.push(spanOf(text, starts[first]!, ends[i - 1]!));
      first = i;
    }
  }
  return spans;
}
