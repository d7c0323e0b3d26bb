/**
 * Documents of web archives, one a line: `npx tsx examples/spark/warc-to-ndjson.ts [FILE...]`
 *
 * Reads what Common Crawl publishes as CC-NEWS: gzipped WARC files of HTTP responses, a member a record. What is no
 * article is left out. Without a file, a small archive is made here, of articles of the project as pages.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { readCorpus } from '../../train/corpus/read.js';
import { makeWarc } from '../read/make-warc.js';
import { readWarc } from '../read/warc.js';

/** Enough for two partitions. */
const PAGES = 200;

async function makeArchive(): Promise<Readable> {
  const pages = readCorpus('train')
    .slice(0, PAGES)
    .map(({ id, text, referenceDate }) => ({
      url: `https://example.org/${id}`,
      html: pageOf(text),
      fetched: `${referenceDate}T12:00:00Z`,
    }));
  return Readable.from([await makeWarc(pages)]);
}

function pageOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<!doctype html><html><body><nav>Home</nav><article>${paragraphs.join('\n')}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const files = process.argv.slice(2);
const archives = files.length > 0 ? files.map((file) => createReadStream(file)) : [await makeArchive()];
for (const archive of archives) {
  for await (const { url, published, text } of readWarc(archive)) {
    const line = `${JSON.stringify({ id: url, published, text })}\n`;
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
