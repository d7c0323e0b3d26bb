import { sentenceStart } from '../context.js';
import type { Sieve } from '../sieve.js';

/** Karin Blom said: “It is safe.” The cue stands in front in the same sentence, a colon or comma before the marks. */
export const cueInFront: Sieve = {
  id: 'cue-in-front',
  score: 0.95,
  find({ r, quotes, firsts, ends, cues, cueBefore }, index) {
    const cue = cues[cueBefore[index]!];
    const first = firsts[index]!;
    if (!cue?.source || (r.words[first - 1] !== ':' && r.words[first - 1] !== ',')) return null;
    if (cue.firstToken < sentenceStart(r, first - 1)) return null;
    // Another quotation in between has the better claim to the cue, unless the cue stands behind it.
    if (index > 0 && quotes[index - 1]!.type === 'direct' && ends[index - 1]! > cue.endToken) return null;
    return { cue, source: cue.source };
  },
};
