/**
 * Run by each Node: reads the articles on standard input with the built library and writes the JSON of each result.
 *
 *   node read.mjs esm|cjs < articles.json > results.json
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { analyze } =
  process.argv[2] === 'cjs'
    ? createRequire(import.meta.url)('../../dist/index.cjs')
    : await import('../../dist/index.js');

const articles = JSON.parse(readFileSync(0, 'utf8'));
const results = articles.map(({ text, referenceDate }) => JSON.stringify(analyze(text, { referenceDate })));
process.stdout.write(JSON.stringify(results));
