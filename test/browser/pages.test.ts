/// <reference lib="dom" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from 'wirecopy';
import { renderHtml } from '../../src/html/index.js';
import { findChromium, launch, serve } from './browser.js';

const executable = findChromium();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SEED = readFileSync('seeds/iraq-border.txt', 'utf8');

test('continuous integration has a browser', () => {
  expect(executable !== undefined || !process.env['CI']).toBe(true);
});

/** What axe finds wrong, as rule ids. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
  });
}

describe.skipIf(!executable)('in Chromium', () => {
  let browser: Browser;
  let site: { url: string; close(): void };

  beforeAll(async () => {
    execFileSync(process.execPath, ['docs/playground/build.mjs']);
    [browser, site] = await Promise.all([launch(executable!), serve('docs/api')]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test('the HTML page has nothing that axe objects to, light and dark', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wirecopy-')), 'report.html');
    writeFileSync(file, renderHtml(analyze(SEED, { referenceDate: '2026-01-20' }), { title: 'Border' }));
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(pathToFileURL(file).href);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  describe('the playground', () => {
    test('reads an article on a phone by keys alone, with the results of Node', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.url}playground/`);
      await page.getByText('Ready.').waitFor();
      await page.locator('#text').fill(SEED);
      await page.locator('#date').fill('2026-01-20');
      await page.locator('#text').press('Control+Enter');
      await page.locator('#result p').first().waitFor();
      const expected = analyze(SEED, { referenceDate: '2026-01-20' });
      expect(await page.locator('#status').textContent()).toContain(
        `${expected.sentences.length} sentences, ${expected.entities.length} mentions of names, ${expected.dates.length} dates, ${expected.quotes.length} quotations`,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });

    test('toggles layers, inspects offsets, shares by hash', async () => {
      const page = await browser.newPage();
      await page.goto(
        `${site.url}playground/#${new URLSearchParams({ text: '“All is well,” said Ana Costa on Sunday.', date: '2026-01-20' })}`,
      );
      await page.locator('#result p').first().waitFor();
      const weight = () =>
        page
          .locator('.wc-date')
          .first()
          .evaluate((e) => getComputedStyle(e).textDecorationLine);
      expect(await weight()).toBe('underline');
      await page.getByLabel('Dates', { exact: true }).uncheck();
      expect(await weight()).toBe('none');
      await page.locator('#start').fill('1');
      await page.locator('#end').fill('4');
      expect(await page.locator('#offsets').textContent()).toContain('"All"');
      expect(await page.locator('#offsets').textContent()).toContain('3–6');
      await page.locator('.wc-ref').first().hover();
      expect(await page.locator('#status').textContent()).toMatch(/^Quotation 1:/u);
      await page.close();
    });

    test('asks nobody but the server it came from', async () => {
      const page = await browser.newPage();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) foreign.push(request.url());
      });
      await page.goto(`${site.url}playground/`);
      await page.locator('#sample').click();
      await page.locator('#result p').first().waitFor();
      expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
      await page.close();
    });
  });
});
