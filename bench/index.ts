/**
 * Measures the built package beside its peers and records it in bench/records.
 *
 *   npm run bench [-- speed|stages|size|growth|jobs|peers|accuracy|tables]...   default: speed, size
 *   stages: the share of each stage in analyze
 *   jobs: what two worker threads gain over one; on an idle machine with two cores or more
 *   peers: sets up the peers in Python and Java; accuracy: the peers that are at hand, on the own articles
 *   tables: writes the newest records into README.md and docs/scale.md
 *     --characters N    article mix for speed and stages (default 1000000)
 *     --rounds N        repeats (default 7)
 *     --length N        longest pumped text for growth (default 2000000)
 *     --pump NAME       only the pumps whose name holds this
 *     --limit N         steepest exponent of growth that is no failure (default 1.1)
 *     --documents N     for jobs (default 5000, three rounds)
 *     --no-record       print only
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareAccuracy } from './accuracy/compare.js';
import { TASKS } from './accuracy/gold.js';
import { loadWholePackage } from './accuracy/package-api.js';
import { setUpExternalPeers } from './accuracy/peers/external.js';
import { type GrowthRow, measureGrowth } from './growth/index.js';
import { type Part, saveRecord } from './record.js';
import { measureJobs } from './jobs/index.js';
import { measureSize } from './size/index.js';
import { measureSpeed } from './speed/index.js';
import { measureStages } from './stages/index.js';
import { writeTables } from './tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    characters: { type: 'string' },
    rounds: { type: 'string' },
    length: { type: 'string' },
    documents: { type: 'string' },
    pump: { type: 'string' },
    limit: { type: 'string' },
    'no-record': { type: 'boolean' },
  },
});
const parts = (positionals.length > 0 ? positionals : ['speed', 'size']) as (Part | 'peers' | 'tables')[];
const rounds = Number(values.rounds ?? 7);

console.log(`load ${loadavg()[0]!.toFixed(2)}`);
for (const part of parts) {
  if (part === 'speed') {
    const characters = Number(values.characters ?? 1_000_000);
    const rows = await measureSpeed(root, { characters, rounds, budget: 1 });
    report(rows.map(({ wordsPerSecond, ...row }) => ({ ...row, ...wordsPerSecond })));
    record('speed', rows);
  } else if (part === 'stages') {
    const rows = measureStages({ characters: Number(values.characters ?? 1_000_000), rounds });
    report(rows);
    record('stages', rows);
  } else if (part === 'jobs') {
    const rows = measureJobs(root, {
      documents: Number(values.documents ?? 5_000),
      rounds: Number(values.rounds ?? 3),
    });
    report(rows.map(({ factor, ...row }) => ({ ...row, factor: factor.median, least: factor.min, most: factor.max })));
    record('jobs', rows);
  } else if (part === 'size') {
    const rows = await measureSize(root, rounds);
    report(rows.map(({ firstResult, ...row }) => ({ ...row, 'ms (median)': firstResult.median })));
    record('size', rows);
  } else if (part === 'growth') {
    const length = Number(values.length ?? 2_000_000);
    const pump = values.pump ?? '';
    const limit = Number(values.limit ?? 1.1);
    const onPump = (rows: readonly GrowthRow[]): void => {
      const steepest = Math.max(...rows.map(({ exponent }) => exponent));
      console.log(`${rows[0]!.pump}: ${steepest.toFixed(2)} at most`);
    };
    const rows = measureGrowth(await loadWholePackage(root), { length, patience: 20, pump, limit, onPump });
    report(worstOf(rows));
    reportTooSteep(rows, limit);
    record('growth', rows);
  } else if (part === 'accuracy') {
    const rows = await compareAccuracy(root);
    for (const task of TASKS) {
      report(rows.filter((row) => row.task === task).map(({ system, figures }) => ({ [task]: system, ...figures })));
    }
    record('accuracy', rows);
  } else if (part === 'peers') {
    setUpExternalPeers();
  } else if (part === 'tables') {
    writeTables(root);
  } else {
    console.error(`speed, stages, size, growth, jobs, peers, accuracy or tables, not ${part}`);
    process.exit(2);
  }
}

function report(rows: object[]): void {
  console.table(rows);
}

function record(part: Part, rows: Parameters<typeof saveRecord>[1]): void {
  if (!values['no-record']) console.log(`recorded in ${saveRecord(part, rows as never).slice(root.length)}`);
}

/** What grows faster than length to the power of the limit; exit status 1 if anything does. */
function reportTooSteep(rows: readonly GrowthRow[], limit: number): void {
  const steep = rows.filter(({ exponent }) => exponent > limit);
  console.log(`${rows.length} of function and pump, ${steep.length} with an exponent above ${limit}`);
  if (steep.length > 0) report(steep);
  process.exitCode = steep.length > 0 ? 1 : 0;
}

/** The three fastest-growing pumps of each function. */
function worstOf(rows: readonly GrowthRow[]): GrowthRow[] {
  const names = [...new Set(rows.map((row) => row.function))];
  return names.flatMap((name) =>
    rows
      .filter((row) => row.function === name)
      .sort((a, b) => b.exponent - a.exponent)
      .slice(0, 3),
  );
}
