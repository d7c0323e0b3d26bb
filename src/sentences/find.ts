import type { SentenceOptions } from '../types.js';
import { endsSentence } from './decide.js';
import { scanSentences } from './scan.js';
import type { SentenceSpans } from './spans.js';
import { joinQuotations } from './whole-quotations.js';

/** Inner form of {@link splitSentences}: no checks, compact result. */
export function findSentences(text: string, options: SentenceOptions): SentenceSpans {
  const spans = scanSentences(text, options.lineBreaks ?? 'auto', endsSentence);
  return options.quotes === 'whole' ? joinQuotations(text, spans) : spans;
}
