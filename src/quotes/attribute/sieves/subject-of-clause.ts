import { mainSubject } from '../../clause-subject.js';
import { isPersonalPronoun } from '../../../phrases/noun-phrases.js';
import type { Reading } from '../../../phrases/reading.js';
import { tokenFrom } from '../../../tokens/lookup.js';
import { sentenceStart } from '../context.js';
import type { Sieve } from '../sieve.js';

/** Trump walked onto the stage, chanting “U-S-A!”: a fragment without a cue belongs to the subject of its sentence. */
export const subjectOfClause: Sieve = {
  id: 'subject-of-clause',
  score: 0.68,
  find({ r, firsts }, index) {
    const first = firsts[index]!;
    const start = sentenceStart(r, first);
    if (start === first) return null;
    const source = mainSubject(r, start, first);
    if (!source) return null;
    const end = tokenFrom(r.tokens, source.end);
    return isSomeone(r, end - 1) && !opensRelative(r, end, first) ? { cue: null, source } : null;
  },
};

/** A named person or organisation, or a personal pronoun: nothing else is taken for a speaker without a cue. */
function isSomeone(r: Reading, last: number): boolean {
  const type = r.entityOf[last] ? r.entities[r.entityOf[last]! - 1]!.type : null;
  return type === 'PERSON' || type === 'ORG' || (isPersonalPronoun(r, last) && r.words[last] !== 'it');
}

/** A relative clause or a colon between subject and fragment gives the fragment to someone else. */
function opensRelative(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:who|which|that|whose|what|:)$/.test(r.words[i]!)) return true;
  return false;
}
