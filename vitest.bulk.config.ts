import { defineConfig } from 'vitest/config';

/** The packed command on ten thousand documents, which takes minutes; `npm run test:bulk`. */
export default defineConfig({
  test: {
    include: ['test/bulk/**/*.test.ts'],
    globalSetup: 'test/packaging/pack.ts',
    hookTimeout: 120_000,
  },
});
