/** Writes the newest records into the pages that show them, between the marks of each table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TASKS } from './accuracy/gold.js';
import { DEFAULT_WISHES, type Figures, planFrom, planRows, readFigures } from './plan.js';
import { type BenchRecord, newestRecord, type Part } from './record.js';

const TABLES: readonly [page: string, part: Part, table: (record: BenchRecord) => string][] = [
  ['README.md', 'accuracy', accuracyTables],
  ['README.md', 'speed', speedTable],
  ['README.md', 'stages', stageTable],
  ['README.md', 'size', sizeTable],
  ['docs/accuracy-and-speed.md', 'accuracy', accuracyTables],
  ['docs/accuracy-and-speed.md', 'speed', speedTable],
  ['docs/accuracy-and-speed.md', 'stages', stageTable],
  ['docs/accuracy-and-speed.md', 'size', sizeTable],
  ['docs/scale.md', 'jobs', jobsTable],
];

/** Replaces what stands between `<!-- bench:PART -->` and `<!-- /bench:PART -->`; a part without a record stays. */
export function writeTables(root: string): void {
  for (const [page, part, table] of TABLES) {
    const record = newestRecord(part);
    if (record) rewrite(join(root, page), (text) => replaceBlock(text, part, table(record)));
  }
  const figures = readFigures();
  if (figures) rewrite(join(root, 'docs/scale.md'), (text) => replaceBlock(text, 'plan', planTable(figures)));
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

export function replaceBlock(page: string, part: string, content: string): string {
  const open = `<!-- bench:${part} -->`;
  const close = `<!-- /bench:${part} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the page has no ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`;
}

function accuracyTables({ accuracy = [], date }: BenchRecord): string {
  const tables = TASKS.map((task) => {
    const rows = accuracy.filter((row) => row.task === task);
    const columns = Object.keys(rows[0]?.figures ?? {});
    return markdownTable(
      [task, ...columns],
      rows.map(({ system, figures }) => [system, ...columns.map((column) => columnFormat(column)(figures[column]!))]),
    );
  });
  return [...tables, `By \`npm run bench -- accuracy\`, ${date}.`].join('\n\n');
}

function columnFormat(column: string): (value: number) => string {
  return column.endsWith('/s') ? (value) => value.toLocaleString('en-US') : (value) => value.toFixed(1);
}

function speedTable({ speed = [], ...record }: BenchRecord): string {
  const rows = speed.map(({ task, system, wordsPerSecond: { min, median, max } }) => [
    task,
    system,
    thousands(median),
    `${thousands(min)} – ${thousands(max)}`,
  ]);
  const table = markdownTable(['task', 'system', 'thousand words per CPU second', 'min – max'], rows);
  const ahead = speed.flatMap(({ task, system, wordsPerSecond: { median } }) => {
    const ours = speed.find((row) => row.task === task && row.system.startsWith('wirecopy'))?.wordsPerSecond.median;
    if (ours === undefined || median <= ours) return [];
    return [`${system} by a factor of ${(median / ours).toFixed(1)}${WHY_AHEAD[system] ?? ''}`];
  });
  const faster = ahead.length > 0 ? `\n\nFaster than wirecopy: ${ahead.join('; ')}.` : '';
  return `${table}${faster}\n\nBy \`npm run bench -- speed\`, ${provenance(record, 'speed')}.`;
}

/** What a system that is faster leaves undone. */
const WHY_AHEAD: Readonly<Record<string, string>> = {
  'chrono-node': ', which knows fewer kinds of dates (no durations, sets, bare years, quarters) and reads no tenses',
  'wink-nlp (its own kinds)':
    ', which finds amounts, times and addresses by patterns, but no people, organisations or places',
  'wink-nlp (tags only)': ', which stops at the tags that quotations need',
};

function stageTable({ stages = [], ...record }: BenchRecord): string {
  const rows = stages.map(({ stage, percent, wordsPerSecond }) => [
    stage,
    percent.toFixed(1),
    thousands(wordsPerSecond),
  ]);
  const table = markdownTable(['stage of `analyze`', 'percent of its time', 'thousand words per CPU second'], rows);
  return `${table}\n\nBy \`npm run bench -- stages\`, ${provenance(record, 'stages')}.`;
}

function sizeTable({ size = [], ...record }: BenchRecord): string {
  const rows = size.map(({ import: name, minified, gzip, firstResult, memory }) => [
    `\`${name}\``,
    Math.round(minified).toString(),
    Math.round(gzip).toString(),
    Math.round(firstResult.median).toString(),
    Math.round(memory).toString(),
  ]);
  const table = markdownTable(['import', 'kB minified', 'kB gzip', 'ms to first result', 'MB memory'], rows);
  return `${table}\n\nBy \`npm run bench -- size\`, ${provenance(record, 'size')}.`;
}

function jobsTable({ jobs = [], ...record }: BenchRecord): string {
  const rows = jobs.map(({ program, documents, alone, both, factor: { min, median, max } }) => [
    `\`${program}\``,
    documents.toLocaleString('en-US'),
    alone.toFixed(1),
    both.toFixed(1),
    median.toFixed(2),
    `${min.toFixed(2)} – ${max.toFixed(2)}`,
  ]);
  const table = markdownTable(['program', 'documents', 's, one thread', 's, two', 'factor', 'min – max'], rows);
  return `${table}\n\nBy \`npm run bench -- jobs\`, ${provenance(record, 'jobs')}.`;
}

function planTable(figures: Figures): string {
  const plan = planFrom(figures, DEFAULT_WISHES);
  return `${markdownTable(['', ''], planRows(plan))}\n\nBy \`npm run plan\`.`;
}

function provenance({ date, machine, runtime, load }: BenchRecord, part: Part): string {
  return `${date}, ${machine.processor}, ${machine.cores} cores, ${runtime}, load ${load[part]}`;
}

function thousands(value: number): string {
  return value >= 10_000 ? Math.round(value / 1000).toLocaleString('en-US') : (value / 1000).toFixed(1);
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${header.map((_, i) => (i === 0 ? '---|' : '--:|')).join('')}`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
