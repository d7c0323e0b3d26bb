import { defineConfig, mergeConfig } from 'vitest/config';
import tests from './vitest.config.js';

/** The tests that `npm run mutation` runs for each change of the code: those it names, but for those that measure time. */
const folders = (process.env['MUTATION_TESTS'] ?? 'test').split(',');

const config = mergeConfig(
  tests,
  defineConfig({
    test: {
      exclude: ['test/**/growth*', 'test/**/linear*', 'test/browser/**'],
      // Each change has a thread of its own anyway; its test files may share it, and what they import.
      isolate: false,
    },
  }),
);
// Replaced, since merging would add to the list.
config.test.include = folders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.test.ts`));

export default config;
