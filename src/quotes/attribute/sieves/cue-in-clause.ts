import { sentenceStart, sentenceStop } from '../context.js';
import type { Sieve } from '../sieve.js';

/** She called the timing “brave”: a fragment in the clause of its cue. */
export const cueInClause: Sieve = {
  id: 'cue-in-clause',
  score: 0.83,
  find({ r, firsts, ends, cues, cueBefore, cueAfter }, index) {
    const first = firsts[index]!;
    const start = sentenceStart(r, first);
    const before = cues[cueBefore[index]!];
    if (before && before.firstToken >= start && first > start) return { cue: before, source: before.source };
    const after = cues[cueAfter[index]!];
    const stop = sentenceStop(r, ends[index]! - 1);
    // The bridge was “safe”, Karin Blom said; “Safe” bridges are many, she said.
    if (after?.source && after.firstToken < stop) return { cue: after, source: after.source };
    return null;
  },
};
