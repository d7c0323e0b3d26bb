/**
 * Content script: highlights the quotations of the page that it is put into; put in once more, it takes them away.
 *
 * Highlights are ranges, not elements: the page's own scripts find their document as they left it.
 */
import { type DomText, domText } from '../read/dom-text.js';

const NAME = 'wirecopy-quote';

interface SaidThere {
  start: number;
  end: number;
  speaker: string | null;
}

async function highlight(): Promise<void> {
  const page = domText(document.querySelector('article') ?? document.body);
  const quotes: SaidThere[] = await chrome.runtime.sendMessage(page.text);
  CSS.highlights.set(NAME, new Highlight(...quotes.flatMap((quote) => rangesOf(quote, page))));
  console.table(quotes.map(({ start, end, speaker }) => ({ speaker, words: page.text.slice(start, end) })));
}

function rangesOf(span: { start: number; end: number }, page: DomText): Range[] {
  return page.places(span).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

if (!CSS.highlights.delete(NAME)) highlight();
