/// <reference lib="dom" />
/**
 * Pictures of the report and the playground on a phone and a desk, by day and by night, for the documentation:
 *
 *     npm run screenshots [-- FOLDER]
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { analyze } from 'wirecopy';
import { renderHtml } from 'wirecopy/html';
import { readCorpus } from '../../train/corpus/read.js';
import { findChromium, launch, SIZES } from './browser.js';
import { openPlayground, servePlayground } from './playground.js';

/** Enough for text to stay sharp, little enough for a README to load at once. */
const QUALITY = 0.65;

/** What the page shows, as WebP: Chromium itself packs it, and smaller than any PNG of text. */
async function webp(page: Page): Promise<Buffer> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const packer = await page.context().newPage();
  const packed = await packer.evaluate(
    async ([data, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1]!;
    },
    [png, QUALITY] as const,
  );
  await packer.close();
  return Buffer.from(packed, 'base64');
}

async function openReport(browser: Browser, folder: string, options: (typeof SIZES)[number]): Promise<Page> {
  const { text, referenceDate } = readCorpus('dev').find(({ id }) => id === 'own-w6-079')!;
  const file = join(folder, 'report.html');
  writeFileSync(
    file,
    renderHtml(analyze(text, { referenceDate }), {
      title: 'Dry summer and tariffs cut profit at a maker of lawn mowers',
    }),
  );
  const { colorScheme, ...viewport } = options;
  const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function openSample(browser: Browser, url: string, options: (typeof SIZES)[number]): Promise<Page> {
  const { colorScheme, ...viewport } = options;
  const page = await openPlayground(browser, url, { viewport, colorScheme });
  // How long it took is another on every machine.
  await page.locator('#status').evaluate((line) => line.replaceChildren(line.textContent!.replace(/ in .*/u, '.')));
  await page.locator('.wc-quote').nth(2).hover();
  return page;
}

async function take(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const executable = findChromium();
  if (!executable) throw new Error('no Chromium found: install it, or set CHROMIUM to its path');
  const scratch = mkdtempSync(join(tmpdir(), 'wirecopy-'));
  const [browser, site] = await Promise.all([launch(executable), servePlayground()]);
  try {
    for (const size of SIZES) {
      for (const [name, page] of [
        ['report', await openReport(browser, scratch, size)],
        ['playground', await openSample(browser, site.url, size)],
      ] as const) {
        const file = join(folder, `${name}-${size.width}-${size.colorScheme}.webp`);
        const picture = await webp(page);
        writeFileSync(file, picture);
        console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
}

await take(process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url)));
