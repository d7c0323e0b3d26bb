/**
 * Documents for bulk work, made from the project's own articles: `npm run --silent documents -- COUNT [--broken SHARE]`
 * prints them one a line. The same arguments print the same bytes.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from '../train/corpus/read.js';
import { Random } from '../train/random.js';

const SEED = 20260120;

/** What is wrong with a broken line, and the code of the error record that says so. */
export const DEFECTS: readonly [code: string, line: (id: string, text: string) => string][] = [
  ['invalid-json', (id, text) => JSON.stringify({ id, text }).slice(0, 60)],
  ['invalid-document', (id) => JSON.stringify([id])],
  ['missing-text', (id, text) => JSON.stringify({ id, body: text })],
  ['invalid-text', (id) => JSON.stringify({ id, text: 17 })],
  ['invalid-date', (id, text) => JSON.stringify({ id, published: 'yesterday', text })],
  ['invalid-id', (id, text) => JSON.stringify({ id: { id }, text })],
];

/** Lines with a document each; every 1/`brokenShare`-th is broken, each way in its turn. */
export function* documentLines(count: number, brokenShare = 0): Generator<string> {
  const articles = [...readCorpus('train'), ...readCorpus('dev')];
  const random = new Random(SEED);
  let broken = 0;
  for (let i = 0; i < count; i++) {
    if (i % articles.length === 0) random.shuffle(articles);
    const { text, referenceDate: published } = articles[i % articles.length]!;
    const id = `doc-${String(i + 1).padStart(9, '0')}`;
    if (Math.floor((i + 1) * brokenShare) > broken) yield DEFECTS[broken++ % DEFECTS.length]![1](id, text);
    else yield JSON.stringify({ id, published, text });
  }
}

async function print(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { broken: { type: 'string', default: '0' } },
  });
  for (const line of documentLines(Number(positionals[0] ?? 1000), Number(values.broken))) {
    if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await print();
