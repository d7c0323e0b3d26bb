import type { Candidate, CandidateFinder, Referent } from './candidates.js';
import type { GenderEvidence } from './genders.js';
import type { ReadMention } from './mentions.js';
import type { Reading } from './reading.js';

/** What pronoun resolution looks at. */
export interface PronounContext {
  readonly r: Reading;
  readonly finder: CandidateFinder;
  /** Referents quoted so far, latest last. */
  readonly sources: readonly Referent[];
  readonly genders: ReadonlyMap<string, GenderEvidence>;
}

/** Which kinds of referent a pronoun can mean. */
const KINDS: Readonly<Record<string, readonly Referent['kind'][]>> = {
  he: ['person'],
  him: ['person'],
  his: ['person'],
  she: ['person'],
  her: ['person'],
  it: ['organisation', 'place', 'document', 'thing'],
  its: ['organisation', 'place', 'document', 'thing'],
  they: ['people', 'organisation', 'person'],
  them: ['people', 'organisation', 'person'],
  their: ['people', 'organisation', 'person'],
  who: ['person', 'organisation', 'people'],
  which: ['organisation', 'place', 'document', 'thing'],
};

/** The referent of a third-person pronoun; null for "I" and "you", and where nothing before it fits. */
export function resolvePronoun(context: PronounContext, mention: ReadMention): Referent | null {
  const word = context.r.words[mention.first]!;
  const kinds = KINDS[word];
  if (!kinds) return null;
  const candidates = context.finder.before(mention.first, context.sources, kinds);
  let found: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreCandidate(context, word, candidate);
    if (score > top) {
      top = score;
      found = candidate;
    }
  }
  return found && top > THRESHOLD ? found.referent : null;
}

/** Below this nothing fits, as where the only person so far is of the other gender. */
const THRESHOLD = -2;

function scoreCandidate(context: PronounContext, word: string, candidate: Candidate): number {
  const { referent } = candidate;
  let score = 2 / (1 + candidate.distance);
  if (candidate.sourceRank === 0) score += 3;
  else if (candidate.sourceRank === 1) score += 1.2;
  else if (candidate.sourceRank === 2) score += 0.6;
  if (candidate.isSubject) score += 1;
  if (candidate.isQuoted) score -= 1.5;
  if (candidate.isPossessor) score -= 0.7;
  score += 0.2 * candidate.count;
  score += genderScore(context, word, referent);
  if (word === 'it' || word === 'its' || word === 'which') {
    if (referent.kind === 'organisation' || referent.kind === 'document') score += 1;
    if (referent.kind === 'thing') score -= 1;
    if (referent.kind === 'place') score -= 0.5;
  }
  if (word === 'they' || word === 'them' || word === 'their') {
    if (referent.kind === 'people') score += 2;
    if (referent.kind === 'person') score -= 2.5;
  }
  return score;
}

function genderScore(context: PronounContext, word: string, referent: Referent): number {
  const wanted =
    word === 'he' || word === 'him' || word === 'his' ? 'he' : word === 'she' || word === 'her' ? 'she' : null;
  if (!wanted || referent.kind !== 'person') return 0;
  if (referent.gender) return referent.gender === wanted ? 2 : -8;
  const evidence = context.genders.get(referent.key);
  if (!evidence) return 0;
  const other = wanted === 'he' ? evidence.she : evidence.he;
  const same = evidence[wanted];
  if (same + other === 0) return 0;
  return same >= other ? 2 * (same / (same + other + 1)) : -8 * (other / (same + other + 0.5)) + 1;
}
