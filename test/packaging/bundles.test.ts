/** What a bundler makes of an import of one task: only its own code and data, and no more than this much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { root } from './pack.js';

const { consumer } = inject('packed');

/** Ceilings in kB, minified and compressed, without wink-nlp and its model (1,030 kB, for tagged stages). */
const CEILINGS: readonly [statement: string, kilobytes: number][] = [
  ["export { splitSentences } from 'wirecopy/sentences'", 40],
  // 30 before holidays, national days, fiscal years, sets and spoken times were read.
  ["export { extractDates } from 'wirecopy/dates'", 33.5],
  ["export { extractEntities } from 'wirecopy/entities'", 2_500],
  ["export { extractQuotes } from 'wirecopy/quotes'", 2_600],
  ["export { analyze } from 'wirecopy'", 2_600],
  // From the root, a bundler must leave out the rest.
  ["export { splitSentences } from 'wirecopy'", 40],
  ["export { extractDates } from 'wirecopy'", 33.5],
];

async function bundle(statement: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    external,
  });
  return outputFiles[0]!.text;
}

describe('compressed bundles stay under their ceilings', () => {
  it.each(CEILINGS)('%s: %d kB', async (statement, kilobytes) => {
    const code = await bundle(statement, ['wink-nlp', 'wink-eng-lite-web-model']);
    expect(gzipSync(code).length / 1000).toBeLessThanOrEqual(kilobytes);
  });
});

describe('bundles hold only what they need', () => {
  /** The longest string in a generated module: part of its data and of nothing else. */
  const dataOf = (file: string): string =>
    readFileSync(join(root, file), 'utf8')
      .match(/(?:'[^'\n]*'|"[^"\n]*")/g)!
      .reduce((longest, string) => (string.length > longest.length ? string : longest))
      .slice(100, 160);
  const WINK = 'wink-nlp';
  const markers = {
    'entity weights': dataOf('src/weights/entities.ts'),
    'word clusters': dataOf('src/lexicon/generated/word-clusters.ts'),
    'sentence weights': dataOf('src/weights/sentences.ts'),
    'wink-nlp': WINK,
  };
  const heldBy = async (statement: string): Promise<string[]> => {
    const code = await bundle(statement);
    return Object.entries(markers)
      .filter(([, marker]) => code.includes(marker))
      .map(([name]) => name);
  };

  it('dates: no weights, no tagger', async () => {
    expect(await heldBy("export { extractDates } from 'wirecopy/dates'")).toEqual([]);
    expect(await heldBy("export { extractDates } from 'wirecopy'")).toEqual([]);
  });

  it('sentences: their weights', async () => {
    expect(await heldBy("export { splitSentences } from 'wirecopy/sentences'")).toEqual(['sentence weights']);
    expect(await heldBy("export { splitSentences } from 'wirecopy'")).toEqual(['sentence weights']);
  });

  it('quotes: everything', async () => {
    expect(await heldBy("export { extractQuotes } from 'wirecopy/quotes'")).toEqual(Object.keys(markers));
  });
});
