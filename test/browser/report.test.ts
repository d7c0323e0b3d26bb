/// <reference lib="dom" />
/** What renderHtml makes, in a browser. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from 'wirecopy';
import { renderHtml } from '../../src/html/index.js';
import { violations } from './axe.js';
import { findChromium, launch, SIZES } from './browser.js';

const executable = findChromium();
const article = readFileSync('seeds/iraq-border.txt', 'utf8');
const file = join(mkdtempSync(join(tmpdir(), 'wirecopy-')), 'report.html');
writeFileSync(
  file,
  renderHtml(analyze(article, { referenceDate: '2026-01-20' }), { title: 'Iraq secures its border' }),
);

test('continuous integration has a browser', () => {
  expect(executable !== undefined || !process.env['CI']).toBe(true);
});

describe.skipIf(!executable)('the page of an analysis', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable!);
  });
  afterAll(() => browser?.close());

  async function open(...[options]: Parameters<Browser['newPage']>): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test.each(SIZES)('has nothing that axe objects to, and no line too long: $width px, $colorScheme', async (size) => {
    const { colorScheme, ...viewport } = size;
    const page = await open({ viewport, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('lights the source and the cue of the quotation that is pointed at, or whose number has the focus', async () => {
    const page = await open();
    const lit = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('.wc-speaker,.wc-cue'))
          .filter((element) => getComputedStyle(element).outlineStyle === 'solid')
          .map((element) => element.textContent),
      );
    expect(await lit()).toEqual([]);
    await page.locator('#wc-quote-3').hover();
    expect(await lit()).toEqual(['Mr Al Sadr', 'said']);
    await page.mouse.move(0, 0);
    await page.locator('.wc-toggle-sentences').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Quotation 1: /u);
    expect(await lit()).toEqual(['Moqtada Al Sadr', 'urged']);
    await page.close();
  });

  test('leads from a quotation to its source and back, without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('#wc-quote-3 + .wc-ref').click();
    expect(page.url()).toMatch(/#wc-source-of-3$/u);
    await page.locator('#wc-source-of-3').click();
    expect(page.url()).toMatch(/#wc-quote-3$/u);
    await page.close();
  });

  test('switches layers off by keys', async () => {
    const page = await open();
    const lineOf = (kind: string) =>
      page
        .locator(kind)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    for (const [toggle, mark] of [
      ['Entities', '.wc-entity'],
      ['Dates', '.wc-date'],
    ] as const) {
      expect(await lineOf(mark)).toBe('underline');
      await page.getByLabel(toggle, { exact: true }).press('Space');
      expect(await lineOf(mark)).toBe('none');
    }
    await page.close();
  });

  test('prints every layer with a line or a label instead of a colour', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const printed = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderBottomStyle, textDecorationStyle, display } = getComputedStyle(element);
          return { color, backgroundColor, borderBottomStyle, textDecorationStyle, display };
        });
    const black = 'rgb(0, 0, 0)';
    expect(await printed('.wc-quote')).toMatchObject({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      borderBottomStyle: 'solid',
    });
    expect(await printed('.wc-entity')).toMatchObject({ color: black, textDecorationStyle: 'solid' });
    expect(await printed('.wc-date')).toMatchObject({ color: black, textDecorationStyle: 'dotted' });
    expect(await printed('.wc-layers')).toMatchObject({ display: 'none' });
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
