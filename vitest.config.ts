import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^wirecopy\/(\w+)$/, replacement: `${src}/$1/index.ts` },
      { find: /^wirecopy$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The packed tarball has configurations of its own.
    exclude: [...configDefaults.exclude, 'test/packaging/**', 'test/bulk/**'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
