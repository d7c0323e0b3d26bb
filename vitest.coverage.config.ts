import { defineConfig, mergeConfig } from 'vitest/config';
import tests from './vitest.config.js';

/** `npm run coverage`: which lines of src the tests run. */
export default mergeConfig(
  tests,
  defineConfig({
    test: {
      // Counting makes everything slower.
      testTimeout: 180_000,
      // They measure time, which counting lines distorts, or run the build and not src.
      exclude: ['test/**/growth*', 'test/**/linear*', 'test/bench/**', 'test/browser/**', 'test/determinism/**'],
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts'],
        exclude: [
          // Written by programs: weights and name lists, no code.
          'src/weights/**',
          'src/lexicon/generated/**',
          // The two files that a process or a thread begins with; test/cli and test/bulk run them from the build.
          'src/cli/index.ts',
          'src/cli/bulk/worker.ts',
        ],
        reporter: ['text', 'json-summary', 'json'],
        reportOnFailure: true,
        thresholds: { lines: 95 },
      },
    },
  }),
);
