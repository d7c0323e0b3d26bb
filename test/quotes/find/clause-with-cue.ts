import { sentenceEnd } from '../../../src/phrases/reading.js';
import type { Cue } from '../../../src/quotes/draft.js';
import { type ClauseText, clauseText } from '../../../src/quotes/find/clause-text.js';
import { pairQuotationMarks } from '../../../src/text/quotation-marks.js';
import { tagged } from '../../phrases/tagged.js';

/** A text laid out, with the one cue that is written into it, and one past the last token of the cue's sentence. */
export interface ClauseWithCue {
  readonly t: ClauseText;
  readonly cue: Cue;
  readonly ceiling: number;
}

/**
 * A text in the notation of `tagged`, with the cue in angle brackets and its source in braces:
 * "{Officials} <said>/VERB it was old/ADJ .", "… , <said>/VERB {Ann} .". What the finder of cues would make of it does
 * not matter, so that each step is tested alone.
 */
export function clauseWithCue(lemma: string, marked: string): ClauseWithCue {
  const reading = tagged(marked.replace(MARKERS, ''));
  const { text, tokens, sentenceOf } = reading;
  const paragraphs = Array.from(reading.sentences.starts, (start, i) => ({ start, end: reading.sentences.ends[i]! }));
  const t = clauseText(
    reading,
    pairQuotationMarks(text, paragraphs).filter((segment) => segment.depth === 0),
  );
  const range = (from: string, to: string): { start: number; end: number } | null =>
    marked.includes(from) ? { start: offsetOf(marked, from), end: offsetOf(marked, to) } : null;
  const { start, end } = range('<', '>')!;
  const source = range('{', '}');
  const firstToken = tokens.starts.indexOf(start);
  const endToken = tokens.ends.indexOf(end) + 1;
  const sentence = sentenceOf[firstToken]!;
  const cue: Cue = {
    start,
    end,
    firstToken,
    endToken,
    lemma,
    source,
    order: source && source.start < start ? 'source-first' : 'cue-first',
    sentence,
  };
  return { t, cue, ceiling: sentenceEnd(t, sentence) };
}

const MARKERS = /[{}<>]/gu;

/** Where a marker stands in the text without markers and tags. */
function offsetOf(marked: string, marker: string): number {
  return tagged(marked.slice(0, marked.indexOf(marker)).replace(MARKERS, '')).text.length;
}
