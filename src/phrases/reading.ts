import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity } from '../types.js';

/** What coreference and quotation attribution both read: tokens with their words, tags, sentences and entities. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Part of speech of each token (`Tag`). */
  readonly tags: Uint8Array;
  /** Each token in lower case. */
  readonly words: readonly string[];
  readonly sentences: SentenceSpans;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly firstTokens: Int32Array;
  readonly entities: readonly Entity[];
  /** 1 + index of the entity that each token belongs to, 0 for none. */
  readonly entityOf: Int32Array;
}

/** Lays the results of the earlier stages over the tokens; linear in tokens, sentences and entities. */
export function readText(
  tokens: Tokens,
  tags: Uint8Array,
  sentences: SentenceSpans,
  entities: readonly Entity[],
): Reading {
  const { text, count, starts, ends } = tokens;
  const words: string[] = new Array(count);
  // Each word once: a text of a million tokens has some ten thousand words.
  const known = new Map<string, string>();
  const sentenceOf = new Int32Array(count);
  const firstTokens = new Int32Array(sentences.count + 1).fill(count);
  const entityOf = new Int32Array(count);
  let sentence = 0;
  let entity = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const lower = text.slice(start, ends[i]!).toLowerCase();
    const word = known.get(lower);
    if (word === undefined) known.set(lower, lower);
    words[i] = word ?? lower;
    while (sentence + 1 < sentences.count && sentences.starts[sentence + 1]! <= start) sentence++;
    sentenceOf[i] = sentence;
    if (firstTokens[sentence]! === count) firstTokens[sentence] = i;
    while (entity < entities.length && entities[entity]!.end <= start) entity++;
    if (entity < entities.length && entities[entity]!.start <= start) entityOf[i] = entity + 1;
  }
  // A sentence without tokens begins where the next one does.
  for (let s = sentences.count - 1; s >= 0; s--) {
    if (firstTokens[s]! > firstTokens[s + 1]!) firstTokens[s] = firstTokens[s + 1]!;
  }
  return { text, tokens, tags, words, sentences, sentenceOf, firstTokens, entities, entityOf };
}

/** One past the last token of the sentence. */
export function sentenceEnd(reading: Reading, sentence: number): number {
  return reading.firstTokens[sentence + 1]!;
}
