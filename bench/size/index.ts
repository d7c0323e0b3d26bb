/** What an import costs: bytes in a bundle, time and memory until the first result in a new process. */
import { execFileSync } from 'node:child_process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Spread, spreadOf } from '../statistics.js';

export interface SizeRow {
  import: string;
  /** Kilobytes (1000), minified; then compressed. */
  minified: number;
  gzip: number;
  brotli: number;
  /** Milliseconds from the start of the import to the first result. */
  firstResult: Spread;
  /** Resident memory after that, in MB, beyond an empty process. */
  memory: number;
}

interface Entry {
  name: string;
  /** Names and modules to bundle. */
  code: string;
  /** What to run for the first result, given the module namespace `m`. */
  use: string;
}

const TEXT = JSON.stringify('Ana Ruiz said on Sunday: “We left Baghdad.”');
const own = (subpath: string, name: string): Entry => ({
  name: subpath,
  code: `export { ${name} } from '${subpath}'`,
  use: `const { ${name} } = await import('${subpath}'); ${name}(${TEXT});`,
});
const peer = (module: string, use: string): Entry => ({
  name: module,
  code: `export * from '${module}'; export { default } from '${module}'`,
  use: `const m = await import('${module}'); ${use}`,
});

const ENTRIES: readonly Entry[] = [
  own('wirecopy/sentences', 'splitSentences'),
  own('wirecopy/dates', 'extractDates'),
  own('wirecopy/entities', 'extractEntities'),
  own('wirecopy/quotes', 'extractQuotes'),
  own('wirecopy', 'analyze'),
  peer('sbd', `m.default.sentences(${TEXT});`),
  { ...peer('sentence-splitter', `m.split(${TEXT});`), code: "export { split } from 'sentence-splitter'" },
  { ...peer('chrono-node', `m.parse(${TEXT});`), code: "export { parse } from 'chrono-node'" },
  peer('compromise/one', `m.default(${TEXT}).out('array');`),
  peer('compromise', `m.default(${TEXT}).topics().json();`),
  {
    name: 'wink-nlp with its model',
    code: "export { default as winkNLP } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model'",
    use: `const { default: winkNLP } = await import('wink-nlp'); const { default: model } = await import('wink-eng-lite-web-model'); winkNLP(model).readDoc(${TEXT}).sentences().out();`,
  },
  {
    name: '@microsoft/recognizers-text-suite',
    code: "export { recognizeDateTime } from '@microsoft/recognizers-text-suite'",
    use: `const { recognizeDateTime } = (await import('@microsoft/recognizers-text-suite')).default; recognizeDateTime(${TEXT}, 'en-us');`,
  },
];

/** Measures every entry from `packageDir`, whose package finds itself by its name. */
export async function measureSize(packageDir: string, repeats: number): Promise<SizeRow[]> {
  const rows: SizeRow[] = [];
  for (const { name, code, use } of ENTRIES) {
    const bundle = await bundled(packageDir, code);
    const starts = Array.from({ length: repeats }, () => start(packageDir, use));
    rows.push({
      import: name,
      minified: kilobytes(bundle.length),
      gzip: kilobytes(gzipSync(new Uint8Array(bundle)).length),
      brotli: kilobytes(brotliCompressSync(new Uint8Array(bundle)).length),
      firstResult: spreadOf(starts.map(({ milliseconds }) => milliseconds)),
      memory: spreadOf(starts.map(({ megabytes }) => megabytes)).median,
    });
  }
  return rows;
}

async function bundled(packageDir: string, code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: packageDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // The build is measured, not the sources that tsconfig.json maps the name to.
    tsconfigRaw: {},
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}

function start(packageDir: string, use: string): { milliseconds: number; megabytes: number } {
  const script = `
    const before = process.memoryUsage.rss();
    const start = performance.now();
    ${use}
    const milliseconds = performance.now() - start;
    console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: packageDir,
    encoding: 'utf8',
  });
  const { milliseconds, megabytes } = JSON.parse(output.trim().split('\n').at(-1)!);
  return { milliseconds: Math.round(milliseconds), megabytes: Math.round(megabytes * 10) / 10 };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
