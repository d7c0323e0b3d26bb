/** The engines at hand: this Node, those that `npm run setup:engines` fetched, and Chromium. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findChromium, launch } from '../browser/browser.js';
import type { DatedText } from './articles.js';

export interface Engine {
  name: string;
  /** The JSON of the analysis of each article, as that engine writes it. */
  read(articles: readonly DatedText[]): Promise<string[]>;
}

const MODULE_SYSTEMS = ['esm', 'cjs'] as const;
const FETCHED_NODES = ['20', '22', '24'];

export interface AtHand {
  engines: Engine[];
  /** One line for each that is not there. */
  missing: string[];
}

/** This Node and Chromium. This Node through ESM comes first. */
export function installedEngines(): AtHand {
  const engines = nodes(process.execPath, `this Node, ${process.versions.node}`);
  const chromium = findChromium();
  if (!chromium) return { engines, missing: ['no Chromium: left out (install it, or set CHROMIUM to its path)'] };
  return {
    engines: [...engines, { name: 'Chromium', read: (articles) => readInChromium(chromium, articles) }],
    missing: [],
  };
}

/** The Nodes of `npm run setup:engines`. */
export function fetchedEngines(): AtHand {
  const engines: Engine[] = [];
  const missing: string[] = [];
  for (const version of FETCHED_NODES) {
    const path = fileURLToPath(new URL(`../../.cache/engines/node_modules/node-${version}/bin/node`, import.meta.url));
    if (!existsSync(path)) missing.push(`no Node ${version} fetched: left out (npm run setup:engines brings it)`);
    else engines.push(...nodes(path, `Node ${versionOf(path)}`));
  }
  return { engines, missing };
}

/** This Node with other environment variables; it also evaluates an expression there. */
export function thisNodeUnder(variables: NodeJS.ProcessEnv): Engine & { evaluate(expression: string): string } {
  const env = { ...process.env, ...variables };
  return {
    name: `this Node under ${JSON.stringify(variables)}`,
    read: (articles) => readInNode(process.execPath, 'esm', articles, env),
    evaluate: (expression) => execFileSync(process.execPath, ['-p', expression], { encoding: 'utf8', env }).trim(),
  };
}

function nodes(executable: string, name: string): Engine[] {
  return MODULE_SYSTEMS.map((system) => ({
    name: `${name}, ${system.toUpperCase()}`,
    read: (articles) => readInNode(executable, system, articles),
  }));
}

function versionOf(executable: string): string {
  return execFileSync(executable, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
}

async function readInNode(
  executable: string,
  system: string,
  articles: readonly DatedText[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string[]> {
  const reader = fileURLToPath(new URL('read.mjs', import.meta.url));
  const child = spawn(executable, [reader, system], { stdio: ['pipe', 'pipe', 'inherit'], env });
  child.stdin.end(JSON.stringify(articles));
  return (await json(child.stdout)) as string[];
}

async function readInChromium(executable: string, articles: readonly DatedText[]): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../dist/index.js', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'wirecopy',
    target: 'es2022',
    logLevel: 'error',
  });
  const browser = await launch(executable);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    return await page.evaluate((given) => {
      const { wirecopy } = globalThis as unknown as { wirecopy: typeof import('wirecopy') };
      return given.map(({ text, referenceDate }) => JSON.stringify(wirecopy.analyze(text, { referenceDate })));
    }, articles);
  } finally {
    await browser.close();
  }
}
