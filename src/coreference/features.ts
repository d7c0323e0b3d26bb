import type { Candidate } from './discourse.js';
import type { GenderEvidence } from './genders.js';

/** Names of the features of a candidate for a pronoun, in the order of their weights. */
export const FEATURES = [
  'sameSentence',
  'previousSentence',
  'twoBack',
  'distance',
  'sameParagraph',
  'subject',
  'subjectNear',
  'alone',
  'aloneNear',
  'leader',
  'leaderNear',
  'quoted',
  'possessor',
  'pronounSame',
  'pronounSameNear',
  'pronounOther',
  'recency0',
  'recency1',
  'source0',
  'source1',
  'source2',
  'source0Near',
  'newSubject',
  'count',
  'genderSame',
  'genderLikely',
  'genderUnlikely',
  'genderOther',
  'unnamed',
  'itOrganisation',
  'itPlace',
  'itDocument',
  'itThing',
  'theyPeople',
  'theyOrganisation',
  'theyPerson',
] as const;

/** Values of {@link FEATURES} for a candidate of a pronoun ("he", "she", "it", "they"). */
export function featuresOf(
  pronoun: string,
  candidate: Candidate,
  genders: ReadonlyMap<string, GenderEvidence>,
): Float64Array {
  const { referent, last, distance, sourceRank, recency } = candidate;
  const gender = genderFit(pronoun, candidate, genders);
  const isIt = pronoun === 'it';
  const isThey = pronoun === 'they';
  const isNear = distance <= 1;
  const isSame = last.pronoun === pronoun;
  const values: Record<(typeof FEATURES)[number], number | boolean> = {
    sameSentence: distance === 0,
    previousSentence: distance === 1,
    twoBack: distance === 2,
    distance: Math.log2(1 + distance),
    sameParagraph: candidate.sameParagraph,
    subject: last.isSubject,
    subjectNear: last.isSubject && isNear,
    alone: candidate.isAlone,
    aloneNear: candidate.isAlone && isNear,
    leader: candidate.isLeader,
    leaderNear: candidate.isLeader && isNear,
    quoted: last.isQuoted,
    possessor: last.isPossessor,
    pronounSame: isSame,
    pronounSameNear: isSame && isNear,
    pronounOther: last.pronoun !== '' && !isSame,
    recency0: recency === 0,
    recency1: recency === 1,
    source0: sourceRank === 0,
    source1: sourceRank === 1,
    source2: sourceRank === 2,
    source0Near: sourceRank === 0 && isNear,
    newSubject: candidate.isNewSubject,
    count: Math.log2(1 + candidate.count),
    genderSame: gender === 2,
    genderLikely: gender === 1,
    genderUnlikely: gender === -1,
    genderOther: gender === -2,
    unnamed: referent.entityId === null,
    itOrganisation: isIt && referent.kind === 'organisation',
    itPlace: isIt && referent.kind === 'place',
    itDocument: isIt && referent.kind === 'document',
    itThing: isIt && referent.kind === 'thing',
    theyPeople: isThey && referent.kind === 'people',
    theyOrganisation: isThey && referent.kind === 'organisation',
    theyPerson: isThey && referent.kind === 'person',
  };
  return Float64Array.from(FEATURES, (name) => Number(values[name]));
}

/** 2 and -2 where a title or noun shows the gender, 1 and -1 where only pronouns nearby do, 0 where nothing does. */
function genderFit(pronoun: string, { referent }: Candidate, genders: ReadonlyMap<string, GenderEvidence>): number {
  if (pronoun !== 'he' && pronoun !== 'she') return 0;
  if (referent.gender) return referent.gender === pronoun ? 2 : -2;
  const evidence = genders.get(referent.key);
  if (!evidence) return 0;
  const balance = pronoun === 'he' ? evidence.he - evidence.she : evidence.she - evidence.he;
  if (balance === 0) return 0;
  const strength = Math.abs(balance) >= 6 ? 2 : 1;
  return balance > 0 ? strength : -strength;
}
