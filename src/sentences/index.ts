import { requireChoice, requireOptions, requireText } from '../input.js';
import type { Sentence, SentenceOptions } from '../types.js';
import { findSentences } from './find.js';
import type { SentenceSpans } from './spans.js';

export type { Sentence, SentenceOptions, Span } from '../types.js';

/**
 * Splits a text into sentences.
 */
export function splitSentences(text: string, options?: SentenceOptions): Sentence[] {
  requireText('splitSentences', text);
  return sentenceObjects(text, findSentences(text, readSentenceOptions('splitSentences', options)));
}

/** The public form of the compact result. */
export function sentenceObjects(text: string, spans: SentenceSpans): Sentence[] {
  const sentences: Sentence[] = new Array(spans.count);
  for (let i = 0; i < spans.count; i++) {
    const start = spans.starts[i]!;
    const end = spans.ends[i]!;
    sentences[i] = { start, end, text: text.slice(start, end), paragraph: spans.paragraphs[i]! };
  }
  return sentences;
}

/** Checked options with their defaults. */
export function readSentenceOptions(functionName: string, options: unknown): Required<SentenceOptions> {
  const { lineBreaks, quotes } = requireOptions(functionName, options);
  return {
    lineBreaks: requireChoice(functionName, 'lineBreaks', lineBreaks, ['auto', 'paragraph', 'space']),
    quotes: requireChoice(functionName, 'quotes', quotes, ['split', 'whole']),
  };
}
