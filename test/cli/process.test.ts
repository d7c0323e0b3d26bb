/** The built command as a process. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { childSeconds } from '../../bench/statistics.js';

const command = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const article = fileURLToPath(new URL('../../seeds/iraq-border.txt', import.meta.url));

it.each(['--help', '--version', '--bogus', 'no-such-file.txt'])('answers %s at once, without the models', (option) => {
  // CPU time, for a busy machine says nothing about the command.
  const times = Array.from({ length: 3 }, () =>
    execFileSync('sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', process.execPath, command, option], {
      encoding: 'utf8',
    }),
  );
  expect(Math.min(...times.map(childSeconds))).toBeLessThan(0.3);
});

it('reports on the seed article, plain in a pipe', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, article, '-d', '2026-01-20'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('Who said what');
  expect(stdout).not.toContain('\u001b');
});

it('leaves with the status of its failure', () => {
  const { stderr, status } = spawnSync(process.execPath, [command, 'no-such-file.txt'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: 'wirecopy: no-such-file.txt: no such file\n', status: 1 });
});

it('stops quietly when nobody reads on', async () => {
  const files = Array.from({ length: 40 }, () => article);
  const child = spawn(process.execPath, [command, ...files, '-f', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});
