/**
 * Items of an RSS 2.0 feed: `npx tsx examples/read/rss.ts [FILE]`
 *
 * The text is `content:encoded` where the feed carries whole articles, else the description.
 */
import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { type Article, isoDate, printArticle } from './article.js';
import { domText } from './dom-text.js';
import { parsePage } from './html.js';

export function readRss(xml: string): Article[] {
  const feed = new DOMParser().parseFromString(xml, 'text/xml');
  return [...feed.querySelectorAll('item')].map((item) => {
    const content = (tag: string): string => item.getElementsByTagName(tag)[0]?.textContent?.trim() ?? '';
    return {
      title: content('title'),
      text: domText(parsePage(content('content:encoded') || content('description')).body).text,
      url: content('link') || undefined,
      published: dayOf(content('pubDate')) ?? isoDate(content('dc:date')),
    };
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Thu, 12 Mar 2026 23:30:00 -0500" is March 12 for its readers; as a `Date` in UTC it would be March 13. */
function dayOf(date: string): string | undefined {
  const [, day = '', month = '', year] = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4})\b/.exec(date) ?? [];
  return isoDate(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

if (process.argv[1] === import.meta.filename) {
  const [file = 'examples/read/data/feed.xml'] = process.argv.slice(2);
  for (const article of readRss(readFileSync(file, 'utf8'))) printArticle(article);
}
