/** The built package, loaded as a user loads it: through the `exports` of its package.json. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export type PackageApi = typeof import('wirecopy');

/** What `import 'wirecopy'` gives from the package in `dir`; build it first. */
export async function loadPackage(dir: string): Promise<PackageApi> {
  return importSubpath(dir, '.') as Promise<PackageApi>;
}

/** The same with what the subpaths for HTML and other formats give. */
export async function loadWholePackage(
  dir: string,
): Promise<PackageApi & typeof import('wirecopy/html') & typeof import('wirecopy/export')> {
  const [root, html, formats] = await Promise.all(['.', './html', './export'].map((path) => importSubpath(dir, path)));
  return {
    ...(root as PackageApi),
    ...(html as typeof import('wirecopy/html')),
    ...(formats as typeof import('wirecopy/export')),
  };
}

function importSubpath(dir: string, subpath: string): Promise<unknown> {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return import(pathToFileURL(resolve(dir, manifest.exports[subpath].import.default)).href);
}
