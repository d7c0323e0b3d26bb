import { POSSESSIVE_DETERMINERS } from '../lexicon/pronouns.js';
import { GENDERED_WORDS, ORGANISATION_NOUNS } from '../lexicon/source-nouns.js';
import { tokenFrom } from '../tokens/lookup.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Candidate, Discourse } from './discourse.js';
import { featuresOf } from './features.js';
import type { GenderEvidence } from './genders.js';
import type { ReadMention } from './mentions.js';
import type { Reading } from '../phrases/reading.js';
import { entityReferent, type Referent } from './referents.js';

/** Names of the features of what a nominal ("the minister") may mean, in the order of their weights. */
export const NOMINAL_FEATURES = [
  'salience',
  'near',
  'sameParagraph',
  'role',
  'roleModifiers',
  'nameHolds',
  'organisation',
  'organisationNoun',
  'longPhrase',
  'indefinite',
  'possessive',
  'later',
  'laterDistance',
  'lastSource',
  'only',
  'newDefinite',
  'newIndefinite',
  'newPossessive',
  'newLong',
  'newOrganisation',
] as const;

/** What a nominal may mean: a named referent, or null for one that the text does not name. */
export interface NominalChoice {
  readonly referent: Referent | null;
  readonly values: Float64Array;
}

/** What the candidates of a nominal are read from. */
export interface NominalContext {
  readonly r: Reading;
  readonly discourse: Discourse;
  readonly genders: ReadonlyMap<string, GenderEvidence>;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weights: readonly number[];
}

type Values = Partial<Record<(typeof NOMINAL_FEATURES)[number], number | boolean>>;

/** Named persons and organisations that a singular nominal may mean, and that it may be new; the latter comes last. */
export function nominalChoices(context: NominalContext, mention: ReadMention): NominalChoice[] {
  const { r, roles } = context;
  const noun = r.words[mention.head]!;
  const determiner = determinerOf(r, mention);
  const isOrganisation = ORGANISATION_NOUNS.has(noun);
  const modifiers = modifiersOf(r, mention);
  const isLong = mention.endToken - mention.first > 4;
  const shared: Values = {
    organisationNoun: isOrganisation,
    longPhrase: isLong,
    indefinite: determiner === 'indefinite',
    possessive: determiner === 'possessive',
  };
  const fit = (referent: Referent): Values => {
    const words = roles.get(referent.key);
    return {
      role: words?.has(noun) ?? false,
      roleModifiers: words ? modifiers.filter((w) => words.has(w)).length : 0,
      nameHolds: referent.kind === 'organisation' && (words?.has(noun) ?? false),
      organisation: referent.kind === 'organisation',
    };
  };
  const candidates = context.discourse.candidates(
    mention.first,
    isOrganisation ? ['organisation'] : ['person', 'organisation'],
  );
  const choices = candidates
    .filter(({ referent }) => referent.entityId !== null)
    .map((candidate) => ({
      referent: candidate.referent,
      values: valuesOf({
        ...shared,
        ...fit(candidate.referent),
        salience: salience(context, candidate, noun),
        near: candidate.distance <= 1,
        sameParagraph: candidate.sameParagraph,
        lastSource: candidate.sourceRank === 0,
        only: candidates.length === 1,
      }),
    }));
  const known = new Set(choices.map(({ referent }) => referent.key));
  for (const { referent, distance } of namedLater(context, mention, noun)) {
    if (known.has(referent.key)) continue;
    choices.push({ referent, values: valuesOf({ ...shared, ...fit(referent), later: true, laterDistance: distance }) });
  }
  const unnamed = valuesOf({
    newDefinite: determiner === 'definite',
    newIndefinite: determiner === 'indefinite',
    newPossessive: determiner === 'possessive',
    newLong: isLong,
    newOrganisation: isOrganisation,
  });
  return [...choices, { referent: null, values: unnamed }];
}

/** The likeliest choice by the weights. */
export function bestChoice(choices: readonly NominalChoice[], weights: readonly number[]): NominalChoice {
  let best = choices[choices.length - 1]!;
  let top = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    let score = 0;
    for (let k = 0; k < choice.values.length; k++) score += choice.values[k]! * weights[k]!;
    if (score > top) {
      top = score;
      best = choice;
    }
  }
  return best;
}

function valuesOf(values: Values): Float64Array {
  return Float64Array.from(NOMINAL_FEATURES, (name) => Number(values[name] ?? 0));
}

/** How likely a pronoun in the same place would mean the candidate, on a scale of about 0..1. */
function salience({ genders, weights }: NominalContext, candidate: Candidate, noun: string): number {
  const pronoun = candidate.referent.kind === 'organisation' ? 'it' : (GENDERED_WORDS.get(noun) ?? 'who');
  const values = featuresOf(pronoun, candidate, genders);
  let score = 0;
  for (let k = 0; k < values.length; k++) score += values[k]! * weights[k]!;
  return score / 4;
}

function determinerOf(r: Reading, { first, head }: ReadMention): 'definite' | 'indefinite' | 'possessive' {
  for (let i = first; i < head; i++) if (r.tokens.kinds[i] === TokenKind.POSSESSIVE) return 'possessive';
  const word = r.words[first]!;
  if (POSSESSIVE_DETERMINERS.has(word)) return 'possessive';
  return /^(?:the|this|that)$/.test(word) ? 'definite' : 'indefinite';
}

/** Content words beside the head: "Czech" in "the Czech director", "24" in "the 24-year-old". */
function modifiersOf(r: Reading, { first, endToken, head }: ReadMention): string[] {
  const words: string[] = [];
  for (let i = first; i < endToken; i++) {
    const kind = r.tokens.kinds[i];
    if (i !== head && (kind === TokenKind.NUMBER || (kind === TokenKind.WORD && r.words[i]!.length > 3)))
      words.push(r.words[i]!);
  }
  return words;
}

/** Whom the top of an article calls "a judge" before it says the name: those in that role a few sentences on. */
function namedLater(
  { r, roles }: NominalContext,
  mention: ReadMention,
  noun: string,
): { referent: Referent; distance: number }[] {
  const sentence = r.sentenceOf[mention.first]!;
  if (sentence > LEAD) return [];
  const found: { referent: Referent; distance: number }[] = [];
  for (const entity of r.entities) {
    if (entity.start < mention.end) continue;
    const distance = r.sentenceOf[tokenFrom(r.tokens, entity.start)]! - sentence;
    if (distance > LATER || found.length > 3) break;
    const isCandidate = (entity.type === 'PERSON' || entity.type === 'ORG') && roles.get(entity.id)?.has(noun);
    if (isCandidate && !found.some(({ referent }) => referent.key === entity.id)) {
      found.push({ referent: entityReferent(entity), distance: distance / LATER });
    }
  }
  return found;
}

/** Sentences of an article that may speak of someone whom it names later, and how much later. */
const LEAD = 5;
const LATER = 10;
