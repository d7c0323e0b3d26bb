import type { SentenceSpans } from '../sentences/spans.js';

/** A paragraph by offsets, with its sentences. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The paragraphs that the sentences belong to, in text order. */
export function paragraphsOf(sentences: SentenceSpans): Paragraph[] {
  const { count, starts, ends, paragraphs } = sentences;
  const result: Paragraph[] = [];
  let first = 0;
  for (let s = 1; s <= count; s++) {
    if (s < count && paragraphs[s] === paragraphs[first]) continue;
    result.push({ start: starts[first]!, end: ends[s - 1]!, firstSentence: first, endSentence: s });
    first = s;
  }
  return result;
}
