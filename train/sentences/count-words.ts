import { hashString } from '../../src/model/hash.js';
import { addWord } from '../../src/sentences/common-words.js';

/** A word counts as common when it was seen in lower case this often. */
const LEAST_COUNT = 2;
/** … and this share of its mentions inside sentences are in lower case. */
const LEAST_SHARE = 0.8;
/** Size of the filter in bytes: about one false positive in a hundred at four to seven thousand words. */
export const FILTER_BYTES = 8192;

/** Words that texts mostly write in lower case where no sentence begins. */
export function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, { lower: number; upper: number }>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},;] )\p{L}[\p{L}'’]*/gu)) {
      const word = match[0].replaceAll('’', "'");
      const key = word.toLowerCase();
      const count = counts.get(key) ?? { lower: 0, upper: 0 };
      if (word === key) count.lower++;
      else count.upper++;
      counts.set(key, count);
    }
  }
  return [...counts]
    .filter(
      ([word, { lower, upper }]) => word.length > 1 && lower >= LEAST_COUNT && lower >= LEAST_SHARE * (lower + upper),
    )
    .map(([word]) => word)
    .sort();
}

/** The words as a Bloom filter. */
export function wordFilter(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(FILTER_BYTES);
  for (const word of words) addWord(filter, hashString(word));
  return filter;
}
