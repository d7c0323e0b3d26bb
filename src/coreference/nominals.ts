import { POSSESSIVE_DETERMINERS } from '../lexicon/pronouns.js';
import { DOCUMENT_NOUNS, GENDERED_WORDS, ORGANISATION_NOUNS } from '../lexicon/source-nouns.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Candidate, Discourse } from './discourse.js';
import type { ReadMention } from './mentions.js';
import { nounPhraseFrom } from './noun-phrases.js';
import type { Reading } from './reading.js';
import { entityReferent, type Referent } from './referents.js';

/** What nominal resolution looks at. */
export interface NominalContext {
  readonly r: Reading;
  readonly discourse: Discourse;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The named referent of a nominal mention ("the minister", "a statement"); null where the text names none. */
export function resolveNominal(context: NominalContext, mention: ReadMention): Referent | null {
  const { r } = context;
  const noun = r.words[mention.head]!;
  if (DOCUMENT_NOUNS.has(noun)) return issuerOf(context, mention);
  if (!isDefinite(r, mention)) return null;
  if (ORGANISATION_NOUNS.has(noun)) return namedOrganisation(context, mention, noun);
  return roleBearer(context, mention, noun);
}

/** An unnamed source as a referent, for pronouns that come after it. */
export function unnamedReferent(r: Reading, mention: ReadMention): Referent {
  const noun = r.words[mention.head]!;
  const name = withoutArticle(r, mention);
  return {
    key: `:${name.toLowerCase()}`,
    name,
    entityId: null,
    kind: DOCUMENT_NOUNS.has(noun)
      ? 'document'
      : ORGANISATION_NOUNS.has(noun)
        ? 'organisation'
        : isPlural(noun)
          ? 'people'
          : 'person',
    gender: GENDERED_WORDS.get(noun) ?? null,
  };
}

/** The words of a mention without a leading article. */
export function withoutArticle(r: Reading, { first, start, end, endToken }: ReadMention): string {
  const isArticle = endToken - first > 1 && /^(?:a|an|the)$/.test(r.words[first]!);
  return r.text.slice(isArticle ? r.tokens.starts[first + 1]! : start, end);
}

function isPlural(noun: string): boolean {
  return /[^s']s$/.test(noun) || /^(?:people|men|women|children|police|others|some|many)$/.test(noun);
}

/** "the minister", "that group", "its director": not "a minister", "officials", "three men". */
function isDefinite(r: Reading, { first }: ReadMention): boolean {
  return /^(?:the|this|that)$/.test(r.words[first]!);
}

/** A statement speaks for the one it is from, or for the one whom its reported words begin with. */
function issuerOf(context: NominalContext, mention: ReadMention): Referent | null {
  const { r } = context;
  // "a statement from the ministry", "a report by Global Watch", "the ministry's statement"
  for (let i = mention.first; i < mention.endToken + 8 && i < r.tokens.count; i++) {
    if (i > mention.head && i >= mention.endToken && !/^(?:from|by|of|issued|released|published)$/.test(r.words[i]!))
      break;
    const entity = r.entityOf[i] ? r.entities[r.entityOf[i]! - 1]! : null;
    if (entity && (entity.type === 'ORG' || entity.type === 'PERSON')) {
      const links =
        i < mention.head
          ? r.tokens.kinds[endOfEntity(r, i)] === TokenKind.POSSESSIVE
          : /^(?:from|by|of|the)$/.test(r.words[i - 1]!);
      if (links) return entityReferent(entity);
    }
  }
  const possessor = POSSESSIVE_DETERMINERS.has(r.words[mention.first]!);
  if (possessor) return null;
  // “The Border Security Command ‘is implementing …’, said a statement”
  if (mention.contentStart < mention.start) {
    const first = firstTokenAt(r, mention.contentStart);
    const subject = nounPhraseFrom(r, first, Math.min(mention.first, first + 14));
    const entity = subject && r.entityOf[subject.head] ? r.entities[r.entityOf[subject.head]! - 1]! : null;
    if (entity?.type === 'ORG') return entityReferent(entity);
  }
  return null;
}

function endOfEntity(r: Reading, i: number): number {
  let end = i + 1;
  while (end < r.tokens.count && r.entityOf[end] === r.entityOf[i]) end++;
  return end;
}

function firstTokenAt(r: Reading, offset: number): number {
  const { starts, count } = r.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  while (low < count && r.tokens.kinds[low] === TokenKind.PUNCTUATION) low++;
  return low;
}

/** "the ministry": the last one named so; "the company": the last organisation quoted, else the last named. */
function namedOrganisation(context: NominalContext, mention: ReadMention, noun: string): Referent | null {
  const candidates = context.discourse.candidates(mention.first, ['organisation']);
  const named = candidates.find((c) => context.roles.get(c.referent.key)?.has(noun));
  if (named) return named.referent;
  if (mention.endToken - mention.first > 2) return null;
  return best(
    candidates,
    (c) =>
      (c.sourceRank < 2 ? 2 - c.sourceRank : 0) +
      2 / (1 + c.distance) +
      (c.last.isSubject ? 1 : 0) -
      (c.last.isQuoted ? 2 : 0),
  );
}

/** "the minister": the last person whom the text has called so; for one person in a row also "the 67-year-old". */
function roleBearer(context: NominalContext, mention: ReadMention, noun: string): Referent | null {
  const { r } = context;
  const candidates = context.discourse.candidates(mention.first, ['person']);
  const words = contentWords(r, mention);
  const byRole = best(
    candidates.filter((c) => context.roles.get(c.referent.key)?.has(noun)),
    (c) =>
      words.filter((w) => context.roles.get(c.referent.key)!.has(w)).length * 2 +
      1 / (1 + c.distance) +
      (c.sourceRank < 2 ? 0.5 : 0),
  );
  if (byRole) return byRole;
  if (isPlural(noun)) return null;
  const age = words.find((w) => /^\d{1,3}$/.test(w));
  if (age) {
    const aged = candidates.find((c) => context.roles.get(c.referent.key)?.has(age));
    return aged?.referent ?? candidates.find((c) => c.distance <= 2 && !c.last.isQuoted)?.referent ?? null;
  }
  return null;
}

function contentWords(r: Reading, { first, endToken }: ReadMention): string[] {
  const words: string[] = [];
  for (let i = first; i < endToken; i++)
    if (r.tokens.kinds[i] === TokenKind.WORD || r.tokens.kinds[i] === TokenKind.NUMBER) words.push(r.words[i]!);
  return words.filter((w) => w !== 'the');
}

function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Referent | null {
  let found: Referent | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > top) {
      top = value;
      found = candidate.referent;
    }
  }
  return found;
}
