/**
 * The words of the vocabulary and a sieve before them: most words of a text are told apart by their ends and length, before
 * they are cut out of it.
 */
import { UNKNOWN, type Word } from './words.js';

export interface Vocabulary {
  readonly words: ReadonlyMap<string, Word>;
  /** One for each shape that some word has: first and last letter and length. */
  readonly shapes: Uint8Array;
}

/** Two letters of five bits and a length of four; no word of the vocabulary is longer. */
const SHAPES = 1 << 14;

const TYPED_APOSTROPHE = "'";
const PRINTED_APOSTROPHE = '’';

export function vocabularyOf(words: ReadonlyMap<string, Word>): Vocabulary {
  const shapes = new Uint8Array(SHAPES);
  for (const text of words.keys()) {
    for (const written of [text, text.replace(TYPED_APOSTROPHE, PRINTED_APOSTROPHE)])
      shapes[shape(written, 0, written.length)] = 1;
  }
  return { words, shapes };
}

/** The entry of the word that stands at `start`; {@link UNKNOWN} if it has none. */
export function lookUp({ words, shapes }: Vocabulary, text: string, start: number, end: number): Word {
  if (!shapes[shape(text, start, end)]) return UNKNOWN;
  const written = text.slice(start, end);
  return words.get(written) ?? words.get(plainForm(written)) ?? UNKNOWN;
}

/** Five bits of the first code unit, which are those of a letter in either case, five of the last, and the length. */
function shape(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 9) | ((text.charCodeAt(end - 1) & 31) << 4) | (end - start);
}

/** Lower case, with a straight apostrophe; the word itself where it has neither capitals nor apostrophes. */
function plainForm(written: string): string {
  return /[^a-z]/.test(written) ? written.toLowerCase().replace(PRINTED_APOSTROPHE, TYPED_APOSTROPHE) : '';
}
