/** Packs the built package once for all packaging tests and installs it, offline, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed;
  }
}

export interface Packed {
  tarball: string;
  /** Files of the tarball. */
  files: string[];
  /** A project that has the package among its node_modules. */
  consumer: string;
}

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-package-'));
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  const consumer = join(folder, 'consumer');
  install(tarball, consumer);
  project.provide('packed', { tarball, files: files.map(({ path }) => path).sort(), consumer });
  return () => rmSync(folder, { recursive: true });
}

/** README's first sample in TypeScript. */
export const readmeSample: string = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;

/** What `npm install TARBALL` leaves, from the dependencies that stand here already. */
function install(tarball: string, consumer: string): void {
  const modules = join(consumer, 'node_modules');
  const target = join(modules, 'wirecopy');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '@types'));
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
}
