/** The worker pool over the library. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { extractQuotes } from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { root } from '../docs/code-blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads articles on two threads, in order', () => {
  const articles = readCorpus('dev').slice(0, 30);
  const names = articles.map((_, n) => `${String(n).padStart(2, '0')}.txt`);
  for (const [n, { text }] of articles.entries()) writeFileSync(join(folder, names[n]!), text);
  const output = execFileSync(process.execPath, ['examples/pool/index.mjs', folder, '2'], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = output.trimEnd().split('\n');
  expect(lines.map((line) => line.split(':')[0])).toEqual(names);
  for (const [n, { text }] of articles.entries()) {
    const speakers = new Set(extractQuotes(text).map(({ speaker }) => speaker?.name ?? 'no source named'));
    const total = (lines[n]!.match(/ \d+(?=,|$)/g) ?? []).reduce((sum, count) => sum + Number(count), 0);
    expect(total).toBe(extractQuotes(text).length);
    for (const name of speakers) expect(lines[n]).toContain(`${name} `);
  }
});

it('reads the seeds without arguments', () => {
  const output = execFileSync(process.execPath, ['examples/pool/index.mjs'], { cwd: root, encoding: 'utf8' });
  const text = readFileSync(join(root, 'seeds/iraq-border.txt'), 'utf8');
  expect(output).toContain(`iraq-border.txt: ${extractQuotes(text)[0]!.speaker!.name} `);
});
