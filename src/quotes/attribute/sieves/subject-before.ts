import { mainSubject } from '../../clause-subject.js';
import { paragraphOf, sentenceStart } from '../context.js';
import type { Sieve } from '../sieve.js';

/** Blom pointed at the bridge. “We checked.” The sentence before, in the same paragraph, has a person as its subject. */
export const subjectBefore: Sieve = {
  id: 'subject-before',
  score: 0.5,
  find({ r, quotes, firsts, ends }, index) {
    const first = firsts[index]!;
    if (first === 0 || paragraphOf(r, first - 1) !== paragraphOf(r, first)) return null;
    // A fragment inside a sentence belongs to that sentence, not to the one before.
    if (sentenceStart(r, first) !== first) return null;
    const start = sentenceStart(r, first - 1);
    if (index > 0 && ends[index - 1]! > start) {
      const { source } = quotes[index - 1]!;
      return source && { cue: null, source };
    }
    const source = mainSubject(r, start, first);
    return source && { cue: null, source };
  },
};
