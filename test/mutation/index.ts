/**
 * Mutation testing of one folder of src, or one file of it, with the tests that know it best: those of the folder of the
 * same name, and for what other folders are built on, theirs.
 *
 *   npm run mutation -- src/text [--tests test/text,test/quotes] [--share 1] [--seed 1]
 *     [--concurrency 2] [--runner vitest]
 *
 * With a share below 1, that share of the code is mutated, in stretches that the seed chooses. Prints the survivors and
 * the score. Tests are run by runner.mjs; with `--runner vitest`, which takes longer, by Vitest itself.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Random } from '../../train/random.js';

/** Long enough for a function's body, which is changed as a whole, to lie in one. */
const STRETCH_LINES = 10;

/** Folders whose code shows in the results of others. */
const TESTS: Readonly<Record<string, string>> = {
  'src/text': 'test/text,test/sentences',
  'src/analyze.ts': 'test/analyze.test.ts',
  'src/input.ts': 'test/input/checks.test.ts',
};

/** Tests of a folder that take long for each change, and that others stand in for. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // They begin with the text and load every model; the others have tags and names written onto sentences.
  'src/coreference': ['resolve'],
  'src/quotes': ['own-articles', 'utterances', 'cues', 'attribute/sieves', 'find/find'],
  // They start processes or write documents.
  'src/cli': ['process', 'bulk/process', 'bulk/main'],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    runner: { type: 'string', default: 'in-process' },
  },
});
const path = (positionals[0] ?? 'src/text').replace(/\/$/u, '');
/** Of the stage: `src/dates` for `src/dates/find/clock-time.ts`. */
const folder = path.split('/', 2).join('/');
const tests = values.tests ?? TESTS[folder] ?? testsOf(folder).join(',');
const files = path.endsWith('.ts') ? [path] : sourceFiles(path);
const places = Number(values.share) < 1 ? sample(files, Number(values.share), Number(values.seed)) : files;

console.log(`${places.length} of ${files.length} files or stretches of ${path}, tests of ${tests}`);
const { status } = spawnSync(
  'npx',
  [
    ...['stryker', 'run', '--mutate', places.join(',')],
    ...['--concurrency', values.concurrency, '--testRunner', values.runner],
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests },
  },
);
process.exitCode = status ?? 1;

/** The folder of tests of the same name, or its files where some are left out. */
function testsOf(folder: string): string[] {
  const tests = folder.replace(/^src/u, 'test');
  const leftOut = LEFT_OUT[folder];
  if (!leftOut) return [tests];
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !leftOut.includes(name.slice(0, -'.test.ts'.length)))
    .map((name) => `${tests}/${name}`)
    .sort();
}

/** Weights and generated lists are data, whose change says nothing of the tests. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated/'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** `FILE:FIRST-LAST` of stretches drawn from all files without preference. */
function sample(paths: readonly string[], share: number, seed: number): string[] {
  const stretches = paths.flatMap(stretchesOf);
  const random = new Random(Math.imul(seed, 0x9e3779b9));
  const wanted = Math.max(1, Math.round(stretches.length * share));
  while (stretches.length > wanted) stretches.splice(random.below(stretches.length), 1);
  return stretches;
}

function stretchesOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / STRETCH_LINES) }, (_, index) => {
    const first = index * STRETCH_LINES + 1;
    return `${path}:${first}-${Math.min(lines, first + STRETCH_LINES - 1)}`;
  });
}
