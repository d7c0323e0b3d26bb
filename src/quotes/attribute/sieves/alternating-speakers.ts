import type { Range } from '../../draft.js';
import { type AttributionContext, closesParagraph, endsWithQuestion, opensParagraph, paragraphOf } from '../context.js';
import type { Sieve } from '../sieve.js';

/**
 * “When?”¶ “In '13.”¶ Paragraphs of nothing but speech take turns: a turn without a cue belongs to the speaker of the
 * turn before the last one, and the answer to a question to the one who spoke before it was asked.
 */
export const alternatingSpeakers: Sieve = {
  id: 'alternating-speakers',
  score: 0.75,
  find(context, index) {
    const last = isTurn(context, index) ? turnBefore(context, index) : -1;
    const source = last >= 0 ? context.quotes[last]!.source : null;
    if (!source) return null;
    const before = turnBefore(context, last);
    const other = before >= 0 ? context.quotes[before]!.source : null;
    if (other && !isSameSource(context, other, source)) return { cue: null, source: other };
    const isExchange =
      endsWithQuestion(context, index - 1) || (endsWithQuestion(context, index) && isReply(context, index - 1));
    const earlier = isExchange ? otherSource(context, last, source) : null;
    return earlier && { cue: null, source: earlier };
  },
};

/** Nothing but one closed quotation in its paragraph. */
function isTurn(context: AttributionContext, index: number): boolean {
  return context.quotes[index]!.closed && opensParagraph(context, index) && closesParagraph(context, index);
}

/** The first quotation of the paragraph before, where that opens with one; -1 where it does not. */
function turnBefore(context: AttributionContext, index: number): number {
  const { r, firsts } = context;
  const paragraph = paragraphOf(r, firsts[index]!);
  for (let i = index - 1; i >= 0 && paragraphOf(r, firsts[i]!) >= paragraph - 1; i--) {
    if (opensParagraph(context, i)) return paragraphOf(r, firsts[i]!) === paragraph - 1 ? i : -1;
  }
  return -1;
}

/** “…,” she answered. */
function isReply({ r, quotes }: AttributionContext, index: number): boolean {
  const { cue } = quotes[index]!;
  return cue !== null && /^(?:answer|repl|respon|retort|shot|shoot)/.test(r.text.slice(cue.start, cue.end));
}

/** How many quotations back the other side of an exchange may have spoken. */
const EXCHANGE = 5;

/** The last source before the quotation that is not this one. */
function otherSource(context: AttributionContext, index: number, source: Range): Range | null {
  for (let i = index - 1; i >= 0 && index - i <= EXCHANGE; i--) {
    const other = context.quotes[i]!.source;
    if (other && !isSameSource(context, other, source)) return other;
  }
  return null;
}

function isSameSource({ r }: AttributionContext, a: Range, b: Range): boolean {
  return a.start === b.start || r.text.slice(a.start, a.end) === r.text.slice(b.start, b.end);
}
