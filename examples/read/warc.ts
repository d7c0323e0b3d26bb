/**
 * Articles in a web archive, plain or gzipped: `npx tsx examples/read/warc.ts [FILE]`
 *
 * `npx tsx examples/read/make-warc.ts FILE PAGE...` makes a small one.
 */
import { createReadStream } from 'node:fs';
import { WARCParser, type WARCRecord } from 'warcio';
import { type Article, isoDate, printArticle } from './article.js';
import { isTooDeep, parsePage } from './html.js';
import { readWebPage } from './web-page.js';

/** One article at a time, in the order of the archive; memory holds one record. */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Article> {
  for await (const record of WARCParser.iterRecords(bytes)) {
    if (!isPage(record)) continue;
    const document = parsePage(decode(await record.readFully(true), contentType(record)));
    const page = isTooDeep(document) ? null : readWebPage(document);
    if (!page || page.text === '') continue;
    yield {
      title: page.title,
      text: page.text,
      url: record.warcTargetURI ?? page.url,
      // A page that does not say when it was published was when it was fetched, or earlier.
      published: page.published ?? isoDate(record.warcDate),
    };
  }
}

function isPage(record: WARCRecord): boolean {
  return (
    record.warcType === 'response' &&
    Number(record.httpHeaders?.statusCode) === 200 &&
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType(record))
  );
}

function contentType(record: WARCRecord): string {
  return record.httpHeaders?.headers.get('content-type') ?? '';
}

/** By the header's charset, else the page's own, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [file = 'examples/read/data/news.warc.gz'] = process.argv.slice(2);
  for await (const article of readWarc(createReadStream(file))) {
    console.log(article.url);
    printArticle(article);
  }
}
