/** Dated records of measurements, with the machine and runtime they were made on. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccuracyRow } from './accuracy/compare.js';
import type { GrowthRow } from './growth/index.js';
import type { JobsRow } from './jobs/index.js';
import type { SizeRow } from './size/index.js';
import type { SpeedRow } from './speed/index.js';
import type { StageRow } from './stages/index.js';

export interface BenchRecord {
  /** ISO 8601 day. */
  date: string;
  machine: { processor: string; cores: number; memoryGiB: number; platform: string };
  runtime: string;
  /** Load average over one minute when each part was measured: above the number of cores figures are too low. */
  load: Record<string, number>;
  versions: Record<string, string>;
  speed?: SpeedRow[];
  stages?: StageRow[];
  growth?: GrowthRow[];
  size?: SizeRow[];
  jobs?: JobsRow[];
  accuracy?: AccuracyRow[];
}

export type Part = 'speed' | 'stages' | 'growth' | 'size' | 'jobs' | 'accuracy';

const folder = fileURLToPath(new URL('records', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Puts a part into today's record for this machine and runtime; the other parts stay. Returns the file. */
export function saveRecord<P extends Part>(part: P, rows: NonNullable<BenchRecord[P]>): string {
  const date = new Date().toISOString().slice(0, 10);
  const runtime = `node${process.versions.node.split('.')[0]}`;
  const file = join(folder, `${date}-${process.platform}-${process.arch}-${cpus().length}cpu-${runtime}.json`);
  mkdirSync(folder, { recursive: true });
  const earlier = readRecord(file);
  const record: BenchRecord = {
    date,
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      platform: `${process.platform} ${process.arch}`,
    },
    runtime: `Node ${process.versions.node}`,
    ...earlier,
    load: { ...earlier?.load, [part]: Math.round(loadavg()[0]! * 100) / 100 },
    versions: packageVersions(),
    [part]: rows,
  };
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
  return file;
}

/** The newest record that holds this part. */
export function newestRecord(part: Part): BenchRecord | undefined {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .sort()
    .reverse()
    .map((file) => readRecord(join(folder, file)))
    .find((record) => record?.[part]);
}

function readRecord(file: string): BenchRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function packageVersions(): Record<string, string> {
  const { version, dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const all = { ...dependencies, ...devDependencies };
  const measured = [
    'wink-nlp',
    'wink-eng-lite-web-model',
    'compromise',
    'compromise-dates',
    'sbd',
    'sentence-splitter',
    'natural',
    'chrono-node',
    '@microsoft/recognizers-text-suite',
  ];
  return { wirecopy: version, ...Object.fromEntries(measured.map((name) => [name, all[name]])) };
}
