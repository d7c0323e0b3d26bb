import { mainSubject } from '../../clause-subject.js';
import { sentenceStart } from '../context.js';
import type { Sieve } from '../sieve.js';

/** The sign on the door read: “Closed.” Something ends in a colon before the quotation; its subject or last cue speaks. */
export const colonInFront: Sieve = {
  id: 'colon-in-front',
  score: 0.72,
  find({ r, firsts, cues, cueBefore }, index) {
    const first = firsts[index]!;
    if (r.words[first - 1] !== ':') return null;
    const start = sentenceStart(r, first - 1);
    const cue = cues[cueBefore[index]!];
    if (cue && cue.firstToken >= start) return { cue, source: cue.source };
    const source = mainSubject(r, start, first - 1);
    return source && { cue: null, source };
  },
};
