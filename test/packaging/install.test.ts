/** The installed package in both module systems. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from './pack.js';

const { consumer } = inject('packed');

function node(file: string, ...args: string[]): string {
  return execFileSync(process.execPath, [file, ...args], { cwd: consumer, encoding: 'utf8', maxBuffer: 1 << 26 });
}

beforeAll(() => {
  mkdirSync(join(consumer, 'seeds'), { recursive: true });
  copyFileSync(join(root, 'seeds/iraq-border.txt'), join(consumer, 'seeds/iraq-border.txt'));
});

const PRINT = `
const text = readFileSync('seeds/iraq-border.txt', 'utf8');
const options = { referenceDate: '2026-01-20' };
console.log(JSON.stringify({
  analysis: analyze(text, options),
  sentences: splitSentences(text, options),
  entities: extractEntities(text, options),
  dates: extractDates(text, options),
  quotes: extractQuotes(text, options),
}));
`;
const TASKS = {
  splitSentences: 'sentences',
  extractEntities: 'entities',
  extractDates: 'dates',
  extractQuotes: 'quotes',
} as const;

describe('import and require', () => {
  const importing = [
    "import { readFileSync } from 'node:fs';",
    "import { analyze } from 'wirecopy';",
    ...Object.entries(TASKS).map(([name, task]) => `import { ${name} } from 'wirecopy/${task}';`),
  ].join('\n');
  const requiring = [
    "const { readFileSync } = require('node:fs');",
    "const { analyze } = require('wirecopy');",
    ...Object.entries(TASKS).map(([name, task]) => `const { ${name} } = require('wirecopy/${task}');`),
  ].join('\n');

  it('give the same JSON, and analyze what the four functions give', () => {
    writeFileSync(join(consumer, 'print.mjs'), importing + PRINT);
    writeFileSync(join(consumer, 'print.cjs'), requiring + PRINT);
    const imported = node('print.mjs');
    expect(node('print.cjs')).toBe(imported);
    const { analysis, ...tasks } = JSON.parse(imported);
    for (const [task, results] of Object.entries(tasks)) expect(analysis[task]).toEqual(results);
    expect(analysis.sentences.length).toBe(22);
  });

  it('find the manifest too', () => {
    writeFileSync(join(consumer, 'manifest.cjs'), "console.log(require('wirecopy/package.json').name);");
    expect(node('manifest.cjs')).toBe('wirecopy\n');
  });
});

describe('the examples', () => {
  const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'));

  it.each(examples)('%s prints the same in both module systems', (file) => {
    const source = readFileSync(join(root, 'examples', file), 'utf8');
    for (const [format, ending] of [
      ['esm', 'mjs'],
      ['cjs', 'cjs'],
    ] as const) {
      writeFileSync(join(consumer, `${file}.${ending}`), transformSync(source, { loader: 'ts', format }).code);
    }
    const printed = node(`${file}.mjs`);
    expect(printed).not.toBe('');
    expect(node(`${file}.cjs`)).toBe(printed);
  });
});

it('the installed command runs', () => {
  const command = join('node_modules/wirecopy/dist/cli/index.js');
  expect(node(command, '--version')).toBe(`${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`);
  expect(JSON.parse(node(command, 'seeds/iraq-border.txt', '--format', 'json')).sentences.length).toBe(22);
});
