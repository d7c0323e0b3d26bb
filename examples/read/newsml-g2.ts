/**
 * News items in IPTC's NewsML-G2, with a body in XHTML, NITF or plain text: `npx tsx examples/read/newsml-g2.ts [FILE]`
 */
import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { type Article, isoDate, printArticle } from './article.js';
import { domText } from './dom-text.js';

export function readNewsMl(xml: string): Article[] {
  const message = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XMLDocument;
  return [...message.querySelectorAll('newsItem')]
    .filter((item) => !/:canceled$/.test(item.querySelector('itemMeta pubStatus')?.getAttribute('qcode') ?? ''))
    .map((item) => {
      const first = (...selectors: string[]): string | undefined =>
        selectors.map((selector) => item.querySelector(selector)?.textContent?.trim()).find(Boolean);
      return {
        title: first('contentMeta headline', 'itemMeta title') ?? '',
        text: bodyOf(item),
        url: item.getAttribute('guid') ?? undefined,
        // When it was written, else when the item came to be; a correction has a later version of the same words.
        published: isoDate(first('contentMeta contentCreated', 'itemMeta firstCreated', 'itemMeta versionCreated')),
      };
    });
}

/** NITF calls it `body.content`; a plain text stands in `inlineData`. */
function bodyOf(item: Element): string {
  const nitf = item.getElementsByTagName('body.content')[0];
  const markup = nitf ?? item.querySelector('inlineXML body') ?? item.querySelector('inlineXML');
  return markup ? domText(markup).text : (item.querySelector('inlineData')?.textContent?.trim() ?? '');
}

if (process.argv[1] === import.meta.filename) {
  const [file = 'examples/read/data/story.newsml.xml'] = process.argv.slice(2);
  for (const article of readNewsMl(readFileSync(file, 'utf8'))) printArticle(article);
}
