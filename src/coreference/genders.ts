import { GENDERED_WORDS } from '../lexicon/source-nouns.js';
import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import type { Reading } from '../phrases/reading.js';

/** How the text speaks of a person: by titles and nouns beside the name, and by pronouns that can mean no one else. */
export interface GenderEvidence {
  he: number;
  she: number;
}

const PRONOUN_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['her', 'she'],
  ['him', 'he'],
  ['himself', 'he'],
  ['his', 'he'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['she', 'she'],
]);

/** Weight of a title or noun beside the name, against 1 for a pronoun. */
const TITLE = 8;

/**
 * Evidence for each person by entity id. A name alone is none: "Jean" and "Andrea" are men or women.
 * `isQuoted` tells tokens that another voice speaks.
 */
export function genderEvidence(r: Reading, isQuoted: Uint8Array): Map<string, GenderEvidence> {
  const evidence = new Map<string, GenderEvidence>();
  const of = (id: string): GenderEvidence => {
    const known = evidence.get(id) ?? { he: 0, she: 0 };
    evidence.set(id, known);
    return known;
  };
  let previousSentence = -1;
  let persons: string[] = [];
  for (const entity of r.entities) {
    if (entity.type !== 'PERSON') continue;
    const first = tokenFrom(r.tokens, entity.start);
    const end = tokenFrom(r.tokens, entity.end);
    const title = titleGender(r, first, end);
    if (title) of(entity.id)[title] += TITLE;
    if (isQuoted[first]) continue;
    const sentence = r.sentenceOf[first]!;
    if (sentence !== previousSentence) {
      if (persons.length === 1) countPronouns(r, previousSentence, isQuoted, of(persons[0]!));
      persons = [];
      previousSentence = sentence;
    }
    if (!persons.includes(entity.id)) persons.push(entity.id);
  }
  if (persons.length === 1) countPronouns(r, previousSentence, isQuoted, of(persons[0]!));
  return evidence;
}

/** "Mr Hill", "spokeswoman Karin Blom", "Blom, a mother of two". */
function titleGender(r: Reading, first: number, end: number): 'he' | 'she' | undefined {
  for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
    if (r.sentenceOf[i] !== r.sentenceOf[first] || r.words[i] === ',') break;
    const gender = GENDERED_WORDS.get(r.words[i]!);
    if (gender) return gender;
    if (r.tags[i] !== Tag.NOUN && r.tags[i] !== Tag.PROPN) break;
  }
  const inside = GENDERED_WORDS.get(r.words[first]!);
  if (inside && end - first > 1) return inside;
  if (r.words[end] !== ',') return undefined;
  for (let i = end + 1; i < end + 9 && i < r.tokens.count && r.words[i] !== ','; i++) {
    if (r.sentenceOf[i] !== r.sentenceOf[first]) break;
    if (r.tags[i] === Tag.ADP || r.tags[i] === Tag.VERB || r.words[i] === 'whose') break;
    const gender = GENDERED_WORDS.get(r.words[i]!);
    if (gender) return gender;
  }
  return undefined;
}

/** Pronouns of a sentence that names one person only. */
function countPronouns(r: Reading, sentence: number, isQuoted: Uint8Array, evidence: GenderEvidence): void {
  const end = r.firstTokens[sentence + 1]!;
  let named = false;
  for (let i = r.firstTokens[sentence]!; i < end; i++) {
    if (isQuoted[i]) continue;
    if (r.entityOf[i] && r.entities[r.entityOf[i]! - 1]!.type === 'PERSON') named = true;
    const gender = named ? PRONOUN_GENDER.get(r.words[i]!) : undefined;
    if (gender) evidence[gender]++;
  }
}
