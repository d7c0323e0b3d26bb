import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/coreference/discourse.js';
import { FEATURES, featuresOf } from '../../src/coreference/features.js';
import type { GenderEvidence } from '../../src/coreference/genders.js';
import { resolvePronoun } from '../../src/coreference/pronouns.js';
import { Discourse } from '../../src/coreference/discourse.js';
import { entityReferent, type Referent, referentKind } from '../../src/coreference/referents.js';
import type { Entity, EntityType } from '../../src/types.js';
import { tagged } from '../phrases/tagged.js';

const HILL: Referent = { key: 'h', name: 'Ann Hill', entityId: 'h', kind: 'person', gender: null };

function candidate({
  referent,
  last,
  ...rest
}: Omit<Partial<Candidate>, 'last' | 'referent'> & {
  referent?: Partial<Referent>;
  last?: Partial<Candidate['last']>;
} = {}): Candidate {
  return {
    referent: { ...HILL, ...referent },
    last: { referent: HILL, token: 0, isSubject: false, isQuoted: false, isPossessor: false, pronoun: '', ...last },
    distance: 5,
    sameParagraph: false,
    count: 0,
    sourceRank: 9,
    recency: 5,
    isNewSubject: false,
    isAlone: false,
    isLeader: false,
    ...rest,
  };
}

/** The features that are not 0. */
function features(
  pronoun: string,
  of: Parameters<typeof candidate>[0],
  evidence?: GenderEvidence,
): Record<string, number> {
  const values = featuresOf(pronoun, candidate(of), new Map(evidence ? [['h', evidence]] : []));
  return Object.fromEntries(FEATURES.map((name, i) => [name, values[i]!] as const).filter(([, value]) => value !== 0));
}
const FAR = { distance: Math.log2(6) };

describe('featuresOf', () => {
  it.each([
    ['nothing known', {}, FAR],
    ['same sentence', { distance: 0 }, { sameSentence: 1 }],
    ['sentence before', { distance: 1 }, { previousSentence: 1, distance: 1 }],
    ['two back', { distance: 2 }, { twoBack: 1, distance: Math.log2(3) }],
    ['same paragraph', { sameParagraph: true }, { ...FAR, sameParagraph: 1 }],
    ['subject', { last: { isSubject: true } }, { ...FAR, subject: 1 }],
    ['subject near', { last: { isSubject: true }, distance: 0 }, { sameSentence: 1, subject: 1, subjectNear: 1 }],
    ['alone', { isAlone: true }, { ...FAR, alone: 1 }],
    ['alone near', { isAlone: true, distance: 0 }, { sameSentence: 1, alone: 1, aloneNear: 1 }],
    ['leader', { isLeader: true }, { ...FAR, leader: 1 }],
    ['leader near', { isLeader: true, distance: 0 }, { sameSentence: 1, leader: 1, leaderNear: 1 }],
    ['quoted', { last: { isQuoted: true } }, { ...FAR, quoted: 1 }],
    ['possessor', { last: { isPossessor: true } }, { ...FAR, possessor: 1 }],
    ['same pronoun', { last: { pronoun: 'she' } }, { ...FAR, pronounSame: 1 }],
    [
      'same pronoun near',
      { last: { pronoun: 'she' }, distance: 0 },
      { sameSentence: 1, pronounSame: 1, pronounSameNear: 1 },
    ],
    ['other pronoun', { last: { pronoun: 'he' } }, { ...FAR, pronounOther: 1 }],
    ['latest', { recency: 0 }, { ...FAR, recency0: 1 }],
    ['second', { recency: 1 }, { ...FAR, recency1: 1 }],
    ['last source', { sourceRank: 0 }, { ...FAR, source0: 1 }],
    ['last source, near', { sourceRank: 0, distance: 0 }, { sameSentence: 1, source0: 1, source0Near: 1 }],
    ['source before it', { sourceRank: 1 }, { ...FAR, source1: 1 }],
    ['source before that', { sourceRank: 2 }, { ...FAR, source2: 1 }],
    ['new subject', { isNewSubject: true }, { ...FAR, newSubject: 1 }],
    ['mentions', { count: 3 }, { ...FAR, count: 2 }],
    ['unnamed', { referent: { entityId: null } }, { ...FAR, unnamed: 1 }],
  ])('%s', (_why, of, expected) => {
    expect(features('she', of)).toEqual(expected);
  });

  it.each([
    ['it', 'organisation', { itOrganisation: 1 }],
    ['it', 'place', { itPlace: 1 }],
    ['it', 'document', { itDocument: 1 }],
    ['it', 'thing', { itThing: 1 }],
    ['it', 'people', {}],
    ['they', 'people', { theyPeople: 1 }],
    ['they', 'organisation', { theyOrganisation: 1 }],
    ['they', 'person', { theyPerson: 1 }],
    ['they', 'thing', {}],
    ['she', 'organisation', {}],
    ['she', 'person', {}],
  ] as const)('"%s" and a referent of kind %s', (pronoun, kind, expected) => {
    expect(features(pronoun, { referent: { kind } })).toEqual({ ...FAR, ...expected });
  });

  it.each([
    ['she', 'she', undefined, { genderSame: 1 }, 'a noun shows it'],
    ['she', 'he', { he: 0, she: 9 }, { genderOther: 1 }, 'a noun shows it, whatever pronouns say'],
    ['they', 'he', undefined, { theyPerson: 1 }, 'no gender'],
    ['they', null, { he: 9, she: 0 }, { theyPerson: 1 }, 'no gender'],
    ['she', null, undefined, {}, 'nothing known'],
    ['she', null, { he: 2, she: 2 }, {}, 'as much for one as for the other'],
    ['she', null, { he: 0, she: 1 }, { genderLikely: 1 }, 'a pronoun'],
    ['she', null, { he: 0, she: 5 }, { genderLikely: 1 }, 'five pronouns'],
    ['she', null, { he: 0, she: 6 }, { genderSame: 1 }, 'six pronouns'],
    ['she', null, { he: 1, she: 0 }, { genderUnlikely: 1 }, 'a pronoun of the other gender'],
    ['she', null, { he: 6, she: 0 }, { genderOther: 1 }, 'a title of the other gender'],
    ['he', null, { he: 3, she: 1 }, { genderLikely: 1 }, 'the balance counts'],
    ['he', null, { he: 1, she: 9 }, { genderOther: 1 }, 'the balance counts'],
  ] as const)('"%s" and gender %s, pronouns %j', (pronoun, gender, evidence, expected, _why) => {
    expect(features(pronoun, { referent: { gender } }, evidence)).toEqual({ ...FAR, ...expected });
  });
});

