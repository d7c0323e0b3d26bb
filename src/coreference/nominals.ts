import { KIN, ROLES } from '../lexicon/entity-cues.js';
import { NOMINAL_PRONOUNS, POSSESSIVE_DETERMINERS } from '../lexicon/pronouns.js';
import { DOCUMENT_NOUNS, GENDERED_WORDS, ORGANISATION_NOUNS, PERSON_ENDINGS } from '../lexicon/source-nouns.js';
import { tokenFrom } from '../tokens/lookup.js';
import { TokenKind } from '../tokens/tokens.js';
import type { ReadMention } from './mentions.js';
import { bestChoice, type NominalContext, nominalChoices } from './nominal-candidates.js';
import { nounPhraseFrom } from '../phrases/noun-phrases.js';
import type { Reading } from '../phrases/reading.js';
import { entityReferent, type Referent } from './referents.js';

/** The named referent of a nominal mention ("the minister", "a statement"); null where the text names none. */
export function resolveNominal(
  context: NominalContext & { readonly nominalWeights: readonly number[] },
  mention: ReadMention,
): Referent | null {
  const { r } = context;
  const noun = r.words[mention.head]!;
  if (DOCUMENT_NOUNS.has(noun)) return issuerOf(context, mention);
  if (isPlural(noun) || isCoordinated(r, mention)) return null;
  return bestChoice(nominalChoices(context, mention), context.nominalWeights).referent;
}

/** An unnamed source as a referent, for pronouns that come after it. */
export function unnamedReferent(r: Reading, mention: ReadMention): Referent {
  const noun = r.words[mention.head]!;
  const name = withoutArticle(r, mention);
  return {
    key: `:${name.toLowerCase()}`,
    name,
    entityId: null,
    kind: unnamedKind(noun),
    gender: GENDERED_WORDS.get(noun) ?? null,
  };
}

function unnamedKind(noun: string): Referent['kind'] {
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  if (isPlural(noun)) return 'people';
  return isPersonNoun(noun) ? 'person' : 'thing';
}

/** "engineer", "aunt", "student", "teenager": not "voice", "sign" or "side". */
function isPersonNoun(noun: string): boolean {
  if (ROLES.has(noun) || KIN.has(noun) || GENDERED_WORDS.has(noun) || NOMINAL_PRONOUNS.has(noun)) return true;
  return PERSON_ENDINGS.some((ending) => noun.endsWith(ending));
}

/** The words of a mention without a leading article. */
export function withoutArticle(r: Reading, { first, start, end, endToken }: ReadMention): string {
  const isArticle = endToken - first > 1 && /^(?:a|an|the)$/.test(r.words[first]!);
  return r.text.slice(isArticle ? r.tokens.starts[first + 1]! : start, end);
}

function isPlural(noun: string): boolean {
  return /[^s'u]s$/.test(noun) || /^(?:people|men|women|children|police|others|some|many)$/.test(noun);
}

/** "the mayor and her deputy" */
function isCoordinated(r: Reading, { first, endToken }: ReadMention): boolean {
  for (let i = first; i < endToken; i++) if (r.words[i] === 'and') return true;
  return false;
}

/** Whether a nominal is one whose referent the learned choice decides. */
export function isSingularNominal(r: Reading, mention: ReadMention): boolean {
  const noun = r.words[mention.head]!;
  return mention.kind === 'nominal' && !DOCUMENT_NOUNS.has(noun) && !isPlural(noun) && !isCoordinated(r, mention);
}

/** A statement speaks for the one it is from, or for the one whom its reported words begin with. */
function issuerOf(context: NominalContext, mention: ReadMention): Referent | null {
  const { r } = context;
  // "a statement from the ministry", "a report by Global Watch", "the ministry's statement"
  for (let i = mention.first; i < mention.endToken + 8 && i < r.tokens.count; i++) {
    const entity = r.entityOf[i] ? r.entities[r.entityOf[i]! - 1]! : null;
    if (i >= mention.endToken && !entity && !leadsToIssuer(r, i)) break;
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

/** "issued by the", behind the noun. */
function leadsToIssuer(r: Reading, i: number): boolean {
  if (r.words[i] === 'the') return /^(?:from|by|of)$/.test(r.words[i - 1]!);
  return /^(?:from|by|of|issued|released|published)$/.test(r.words[i]!);
}

function endOfEntity(r: Reading, i: number): number {
  let end = i + 1;
  while (end < r.tokens.count && r.entityOf[end] === r.entityOf[i]) end++;
  return end;
}

function firstTokenAt(r: Reading, offset: number): number {
  let token = tokenFrom(r.tokens, offset);
  while (token < r.tokens.count && r.tokens.kinds[token] === TokenKind.PUNCTUATION) token++;
  return token;
}
