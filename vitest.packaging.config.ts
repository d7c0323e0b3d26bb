import { defineConfig } from 'vitest/config';

/** Tests of the packed tarball; `npm run test:package`. They import nothing of src. */
export default defineConfig({
  test: {
    include: ['test/packaging/**/*.test.ts'],
    globalSetup: 'test/packaging/pack.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
