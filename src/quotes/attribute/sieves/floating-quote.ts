import { endsWithQuestion, opensParagraph, paragraphOf } from '../context.js';
import type { Sieve } from '../sieve.js';

/** “It is safe,” Blom said.¶ “We checked.” A quotation without a cue goes on after the one in the paragraph before. */
export const floatingQuote: Sieve = {
  id: 'floating-quote',
  score: 0.6,
  find(context, index) {
    const { r, quotes, firsts } = context;
    if (!opensParagraph(context, index)) return null;
    const paragraph = paragraphOf(r, firsts[index]!);
    const previous = quotes[index - 1];
    // Nobody answers his own question.
    if (previous?.closed && endsWithQuestion(context, index - 1)) return null;
    if (previous?.source && paragraph - paragraphOf(r, firsts[index - 1]!) <= 1) {
      return { cue: null, source: previous.source };
    }
    return null;
  },
};
