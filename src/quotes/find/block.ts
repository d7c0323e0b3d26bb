/**
 * Block quotations: a cue and a colon end a paragraph, and the next paragraph is what was said or written, without
 * marks ("Limbaugh added:").
 */
import { type Reading, sentenceEnd } from '../../phrases/reading.js';
import type { MarkedSegment } from '../../text/quotation-marks.js';
import { TokenKind } from '../../tokens/tokens.js';
import { hasFrame } from '../cue-forms.js';
import type { Cue, DraftQuote } from '../draft.js';
import type { Paragraph } from '../paragraphs.js';

/** Between the cue and the colon stand at most this many tokens: "wrote in a letter on Monday:". */
const REACH = 12;
/** A shorter paragraph is a heading or an item of a list. */
const FEWEST_WORDS = 5;

/** Block quotations with their cue and source, in text order. */
export function findBlocks(
  r: Reading,
  cues: readonly Cue[],
  paragraphs: readonly Paragraph[],
  segments: readonly MarkedSegment[],
): DraftQuote[] {
  const drafts: DraftQuote[] = [];
  let c = 0;
  let s = 0;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const lead = paragraphs[p]!;
    while (c < cues.length && cues[c]!.end <= lead.end) c++;
    const cue = cues[c - 1];
    if (!cue || cue.start < lead.start || r.text[lead.end - 1] !== ':') continue;
    if (!hasFrame(cue.lemma, 'quote') || !reachesEnd(r, cue, lead)) continue;
    const block = paragraphs[p + 1]!;
    while (s < segments.length && segments[s]!.end <= block.start) s++;
    if (segments[s] && segments[s]!.start <= block.start) continue;
    if (!isProse(r, block)) continue;
    drafts.push({
      start: block.start,
      end: block.end,
      type: 'direct',
      quoted: [],
      closed: true,
      paragraph: p + 1,
      cue: { start: cue.start, end: cue.end },
      source: cue.source,
      utterance: -1,
      score: 0.7,
      rule: 'block',
    });
  }
  return drafts;
}

function reachesEnd(r: Reading, cue: Cue, { endSentence }: Paragraph): boolean {
  return sentenceEnd(r, endSentence - 1) - cue.endToken <= REACH;
}

/** A paragraph that starts with a capital and has words enough; no list item, no address, no heading. */
function isProse(r: Reading, { firstSentence, endSentence, start }: Paragraph): boolean {
  if (!/\p{Lu}/u.test(r.text[start]!)) return false;
  const first = r.firstTokens[firstSentence]!;
  const end = sentenceEnd(r, endSentence - 1);
  let words = 0;
  for (let i = first; i < end && words < FEWEST_WORDS; i++) if (r.tokens.kinds[i] === TokenKind.WORD) words++;
  return words >= FEWEST_WORDS && /[.!?…]/.test(r.text[r.tokens.starts[end - 1]!]!);
}
