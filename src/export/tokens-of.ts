import { tokenize } from '../tokens/index.js';
import type { Analysis, Sentence } from '../types.js';

/** A token with its sentence; offsets are UTF-16 code units. */
export interface TokenInSentence {
  start: number;
  end: number;
  sentence: number;
}

/** Tokens of a text, each in the sentence that it starts in; cut where an entity or a sentence ends inside one. */
export function tokensInSentences(analysis: Analysis): TokenInSentence[] {
  const cuts = new Set<number>();
  for (const { start, end } of [...analysis.entities, ...analysis.sentences]) cuts.add(start).add(end);
  const { starts, ends, count } = tokenize(analysis.text);
  const tokens: TokenInSentence[] = [];
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    let start = starts[i]!;
    for (let at = start + 1; at <= ends[i]!; at++) {
      if (at < ends[i]! && !cuts.has(at)) continue;
      while (sentence < analysis.sentences.length - 1 && (analysis.sentences[sentence] as Sentence).end <= start)
        sentence++;
      tokens.push({ start, end: at, sentence });
      start = at;
    }
  }
  return tokens;
}
