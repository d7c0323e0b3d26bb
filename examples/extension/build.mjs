/** Bundles the extension into a folder that `chrome://extensions` can load: `node examples/extension/build.mjs [OUT]` */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const out = process.argv[2] ?? join(here, 'dist');
const options = { outdir: out, bundle: true, minify: true, target: 'chrome105', logLevel: 'warning' };

await build({ ...options, entryPoints: [join(here, 'content.ts')], format: 'iife' });
await build({ ...options, entryPoints: [join(here, 'worker.ts')], format: 'esm' });
mkdirSync(out, { recursive: true });
copyFileSync(join(here, 'manifest.json'), join(out, 'manifest.json'));
