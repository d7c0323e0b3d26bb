import { opensParagraph, paragraphOf } from '../context.js';
import type { Sieve } from '../sieve.js';

/**
 * A paragraph that opens with a mark while the one before it has not closed its own goes on in the same voice; the
 * source may stand in any of them: “We checked.¶ “It is safe,” Blom said.
 */
export const continuedParagraph: Sieve = {
  id: 'continued-paragraph',
  score: 0.85,
  find(context, index) {
    const { r, quotes, firsts, ends } = context;
    const quote = quotes[index]!;
    const previous = quotes[index - 1];
    if (previous?.source && !previous.closed && opensParagraph(context, index)) {
      if (paragraphOf(r, firsts[index]!) - paragraphOf(r, ends[index - 1]! - 1) === 1) {
        return { cue: previous.cue, source: previous.source };
      }
    }
    for (let i = index; i + 1 < quotes.length && i - index < 30 && !quotes[i]!.closed; i++) {
      const next = quotes[i + 1]!;
      if (!opensParagraph(context, i + 1)) break;
      if (paragraphOf(r, firsts[i + 1]!) - paragraphOf(r, ends[i]! - 1) !== 1) break;
      if (next.source && !quote.closed) return { cue: next.cue, source: next.source };
    }
    return null;
  },
};
