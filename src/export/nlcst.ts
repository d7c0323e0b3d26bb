import { partitionPoint } from '../text/partition-point.js';
import { tokenize } from '../tokens/index.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Analysis } from '../types.js';
import { requireAnalysis } from '../input.js';

/** A node of the natural language concrete syntax tree (https://github.com/syntax-tree/nlcst). */
export interface NlcstNode {
  type:
    | 'RootNode'
    | 'ParagraphNode'
    | 'SentenceNode'
    | 'WordNode'
    | 'TextNode'
    | 'PunctuationNode'
    | 'SymbolNode'
    | 'WhiteSpaceNode';
  value?: string;
  children?: NlcstNode[];
  position: { start: NlcstPoint; end: NlcstPoint };
  /** On the first word of a mention or quotation: what starts there. */
  data?: Record<string, unknown>;
}

/** A place in unist terms: line and column from 1, offset in UTF-16 code units from 0. */
export interface NlcstPoint {
  line: number;
  column: number;
  offset: number;
}

/**
 * The text as an nlcst tree: root, paragraphs, sentences, words, punctuation, white space.
 *
 * @param analysis What {@link analyze} returned.
 * @returns A tree whose leaves, joined, are the text. The first leaf of an entity, date or quotation carries it in
 *   `data.entity`, `data.date`, `data.quote`.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toNlcst } from 'wirecopy/export';
 *
 * toNlcst(analyze('It rained.')).children?.[0]?.type // => 'ParagraphNode'
 * ```
 */
export function toNlcst(analysis: Analysis): NlcstNode {
  requireAnalysis('toNlcst', analysis);
  const { text, sentences } = analysis;
  const position = positions(text);
  const node = (type: NlcstNode['type'], start: number, end: number, rest: Partial<NlcstNode>): NlcstNode => ({
    type,
    ...rest,
    position: { start: position(start), end: position(end) },
  });
  const leaf = (type: NlcstNode['type'], start: number, end: number): NlcstNode =>
    node(type, start, end, { value: text.slice(start, end) });
  const space = (start: number, end: number): NlcstNode[] => (start < end ? [leaf('WhiteSpaceNode', start, end)] : []);

  const data = dataByOffset(analysis);
  const tokens = tokenize(text);
  let t = 0;
  const sentenceNode = (start: number, end: number): NlcstNode => {
    const children: NlcstNode[] = [];
    let at = start;
    while (t < tokens.count && tokens.starts[t]! < end) {
      const from = Math.max(at, tokens.starts[t]!);
      const to = Math.min(end, tokens.ends[t]!);
      children.push(...space(at, from));
      const child = isWord(tokens.kinds[t]!)
        ? node('WordNode', from, to, { children: [leaf('TextNode', from, to)] })
        : leaf(tokens.kinds[t] === TokenKind.SYMBOL ? 'SymbolNode' : 'PunctuationNode', from, to);
      const here = data.get(from);
      children.push(here ? { ...child, data: here } : child);
      at = to;
      if (tokens.ends[t]! > end) break;
      t++;
    }
    children.push(...space(at, end));
    return node('SentenceNode', start, end, { children });
  };

  const children: NlcstNode[] = [];
  let at = 0;
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s]!;
    children.push(...space(at, first.start));
    const inside: NlcstNode[] = [];
    at = first.start;
    for (; s < sentences.length && sentences[s]!.paragraph === first.paragraph; s++) {
      const sentence = sentences[s]!;
      inside.push(...space(at, sentence.start), sentenceNode(sentence.start, sentence.end));
      at = sentence.end;
    }
    children.push(node('ParagraphNode', first.start, at, { children: inside }));
  }
  children.push(...space(at, text.length));
  return node('RootNode', 0, text.length, { children });
}

function isWord(kind: number): boolean {
  return kind === TokenKind.WORD || kind === TokenKind.NUMBER || kind === TokenKind.POSSESSIVE;
}

function dataByOffset(analysis: Analysis): Map<number, Record<string, unknown>> {
  const data = new Map<number, Record<string, unknown>>();
  const put = (offset: number, key: string, value: unknown): void => {
    data.set(offset, { ...data.get(offset), [key]: value });
  };
  for (const quote of analysis.quotes) put(quote.start, 'quote', quote);
  for (const date of analysis.dates) put(date.start, 'date', date);
  for (const entity of analysis.entities) put(entity.start, 'entity', entity);
  return data;
}

/** Line and column of offsets; lines end at LF, CR or CR LF. */
function positions(text: string): (offset: number) => NlcstPoint {
  const lineStarts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || (c === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lineStarts.push(i + 1);
  }
  return (offset) => {
    const line = partitionPoint(lineStarts.length, (i) => lineStarts[i]! > offset);
    return { line, column: offset - lineStarts[line - 1]! + 1, offset };
  };
}