describe('entityReferent', () => {
  it.each([
    ['PERSON', 'person', 'person'],
    ['ORG', 'organisation', 'organisation'],
    ['LOC', 'place', 'place'],
    ['FAC', 'place', 'place'],
    ['PRODUCT', 'thing', 'thing'],
    ['MISC', 'thing', 'thing'],
    ['MONEY', null, 'thing'],
    ['NORP', null, 'thing'],
  ])('%s: %s', (type, kind, used) => {
    const entity = { id: 'e1', name: 'X', type: type as EntityType } as Entity;
    expect(referentKind(entity)).toBe(kind);
    expect(entityReferent(entity)).toEqual({ key: 'e1', name: 'X', entityId: 'e1', kind: used, gender: null });
  });
});

describe('resolvePronoun', () => {
  const r = tagged('[Ann Hill] of [ORG: Dale Bank] met/VERB [Bo Lund] in [LOC: Leeds] | so/ADV he left/VERB');
  const at = r.words.indexOf('he');
  const resolve = (
    word: string,
    weights: Partial<Record<(typeof FEATURES)[number], number>>,
    base = 0,
  ): string | undefined => {
    const values = FEATURES.map((name) => weights[name] ?? 0);
    values[FEATURES.indexOf('previousSentence')]! += base;
    return resolvePronoun(new Discourse(r, new Uint8Array(r.tokens.count)), word, at, new Map(), values)?.name;
  };

  it.each([
    ['he', {}, 'Bo Lund', 'the latest where nothing tells them apart'],
    ['him', { pronounOther: 1 }, 'Bo Lund', 'an object'],
    ['her', { leader: 1 }, 'Ann Hill', 'the one with the higher score'],
    ['it', {}, 'Leeds', 'a place'],
    ['its', { itOrganisation: 1 }, 'Dale Bank', 'an organisation'],
    ['which', { itOrganisation: 1 }, 'Dale Bank', 'a relative pronoun'],
    ['they', { theyOrganisation: 1 }, 'Dale Bank', 'an organisation as its people'],
    ['their', { theyPerson: 1 }, 'Bo Lund', 'a person'],
    ['them', { leader: 1 }, 'Ann Hill', 'a person'],
    ['who', { leader: 1 }, 'Ann Hill', 'a person'],
    ['she', {}, 'Bo Lund', 'no name shows gender'],
    ['his', {}, 'Bo Lund', 'a possessive'],
    ['i', {}, undefined, 'the first person is nobody before it'],
    ['you', {}, undefined, 'nor the second'],
  ])('"%s" with weights %j: %s', (word, weights, expected, _why) => {
    expect(resolve(word, weights)).toBe(expected);
  });

  it('means nobody where none scores above the threshold', () => {
    expect(resolve('he', {}, -5.9)).toBe('Bo Lund');
    expect(resolve('he', {}, -6)).toBeUndefined();
  });
});
