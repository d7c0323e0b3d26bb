import { type Scan, tokenText, wordAt } from './scan.js';
import type { Phrase } from './words.js';

/** The longest of the phrases that stands at token `i`. */
export function matchPhrase(
  scan: Scan,
  i: number,
  phrases: readonly Phrase[],
): { value: string; end: number } | undefined {
  let best: { value: string; end: number } | undefined;
  for (const { words, value } of phrases) {
    const end = i + words.length;
    if ((best === undefined || end > best.end) && standsAt(scan, i, words)) best = { value, end };
  }
  return best;
}

function standsAt(scan: Scan, first: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    // Hyphens and apostrophes are no words of the vocabulary.
    const text = wordAt(scan, first + k).text || tokenText(scan, first + k).replace('’', "'");
    if (text !== words[k]) return false;
  }
  return true;
}
