/**
 * Reads strings of all kinds and checks every promise on each.
 *
 *   npm run fuzz -- [--runs 10000] [--seed 1] [--first 0]
 *
 * A failure is printed with the command that repeats it and the smallest string that shows it; exit status 1.
 */
import { parseArgs } from 'node:util';
import * as wirecopy from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { WRITERS } from '../properties/writers.js';
import { type Failure, Fuzzer, kindOf } from './fuzz.js';
import { sourcesOf } from './mutate.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
});
const [runs, seed, first] = [values.runs, values.seed, values.first].map(Number) as [number, number, number];
const articles = [...readCorpus('train'), ...readCorpus('dev')].map(({ text }) => text);
const fuzzer = new Fuzzer(wirecopy, WRITERS, sourcesOf(articles), seed);
const started = performance.now();
const kinds = new Map<string, number>();

let done = 0;
for (const found of fuzzer.runs(first, runs)) {
  for (const failure of found) report(failure);
  done++;
  if (done % 5_000 === 0 || done === runs) {
    const perSecond = Math.round(done / ((performance.now() - started) / 1000));
    console.log(`${done} strings, ${perSecond} a second, ${failures()} failed`);
  }
}
process.exitCode = failures() > 0 ? 1 : 0;

function failures(): number {
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}

/** Each kind of failure three times, the rest counted. */
function report(found: Failure): void {
  const kind = kindOf(found.message);
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.get(kind)! > 3) return;
  const { run, text, options, addition, message } = fuzzer.minimise(found);
  console.error(`run ${run}: ${message}`);
  console.error(`  text     ${JSON.stringify(text)}`);
  if (addition !== undefined) console.error(`  and then ${JSON.stringify(addition)}`);
  console.error(`  options  ${JSON.stringify(options)}`);
  console.error(`  again    npm run fuzz -- --seed ${seed} --first ${run} --runs 1`);
}
