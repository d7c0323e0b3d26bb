/** The installed command on ten thousand documents, one line in a hundred broken. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, expect, inject, it } from 'vitest';
import { DEFECTS, documentLines } from '../../bench/documents.js';
import { spreadOf } from '../../bench/statistics.js';
import { differences } from '../determinism/compare.js';

const { consumer } = inject('packed');
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-ten-thousand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COUNT = 10_000;
const BROKEN = 100;

/** Runs the command and returns its status and how much memory it had, in MB, each half second. */
async function run(output: string, ...args: string[]): Promise<{ status: number | null; memory: number[] }> {
  const command = join(consumer, 'node_modules/wirecopy/dist/cli/index.js');
  const child = spawn(process.execPath, [command, '--input-format', 'ndjson', '--date-field', 'published', ...args], {
    stdio: ['ignore', openSync(output, 'w'), 'ignore'],
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    try {
      const [, pages] = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ');
      memory.push((Number(pages) * 4096) / 1e6);
    } catch {
      // No /proc here, or no process any more.
    }
  }, 500);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { status, memory };
}

it('gives the same output with two jobs as with one, reports every broken line, and its memory is flat', async () => {
  const documents = join(folder, 'documents.ndjson');
  const lines = Readable.from(
    (function* () {
      for (const line of documentLines(COUNT, BROKEN / COUNT)) yield `${line}\n`;
    })(),
  );
  await pipeline(lines, createWriteStream(documents));

  const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
  const alone = await run(one, documents);
  const both = await run(two, documents, '--jobs', '2');
  expect([alone.status, both.status]).toEqual([0, 0]);
  const [records, others] = [one, two].map((file) => readFileSync(file, 'utf8').trimEnd().split('\n')) as [
    string[],
    string[],
  ];
  expect([records.length, others.length]).toEqual([COUNT, COUNT]);
  const named = records.map((_, index) => ({ id: `line ${index + 1}` }));
  expect(differences(named, records, others)).toEqual([]);
  const errors = records.map((record) => JSON.parse(record)).filter(({ error }) => error);
  expect(errors.map(({ line, error }) => [line, error.code])).toEqual(
    Array.from({ length: BROKEN }, (_, n) => [(n + 1) * (COUNT / BROKEN), DEFECTS[n % DEFECTS.length]![0]]),
  );

  for (const { memory } of [alone, both]) {
    // The first fifth loads the models and warms up. Medians, for the garbage between two collections comes and goes.
    const warm = memory.slice(Math.ceil(memory.length / 5));
    const half = Math.ceil(warm.length / 2);
    if (warm.length < 4) continue;
    const [before, after] = [spreadOf(warm.slice(0, half)).median, spreadOf(warm.slice(half)).median];
    console.log(`memory: ${before.toFixed(0)} MB in the first half, ${after.toFixed(0)} MB in the second`);
    expect(after).toBeLessThan(before * 1.2);
  }
}, 1_800_000);
