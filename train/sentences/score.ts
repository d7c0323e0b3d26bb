import type { SentenceSpans } from '../../src/sentences/spans.js';
import type { Document } from './documents.js';

/** F1 of sentence ends inside documents (the last of each is given) and of whole sentences, 0..100. */
export interface Scores {
  boundary: number;
  span: number;
}

export function scoreDocuments(documents: readonly Document[], split: (text: string) => SentenceSpans): Scores {
  const boundary = { hits: 0, found: 0, wanted: 0 };
  const span = { hits: 0, found: 0, wanted: 0 };
  for (const { text, sentences } of documents) {
    const found = split(text);
    const ends = new Set(sentences.slice(0, -1).map(({ end }) => end));
    const spans = new Set(sentences.map(({ start, end }) => `${start} ${end}`));
    const last = sentences.at(-1)?.end;
    boundary.wanted += ends.size;
    span.wanted += spans.size;
    span.found += found.count;
    for (let i = 0; i < found.count; i++) {
      const end = found.ends[i]!;
      if (spans.has(`${found.starts[i]} ${end}`)) span.hits++;
      if (end === last || i === found.count - 1) continue;
      boundary.found++;
      if (ends.has(end)) boundary.hits++;
    }
  }
  return { boundary: f1(boundary), span: f1(span) };
}

function f1({ hits, found, wanted }: { hits: number; found: number; wanted: number }): number {
  return found + wanted === 0 ? 100 : (200 * hits) / (found + wanted);
}
