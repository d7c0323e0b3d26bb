/** Bundles the playground into docs/api/playground, beside the pages that typedoc writes: `npm run playground`. */
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../api/playground/', import.meta.url));

await mkdir(out, { recursive: true });
await build({
  entryPoints: [`${here}playground.ts`, `${here}worker.ts`],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
for (const file of ['index.html', 'playground.css']) await copyFile(here + file, out + file);
console.log('playground built: serve docs/api and open playground/');
