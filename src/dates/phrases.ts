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
    const end = endOfPhrase(scan, i, words);
    if (end > (best?.end ?? 0)) best = { value, end };
  }
  return best;
}

/** Token after the phrase, 0 where it does not stand; "Eid al-Fitr" and "Eid al Fitr", "Presidents' Day" and "Presidents Day". */
function endOfPhrase(scan: Scan, first: number, words: readonly string[]): number {
  let at = first;
  for (const word of words) {
    while (at > first && wordAt(scan, at).text !== word && joinsWords(scan, at)) at++;
    if (wordAt(scan, at).text !== word) return 0;
    at++;
  }
  return at;
}

/** A hyphen, an apostrophe or the possessive 's; asked of every "the", so by its length first. */
function joinsWords(scan: Scan, i: number): boolean {
  return scan.ends[i]! - scan.starts[i]! <= 2 && /^(?:-|['’]s?)$/.test(tokenText(scan, i));
}
