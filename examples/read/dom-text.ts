/**
 * The text of a page as a reader sees it, with the way back from offsets to text nodes.
 *
 * `textContent` glues blocks together ("HeadlineBy Ana Ruiz"); here a block ends a paragraph, `<br>` a line, and white
 * space collapses as it does on the screen. Works in browsers and with linkedom or jsdom.
 */

export interface DomText {
  text: string;
  /** Where a span of `text` stands: a stretch of each text node that it touches. */
  places(span: { start: number; end: number }): Place[];
}

export interface Place {
  node: Text;
  /** Offsets into `node.data`. */
  start: number;
  end: number;
}

/** A piece of a text node without white space, at `start` in the text. */
interface Run extends Place {
  at: number;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set('BUTTON HEAD IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '));

export function domText(root: Node): DomText {
  const runs: Run[] = [];
  let text = '';
  let gap = '';

  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      visitText(node as Text);
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || (node.nodeType === 1 && (node as Element).hasAttribute('hidden'))) return;
    if (name === 'BR') gap = gap.startsWith('\n') ? '\n\n' : '\n';
    if (BLOCKS.has(name)) gap = '\n\n';
    for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(name)) gap = '\n\n';
  };
  const visitText = (node: Text): void => {
    for (const { 0: piece, index } of node.data.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(piece)) {
        gap ||= ' ';
        continue;
      }
      if (text !== '') text += gap;
      gap = '';
      runs.push({ node, start: index, end: index + piece.length, at: text.length });
      text += piece;
    }
  };
  visit(root);
  return { text, places: (span) => placesOf(span, runs) };
}

function placesOf({ start, end }: { start: number; end: number }, runs: readonly Run[]): Place[] {
  const places: Place[] = [];
  for (let i = firstEndingAfter(start, runs); i < runs.length && runs[i]!.at < end; i++) {
    const { node, at, ...run } = runs[i]!;
    const to = Math.min(run.end, run.start + end - at);
    const last = places.at(-1);
    if (last?.node === node) {
      last.end = to;
    } else if (last) {
      // White space where two nodes meet belongs to what spans both.
      last.end = last.node.data.length;
      places.push({ node, start: 0, end: to });
    } else {
      places.push({ node, start: run.start + Math.max(0, start - at), end: to });
    }
  }
  return places;
}

/** Index of the first run that ends after an offset into the text. */
function firstEndingAfter(offset: number, runs: readonly Run[]): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, start, end } = runs[middle]!;
    if (at + end - start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
