/** Every example runs on the seed article and prints what its first comment promises. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { filesUnder, root } from './code-blocks.js';

const run = promisify(execFile);

/** A line of each example's output. */
const PRINTS: Readonly<Record<string, string>> = {
  'examples/analyze.ts': 'Moqtada Al Sadr (PERSON)\t2026-01-18\t“put aside your disputes',
  'examples/dates.ts': '2025-12-01 – 2026-01-01\t2025-12\tLast month',
  'examples/entities.ts': 'PERSON\tMoqtada Al Sadr\t',
  'examples/quotes.ts': 'Iraqi Defence Ministry\tannounced\tindirect\tThe US troops have now departed\n',
  'examples/sentences.ts': '5\t“The danger is imminent and terrorism is supported by global arrogance.\n',
};

it('is known of every example what it prints', () => {
  expect(filesUnder('examples', '.ts')).toEqual(Object.keys(PRINTS));
});

it.concurrent.each(Object.entries(PRINTS))('%s', async (file, line) => {
  const { stdout, stderr } = await run('npx', ['tsx', file], { cwd: root });
  expect(stderr).toBe('');
  expect(stdout).toContain(line);
});
