import type { DraftQuote } from './draft.js';

/**
 * Numbers utterances: pieces with the same cue are one ("“It is safe,” Blom said. “We checked.”"), and so are pieces
 * over paragraphs where the mark is opened again before it is closed. Quotations must be in text order.
 */
export function joinUtterances(quotes: readonly DraftQuote[]): void {
  const byCue = new Map<number, number>();
  let next = 0;
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i]!;
    const previous = quotes[i - 1];
    const known = quote.cue ? byCue.get(quote.cue.start) : undefined;
    const goesOn = previous !== undefined && !previous.closed && quote.paragraph === previous.paragraph + 1;
    if (known !== undefined) quote.utterance = known;
    else if (goesOn && sameSource(previous, quote)) quote.utterance = previous.utterance;
    else quote.utterance = next++;
    if (quote.cue) byCue.set(quote.cue.start, quote.utterance);
  }
}

function sameSource(a: DraftQuote, b: DraftQuote): boolean {
  return a.source?.start === b.source?.start;
}
