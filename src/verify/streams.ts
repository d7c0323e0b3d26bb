import type { Analysis } from '../types.js';
import { indexWords, type WordIndex } from './align.js';
import { type Words, wordsOf, wordsOfRanges } from './words.js';

/** One reading of the source: the text as it runs, or one utterance without the attribution that splits it. */
export interface Stream {
  readonly words: Words;
  readonly index: WordIndex;
}

/** The utterances of several pieces first, then the text as a whole. */
export function streamsOf(analysis: Analysis): Stream[] {
  const utterances = new Map<string, { start: number; end: number }[]>();
  for (const quote of analysis.quotes) {
    const pieces = utterances.get(quote.utterance);
    if (pieces) pieces.push(quote);
    else utterances.set(quote.utterance, [quote]);
  }
  const streams: Stream[] = [];
  for (const pieces of utterances.values()) {
    if (pieces.length > 1) streams.push(streamOf(wordsOfRanges(analysis.text, disjoint(pieces))));
  }
  streams.push(streamOf(wordsOf(analysis.text)));
  return streams;
}

function streamOf(words: Words): Stream {
  return { words, index: indexWords(words) };
}

/** Pieces in text order without overlap, so that no word counts twice. */
function disjoint(pieces: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let reached = -1;
  for (const { start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue;
    ranges.push({ start: Math.max(start, reached), end });
    reached = end;
  }
  return ranges;
}
