import { paragraphOf } from '../context.js';
import type { Sieve } from '../sieve.js';

/** “It is safe,” Blom said. “We checked.” The cue stands between two pieces of one utterance. */
export const continuedAfterCue: Sieve = {
  id: 'continued-after-cue',
  score: 0.97,
  find({ r, quotes, firsts, ends }, index) {
    const previous = quotes[index - 1];
    if (!previous?.source && !previous?.cue) return null;
    const first = firsts[index]!;
    if (paragraphOf(r, first) !== paragraphOf(r, ends[index - 1]! - 1)) return null;
    // One sentence at most ends between the pieces.
    if (r.sentenceOf[first - 1]! - r.sentenceOf[ends[index - 1]! - 1]! > 0) return null;
    return { cue: previous.cue, source: previous.source };
  },
};
