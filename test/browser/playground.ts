/// <reference lib="dom" />
/** The playground, built, served and opened, for its tests and for the screenshots. */
import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from './browser.js';

/** Builds it as it is published, and serves it. */
export async function servePlayground(): Promise<{ url: string; close(): void }> {
  execFileSync(process.execPath, ['docs/playground/build.mjs']);
  const { url, close } = await serve('docs/api');
  return { url: `${url}playground/`, close };
}

/** Opens it in a context of its own and waits until it has read what it was opened with. */
export async function openPlayground(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  await page.goto(url);
  await isRead(page);
  return page;
}

/** Waits for a text to have been read. */
export async function isRead(page: Page): Promise<void> {
  await page.locator('#status', { hasText: /words read in/u }).waitFor();
}
