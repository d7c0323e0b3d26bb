/**
 * Bundles the playground into docs/api/playground, beside the pages that typedoc writes: `npm run playground`.
 * The worker's code, nearly all of what is transferred, is compressed here, whatever the server does.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../api/playground/', import.meta.url));

/** The code of an entry and all that it imports. */
async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [here + entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define,
    logLevel: 'warning',
  });
  return outputFiles[0].contents;
}

const worker = gzipSync(await bundle('worker.ts'), { level: 9 });
const files = {
  'index.html': await readFile(`${here}index.html`),
  'playground.css': await readFile(`${here}playground.css`),
};
const version = createHash('sha256');
for (const content of [worker, ...Object.values(files), await bundle('playground.ts', { VERSION: '""' })])
  version.update(content);
const VERSION = JSON.stringify(version.digest('hex').slice(0, 12));
files['playground.js'] = await bundle('playground.ts', { VERSION });

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const FILES = JSON.stringify(['./', ...Object.keys(files)]);
files['service-worker.js'] = await bundle('service-worker.ts', { VERSION, FILES });
files['worker.bin'] = worker;
for (const [name, content] of Object.entries(files)) await writeFile(out + name, content);
const size = Object.values(files).reduce((sum, content) => sum + content.length, 0);
console.log(`playground built (${(size / 1e6).toFixed(2)} MB): serve docs/api and open playground/`);
