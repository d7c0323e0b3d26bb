/** Writes HTML files into a small gzipped web archive: `npx tsx examples/read/make-warc.ts OUT PAGE...` */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { WARCRecord, WARCSerializer } from 'warcio';

export async function makeWarc(pages: readonly { url: string; html: string; fetched: string }[]): Promise<Uint8Array> {
  const records = [
    WARCRecord.createWARCInfo({ filename: 'news.warc.gz', warcVersion: 'WARC/1.1' }, { software: 'make-warc' }),
    ...pages.map(({ url, html, fetched }) =>
      WARCRecord.create(
        {
          type: 'response',
          warcVersion: 'WARC/1.1',
          url,
          date: fetched,
          statusline: 'HTTP/1.1 200 OK',
          httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
        },
        [new TextEncoder().encode(html)],
      ),
    ),
  ];
  const written = await Promise.all(records.map((record) => WARCSerializer.serialize(record, { gzip: true })));
  return Buffer.concat(written);
}

if (process.argv[1] === import.meta.filename) {
  const [out, ...files] = process.argv.slice(2);
  const pages = files.map((file) => ({
    url: `https://example.org/${basename(file)}`,
    html: readFileSync(file, 'utf8'),
    fetched: '2026-03-12T20:00:00Z',
  }));
  if (out) writeFileSync(out, await makeWarc(pages));
}
