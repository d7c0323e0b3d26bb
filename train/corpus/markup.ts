/**
 * The inline markup of the articles: `<doc ref="…">`, `<s>`, `<e t n>`, `<t type v mod>`, `<q u t s>`, `<w u>`, `<c u>`.
 *
 * It looks like XML, but a quotation may run over sentence ends (`<s><q>“One.</s> <s>Two.”</q></s>`), so elements of
 * different names may overlap; each closing tag ends the innermost open element of its own name.
 */

/** An element of an article as a range of its plain text. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** UTF-16 offsets into {@link Markup.text}, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An article without its tags. */
export interface Markup {
  /** Attributes of `<doc>`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The plain text, trimmed. */
  readonly text: string;
  /** In the order of their opening tags. */
  readonly elements: readonly MarkupElement[];
  /** What is wrong with the markup itself: tags that never close or never opened, unknown character references. */
  readonly problems: readonly string[];
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the markup of one article. Never throws: what cannot be read is listed in `problems`. */
export function parseMarkup(source: string): Markup {
  const problems: string[] = [];
  const elements: { tag: string; attributes: Record<string, string>; start: number; end: number }[] = [];
  const open = new Map<string, number[]>();
  let root: Record<string, string> = {};
  let rootState: 'before' | 'inside' | 'after' = 'before';
  let text = '';
  const pieces = /<(\/?)([a-z]+)([^<>]*)>|&(#?\w*);?|[^<&]+|</g;
  for (const match of source.matchAll(pieces)) {
    const [piece, slash, tag, rest, reference] = match;
    if (tag === 'doc') {
      if (slash ? rootState !== 'inside' : rootState !== 'before') problems.push(`stray ${piece}`);
      if (!slash) root = readAttributes(rest ?? '', piece, problems);
      rootState = slash ? 'after' : 'inside';
    } else if (tag !== undefined && slash) {
      const index = open.get(tag)?.pop();
      if (index === undefined) problems.push(`</${tag}> closes nothing, after ${quoteEnd(text)}`);
      else elements[index]!.end = text.length;
    } else if (tag !== undefined) {
      const stack = open.get(tag) ?? [];
      stack.push(elements.length);
      open.set(tag, stack);
      elements.push({ tag, attributes: readAttributes(rest ?? '', piece, problems), start: text.length, end: -1 });
    } else if (reference !== undefined) {
      const character = piece.endsWith(';') ? REFERENCES[reference] : undefined;
      if (character === undefined) problems.push(`unknown character reference ${piece}, after ${quoteEnd(text)}`);
      text += character ?? piece;
    } else if (piece === '<') {
      problems.push(`a bare < that is no tag, after ${quoteEnd(text)}`);
      text += piece;
    } else if (rootState === 'inside') {
      text += piece;
    } else if (piece.trim()) {
      problems.push(`text outside <doc>: ${JSON.stringify(piece.trim().slice(0, 40))}`);
    }
  }
  if (rootState !== 'after') problems.push('<doc> is missing or not closed');
  for (const [tag, stack] of open) {
    for (const index of stack) {
      problems.push(`<${tag}> is never closed, at ${JSON.stringify(text.slice(elements[index]!.start).slice(0, 40))}`);
      elements[index]!.end = text.length;
    }
  }
  const shift = text.length - text.trimStart().length;
  const trimmed = text.trim();
  for (const element of elements) {
    element.start = Math.min(Math.max(element.start - shift, 0), trimmed.length);
    element.end = Math.min(Math.max(element.end - shift, 0), trimmed.length);
  }
  return { attributes: root, text: trimmed, elements, problems };
}

function readAttributes(source: string, tag: string, problems: string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/ ([a-z]+)="([^"<>]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) problems.push(`${name} is given twice in ${tag}`);
    attributes[name] = value.replace(/&(\w+);/g, (reference, key: string) => REFERENCES[key] ?? reference);
    return '';
  });
  if (rest.trim()) problems.push(`cannot read the attributes of ${tag}`);
  return attributes;
}

function quoteEnd(text: string): string {
  return JSON.stringify(text.slice(-30));
}
