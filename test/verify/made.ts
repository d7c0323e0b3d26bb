/** Sources made by hand, and results without offsets. */
import { expect } from 'vitest';
import { type Analysis, type QuoteVerification, type Speaker, verifyQuote } from 'wirecopy';
import { quoteIn, spanIn } from '../made.js';

interface Said {
  words: string;
  by?: { name: string; entityId?: string; text?: string };
  utterance?: string;
}

/** A source of sentences that end in a stop, with quotations of the given words. */
export function source(
  text: string,
  said: readonly Said[] = [],
  mentions: Readonly<Record<string, string[]>> = {},
): Analysis {
  const sentences = [...text.matchAll(/[^.]+\.”?/gu)].map(({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    return { start, end: index + words.length, text: words.trimStart(), paragraph: 0 };
  });
  const speakerOf = ({ name, entityId, text: words = name }: NonNullable<Said['by']>): Speaker => {
    return { ...spanIn(text, words), name, entityId: entityId ?? null, kind: 'name' };
  };
  const quotes = said.map(({ words, by, utterance = words }) =>
    quoteIn(text, words, { speaker: by ? speakerOf(by) : null, utterance }),
  );
  const clusters = Object.entries(mentions).map(([id, words]) => ({
    id,
    type: 'PERSON' as const,
    name: words[0]!,
    mentions: words.map((word) => spanIn(text, word)),
    quotes: [],
  }));
  return { text, sentences, entities: [], dates: [], quotes, clusters };
}

/** A result without offsets, which are checked on the way. */
export function shown(
  claim: string,
  analysis: Analysis,
): Omit<QuoteVerification, 'matches' | 'differences' | 'speaker'> & {
  matches: string[];
  differences: [string, string | null][];
} {
  const { verdict, similarity, matches, differences } = verifyQuote(claim, analysis);
  for (const { start, end, text } of matches) expect(analysis.text.slice(start, end)).toBe(text);
  for (const difference of differences) {
    expect(claim.slice(difference.claim.start, difference.claim.end)).toBe(difference.claim.text);
    if (difference.source)
      expect(analysis.text.slice(difference.source.start, difference.source.end)).toBe(difference.source.text);
  }
  return {
    verdict,
    similarity,
    matches: matches.map(({ text }) => text),
    differences: differences.map((d) => [d.claim.text, d.source?.text ?? null]),
  };
}

export const FLOOD: Analysis = source('We lost the house, the barn and all our cows in the flood, she said.');
