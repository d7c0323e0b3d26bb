/// <reference lib="dom" />
/** Offsets into what a browser shows of a rendered text are offsets into the text, whatever the text is. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { renderHtml } from '../../src/html/index.js';
import { HOSTILE } from '../properties/hostile.js';
import { findChromium, launch } from './browser.js';

const executable = findChromium();

/** The same code units, but for those that HTML cannot hold, which are shown as U+FFFD. */
function isShownAs(shown: string, text: string): boolean {
  return shown.length === text.length && shown.split('').every((c, i) => c === text[i] || c === '\ufffd');
}

describe.skipIf(!executable)('what Chromium shows', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(executable!);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  /** Start and text of each paragraph as it is in the document, without numbers and types. */
  function paragraphs(html: string): Promise<[start: number, text: string][]> {
    return page.evaluate((fragment) => {
      document.body.innerHTML = fragment;
      document.querySelectorAll('.wc-ref,.wc-tag').forEach((mark) => mark.remove());
      return Array.from(document.querySelectorAll<HTMLElement>('p[data-start]'), (paragraph) => [
        Number(paragraph.dataset['start']),
        paragraph.textContent,
      ]);
    }, html);
  }

  const texts = [
    ...Object.entries(HOSTILE).filter(([, text]) => text.length <= 70_000),
    ...readCorpus('dev')
      .slice(0, 20)
      .map(({ id, text }) => [id, text] as const),
  ];

  test.each(texts)('%s', async (_name, text) => {
    const analysis = analyze(text);
    const shown = await paragraphs(renderHtml(analysis, { form: 'fragment' }));
    for (const [start, words] of shown) expect(isShownAs(words, text.slice(start, start + words.length))).toBe(true);
    const length = shown.reduce((sum, [, words]) => sum + words.replace(/\s/g, '').length, 0);
    expect(length).toBe(text.replace(/\s/g, '').length);
  });
});
