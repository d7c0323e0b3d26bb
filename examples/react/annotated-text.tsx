/**
 * An analysed text in React, quotations, names and dates highlighted, however they overlap.
 *
 * HTML elements nest, layers do not: a quotation may end inside a name. So the text is cut wherever a layer begins or
 * ends, and each piece carries the classes of all layers that it lies in.
 */
import type { Analysis } from 'wirecopy';
import type { ReactElement } from 'react';

interface Layer {
  start: number;
  end: number;
  className: string;
  title: string;
}

interface Piece {
  start: number;
  end: number;
  layers: readonly Layer[];
}

export function AnnotatedText({ analysis }: { analysis: Analysis }): ReactElement {
  return (
    <p style={{ whiteSpace: 'pre-wrap' }}>
      {piecesOf(analysis).map(({ start, end, layers }) => {
        const text = analysis.text.slice(start, end);
        if (layers.length === 0) return text;
        return (
          <mark
            key={start}
            className={layers.map(({ className }) => className).join(' ')}
            title={layers.map(({ title }) => title).join('; ')}
          >
            {text}
          </mark>
        );
      })}
    </p>
  );
}

/** The text from end to end, in pieces that no layer begins or ends inside. */
export function piecesOf(analysis: Analysis): Piece[] {
  const layers = layersOf(analysis);
  const cuts = new Set([0, analysis.text.length, ...layers.flatMap(({ start, end }) => [start, end])]);
  const offsets = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const [start, end] = [offsets[i]!, offsets[i + 1]!];
    open = open.filter((layer) => layer.end > start);
    while (next < layers.length && layers[next]!.start <= start) open.push(layers[next++]!);
    pieces.push({ start, end, layers: [...open] });
  }
  return pieces;
}

function layersOf({ quotes, entities, dates }: Analysis): Layer[] {
  const place = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start, end });
  return [
    ...quotes.map((q) => ({ ...place(q), className: `quote ${q.type}`, title: q.speaker?.name ?? 'nobody named' })),
    ...entities.map((e) => ({ ...place(e), className: `entity ${e.type.toLowerCase()}`, title: e.name })),
    ...dates.map((d) => ({ ...place(d), className: 'date', title: d.value })),
  ].sort((a, b) => a.start - b.start);
}
