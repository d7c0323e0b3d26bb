import type { AttributionContext } from '../context.js';
import { closesParagraph, endsOpen, opensParagraph, paragraphOf } from '../context.js';
import type { Sieve } from '../sieve.js';

/**
 * “When?”¶ “In '13.”¶ Paragraphs of nothing but speech take turns: a turn without a cue belongs to the speaker of the
 * turn before the last one.
 */
export const alternatingSpeakers: Sieve = {
  id: 'alternating-speakers',
  score: 0.8,
  find(context, index) {
    const { quotes } = context;
    if (!isTurn(context, index)) return null;
    const last = previousTurn(context, index);
    if (last < 0) return null;
    const before = previousTurn(context, last);
    const previous = quotes[last]!;
    if (before >= 0 && quotes[before]!.source && previous.source && quotes[before]!.source !== previous.source) {
      return { cue: null, source: quotes[before]!.source };
    }
    // The answer to a question is another's: the one who spoke before the question, if anyone did.
    if (endsOpen(context, last) && previous.source && before >= 0) return { cue: null, source: quotes[before]!.source };
    return null;
  },
};

function isTurn(context: AttributionContext, index: number): boolean {
  return context.quotes[index]!.closed && opensParagraph(context, index) && closesParagraph(context, index);
}

/** The first quotation of the paragraph before, where that opens with one. */
function previousTurn(context: AttributionContext, index: number): number {
  const { r, firsts } = context;
  const paragraph = paragraphOf(r, firsts[index]!);
  for (let i = index - 1; i >= 0 && paragraphOf(r, firsts[i]!) >= paragraph - 1; i--) {
    if (opensParagraph(context, i)) return paragraphOf(r, firsts[i]!) === paragraph - 1 ? i : -1;
  }
  return -1;
}
