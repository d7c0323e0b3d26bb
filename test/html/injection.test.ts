/// <reference lib="dom" />
/** Whatever stands in a text or in any field of an analysis, in HTML and XML it is text. */
import { parseHTML, DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { type Analysis, analyze } from 'wirecopy';
import { renderHtml } from '../../src/html/index.js';
import { toTimeMl } from '../../src/export/index.js';
import { findChromium, launch } from '../browser/browser.js';
import { PAYLOADS } from './payloads.js';

/** An analysis with the payload in its text and in every field that holds a string, offsets left as they are. */
function poisoned(payload: string): Analysis {
  const text = `“${payload},” Ana ${payload} Ruiz, the ${payload} mayor, told reporters on Sunday. It rained ${payload}.\n\n${payload}`;
  const honest = analyze(text, { referenceDate: '2026-01-20' });
  const forged = analyze('“We left,” said Mayor Ana Ruiz on Sunday. Mr Okoro said it rained in Porto.', {
    referenceDate: '2026-01-20',
  });
  const withPayload = (value: unknown, key = ''): unknown => {
    // The text and its spans stay true to each other; the rest is the attacker's.
    if (typeof value === 'string') return key === 'text' ? value : payload;
    if (Array.isArray(value)) return value.map((item) => withPayload(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withPayload(inner, name)]));
  };
  const shift = text.length + 2;
  const moved = JSON.parse(JSON.stringify(withPayload(forged)), (key, value) =>
    key === 'start' || key === 'end' ? value + shift : value,
  ) as Analysis;
  return {
    text: `${text}\n\n${forged.text}`,
    sentences: [...honest.sentences, ...moved.sentences.map((s) => ({ ...s, paragraph: 99 }))],
    entities: [...honest.entities, ...moved.entities],
    dates: [...honest.dates, ...moved.dates],
    quotes: [...honest.quotes, ...moved.quotes],
    clusters: [...honest.clusters, ...moved.clusters],
  };
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|body|div|main|article|h1|h2|fieldset|legend|label|input|p|span|a|aside|section|ol|ul|li|strong|time|br|em|b|small)$/;
const ATTRIBUTES =
  /^(?:charset|name|content|lang|id|class|title|href|type|checked|style|datetime|aria-[a-z]+|data-[a-z]+|role|for|hidden|dir|tabindex)$/;

/** What a parsed page has that it should not have. */
function foreignIn(elements: Iterable<Element>): string[] {
  const found: string[] = [];
  for (const element of elements) {
    const name = element.tagName.toLowerCase();
    if (!ELEMENTS.test(name)) found.push(`<${name}>`);
    for (const { name: attribute, value } of Array.from(element.attributes)) {
      if (!ATTRIBUTES.test(attribute)) found.push(`<${name} ${attribute}>`);
      if (attribute === 'href' && !value.startsWith('#')) found.push(`<${name} href=${value}>`);
      if (attribute === 'style' && !/^width:\d+%$/.test(value)) found.push(`<${name} style=${value}>`);
    }
  }
  return found;
}

it('there are 200 payloads', () => {
  expect(new Set(PAYLOADS).size).toBe(200);
});

it('the HTML has its own elements and attributes alone', () => {
  for (const payload of PAYLOADS) {
    const { document } = parseHTML(renderHtml(poisoned(payload), { title: payload }));
    const elements = Array.from(document.querySelectorAll('*'));
    expect(elements.length).toBeGreaterThan(50);
    expect([payload, foreignIn(elements)]).toEqual([payload, []]);
  }
});

it('the TimeML has its own elements alone, and the text unchanged', () => {
  for (const payload of PAYLOADS) {
    const analysis = poisoned(payload);
    const xml = toTimeMl(analysis, { id: payload, referenceDate: payload });
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const names = new Set(Array.from(document.querySelectorAll('*'), (element: Element) => element.tagName));
    expect([payload, [...names].sort()]).toEqual([payload, ['DCT', 'DOCID', 'TEXT', 'TIMEX3', 'TimeML']]);
  }
});

const executable = findChromium();

describe.skipIf(!executable)('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(executable!);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it('nothing runs, and the text of the article is the text', async () => {
    await page.setContent('<!doctype html><title>payloads</title><div id="here"></div>');
    const fragments = PAYLOADS.map((payload) => renderHtml(poisoned(payload), { form: 'fragment', title: payload }));
    const ran = await page.evaluate(async (all) => {
      const here = document.querySelector('#here')!;
      const texts: string[] = [];
      for (const html of all) {
        here.innerHTML = html;
        here.querySelectorAll('.wc-ref, .wc-tag').forEach((hidden) => hidden.remove());
        const paragraphs = Array.from(here.querySelectorAll('article p')).filter((p) =>
          p.querySelector('.wc-sentence'),
        );
        texts.push(paragraphs.map((p) => p.textContent).join('\n\n'));
        here.querySelectorAll('*').forEach((element) => element.dispatchEvent(new MouseEvent('mouseover')));
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { pwned: (globalThis as { pwned?: number }).pwned, texts };
    }, fragments);
    expect(ran.pwned).toBeUndefined();
    // What HTML cannot hold becomes U+FFFD; white space between sentences is the reader's.
    const plain = (text: string): string => text.replace(/[\s\0\p{Surrogate}\ufffd]+/gu, '');
    ran.texts.forEach((text, i) => expect(plain(text)).toBe(plain(poisoned(PAYLOADS[i]!).text)));
  });

  it('the same page without escapes does run: the test can see it', async () => {
    await page.setContent('<!doctype html><div id="here"></div>');
    const pwned = await page.evaluate(async (all) => {
      document.querySelector('#here')!.innerHTML = all.join('');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (globalThis as { pwned?: number }).pwned;
    }, PAYLOADS);
    expect(pwned).toBe(1);
  });
});
