/**
 * Mutation testing: `npm run mutation -- src/text` changes the code of a folder in small ways and runs the tests that cover
 * each change; what no test notices, survives. `test/mutation/index.ts` chooses what is mutated.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: '.cache/mutation',
  // Strings and patterns of the copy are those of the original: only what a test runs is copied and mutated.
  ignorePatterns: ['dist', 'docs', 'bench', '.cache', 'coverage'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation-report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  // A module's constants are built once, before any test: what mutates them would need a process of its own for each.
  ignoreStatic: true,
};
