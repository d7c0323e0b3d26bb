/** What the tarball holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readCorpus } from '../../train/corpus/read.js';
import { root } from './pack.js';

const { files, consumer } = inject('packed');

describe('the tarball', () => {
  it('holds these files and no others', () => {
    // Shared chunks and type files carry a hash of their content in their names.
    const names = files.map((file) => file.replace(/-[\w-]{8}(?=\.)/, '-HASH'));
    expect([...new Set(names)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/chunk-HASH.cjs',
      'dist/chunk-HASH.js',
      'dist/cli/chunk-HASH.js',
      'dist/cli/index.js',
      'dist/cli/report-HASH.js',
      'dist/cli/run-HASH.js',
      'dist/cli/worker.js',
      'dist/dates.cjs',
      'dist/dates.d.cts',
      'dist/dates.d.ts',
      'dist/dates.js',
      'dist/entities.cjs',
      'dist/entities.d.cts',
      'dist/entities.d.ts',
      'dist/entities.js',
      'dist/export.cjs',
      'dist/export.d.cts',
      'dist/export.d.ts',
      'dist/export.js',
      'dist/html.cjs',
      'dist/html.d.cts',
      'dist/html.d.ts',
      'dist/html.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/quotes.cjs',
      'dist/quotes.d.cts',
      'dist/quotes.d.ts',
      'dist/quotes.js',
      'dist/sentences.cjs',
      'dist/sentences.d.cts',
      'dist/sentences.d.ts',
      'dist/sentences.js',
      'dist/types-HASH.d.cts',
      'dist/types-HASH.d.ts',
      'package.json',
    ]);
  });

  it('holds neither seeds nor articles of the corpus', () => {
    const inCorpus = readCorpus('train')[0]!.text.slice(0, 60);
    const inSeed = readFileSync(join(root, 'seeds/iraq-border.txt'), 'utf8').slice(0, 60);
    for (const file of files.filter((name) => name.startsWith('dist/'))) {
      const content = readFileSync(join(consumer, 'node_modules/wirecopy', file), 'utf8');
      expect(content.includes(inCorpus) || content.includes(inSeed), file).toBe(false);
    }
  });

  it('runs nothing on installation, nor does what it depends on', () => {
    for (const name of ['wirecopy', '@date-fns/utc', 'date-fns', 'piscina', 'wink-nlp', 'wink-eng-lite-web-model']) {
      const manifest = JSON.parse(readFileSync(join(consumer, 'node_modules', name, 'package.json'), 'utf8'));
      for (const script of ['preinstall', 'install', 'postinstall'])
        expect(manifest.scripts ?? {}).not.toHaveProperty(script);
      expect(manifest.license, name).toBe('MIT');
    }
  });

  it('depends on five packages, at exact versions', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual([
      '@date-fns/utc',
      'date-fns',
      'piscina',
      'wink-eng-lite-web-model',
      'wink-nlp',
    ]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
