import { nounPhraseFrom } from '../phrases/noun-phrases.js';
import { type Reading, readText, sentenceEnd } from '../phrases/reading.js';
import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity } from '../types.js';
import { readVerbCue } from './cue-verbs.js';
import type { Cue, Range } from './draft.js';
import { mentionRange } from './source/mention.js';
import { sourceOf } from './source/index.js';
import { namedIn } from './source/names.js';

/**
 * Finds reporting cues and the noun phrase that each attributes to: verbs of saying and writing in finite use
 * ("Smith, a doctor, said", "said Smith"), participles and coordinated verbs that share a subject ("adding that"),
 * relative clauses ("who said"), passives ("was quoted as saying", "he was told by Smith"), and fixed phrases
 * ("according to Smith", "in the words of Smith"). Whether a cue has content is for later steps to find out.
 */
export function findCues(
  tokens: Tokens,
  tags: Uint8Array,
  sentences: SentenceSpans,
  entities: readonly Entity[],
): Cue[] {
  return findCuesIn(readText(tokens, tags, sentences, entities));
}

/** {@link findCues} on a text already read. */
export function findCuesIn(r: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < r.tokens.count; i++) {
    const cue = readFixedPhrase(r, i) ?? readVerb(r, i, cues);
    if (!cue) continue;
    cues.push(cue);
    i = cue.endToken - 1;
  }
  return cues;
}

/** Prepositional cues: the words, and where the noun phrase follows. */
const FIXED_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
];

function readFixedPhrase(r: Reading, i: number): Cue | null {
  const word = r.words[i]!;
  if (word !== 'according' && word !== 'in') return null;
  for (const phrase of FIXED_PHRASES) {
    if (!phrase.every((w, k) => r.words[i + k] === w)) continue;
    const end = i + phrase.length;
    const ceiling = sentenceEnd(r, r.sentenceOf[i]!);
    const source = nounPhraseFrom(r, end, ceiling) ?? (end < ceiling ? { first: end, end: end + 1, head: end } : null);
    return makeCue(r, i, end, phrase.join(' '), source && mentionRange(r, namedIn(r, source, ceiling)), 'cue-first');
  }
  return null;
}

function readVerb(r: Reading, i: number, earlier: readonly Cue[]): Cue | null {
  const verb = readVerbCue(r, i);
  if (!verb) return null;
  const { source, order } = sourceOf(r, verb, earlier);
  return makeCue(r, verb.first, verb.end, verb.lemma, source, order);
}

function makeCue(
  r: Reading,
  firstToken: number,
  endToken: number,
  lemma: string,
  source: Range | null,
  order: Cue['order'],
): Cue {
  return {
    start: r.tokens.starts[firstToken]!,
    end: r.tokens.ends[endToken - 1]!,
    firstToken,
    endToken,
    lemma,
    source,
    order,
    sentence: r.sentenceOf[firstToken]!,
  };
}
