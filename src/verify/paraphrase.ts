import { STOP_WORDS } from '../lexicon/stop-words.js';
import { spanOf } from '../text/span.js';
import type { Analysis, Span } from '../types.js';
import type { Claim } from './claim.js';
import type { Located } from './located.js';
import { stem } from './stem.js';
import { wordsOf } from './words.js';

/** Share of the claim's content words that a passage must hold to be called its source in other words. */
const PARAPHRASED = 0.6;

/** The quotation or sentence that shares most content words with the claim, if it shares enough. */
export function paraphrase(claim: Claim, analysis: Analysis): Located | null {
  const wanted = contentStems(claim.words.keys);
  if (wanted.size < 3) return null;
  let best: Span | null = null;
  let bestShare = 0;
  for (const passage of [...analysis.quotes, ...analysis.sentences]) {
    const stems = contentStems(wordsOf(analysis.text, passage.start, passage.end).keys);
    let shared = 0;
    for (const s of wanted) if (stems.has(s)) shared++;
    if (shared / wanted.size > bestShare) {
      best = passage;
      bestShare = shared / wanted.size;
    }
  }
  if (!best || bestShare < PARAPHRASED) return null;
  return {
    verdict: 'paraphrased',
    similarity: bestShare,
    matches: [spanOf(analysis.text, best.start, best.end)],
    differences: [],
  };
}

function contentStems(keys: readonly string[]): Set<string> {
  return new Set(keys.filter((key) => !STOP_WORDS.has(key)).map(stem));
}
