/** Every example that is a program runs, offline, and prints what its first comment promises. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { root } from './code-blocks.js';

/** A line of each example's output. */
const PRINTS: Readonly<Record<string, string>> = {
  'examples/analyze.ts': 'Moqtada Al Sadr (PERSON)\t2026-01-18\t“put aside your disputes',
  'examples/dates.ts': '2025-12-01 – 2026-01-01\t2025-12\tLast month',
  'examples/entities.ts': 'PERSON\tMoqtada Al Sadr\t',
  'examples/quotes.ts': 'Iraqi Defence Ministry\tannounced\tindirect\tThe US troops have now departed\n',
  'examples/read/newsml-g2.ts': 'Mine owner to pay (2026-03-12T12:01:00Z)\n',
  'examples/read/ninjs.ts': 'Olga Moroz: “We will open the reserves on Monday.”\n',
  'examples/read/rss.ts': '  Monday: 2026-03-16\n',
  'examples/read/warc.ts':
    'https://example.org/page.html\nFerry strike ends after nine days (2026-03-12T18:40:00+01:00)\n',
  'examples/read/web-page.ts': 'Karin Dahl: “We asked for rest, and rest is what we got,”\n',
  'examples/sentences.ts': '5\t“The danger is imminent and terrorism is supported by global arrogance.\n',
  'examples/verify/citations.ts':
    'misattributed\tMazloum Abdi\t“Iraq should not be neglected,”\n\tline 6: said by Moqtada Al Sadr\n',
};

it('is known of every example what it prints', () => {
  const programs = readdirSync(new URL('../../examples', import.meta.url)).filter((file) => file.endsWith('.ts'));
  for (const file of programs) expect(Object.keys(PRINTS)).toContain(`examples/${file}`);
});

/** What a program prints when it is started from the root; run in this process, for ten starts of tsx take a while. */
async function printed(file: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(`${line}\n`));
  vi.spyOn(process, 'argv', 'get').mockReturnValue([process.execPath, join(root, file)]);
  // The query: a file that another one has imported is loaded once more.
  await import(`${join(root, file)}?run`);
  return lines.join('');
}

afterEach(() => vi.restoreAllMocks());

it.each(Object.entries(PRINTS))('%s', async (file, line) => {
  expect(await printed(file)).toContain(line);
});

it('by tsx it is the same', async () => {
  const { stdout, stderr } = await promisify(execFile)('npx', ['tsx', 'examples/read/rss.ts'], { cwd: root });
  expect(stderr).toBe('');
  expect(stdout).toContain(PRINTS['examples/read/rss.ts']);
});
