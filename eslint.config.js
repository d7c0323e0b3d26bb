/**
 * Biome formats and lints; ESLint is here only for what Biome does not know: regular expressions that are wrong or
 * can take more than linear time on someone's text, calls that ask for the machine's locale, and the syntax of TSDoc
 * comments.
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
      'no-restricted-syntax': [
        'error',
        // What depends on the language or the time zone of the machine.
        ...[
          'CallExpression[callee.property.name=/^toLocale/]:not([arguments.0.type="Literal"])',
          'CallExpression[callee.property.name="localeCompare"]',
          'NewExpression[callee.object.name="Intl"]:not([arguments.0.type="Literal"])',
          'CallExpression[callee.object.name="Intl"]:not([arguments.0.type="Literal"])',
        ].map((selector) => ({ selector, message: 'Name the locale: results must be the same on every machine.' })),
      ],
    },
  },
  {
    // What typedoc publishes.
    files: ['src/types.ts', 'src/analyze.ts', 'src/*/index.ts'],
    plugins: { tsdoc },
    rules: { 'tsdoc/syntax': 'error' },
  },
];
