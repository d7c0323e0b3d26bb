import type { SentenceOptions } from '../types.js';
import type { SentenceSpans } from './spans.js';

/** Inner form of {@link splitSentences}: no checks, compact result. */
export function findSentences(text: string, _options: SentenceOptions): SentenceSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  const paragraphs: number[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/\S[^.!?\n]*(?:[.!?]+["”’)]*(?!\S)|(?=\n)|$|[.!?])/gu)) {
    starts.push(match.index);
    ends.push(match.index + match[0].trimEnd().length);
    paragraphs.push(paragraph);
    if (text[match.index + match[0].length] === '\n') paragraph++;
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    paragraphs: Int32Array.from(paragraphs),
  };
}
