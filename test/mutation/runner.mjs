/**
 * Runs tests for Stryker inside its own process. What the tests of a folder import is bundled once; each change of the code
 * has it evaluated anew, and then only the tests that run into the change, quick ones first. Vitest starts a thread and loads
 * every file again for each change, and its verdicts hang on the time that a busy machine takes.
 *
 * Knows of Vitest what the tests of src use: suites, tests, tables, hooks, `expect`.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { Suites } from './suites.mjs';

const require = createRequire(import.meta.url);

/** In the copy of the repository that the tests run in: for a process that takes over from one that had to be ended. */
const COSTS = 'mutation-costs.json';

/** Files and tests that measure time, that need a page or a build, that read the whole corpus or draw texts. */
const LEFT_OUT = /growth|linear|time grows|quadratic|browser|process\.test|accuracy|-readers|injection|grammar/;
/** What a promise may take that settles after all, in milliseconds: no test of src waits nearly as long. */
const PATIENCE = 10_000;

/** Properties that hold for a while are left at that: they would be most of the time, and find little that tables do not. */
const SETUP = `require('./test/setup.ts');
const fc = require('fast-check');
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 200 });`;

class InProcessRunner {
  /** Where Stryker's changed code looks up which change is on, and notes which it ran into. */
  namespace = (globalThis.__stryker__ ??= {});
  /** Of each test by id: milliseconds, with what its file takes before, and turns of loops. */
  costs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = process.env.MUTATION_TESTS.split(',').flatMap(testFiles);
    const { outputFiles, metafile } = await bundle(this.files);
    this.script = new Script(`(function (require, module, exports, testFile) {${outputFiles[0].text}\n})`);
    this.packages = await load(metafile);
    if (existsSync(COSTS)) this.costs = new Map(JSON.parse(readFileSync(COSTS, 'utf8')));
  }

  async dryRun() {
    this.namespace.activeMutant = undefined;
    const tests = [];
    for (const file of this.files) {
      const all = await this.inEvaluated(file, (suites) => suites.tests);
      // Each test by itself: tables that are filled on first use would be seen to be filled by the first test only.
      for (const [index, { name }] of all.entries()) {
        if (LEFT_OUT.test(name)) continue;
        const started = performance.now();
        const result = await this.inEvaluated(file, ({ tests }) => this.runTest(tests[index]));
        this.costs.set(result.id, { time: performance.now() - started, steps: this.namespace.steps });
        tests.push(result);
      }
    }
    this.namespace.currentTestId = undefined;
    writeFileSync(COSTS, JSON.stringify([...this.costs]));
    return { status: 'complete', tests, mutantCoverage: this.namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter }) {
    this.namespace.activeMutant = undefined;
    const ids = testFilter ?? [...this.costs.keys()];
    const quickest = (some) => Math.min(...some.map((id) => this.costs.get(id).time));
    const byFile = this.files
      .map((file) => ({ file, own: ids.filter((id) => id.startsWith(`${file}#`)) }))
      .filter(({ own }) => own.length > 0)
      .sort((a, b) => quickest(a.own) - quickest(b.own));
    let nrOfTests = 0;
    for (const { file, own } of byFile) {
      const end = await this.inEvaluated(file, ({ tests }) => {
        return this.firstFailure(
          tests.filter(({ id }) => own.includes(id)),
          activeMutant,
        );
      });
      nrOfTests += end.nrOfTests;
      if (end.status !== 'survived') return { ...end, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  async firstFailure(tests, activeMutant) {
    tests.sort((a, b) => this.costs.get(a.id).time - this.costs.get(b.id).time);
    this.namespace.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests++;
      this.namespace.stepLimit = this.costs.get(test.id).steps + 3_000_000;
      const { status, failureMessage } = await this.runTest(test);
      const isEndless = this.namespace.steps > this.namespace.stepLimit;
      if (isEndless) return { status: 'timeout', reason: 'it goes on without end', nrOfTests };
      if (status === 1) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** Uses the tests of a file, of modules that no earlier change has touched, and clears away after them. */
  async inEvaluated(file, use) {
    const suites = new Suites(file);
    const module = { exports: {} };
    const load = (name) => (name === 'vitest' ? suites.api : this.packages.get(name));
    Object.assign(this.namespace, { currentTestId: undefined, stepLimit: Number.POSITIVE_INFINITY });
    this.script.runInThisContext()(load, module, module.exports, file);
    try {
      return await use(suites);
    } finally {
      this.namespace.activeMutant = undefined;
      await suites.end();
    }
  }

  async runTest({ id, name, file, run }) {
    Object.assign(this.namespace, { currentTestId: id, steps: 0 });
    const started = performance.now();
    const result = { id, name, fileName: file, status: 0, failureMessage: '' };
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => {
        this.namespace.steps = Number.POSITIVE_INFINITY;
        reject(new Error('It waits without end.'));
      }, PATIENCE);
    });
    try {
      await Promise.race([run(), tooLong]);
    } catch (error) {
      result.status = 1;
      result.failureMessage = String(error?.message ?? error);
    } finally {
      clearTimeout(timer);
    }
    return { ...result, timeSpentMs: performance.now() - started };
  }
}

function testFiles(path) {
  if (statSync(path).isFile()) return [resolve(path)];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
    .map((name) => resolve(path, name))
    .sort();
}

function bundle(files) {
  const entry = files.map((file) => `if (testFile === ${JSON.stringify(file)}) require(${JSON.stringify(file)});`);
  return build({
    stdin: { contents: [SETUP, ...entry].join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // A script of node:vm has none.
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    plugins: [{ name: 'source', setup: readSource }],
  });
}

function readSource({ onResolve, onLoad }) {
  onResolve({ filter: /^wirecopy(?:\/\w+)?$/ }, ({ path }) => {
    return { path: resolve('src', path.split('/')[1] ?? '', 'index.ts') };
  });
  onLoad({ filter: /\/(?:src|test|train|bench)\/.*\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
    // Stryker makes of \v in a regular expression \V, which none may hold.
    const contents = path.startsWith(resolve('src')) ? countSteps(text.replaceAll('\\V', 'V')) : text;
    return { contents, loader: 'ts' };
  });
}

/**
 * Makes every loop count its turns: a change that lets one run for ever is stopped by their number, which, unlike time, is
 * the same on a busy machine.
 */
function countSteps(text) {
  const count = `{ if (++__stryker__.steps > __stryker__.stepLimit) throw new Error('It goes on without end.');`;
  const inserted = [];
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) {
      inserted.push([node.statement.getStart(), count], [node.statement.end, '}']);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  inserted.sort(([a], [b]) => b - a);
  for (const [at, code] of inserted) text = text.slice(0, at) + code + text.slice(at);
  return text;
}

/** What the bundle imports from elsewhere, by name. */
async function load({ inputs }) {
  const names = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const packages = new Map();
  for (const { path } of names) {
    if (path === 'vitest' || packages.has(path)) continue;
    try {
      packages.set(path, require(path));
    } catch {
      packages.set(path, await import(path));
    }
  }
  return packages;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
