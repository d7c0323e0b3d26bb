/** Parts of an analysis made by hand, by the words of a text. */
import type { Quote, Span } from '../src/types.js';

export function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

export function quoteIn(text: string, words: string, rest: Partial<Quote> = {}): Quote {
  return {
    ...spanIn(text, words),
    type: 'direct',
    quoted: [],
    speaker: null,
    cue: null,
    utterance: words,
    closed: true,
    score: 1,
    rule: 'cue',
    ...rest,
  };
}
