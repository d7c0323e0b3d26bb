/**
 * Biome formats and lints; ESLint is here only for what Biome does not know: regular expressions that are wrong or
 * can take more than linear time on someone's text, and the syntax of TSDoc comments.
 */
import redosDetector from 'eslint-plugin-redos-detector';
import regexp from 'eslint-plugin-regexp';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['**/*', '!src', '!src/**'] },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp, 'redos-detector': redosDetector },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // Biome has the same rule.
      'no-control-regex': 'off',
      'redos-detector/no-unsafe-regex': 'error',
    },
  },
  {
    // What typedoc publishes.
    files: ['src/types.ts', 'src/analyze.ts', 'src/*/index.ts'],
    plugins: { tsdoc },
    rules: { 'tsdoc/syntax': 'error' },
  },
];
