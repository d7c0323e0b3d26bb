import { TITLE_ABBREVIATIONS } from '../../../lexicon/title-abbreviations.js';
import { nounPhraseEndingAt } from '../../../phrases/noun-phrases.js';
import { TokenKind } from '../../../tokens/tokens.js';
import { type AttributionContext, crossesParagraph } from '../context.js';
import { mentionRange } from '../../source/mention.js';
import type { Range } from '../../draft.js';
import type { Sieve } from '../sieve.js';

/** Longest label of a transcript turn, in tokens: "SEN. MARGUERITE BOUDREAUX, D-La.:". */
const LONGEST_LABEL = 14;

/** LEUNG: “At the terminus.” A name and a colon open the line. */
export const transcriptName: Sieve = {
  id: 'transcript-name',
  score: 0.9,
  find(context, index) {
    const source = labelBefore(context, context.firsts[index]!);
    return source && { cue: null, source };
  },
};

/** The name in the label that ends in a colon before token `first` and opens its line. */
function labelBefore({ r }: AttributionContext, first: number): Range | null {
  if (r.words[first - 1] !== ':') return null;
  let start = first - 1;
  while (
    start > 0 &&
    first - start < LONGEST_LABEL &&
    !startsLine(r.text, r.tokens.ends[start - 1]!, r.tokens.starts[start]!)
  ) {
    start--;
  }
  if (
    start > 0 &&
    !crossesParagraph(r, start - 1, start) &&
    !startsLine(r.text, r.tokens.ends[start - 1]!, r.tokens.starts[start]!)
  )
    return null;
  let end = start;
  while (end < first - 1 && r.words[end] !== ',' && r.words[end] !== '(') end++;
  for (let i = start; i < end; i++) {
    const code = r.text.charCodeAt(r.tokens.starts[i]!);
    const isCapital =
      r.tokens.kinds[i] !== TokenKind.WORD || r.text[r.tokens.starts[i]!] !== r.words[i]![0] || code > 0x2ff;
    if (!isCapital) return null;
  }
  // "CAPT. LIV HANSTEEN:" the rank is no part of the name.
  while (start < end - 1 && TITLE_ABBREVIATIONS.has(r.words[start]!.replace(/\.$/, ''))) start++;
  const name = end > start ? nounPhraseEndingAt(r, end - 1, start) : null;
  if (name) return mentionRange(r, name);
  return end > start ? { start: r.tokens.starts[start]!, end: r.tokens.ends[end - 1]! } : null;
}

function startsLine(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\n');
}
