/**
 * Mutation testing: `npm run mutation -- src/text` changes the code of a folder in small ways and runs the tests that cover
 * each change; what no test notices, survives. `test/mutation/index.ts` chooses what is mutated.
 */
export default {
  plugins: ['./test/mutation/runner.mjs', '@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // The runner stops endless loops by itself.
  timeoutMS: 120_000,
  tempDirName: '.cache/mutation',
  // Each process works on a copy of the repository, without what no test of a stage reads.
  ignorePatterns: ['dist', '.cache', 'coverage'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation-report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  // A module's constants are built once, before any test: what mutates them would need a process of its own for each.
  ignoreStatic: true,
};
