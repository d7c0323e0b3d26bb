/**
 * What worker threads gain, and what a document costs: the command and `examples/pool` with one thread and with two, as
 * processes, on the same documents. Start-up and warming up are counted in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentLines } from '../documents.js';
import { childSeconds, spreadOf, threeDigits } from '../statistics.js';

export interface JobsRow {
  program: string;
  documents: number;
  /** Median wall-clock seconds with one thread and with two. */
  alone: number;
  both: number;
  /** alone / both, of the rounds with the smallest and with the largest gain, and the median. */
  factor: { min: number; median: number; max: number };
  /** CPU seconds with one thread and with two, median. */
  cpuAlone: number;
  cpuBoth: number;
  /** Megabytes that were read and written; the example's output is not counted. */
  megabytesIn: number;
  megabytesOut: number;
}

interface Run {
  seconds: number;
  cpu: number;
}

export function measureJobs(root: string, { documents, rounds }: { documents: number; rounds: number }): JobsRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-jobs-'));
  try {
    const lines = [...documentLines(documents)];
    const input = join(folder, 'documents.ndjson');
    const output = join(folder, 'records.ndjson');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const line of lines) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      writeFileSync(join(articles, `${id}.txt`), text);
    }
    const programs: Record<string, (threads: number) => string[]> = {
      'wirecopy --jobs': (threads) => [
        join(root, 'dist/cli/index.js'),
        '--input-format',
        'ndjson',
        '--date-field',
        'published',
        '--jobs',
        String(threads),
        input,
      ],
      'examples/pool': (threads) => [join(root, 'examples/pool/index.mjs'), articles, String(threads)],
    };
    return Object.entries(programs).map(([program, argumentsFor]) => {
      const runs: { alone: Run; both: Run }[] = [];
      for (let round = 0; round < rounds; round++) {
        runs.push({ alone: timed(argumentsFor(1), output), both: timed(argumentsFor(2), output) });
      }
      const median = (of: (run: (typeof runs)[number]) => number): number => threeDigits(spreadOf(runs.map(of)).median);
      const { min, median: middle, max } = spreadOf(runs.map(({ alone, both }) => alone.seconds / both.seconds));
      return {
        program,
        documents,
        alone: median(({ alone }) => alone.seconds),
        both: median(({ both }) => both.seconds),
        factor: { min: threeDigits(min), median: threeDigits(middle), max: threeDigits(max) },
        cpuAlone: median(({ alone }) => alone.cpu),
        cpuBoth: median(({ both }) => both.cpu),
        megabytesIn: threeDigits(statSync(input).size / 1e6),
        megabytesOut: threeDigits(statSync(output).size / 1e6),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a Node program; the shell tells what it used. */
function timed(args: readonly string[], output: string): Run {
  const script = 'out=$1; shift; "$@" > "$out" || exit; times';
  const start = performance.now();
  const times = execFileSync('sh', ['-c', script, 'sh', output, process.execPath, ...args], { encoding: 'utf8' });
  return { seconds: (performance.now() - start) / 1000, cpu: childSeconds(times) };
}
