import { clearVerdict } from '../../src/sentences/decide.js';
import { extractFeatures, MOST_FEATURES } from '../../src/sentences/features.js';
import { scanSentences } from '../../src/sentences/scan.js';
import type { Document } from './documents.js';

/** One ambiguous candidate. */
export interface Example {
  features: Uint16Array;
  isEnd: boolean;
  weight: number;
}

/** The candidates of a document that the clear rules leave open, with the answer of the annotation. */
export function examplesOf(document: Document, commonWords: Uint8Array, weight: number): Example[] {
  const ends = new Set(document.sentences.map(({ end }) => end));
  const examples: Example[] = [];
  const indices = new Uint16Array(MOST_FEATURES);
  scanSentences(document.text, 'auto', (candidate) => {
    const isEnd = ends.has(candidate.end);
    if (clearVerdict(candidate, commonWords) === undefined) {
      const count = extractFeatures(candidate, commonWords, indices);
      examples.push({ features: indices.slice(0, count), isEnd, weight });
    }
    // What follows is read as the annotation has it, not as the rules would.
    return isEnd;
  });
  return examples;
}
