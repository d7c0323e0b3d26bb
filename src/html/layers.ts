/**
 * Overlapping annotations as well-nested inline elements: the text is cut wherever an annotation starts or ends, and
 * what is open across a cut is closed and opened again.
 */
import { escapeHtml } from './escape.js';

/** An annotation of a stretch of text. */
export interface Layer {
  readonly start: number;
  readonly end: number;
  /** Rank of nesting: lower is further out (sentence, quote, speaker, entity). */
  readonly rank: number;
  /** Opening tag; `first` is false when the element goes on after a cut. */
  readonly open: (first: boolean) => string;
  readonly close: string;
  /** Markup that follows the end of the annotation. */
  readonly after?: string;
}

/** The text from `from` to `to` with its layers; linear in text and layers, given a bounded depth. */
export function renderLayers(text: string, from: number, to: number, layers: readonly Layer[]): string {
  const inside = layers.filter((l) => l.start < to && l.end > from && l.end > l.start);
  const starts = [...inside].sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const cuts = [
    ...new Set(inside.flatMap((l) => [Math.max(l.start, from), Math.min(l.end, to)]).concat(from, to)),
  ].sort((a, b) => a - b);
  const parts: string[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let c = 0; c < cuts.length; c++) {
    const at = cuts[c]!;
    const ending = open.filter((l) => Math.min(l.end, to) <= at);
    const opening: Layer[] = [];
    while (next < starts.length && Math.max(starts[next]!.start, from) <= at) opening.push(starts[next++]!);
    if (ending.length > 0 || opening.length > 0) {
      const wanted = [...open.filter((l) => !ending.includes(l)), ...opening].sort(
        (a, b) => a.rank - b.rank || a.start - b.start,
      );
      let kept = 0;
      while (kept < open.length && open[kept] === wanted[kept]) kept++;
      for (let i = open.length - 1; i >= kept; i--) parts.push(open[i]!.close);
      // The innermost first: a name's type stands before the number of the quotation that ends with it.
      for (const layer of ending.reverse()) if (layer.after && layer.end <= to) parts.push(layer.after);
      for (const layer of wanted.slice(kept)) parts.push(layer.open(layer.start === at));
      open = wanted;
    }
    if (c + 1 < cuts.length) parts.push(escapeHtml(text.slice(at, cuts[c + 1]!)));
  }
  return parts.join('');
}
