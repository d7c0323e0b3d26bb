/// <reference lib="dom" />
/** The library inside a browser: the results of Node, and every promise, on texts of every kind. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analysis, analyze } from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { findChromium, launch, serve } from './browser.js';
import type { InPageChecks } from './in-page.js';

declare const wirecopyChecks: InPageChecks;

const executable = findChromium();
const SEED_ARTICLE = readFileSync('seeds/iraq-border.txt', 'utf8');
const OPTIONS = { referenceDate: JSON.parse(readFileSync('seeds/iraq-border.expected.json', 'utf8')).referenceDate };

/** A folder with a page that holds the library and its checks. */
async function bundleInPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-page-'));
  await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    outfile: join(folder, 'in-page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>checks</title><script type="module" src="in-page.js"></script>',
  );
  return folder;
}

describe.skipIf(!executable)('the library in Chromium', () => {
  let browser: Browser;
  let site: { url: string; close(): void };
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(executable!), bundleInPage().then(serve)]);
    page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'wirecopyChecks' in globalThis);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const inPage = (text: string, options: { referenceDate: string }): Promise<Analysis> =>
    page.evaluate(([article, given]) => wirecopyChecks.analyze(article, given), [text, options] as const);

  test('the seed article is read as in Node, to the last offset', async () => {
    expect(await inPage(SEED_ARTICLE, OPTIONS)).toEqual(analyze(SEED_ARTICLE, OPTIONS));
  });

  test('so are the articles of the corpus', async () => {
    const articles = readCorpus('dev');
    expect(articles.length).toBeGreaterThan(50);
    for (const { id, text, referenceDate } of articles) {
      expect([id, await inPage(text, { referenceDate })]).toEqual([id, analyze(text, { referenceDate })]);
    }
  });

  test('every promise holds of 1,000 strings of the fuzzer', async () => {
    const articles = readCorpus('dev').map(({ text }) => text);
    expect(await page.evaluate((texts) => wirecopyChecks.fuzz(texts, 20260120, 1_000), articles)).toEqual([]);
  }, 300_000);

  test('and of every hostile text', async () => {
    expect(await page.evaluate(() => wirecopyChecks.brokenByHostile())).toEqual([]);
  });
});
