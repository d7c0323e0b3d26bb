import type { Speaker } from '../types.js';
import { CandidateFinder, entityReferent, type Referent } from './candidates.js';
import { genderEvidence } from './genders.js';
import { type ReadMention, readMention, type SourceMention } from './mentions.js';
import { resolveNominal, unnamedReferent, withoutArticle } from './nominals.js';
import { resolvePronoun } from './pronouns.js';
import type { Reading } from './reading.js';
import { rolesOf } from './roles.js';

/** What a source mention resolves to. */
export type Resolution = Pick<Speaker, 'name' | 'entityId' | 'kind'>;

/**
 * Resolves source mentions to their fullest names, in the order of the text: names by their entity clusters, pronouns
 * and nominals by what was named and quoted before. `quoted` are the stretches between quotation marks.
 */
export function resolveMentions(
  r: Reading,
  mentions: readonly SourceMention[],
  quoted: readonly { readonly start: number; readonly end: number }[],
): Resolution[] {
  const isQuoted = quotedTokens(r, quoted);
  const finder = new CandidateFinder(r, isQuoted);
  const genders = genderEvidence(r, isQuoted);
  const roles = rolesOf(r);
  const sources: Referent[] = [];
  const resolved = new Map<number, Resolution>();
  const order = mentions.map((_, i) => i).sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  for (const i of order) {
    const { start } = mentions[i]!;
    if (resolved.has(start)) continue;
    const mention = readMention(r, mentions[i]!);
    const referent = referentOf({ r, finder, sources, genders, roles }, mention);
    if (referent) {
      sources.push(referent);
      learnGender(genders, mention, r, referent);
    }
    resolved.set(start, resolutionOf(r, mention, referent));
  }
  return mentions.map(({ start }) => resolved.get(start)!);
}

type Context = Parameters<typeof resolvePronoun>[0] & Parameters<typeof resolveNominal>[0];

function referentOf(context: Context, mention: ReadMention): Referent | null {
  if (mention.kind === 'pronoun') return resolvePronoun(context, mention);
  if (mention.kind === 'name') {
    return mention.entity
      ? entityReferent(mention.entity)
      : (namedBefore(context, mention) ?? unnamedReferent(context.r, mention));
  }
  return resolveNominal(context, mention) ?? unnamedReferent(context.r, mention);
}

/** A surname that the recogniser missed: the last source whose name holds it. */
function namedBefore({ r, sources }: Context, mention: ReadMention): Referent | null {
  const word = r.words[mention.head]!;
  for (let k = sources.length - 1; k >= 0 && sources.length - k < 30; k--) {
    if (
      sources[k]!.name.toLowerCase()
        .split(/[\s-]+/)
        .includes(word)
    )
      return sources[k]!;
  }
  return null;
}

/** "he said" of one who has no other evidence is evidence for the next pronoun. */
function learnGender(
  genders: ReturnType<typeof genderEvidence>,
  mention: ReadMention,
  r: Reading,
  referent: Referent,
): void {
  const word = r.words[mention.first]!;
  if (mention.kind !== 'pronoun' || referent.kind !== 'person' || (word !== 'he' && word !== 'she')) return;
  const evidence = genders.get(referent.key) ?? { he: 0, she: 0 };
  evidence[word] += 1;
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
