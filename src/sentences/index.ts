import { LONGEST_TEXT, requireChoice, requireOptions, requireText } from '../input.js';
import type { Sentence, SentenceOptions } from '../types.js';
import { findSentences } from './find.js';
import type { SentenceSpans } from './spans.js';

export type { Sentence, SentenceOptions, Span } from '../types.js';

/**
 * Splits a text into sentences, in one pass whose time grows linearly with the length of any text.
 *
 * Sentences are trimmed of white space, never overlap, and cover every other character. A sentence never crosses a
 * paragraph break. Inside quotation marks a full sentence is a sentence of its own: the opening mark belongs to the
 * first, the closing mark, and a full stop after it, to the last; `“Why?” he asked.` is one sentence. A colon or
 * semicolon ends none. Headlines, bylines and list items without a full stop end where their line does.
 *
 * The conventions are those of the Penn Treebank and Universal Dependencies. Clear ends are found by rule; the rest,
 * such as ‘… of Marwick & Co. They …’, by a logistic regression over the words around, in the manner of Gillick (2009),
 * “Sentence Boundary Detection and the Problem with the U.S.”, https://aclanthology.org/N09-2061.
 *
 * @param text - Any string, English. It is not changed or normalised.
 * @param options - What single line breaks mean, and whether quotations are split.
 * @returns Sentences in text order. `start` and `end` count UTF-16 code units, `end` exclusive; `paragraph` counts from 0.
 * @throws TypeError if `text` is no string or `options` no object.
 * @throws RangeError if an option is unknown or has another value than those accepted.
 *
 * @example
 * ```ts
 * import { splitSentences } from 'wirecopy/sentences';
 *
 * const text = 'Lt. Col. Ana Ruiz left the U.S. on Sunday. “Why now?” she asked.\n\n“Nobody told me.”';
 * const sentences = splitSentences(text);
 * sentences.map((sentence) => sentence.start); // => [0, 43, 66]
 * sentences[0]!.text; // => 'Lt. Col. Ana Ruiz left the U.S. on Sunday.'
 * sentences[2]; // => { start: 66, end: 83, text: '“Nobody told me.”', paragraph: 1 }
 * ```
 *
 * @example Quotations in one piece, and text that was wrapped by hand
 * ```ts
 * import { splitSentences } from 'wirecopy/sentences';
 *
 * splitSentences('"We lost it. All of it," he said.', { quotes: 'whole' }).length; // => 1
 * splitSentences('Night fell\nOver Lagos.', { lineBreaks: 'space' }).length; // => 1
 * ```
 */
export function splitSentences(text: string, options?: SentenceOptions): Sentence[] {
  requireText('splitSentences', text, LONGEST_TEXT);
  return sentenceObjects(text, findSentences(text, readSentenceOptions('splitSentences', options)));
}

/** The public form of the compact result. */
export function sentenceObjects(text: string, spans: SentenceSpans): Sentence[] {
  const sentences: Sentence[] = new Array(spans.count);
  for (let i = 0; i < spans.count; i++) {
    const start = spans.starts[i]!;
    const end = spans.ends[i]!;
    sentences[i] = { start, end, text: text.slice(start, end), paragraph: spans.paragraphs[i]! };
  }
  return sentences;
}

/** Checked options with their defaults. */
export function readSentenceOptions(functionName: string, options: unknown): Required<SentenceOptions> {
  const { lineBreaks, quotes } = requireOptions(functionName, options);
  return {
    lineBreaks: requireChoice(functionName, 'lineBreaks', lineBreaks, ['auto', 'paragraph', 'space']),
    quotes: requireChoice(functionName, 'quotes', quotes, ['split', 'whole']),
  };
}
