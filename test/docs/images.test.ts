/** The pictures that `npm run screenshots` takes: all of them, each small enough to load at once. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SIZES } from '../browser/browser.js';
import { root } from './code-blocks.js';

it('there is one of each page, size and scheme, of at most 100 kB', () => {
  const names = ['playground', 'report'].flatMap((name) =>
    SIZES.map(({ width, colorScheme }) => `${name}-${width}-${colorScheme}.webp`),
  );
  expect(readdirSync(join(root, 'docs/images')).sort()).toEqual(names.sort());
  for (const name of names)
    expect([name, statSync(join(root, 'docs/images', name)).size <= 100_000]).toEqual([name, true]);
});
