import type { Candidate, Discourse } from './discourse.js';
import { featuresOf } from './features.js';
import type { GenderEvidence } from './genders.js';
import type { Referent } from './referents.js';

/** One weight for each feature. */
export type PronounWeights = readonly number[];

/** Forms of a third-person pronoun -> its subject form. */
const SUBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['her', 'she'],
  ['him', 'he'],
  ['his', 'he'],
  ['it', 'it'],
  ['its', 'it'],
  ['she', 'she'],
  ['their', 'they'],
  ['them', 'they'],
  ['they', 'they'],
  ['which', 'it'],
  ['who', 'who'],
]);

/** Which kinds of referent a pronoun can mean. */
const KINDS: ReadonlyMap<string, readonly Referent['kind'][]> = new Map([
  ['he', ['person']],
  ['it', ['organisation', 'place', 'document', 'thing']],
  ['she', ['person']],
  ['they', ['people', 'organisation', 'person']],
  ['who', ['person', 'organisation', 'people']],
]);

/** Below this score nothing fits, as where the only person so far is of the other gender. */
const THRESHOLD = -6;

/** The candidates for a third-person pronoun with its subject form; null for "I" and "you". */
export function pronounCandidates(
  discourse: Discourse,
  word: string,
  at: number,
): { pronoun: string; candidates: Candidate[] } | null {
  const pronoun = SUBJECT_FORMS.get(word);
  if (!pronoun) return null;
  return { pronoun, candidates: discourse.candidates(at, KINDS.get(pronoun)!) };
}

/**
 * The referent of a third-person pronoun at a token: the best candidate by a linear model over recency, salience,
 * former sources and what the text shows of gender and number; null where nothing before it fits.
 */
export function resolvePronoun(
  discourse: Discourse,
  word: string,
  at: number,
  genders: ReadonlyMap<string, GenderEvidence>,
  weights: PronounWeights,
): Referent | null {
  const choice = pronounCandidates(discourse, word, at);
  if (!choice) return null;
  let found: Candidate | null = null;
  let top = THRESHOLD;
  for (const candidate of choice.candidates) {
    const values = featuresOf(choice.pronoun, candidate, genders);
    let score = 0;
    for (let k = 0; k < values.length; k++) score += values[k]! * weights[k]!;
    if (score > top) {
      top = score;
      found = candidate;
    }
  }
  return found ? found.referent : null;
}
