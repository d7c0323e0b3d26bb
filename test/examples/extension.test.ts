/** The browser extension: small where it meets the page, and at work in Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, serve } from '../browser/browser.js';

const out = mkdtempSync(join(tmpdir(), 'wirecopy-extension-'));
beforeAll(() => {
  execFileSync(process.execPath, ['examples/extension/build.mjs', out], { stdio: 'pipe' });
});
afterAll(() => rmSync(out, { recursive: true }));

it('what goes into the page is under 4 kB, the worker with its models under 9 MB', () => {
  expect(statSync(join(out, 'content.js')).size).toBeLessThan(4_000);
  expect(statSync(join(out, 'worker.js')).size).toBeLessThan(9_000_000);
});

const executablePath = findChromium();
if (!executablePath) console.info('The extension was not tested in a browser: no Chromium found.');
it('is tested in a browser where this is demanded', () => {
  expect(executablePath !== undefined || !process.env['CI']).toBe(true);
});

describe.runIf(executablePath)('in Chromium', () => {
  it('a click highlights the quotations, another takes the highlights away; the page stays as it is', async () => {
    // A click of the user lends the extension the page; a test has no such click and asks for its host instead.
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    writeFileSync(
      join(out, 'manifest.json'),
      JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
    );
    const pages = await serve('examples/read/data');
    const profile = mkdtempSync(join(tmpdir(), 'wirecopy-profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executablePath!,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', '--disable-gpu', `--disable-extensions-except=${out}`, `--load-extension=${out}`],
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const page = await context.newPage();
      await page.goto(`${pages.url}page.html`);
      const html = await page.content();
      const click = (): Promise<void> =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.action.onClicked as unknown as { dispatch(tab: unknown): void }).dispatch(tab);
        });
      const highlighted = (): Promise<string[]> =>
        page.evaluate(() => [...(CSS.highlights.get('wirecopy-quote') ?? [])].map((range) => String(range)));

      await click();
      await expect.poll(highlighted, { timeout: 20_000 }).toContain('rest is what we got');
      expect(await page.content()).toBe(html);
      await click();
      await expect.poll(highlighted).toEqual([]);
    } finally {
      await context.close();
      pages.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
