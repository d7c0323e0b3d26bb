import type { Speaker } from '../types.js';
import { Discourse } from './discourse.js';
import { type GenderEvidence, genderEvidence } from './genders.js';
import { type ReadMention, readMention, type SourceMention } from './mentions.js';
import { resolveNominal, unnamedReferent, withoutArticle } from './nominals.js';
import { type PronounWeights, resolvePronoun } from './pronouns.js';
import type { Reading } from '../phrases/reading.js';
import { entityReferent, type Referent } from './referents.js';
import { rolesOf } from './roles.js';

/** What a source mention resolves to. */
export type Resolution = Pick<Speaker, 'name' | 'entityId' | 'kind'>;

/** What resolution knows of the text up to a place. */
export interface ResolutionContext {
  readonly r: Reading;
  readonly discourse: Discourse;
  readonly genders: Map<string, GenderEvidence>;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weights: PronounWeights;
  readonly nominalWeights: readonly number[];
}

/** Weights of the two learned choices, one a feature. */
export interface ResolutionWeights {
  readonly pronouns: readonly number[];
  readonly nominals: readonly number[];
}

/** Called before a mention is resolved, by training; may say what it means. */
export type OnMention = (context: ResolutionContext, mention: ReadMention, index: number) => Referent | undefined;

/**
 * Resolves source mentions to their fullest names, in the order of the text: names by their entity clusters, pronouns
 * and nominals by what was named and quoted before. `quoted` are the stretches between quotation marks.
 */
export function resolveMentions(
  r: Reading,
  mentions: readonly SourceMention[],
  quoted: readonly { readonly start: number; readonly end: number }[],
  weights: ResolutionWeights,
  onMention?: OnMention,
): Resolution[] {
  const isQuoted = quotedTokens(r, quoted);
  const context: ResolutionContext = {
    r,
    discourse: new Discourse(r, isQuoted),
    genders: genderEvidence(r, isQuoted),
    roles: rolesOf(r),
    weights: weights.pronouns,
    nominalWeights: weights.nominals,
  };
  const resolved = new Map<number, Resolution>();
  const order = mentions.map((_, i) => i).sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  let token = 0;
  for (const i of order) {
    const { start } = mentions[i]!;
    if (resolved.has(start)) continue;
    const mention = readMention(r, mentions[i]!);
    token = followPronouns(context, token, mention.first, isQuoted);
    context.discourse.advanceTo(mention.first);
    const referent = onMention?.(context, mention, i) ?? referentOf(context, mention);
    if (referent) takeIn(context, mention, referent);
    resolved.set(start, resolutionOf(r, mention, referent));
    token = Math.max(token, mention.first + 1);
  }
  return mentions.map(({ start }) => resolved.get(start)!);
}

/** Resolves the pronouns between two sources, so that the person whom the text goes on about stays in view. */
function followPronouns(context: ResolutionContext, from: number, to: number, isQuoted: Uint8Array): number {
  const { r, discourse, genders, weights } = context;
  for (let i = from; i < to; i++) {
    const word = r.words[i]!;
    if ((word !== 'he' && word !== 'she') || isQuoted[i]) continue;
    const referent = resolvePronoun(discourse, word, i, genders, weights);
    if (referent) discourse.add(referent, i, word);
  }
  return to;
}

function referentOf(context: ResolutionContext, mention: ReadMention): Referent | null {
  const { r, discourse, genders, weights } = context;
  if (mention.kind === 'pronoun')
    return resolvePronoun(discourse, r.words[mention.first]!, mention.first, genders, weights);
  if (mention.kind === 'nominal') return resolveNominal(context, mention) ?? unnamedReferent(r, mention);
  if (mention.entity) return entityReferent(mention.entity);
  // A surname that the recogniser missed
  return discourse.sourceNamed(r.words[mention.head]!) ?? unnamedReferent(r, mention);
}

function takeIn({ r, discourse, genders }: ResolutionContext, mention: ReadMention, referent: Referent): void {
  if (mention.kind !== 'name' || !mention.entity)
    discourse.add(referent, mention.first, mention.kind === 'pronoun' ? r.words[mention.first]! : '');
  discourse.addSource(referent, mention.first);
  const word = r.words[mention.first]!;
  if (mention.kind !== 'pronoun' || referent.kind !== 'person' || (word !== 'he' && word !== 'she')) return;
  // "he said" of one who has no other evidence is evidence for the next pronoun.
  const evidence = genders.get(referent.key) ?? { he: 0, she: 0 };
  evidence[word]++;
  genders.set(referent.key, evidence);
}

function resolutionOf(r: Reading, mention: ReadMention, referent: Referent | null): Resolution {
  const { kind } = mention;
  if (!referent) return { name: withoutArticle(r, mention), entityId: null, kind };
  return { name: referent.name, entityId: referent.entityId, kind };
}

function quotedTokens(r: Reading, quoted: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const flags = new Uint8Array(r.tokens.count);
  let i = 0;
  for (const { start, end } of [...quoted].sort((a, b) => a.start - b.start)) {
    while (i < r.tokens.count && r.tokens.starts[i]! < start) i++;
    while (i < r.tokens.count && r.tokens.starts[i]! < end) flags[i++] = 1;
  }
  return flags;
}
