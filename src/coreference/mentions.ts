import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Entity } from '../types.js';
import { isCapitalised } from '../phrases/noun-phrases.js';
import type { Reading } from '../phrases/reading.js';

/** A source mention, as attribution found it. */
export interface SourceMention {
  readonly start: number;
  readonly end: number;
  /** Start of what the mention is quoted as saying; a statement may begin with the name of its issuer. */
  readonly contentStart: number;
}

/** A source mention with its tokens and what kind of expression it is. */
export interface ReadMention extends SourceMention {
  readonly first: number;
  readonly endToken: number;
  /** Head noun: the last token before an attachment ("spokesman" in "a spokesman for the ministry"). */
  readonly head: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** The entity that the head belongs to. */
  readonly entity: Entity | null;
}

/** Reads the tokens of a mention. */
export function readMention(r: Reading, mention: SourceMention): ReadMention {
  const first = tokenFrom(r.tokens, mention.start);
  const endToken = Math.max(first + 1, tokenFrom(r.tokens, mention.end));
  const head = headOf(r, first, endToken);
  const entity = r.entityOf[head] ? r.entities[r.entityOf[head]! - 1]! : null;
  const isPronoun = endToken - first === 1 && PRONOUN_WORDS.has(r.words[first]!) && !entity;
  const isName =
    !isPronoun &&
    (entity !== null ? isNameEntity(entity) : r.tags[head] === Tag.PROPN && isCapitalisedByChoice(r, head));
  return { ...mention, first, endToken, head, kind: isPronoun ? 'pronoun' : isName ? 'name' : 'nominal', entity };
}

/** Capitalised although no sentence begins there: in "Engineers said" the capital shows nothing. */
function isCapitalisedByChoice(r: Reading, i: number): boolean {
  return isCapitalised(r, i) && i !== r.firstTokens[r.sentenceOf[i]!];
}

const PRONOUN_WORDS: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS.keys(),
  'her',
  'his',
  'its',
  'my',
  'our',
  'their',
  'which',
  'who',
  'your',
]);

/** Nationalities and amounts name no speaker: "two Syrians", "the French". */
function isNameEntity(entity: Entity): boolean {
  return (
    entity.type === 'PERSON' ||
    entity.type === 'ORG' ||
    entity.type === 'LOC' ||
    entity.type === 'FAC' ||
    entity.type === 'PRODUCT' ||
    entity.type === 'MISC' ||
    entity.type === 'HANDLE'
  );
}

function headOf(r: Reading, first: number, end: number): number {
  let head = first;
  for (let i = first; i < end; i++) {
    const tag = r.tags[i];
    const isInside = i > first && r.entityOf[i] !== 0 && r.entityOf[i] === r.entityOf[i - 1];
    if (!isInside && i > first && (tag === Tag.ADP || tag === Tag.CCONJ || r.words[i] === ',' || r.words[i] === 'who'))
      break;
    if (r.tokens.kinds[i] !== TokenKind.POSSESSIVE && r.tokens.kinds[i] !== TokenKind.PUNCTUATION) head = i;
  }
  return head;
}
