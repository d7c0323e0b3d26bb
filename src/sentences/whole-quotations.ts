import { CharClass, charClass, isLetter, codeAt } from '../text/characters.js';
import { Direction, quotationDirection } from '../text/quotation-direction.js';
import { SpanBuilder } from './span-builder.js';
import type { SentenceSpans } from './spans.js';

/** Marks nested deeper than this are not followed. */
const DEEPEST = 16;

/**
 * Joins sentences that stand in one pair of quotation marks or brackets, as the Golden Rules ask for
 * (https://github.com/diasks2/pragmatic_segmenter). A mark that nothing closes in its paragraph joins nothing.
 */
export function joinQuotations(text: string, spans: SentenceSpans): SentenceSpans {
  const builder = new SpanBuilder(text);
  // Joined sentences so far of this paragraph: the index of the first sentence of each.
  let firsts: number[] = [];
  const open: { cls: number; depth: number }[] = [];
  const flush = (end: number): void => {
    for (let i = 0; i < firsts.length; i++) {
      const last = (firsts[i + 1] ?? end) - 1;
      builder.add(spans.starts[firsts[i]!]!, spans.ends[last]!);
    }
    firsts = [];
    open.length = 0;
  };
  for (let s = 0; s < spans.count; s++) {
    if (s > 0 && spans.paragraphs[s] !== spans.paragraphs[s - 1]) {
      flush(s);
      builder.endParagraph();
    }
    firsts.push(s);
    for (let at = spans.starts[s]!; at < spans.ends[s]!; at++) {
      const cls = charClass(codeAt(text, at));
      const direction = markDirection(text, at, cls, open);
      if (direction === Direction.OPEN && open.length < DEEPEST) {
        open.push({ cls, depth: firsts.length });
      } else if (direction === Direction.CLOSE) {
        const opened = lastOpen(open, cls === CharClass.CLOSE ? CharClass.OPEN : cls);
        if (opened < 0) continue;
        firsts.length = open[opened]!.depth;
        open.length = opened;
      }
    }
  }
  flush(spans.count);
  return builder.finish();
}

function lastOpen(open: readonly { cls: number }[], cls: number): number {
  let i = open.length - 1;
  while (i >= 0 && open[i]!.cls !== cls) i--;
  return i;
}

function markDirection(text: string, at: number, cls: number, open: readonly { cls: number }[]): number {
  if (cls === CharClass.OPEN) return Direction.OPEN;
  if (cls === CharClass.CLOSE) return Direction.CLOSE;
  if (cls !== CharClass.DOUBLE_QUOTE && (cls !== CharClass.SINGLE_QUOTE || isApostrophe(text, at)))
    return Direction.UNKNOWN;
  const direction = quotationDirection(text, at);
  if (direction !== Direction.UNKNOWN) return direction;
  return lastOpen(open, cls) >= 0 ? Direction.CLOSE : Direction.OPEN;
}

/** don’t, the workers’ union */
function isApostrophe(text: string, at: number): boolean {
  if (!isLetter(charClass(codeAt(text, at - 1)))) return false;
  const after = charClass(codeAt(text, at + 1));
  return isLetter(after) || (after === CharClass.SPACE && (codeAt(text, at - 1) | 32) === 0x73);
}
