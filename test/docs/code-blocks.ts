/** Code in the documentation, run as it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { expect } from 'vitest';
import * as wirecopy from 'wirecopy';
import * as dates from 'wirecopy/dates';
import * as entities from 'wirecopy/entities';
import * as formats from 'wirecopy/export';
import * as html from 'wirecopy/html';
import * as quotes from 'wirecopy/quotes';
import * as sentences from 'wirecopy/sentences';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface CodeBlock {
  /** `README.md:12`, where the block starts. */
  place: string;
  code: string;
}

const MODULES: Readonly<Record<string, object>> = {
  wirecopy,
  'wirecopy/dates': dates,
  'wirecopy/entities': entities,
  'wirecopy/export': formats,
  'wirecopy/html': html,
  'wirecopy/quotes': quotes,
  'wirecopy/sentences': sentences,
};

/** All files under a folder with one of these endings, as paths from the root. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => join(folder, file))
    .sort();
}

/** The ```ts blocks of a Markdown file. */
export function blocksOfMarkdown(file: string): CodeBlock[] {
  return blocksIn(file, readFileSync(join(root, file), 'utf8').split('\n'));
}

/** The ```ts blocks in the doc comments of a TypeScript file. */
export function blocksOfComments(file: string): CodeBlock[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return blocksIn(
    file,
    lines.map((line) => /^\s*\* ?(?!\/)(.*)$/.exec(line)?.[1] ?? ''),
  );
}

function blocksIn(file: string, lines: readonly string[]): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.trim() !== '```ts') continue;
    const end = lines.findIndex((line, j) => j > i && line.trim() === '```');
    blocks.push({ place: `${file}:${i + 1}`, code: lines.slice(i + 1, end).join('\n') });
    i = end;
  }
  return blocks;
}

/**
 * Runs a block; a line `EXPRESSION // => VALUE` (or `const name = EXPRESSION; // => VALUE`) asserts that both are deeply
 * equal. Returns the number of assertions.
 */
export function runBlock({ code, place }: CodeBlock): number {
  const { code: script } = transformSync(withAssertions(code), { loader: 'ts', format: 'cjs', target: 'node20' });
  const requireFromHere = createRequire(import.meta.url);
  const load = (name: string): unknown => MODULES[name] ?? requireFromHere(name);
  let assertions = 0;
  const check = (actual: unknown, expected: unknown, line: number): void => {
    assertions++;
    expect(actual, `${place}, line ${line} of the block`).toEqual(expected);
  };
  const silent = { ...console, log: () => {} };
  new Function('require', 'module', 'exports', 'console', '__check', script)(load, { exports: {} }, {}, silent, check);
  return assertions;
}

function withAssertions(code: string): string {
  return code
    .split('\n')
    .map((line, i) => {
      const [, statement, value] = /^(.*?);?\s*\/\/ => (.*)$/.exec(line) ?? [];
      if (statement === undefined || value === undefined) return line;
      const declared = /^\s*(?:const|let) (\w+)\b/.exec(statement)?.[1];
      return declared
        ? `${statement}; __check(${declared}, ${value}, ${i + 1});`
        : `__check(${statement}, ${value}, ${i + 1});`;
    })
    .join('\n');
}
