/**
 * The article on a web page, by Mozilla's Readability: `npx tsx examples/read/web-page.ts [FILE]`
 *
 * The page stays as it is, and `places` leads from a quotation back to the page's own text nodes.
 */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { type Article, isoDate, printArticle } from './article.js';
import { type DomText, domText } from './dom-text.js';
import { parsePage } from './html.js';

/** `NodeFilter.SHOW_TEXT`, which Node does not know. */
const SHOW_TEXT = 4;

export interface WebPage extends Article, DomText {}

export function readWebPage(page: Document): WebPage | null {
  // Readability takes its document apart.
  const copy = page.cloneNode(true) as Document;
  const article = new Readability(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  const { text, places } = domText(article.content);
  const originals = originalsOf(textNodes(article.content), textNodes(page.body));
  return {
    title: article.title ?? '',
    text,
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    published: isoDate(article.publishedTime) ?? isoDate(page.querySelector('time')?.getAttribute('datetime')),
    places: (span) =>
      places(span).flatMap(({ node, start, end }) => {
        const original = originals.get(node);
        return original ? [{ node: original, start, end }] : [];
      }),
  };
}

/**
 * Text nodes of the page for those that Readability kept. It keeps them whole and in order, so the two lists are walked
 * side by side, down and up from the longest: the "Iraq" in the menu is not the one in the article.
 */
function originalsOf(kept: Text[], page: Text[]): Map<Text, Text> {
  const found = new Map<Text, Text>();
  const pair = (some: Text[], all: Text[]): void => {
    const data = all.map((node) => node.data);
    let next = 0;
    for (const node of some) {
      const at = data.indexOf(node.data, next);
      if (at < 0) continue;
      found.set(node, all[at]!);
      next = at + 1;
    }
  };
  const longest = kept.reduce((a, b) => (b.data.length > a.data.length ? b : a));
  const inKept = kept.indexOf(longest);
  const inPage = page.findIndex(({ data }) => data === longest.data);
  pair(kept.slice(inKept), page.slice(inPage));
  pair(kept.slice(0, inKept).reverse(), page.slice(0, inPage).reverse());
  return found;
}

function textNodes(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

if (process.argv[1] === import.meta.filename) {
  const [file = 'examples/read/data/page.html'] = process.argv.slice(2);
  const page = readWebPage(parsePage(readFileSync(file, 'utf8')));
  if (page) printArticle(page);
}
