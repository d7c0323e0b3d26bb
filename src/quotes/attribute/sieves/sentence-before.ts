import { paragraphOf, sentenceStart } from '../context.js';
import type { Sieve } from '../sieve.js';

/** Blom told reporters in Oslo. “It is safe.” The cue stands in the sentence before, in the same paragraph. */
export const sentenceBefore: Sieve = {
  id: 'sentence-before',
  score: 0.92,
  find({ r, firsts, cues, cueBefore }, index) {
    const first = firsts[index]!;
    if (first === 0 || paragraphOf(r, first - 1) !== paragraphOf(r, first)) return null;
    const cue = cues[cueBefore[index]!];
    if (!cue?.source || cue.firstToken < sentenceStart(r, first - 1)) return null;
    return { cue, source: cue.source };
  },
};
