/** Analyses made by hand: spans, quotations and entities by their words. */
import type { Analysis, EntityType, Span } from '../../src/types.js';

export const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

type Quote = Analysis['quotes'][number];
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

export function analysisOf(text: string, rest: Partial<Analysis> = {}): Analysis {
  return {
    text,
    sentences: text.trim() === '' ? [] : [{ ...spanIn(text, text.trim()), paragraph: 0 }],
    entities: [],
    dates: [],
    quotes: [],
    clusters: [],
    ...rest,
  };
}

export const entityIn = (
  text: string,
  words: string,
  type: EntityType,
  from = 0,
  name: string = words,
): Analysis['entities'][number] => ({
  ...spanIn(text, words, from),
  type,
  name,
  id: name,
  score: 0.5,
});
