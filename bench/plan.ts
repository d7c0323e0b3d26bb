/**
 * What an archive costs to read, by the newest measurements:
 *
 *   npm run plan [-- OPTION...]
 *     --articles N        default 1000000000
 *     --kilobytes N       text of an article, UTF-8 (default 4)
 *     --cores N           at work at once (default 1000)
 *     --price N           of a core for an hour (default 0.04)
 *     --minutes N         that a partition should take (default 5)
 *
 * Cost grows linearly with the length of a text (`npm run bench -- growth`), so it goes by the megabyte.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { newestRecord } from './record.js';

/** What is measured. */
export interface Figures {
  /** CPU seconds of the command for a megabyte of input lines. */
  secondsPerMegabyte: number;
  /** Bytes of records for a byte of input lines. */
  growth: number;
  /** Share of CPU time that Spark adds. */
  overhead: number;
  /** Where they come from. */
  sources: string[];
}

export interface Wishes {
  articles: number;
  kilobytes: number;
  cores: number;
  price: number;
  minutes: number;
}

export interface Plan extends Wishes {
  figures: Figures;
  megabytes: number;
  coreHours: number;
  hours: number;
  cost: number;
  outputTerabytes: number;
  partitionMegabytes: number;
  partitions: number;
}

export const DEFAULT_WISHES: Wishes = { articles: 1e9, kilobytes: 4, cores: 1000, price: 0.04, minutes: 5 };

interface SparkRecord {
  date: string;
  load: number;
  /** Of every further article; the start is nothing to an archive. */
  marginal: number;
  runs: { articles: number }[];
}

/** Undefined until both have been measured. */
export function readFigures(): Figures | undefined {
  const record = newestRecord('jobs');
  const command = record?.jobs?.find(({ program }) => program === 'wirecopy --jobs');
  const file = new URL('../examples/spark/record.json', import.meta.url);
  if (!record || !command || !existsSync(file)) return undefined;
  const spark: SparkRecord = JSON.parse(readFileSync(file, 'utf8'));
  return {
    secondsPerMegabyte: command.cpuAlone / command.megabytesIn,
    growth: command.megabytesOut / command.megabytesIn,
    overhead: spark.marginal,
    sources: [
      `\`npm run bench -- jobs\`, ${record.date}, ${record.machine.processor}, load ${record.load['jobs']}`,
      `\`npm run example:spark\`, ${spark.date}, ${spark.runs.at(-1)!.articles.toLocaleString('en-US')} articles, load ${spark.load}`,
    ],
  };
}

export function planFrom(figures: Figures, wishes: Wishes): Plan {
  const { articles, kilobytes, cores, price, minutes } = wishes;
  const megabytes = (articles * kilobytes) / 1000;
  const secondsPerMegabyte = figures.secondsPerMegabyte * (1 + figures.overhead);
  const coreHours = (megabytes * secondsPerMegabyte) / 3600;
  const partitionMegabytes = (minutes * 60) / secondsPerMegabyte;
  return {
    ...wishes,
    figures,
    megabytes,
    coreHours,
    hours: coreHours / cores,
    cost: coreHours * price,
    outputTerabytes: (megabytes * figures.growth) / 1e6,
    partitionMegabytes,
    partitions: Math.ceil(megabytes / partitionMegabytes),
  };
}

/** The plan in words and formulas, two columns. */
export function planRows(plan: Plan): [what: string, value: string][] {
  const { secondsPerMegabyte, growth, overhead, sources } = plan.figures;
  const rounded = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-US');
  return [
    ['a, articles', plan.articles.toLocaleString('en-US')],
    ['k, kilobytes each', String(plan.kilobytes)],
    ['m = a · k / 1000, megabytes', plan.megabytes.toLocaleString('en-US')],
    ['s, CPU seconds a megabyte, measured', secondsPerMegabyte.toFixed(2)],
    ['o, share that Spark adds to every further article, measured', `${(100 * overhead).toFixed(1)} %`],
    ['h = m · s · (1 + o) / 3600, core hours', rounded(plan.coreHours)],
    [`hours on ${plan.cores.toLocaleString('en-US')} cores, h / cores`, rounded(plan.hours)],
    [`cost at ${plan.price} a core hour`, rounded(plan.cost)],
    [
      'JSON records, TB, before columns and compression',
      `${rounded(plan.outputTerabytes)} (${growth.toFixed(1)} times the input)`,
    ],
    [`partition of ${plan.minutes} minutes, MB of input`, rounded(plan.partitionMegabytes)],
    ['partitions', rounded(plan.partitions)],
    ['measured by', sources.join('; ')],
  ];
}

function readWishes(): Wishes {
  const names = Object.keys(DEFAULT_WISHES) as (keyof Wishes)[];
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const wishes = { ...DEFAULT_WISHES };
  for (const name of names) if (values[name] !== undefined) wishes[name] = Number(values[name]);
  return wishes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = readFigures();
  if (!figures) {
    console.error('measure first: npm run bench -- jobs, and npm run example:spark -- --record');
    process.exit(1);
  }
  const rows = planRows(planFrom(figures, readWishes()));
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value] of rows) console.log(`${what.padEnd(width)}  ${value}`);
}
