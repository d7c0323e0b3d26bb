/** The readers in examples/read, on small inputs made here. */
import { readFileSync } from 'node:fs';
import { analyze, extractQuotes } from 'wirecopy';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { type Article, isoDate } from '../../examples/read/article.js';
import { domText } from '../../examples/read/dom-text.js';
import { parsePage } from '../../examples/read/html.js';
import { makeWarc } from '../../examples/read/make-warc.js';
import { readNewsMl } from '../../examples/read/newsml-g2.js';
import { readNinjs } from '../../examples/read/ninjs.js';
import { readRss } from '../../examples/read/rss.js';
import { readWarc } from '../../examples/read/warc.js';
import { readWebPage } from '../../examples/read/web-page.js';

describe('text of a DOM tree', () => {
  const textOf = (html: string): string => domText(parsePage(html).body).text;

  it.each([
    [
      '<h1>Head</h1>By <b>Ana</b> Ruiz<div>He\n  said.</div>',
      'Head\n\nBy Ana Ruiz\n\nHe said.',
      'a block is a paragraph',
    ],
    ['<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree', 'a break is a line, two are a paragraph'],
    ['<p>a</p><script>x</script><p hidden>b</p><style>y</style>c', 'a\n\nc', 'what nobody sees is left out'],
    ['<ul><li>a<li>b</ul>', 'a\n\nb', 'items of a list stand apart'],
    ['<p>Mr <i>Al</i>-<b>Sadr</b>&nbsp;x</p>', 'Mr Al-Sadr\u00a0x', 'inline elements join, no-break spaces stay'],
    ['  ', '', 'nothing'],
  ])('%j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leads back to the text nodes', () => {
    const { text, places } = domText(parsePage('<p>He said “we\n <em>left</em> early”.</p><p>Rain.</p>').body);
    const start = text.indexOf('“');
    const found = places({ start, end: text.indexOf('.') });
    expect(found.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['“we\n ', 'left', ' early”']);
    expect(places({ start: text.length, end: text.length })).toEqual([]);
  });
});

const html = readFileSync('examples/read/data/page.html', 'utf8');

describe('dates in metadata', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T18:40:00.5+0100', '2026-03-12T18:40:00.5+0100'],
    ['2026-03-12 18:40 UTC', '2026-03-12'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['March 12', undefined],
    [undefined, undefined],
  ])('%s is %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
    expect(() => analyze('', date === undefined ? {} : { referenceDate: date })).not.toThrow();
  });
});

describe('web page', () => {
  const page = parsePage(html);
  const before = page.toString();
  const article = readWebPage(page)!;

  it('has title, date of publication and the paragraphs of the article alone', () => {
    expect(article.title).toBe('Ferry strike ends after nine days');
    expect(article.published).toBe('2026-03-12T18:40:00+01:00');
    expect(article.text).toContain('nine days after its members walked out over night shifts');
    expect(article.text).toContain('comes with them.\n\n“We asked');
    expect(article.text).not.toMatch(/Sport|Contact|Read on/);
  });

  it('leaves the page as it was', () => {
    expect(page.toString()).toBe(before);
  });

  it('leads from a quotation to the nodes of the page', () => {
    for (const quote of extractQuotes(article.text)) {
      const pieces = article.places(quote).map(({ node, start, end }) => {
        expect(page.contains(node)).toBe(true);
        return node.data.slice(start, end);
      });
      expect(pieces.join('').replace(/\s+/g, ' ').trim()).toBe(quote.text);
    }
  });

  it('takes a word for the one in the article, not the one in the menu', () => {
    const start = article.text.indexOf('Lindhaven');
    const [place] = article.places({ start, end: start + 9 });
    expect(place!.node.parentElement!.localName).toBe('b');
  });

  it('is null where there is no article', () => {
    expect(readWebPage(parsePage(''))).toBeNull();
  });
});

