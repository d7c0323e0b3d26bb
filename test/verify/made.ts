/** Sources made by hand, and results without offsets. */
import { expect } from 'vitest';
import { type Analysis, type QuoteVerification, verifyQuote } from 'wirecopy';

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
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the source: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const sentences = [...text.matchAll(/[^.]+\.”?/gu)].map(({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    return { start, end: index + words.length, text: words.trimStart(), paragraph: 0 };
  });
  const quotes = said.map(({ words, by, utterance = words }): Analysis['quotes'][number] => ({
    ...spanOf(words),
    type: 'direct',
    quoted: [],
    speaker: by ? { ...spanOf(by.text ?? by.name), name: by.name, entityId: by.entityId ?? null, kind: 'name' } : null,
    cue: null,
    utterance,
    closed: true,
    score: 1,
    rule: 'cue',
  }));
  const clusters = Object.entries(mentions).map(([id, words]) => ({
    id,
    type: 'PERSON' as const,
    name: words[0]!,
    mentions: words.map(spanOf),
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
