/** Once before all tests: says in one line when the tests that need a browser are left out. */
import { findChromium } from './browser.js';

export default function setup(): void {
  if (findChromium()) return;
  console.warn('no Chromium found: the tests in test/browser are left out (install it, or set CHROMIUM to its path)');
}
