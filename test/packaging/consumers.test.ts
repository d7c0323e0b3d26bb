/** README's first sample in an empty project that installs the tarball, under each tool that people build with. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { describe, expect, inject, it } from 'vitest';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { readmeSample, root } from './pack.js';

const { consumer } = inject('packed');

/** The sample as it stands, and a line that prints each expression of which it says what comes out. */
const claims = [...readmeSample.matchAll(/^(.*?);? \/\/ => (.*)$/gm)];
const program = `${readmeSample}\nconsole.log(JSON.stringify([${claims.map(([, expression]) => expression).join(', ')}]));\n`;
const required = program.replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = require('$2');");
const PRINTS = `${JSON.stringify(new Function(`return [${claims.map(([, , value]) => value).join(', ')}]`)())}\n`;

it('says what comes out', () => {
  expect(claims.length).toBeGreaterThan(4);
});

/** A file in a folder of its own in the project. */
function write(name: string, content: string): string {
  const folder = join(consumer, 'readme');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: consumer, encoding: 'utf8' });

describe('Node', () => {
  it.each([
    ['import', 'main.mjs', program],
    ['require', 'main.cjs', required],
  ])('%s', (_, name, content) => {
    expect(run(process.execPath, write(name, content))).toBe(PRINTS);
  });
});

describe('bundlers', () => {
  const outFile = (tool: string): string => join(consumer, 'readme', `${tool}.out.mjs`);
  const bundlers: Readonly<Record<string, (entry: string, file: string) => Promise<unknown>>> = {
    esbuild: (entry, file) =>
      esbuild({ entryPoints: [entry], outfile: file, bundle: true, format: 'esm', platform: 'browser' }),
    rollup: async (input, file) => {
      const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true }), commonjs(), json()] });
      await bundle.write({ file, format: 'es' });
      await bundle.close();
    },
    vite: (input, file) =>
      vite({
        root: consumer,
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: join(file, '..'),
          emptyOutDir: false,
          modulePreload: false,
          rollupOptions: { input, output: { entryFileNames: 'vite.out.mjs' } },
        },
      }),
    webpack: (entry, file) =>
      new Promise((resolve, reject) => {
        const output = { path: join(file, '..'), filename: 'webpack.out.mjs' };
        webpack(
          { mode: 'production', target: 'web', context: consumer, entry, output, optimization: { minimize: false } },
          (error, stats) => {
            if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats!.toString('errors-only')));
            else resolve(stats);
          },
        );
      }),
  };

  it.each(Object.keys(bundlers))('%s', async (tool) => {
    await bundlers[tool]!(write('entry.mjs', program), outFile(tool));
    expect(run(process.execPath, outFile(tool))).toBe(PRINTS);
  });
});

describe('other runtimes', () => {
  /** A program of a platform's package, `@deno/linux-x64-glibc/deno`, where `npm run setup:runtimes` has put it. */
  const installed = (scope: string, program: string): string | undefined => {
    const folder = join(root, '.cache/runtimes/node_modules', scope);
    const [platform] = existsSync(folder) ? readdirSync(folder) : [];
    return platform && join(folder, platform, program);
  };
  it.for([
    ['Deno', installed('@deno', 'deno'), ['run', '--check']],
    ['Bun', installed('@oven', 'bin/bun'), ['run']],
  ] as const)('%s', ([name, command, args], { skip }) => {
    skip(!command, `npm run setup:runtimes installs ${name}`);
    expect(run(command!, ...args, write(`${name}.ts`, program))).toBe(PRINTS);
  });
});
