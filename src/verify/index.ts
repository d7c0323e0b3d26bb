import { analyze } from '../analyze.js';
import { describe, requireAnalysis } from '../input.js';
import type { Analysis, AnalyzeOptions, QuoteClaim, QuoteVerification } from '../types.js';
import { bestAltered } from './altered.js';
import { type Claim, readClaim } from './claim.js';
import { findExact } from './exact.js';
import type { Located } from './located.js';
import { paraphrase } from './paraphrase.js';
import { isSpeaker, speakerOf } from './speaker.js';
import { stitchedResult } from './stitched.js';
import { streamsOf } from './streams.js';
import { exactResult } from './word-for-word.js';

/**
 * Says whether a quotation stands in a source, and who says it there.
 *
 * White space, the style of quotation marks, case at the start, final punctuation, ellipses and [bracketed]
 * insertions never make a quotation worse than `verbatim`; an ellipsis that drops a word such as "not" does.
 *
 * @param claim - The quotation, or the quotation with the speaker it is attributed to.
 * @param source - The text, or what {@link analyze} returned for it (cheaper for many claims).
 * @param options - Options of {@link analyze}, used when `source` is a string.
 * @returns The verdict: `verbatim` (word for word), `altered` (words or inner punctuation changed: see
 *   `differences`), `stitched` (joined from pieces that stand apart: see `matches`), `misattributed` (the words are
 *   there, but somebody else's), `paraphrased` (the nearest passage says it in other words), `absent`. Offsets are
 *   UTF-16 code units, of `differences[].claim` into the claim, of all others into the source.
 * @throws TypeError when claim or source is of another type.
 * @example
 * ```ts
 * import { verifyQuote } from 'wirecopy';
 *
 * const source = '“We lost everything in the flood,” said Amina Wanjiru. “Nobody came.”';
 * verifyQuote('we lost everything … Nobody came', source).verdict // => 'verbatim'
 * verifyQuote('We lost nearly everything in the flood', source).verdict // => 'altered'
 * verifyQuote({ quote: 'Nobody came.', speaker: 'Daniel Rono' }, source).verdict // => 'misattributed'
 * ```
 */
export function verifyQuote(
  claim: string | QuoteClaim,
  source: string | Analysis,
  options?: AnalyzeOptions,
): QuoteVerification {
  const { quote, speaker: claimed } = requireClaim(claim);
  const analysis = typeof source === 'string' ? analyze(source, options) : source;
  requireAnalysis('verifyQuote', analysis, 'source must be a string or what analyze() returns');
  const read = readClaim(quote);
  const found = read.words.keys.length === 0 ? null : locate(read, analysis);
  if (!found) return { verdict: 'absent', similarity: 0, matches: [], differences: [], speaker: null };

  const { quotes, speaker } = speakerOf(found.matches, analysis);
  const asClaimed =
    claimed === undefined || (quotes > 0 && (speaker === null || isSpeaker(claimed, speaker, analysis)));
  const sameWords = found.verdict === 'verbatim' || found.verdict === 'altered';
  return { ...found, verdict: sameWords && !asClaimed ? 'misattributed' : found.verdict, speaker };
}

/** Word for word, else the best of: one place with changes, several places, one passage in other words. */
function locate(claim: Claim, analysis: Analysis): Located | null {
  const streams = streamsOf(analysis);
  for (const stream of streams) {
    const runs = findExact(claim, stream);
    if (runs) return exactResult(claim, stream, runs);
  }
  const stitched = stitchedResult(claim, streams.at(-1)!, analysis.quotes);
  if (stitched) return stitched;
  return bestAltered(claim, streams) ?? paraphrase(claim, analysis);
}

function requireClaim(claim: unknown): { quote: string; speaker: string | undefined } {
  if (typeof claim === 'string') return { quote: claim, speaker: undefined };
  const { quote, speaker } = (claim ?? {}) as Partial<QuoteClaim>;
  if (typeof quote !== 'string' || (speaker !== undefined && typeof speaker !== 'string')) {
    throw new TypeError(
      `verifyQuote: claim must be a string or { quote: string, speaker?: string }, got ${describe(claim)}`,
    );
  }
  return { quote, speaker };
}
