/** Where the package comes from: its bill of materials, and that a build gives the same bytes again, wherever it is made. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './pack.js';

interface Component {
  name: string;
  version: string;
  licenses?: { license: { id?: string } }[];
  hashes?: { alg: string; content: string }[];
}

describe('the bill of materials', () => {
  it('is CycloneDX and names what the package depends on, with licence and checksum', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' });
    const { bomFormat, components } = JSON.parse(printed) as { bomFormat: string; components: Component[] };
    expect(bomFormat).toBe('CycloneDX');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const found = Object.fromEntries(components.map(({ name, version }) => [name, version]));
    expect(found).toEqual(dependencies);
    for (const { licenses, hashes } of components) {
      expect(licenses?.map(({ license }) => license.id)).toEqual(['MIT']);
      expect(hashes?.[0]?.alg).toBe('SHA-512');
    }
  });
});

describe('the lockfile', () => {
  it('fixes every package to a version and a checksum', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
    };
    const loose = Object.entries(packages).filter(
      ([path, { version, integrity, link }]) => path !== '' && !link && !(version && integrity?.startsWith('sha512-')),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('the build', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'wirecopy-build-'));
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  it('gives the same bytes in another folder', () => {
    for (const path of ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts']) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      cpSync(join(root, path), join(elsewhere, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
    execFileSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
      cwd: elsewhere,
    });
    expect(checksums(join(elsewhere, 'dist'))).toEqual(checksums(join(root, 'dist')));
  }, 300_000);
});

function checksums(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
