/**
 * A text as a sequence of words with offsets, in the form that comparison needs.
 */

/** Words of a text; `keys` are what is compared: lower case, one apostrophe, no joining hyphens' style. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of `text` between two UTF-16 offsets. */
export function wordsOf(text: string, from = 0, to: number = text.length): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  // Matching on the slice keeps a long text from being scanned past `to`.
  for (const match of text.slice(from, to).matchAll(WORD)) {
    starts.push(from + match.index);
    ends.push(from + match.index + match[0].length);
    keys.push(match[0].replace(/’/gu, "'").toLowerCase());
  }
  return { text, starts, ends, keys };
}

/** Several stretches of one text as one sequence: an utterance without the attribution that splits it. */
export function wordsOfRanges(text: string, ranges: readonly { start: number; end: number }[]): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  for (const range of ranges) {
    const words = wordsOf(text, range.start, range.end);
    for (let i = 0; i < words.keys.length; i++) {
      starts.push(words.starts[i]!);
      ends.push(words.ends[i]!);
      keys.push(words.keys[i]!);
    }
  }
  return { text, starts, ends, keys };
}