describe('web archive', () => {
  async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  const titles = async (archive: Uint8Array): Promise<string[]> => {
    const found: string[] = [];
    for await (const { title } of readWarc(inPieces(archive))) found.push(title);
    return found;
  };

  it('goes on after a page that nobody could read', async () => {
    const fetched = '2026-03-12T20:00:00Z';
    const deep = '<div>'.repeat(10_000);
    const wide = '<div></div>'.repeat(2_000);
    const pages = [deep, wide, '', html].map((page, i) => ({ url: `https://example.org/${i}`, html: page, fetched }));
    expect(await titles(await makeWarc(pages))).toEqual(['Ferry strike ends after nine days']);
  });

  it('reads a page in the charset that its header or its own head names', async () => {
    const page = `<meta charset="windows-1252">${html.replaceAll('Lindhaven', 'Malmö').replace(/[“”]|.*charset.*/g, '')}`;
    for (const type of ['text/html; charset=ISO-8859-1', 'text/html']) {
      const httpHeaders = { 'Content-Type': type };
      const options = {
        type: 'response',
        url: 'https://example.org/',
        statusline: 'HTTP/1.1 200 OK',
        httpHeaders,
      } as const;
      const record = WARCRecord.create(options, [Buffer.from(page, 'latin1')]);
      for await (const { text } of readWarc(inPieces(await WARCSerializer.serialize(record))))
        expect(text).toContain('Malmö');
    }
    expect.assertions(2);
  });

  it('gives each page, with its address and date', async () => {
    const undated = html.replace(/<meta property="article.*/, '');
    const archive = await makeWarc([
      { url: 'https://example.org/a', html, fetched: '2026-03-12T20:00:00Z' },
      { url: 'https://example.org/b', html: undated, fetched: '2026-03-13T06:00:00Z' },
    ]);
    const articles: Article[] = [];
    for await (const article of readWarc(inPieces(archive))) articles.push(article);
    expect(articles.map(({ url, published }) => [url, published])).toEqual([
      ['https://example.org/a', '2026-03-12T18:40:00+01:00'],
      ['https://example.org/b', '2026-03-13T06:00:00Z'],
    ]);
    expect(articles[0]!.text).toBe(readWebPage(parsePage(html))!.text);
  });
});

describe('RSS', () => {
  const [bridge, berth] = readRss(readFileSync('examples/read/data/feed.xml', 'utf8'));

  it('prefers whole articles to descriptions', () => {
    expect(bridge!.title).toBe('Bridge closed after crash & fire');
    expect(bridge!.text).toMatch(/the police said\.\n\n“The heat has bent/);
    expect(berth!.text).toMatch(/^Mayor Jonas Berg told/);
  });

  it('dates an item by the day of its place, whatever day that is in UTC', () => {
    expect(bridge!.published).toBe('2026-03-12');
    expect(berth!.published).toBe('2026-03-11T09:00:00Z');
    const [undated] = readRss('<rss><channel><item><pubDate>yesterday</pubDate></item></channel></rss>');
    expect(undated).toEqual({ title: '', text: '' });
  });
});

describe('ninjs', () => {
  it('version 3: the body that says where paragraphs end, the day it was written', () => {
    const article = readNinjs(readFileSync('examples/read/data/story.ninjs.json', 'utf8'));
    expect(article.text).toContain('ministry said.\n\n“Rain came');
    expect(article.published).toBe('2026-03-12T07:15:00+02:00');
    expect(article.title).toBe('Grain harvest falls short');
  });

  it('version 2: lists with lower-case names', () => {
    const bodies = [
      { role: 'caption', contenttype: 'text/plain', value: 'A field.' },
      { role: 'main', contenttype: 'text/plain', value: 'It rained.' },
    ];
    const headlines = [{ role: 'main', value: 'Rain' }];
    const item = { uri: 'urn:x', versioncreated: '2026-03-12T07:15:00Z', headlines, bodies };
    const article = { title: 'Rain', text: 'It rained.', url: 'urn:x', published: '2026-03-12T07:15:00Z' };
    expect(readNinjs(JSON.stringify(item))).toEqual(article);
  });

  it('version 1: a field a body', () => {
    const item = {
      headline: 'Rain',
      body_text: 'It rained. It stopped.',
      body_xhtml: '<p>It rained.</p><p>It stopped.</p>',
    };
    expect(readNinjs(JSON.stringify(item))).toEqual({ title: 'Rain', text: 'It rained.\n\nIt stopped.' });
  });

  it('a photo has no text', () => {
    expect(readNinjs('{"uri":"urn:x","type":"picture"}')).toEqual({ title: '', text: '', url: 'urn:x' });
  });
});

describe('NewsML-G2', () => {
  const items = readNewsMl(readFileSync('examples/read/data/story.newsml.xml', 'utf8'));

  it('reads NITF and XHTML, and leaves out what was cancelled', () => {
    expect(items.map(({ title }) => title)).toEqual(['Miners free after two days', 'Mine owner to pay']);
    expect(items[0]!.text).toMatch(/^Eleven miners .*\.\n\n“We heard them .* said Pablo Rojas, who led the rescue\.$/);
    expect(items[1]!.text).toBe('The owner, Cobre Sur, said it would pay the families by Friday.');
  });

  it('dates an item by when it was written, not when it was corrected', () => {
    expect(items.map(({ published }) => published)).toEqual(['2026-03-12T11:40:00Z', '2026-03-12T12:01:00Z']);
  });

  it('takes plain text as it is', () => {
    const item =
      '<newsItem guid="urn:x"><contentSet><inlineData>It rained.\n\nIt stopped.</inlineData></contentSet></newsItem>';
    expect(readNewsMl(item)).toEqual([{ title: '', text: 'It rained.\n\nIt stopped.', url: 'urn:x' }]);
  });
});
