/** The built package, loaded as a user loads it: through the `exports` of its package.json. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export type PackageApi = typeof import('wirecopy');

/** What `import 'wirecopy'` gives from the package in `dir`; build it first. */
export async function loadPackage(dir: string): Promise<PackageApi> {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return import(pathToFileURL(resolve(dir, manifest.exports['.'].import.default)).href);
}
