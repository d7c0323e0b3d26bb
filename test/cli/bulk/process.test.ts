/** The built command doing bulk work as a process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { documentLines } from '../../../bench/documents.js';

const command = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
const ARGUMENTS = [command, '--input-format', 'ndjson', '--date-field', 'published'];
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bulk-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Most of what is tested here does not depend on the fields, and dates are soon found. */
const lines = [...documentLines(2_000, 0.01)];
const documents = join(folder, 'documents.ndjson');
writeFileSync(documents, `${lines.join('\n')}\n`);

const run = (...args: string[]): { stdout: string; stderr: string; status: number | null } => {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [...ARGUMENTS, ...args], options);
  return { stdout, stderr, status };
};

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [...ARGUMENTS, ...args]);

/** What a process writes and how it ends. */
function watch(child: ChildProcess): {
  out: () => string;
  err: () => string;
  end: Promise<[number | null, string | null]>;
} {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name]!.on('data', (chunk) => (texts[name] += chunk));
  const end = new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (code, signal) => resolve([code, signal])),
  );
  return { out: () => texts.stdout, err: () => texts.stderr, end };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('worker threads', () => {
  it('write what one thread writes, byte for byte', () => {
    const few = join(folder, 'few.ndjson');
    writeFileSync(few, [...documentLines(50, 0.1)].join('\n'));
    const alone = run(few);
    expect(run(few, '--jobs', '2')).toEqual(alone);
    expect(alone.status).toBe(0);
    expect(alone.stderr).toBe('wirecopy: 5 of 50 records are error records\n');
    expect(alone.stdout.split('\n').length).toBe(51);
  });

  it('that run out of memory cost their document, no other', () => {
    const input = [
      lines[0],
      JSON.stringify({ id: 'huge', text: 'On 3 May 2026 Mr Ruiz left. '.repeat(60_000) }),
      ...lines.slice(1, 6),
      '',
    ].join('\n');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=40', ...ARGUMENTS, '--jobs', '2', '--fields', 'dates'],
      { encoding: 'utf8', input },
    );
    const records = stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
    expect(records.map(({ id, error }) => error?.code ?? id)).toEqual([
      'doc-000000001',
      'worker-died',
      ...[2, 3, 4, 5, 6].map((n) => `doc-00000000${n}`),
    ]);
    expect(records[1].id).toBe('huge');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('wirecopy: 1 of 7 records are error records');
    expect(status).toBe(0);
  });
});

it('passes over a line of 50 MB in little memory', () => {
  const input = Buffer.alloc(50_000_020, '{"id":"huge","text":"x');
  input.write('\n{"id":2,"text":""}\n', 50_000_001);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=40', ...ARGUMENTS, '--fields', 'dates'],
    {
      encoding: 'utf8',
      input,
    },
  );
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 'huge', line: 1, error: { code: 'line-too-long' } },
    { id: 2, dates: [] },
  ]);
  expect(status).toBe(0);
});

describe.each([['1'], ['2']])('with --jobs %s', (jobs) => {
  it('answers each document as it comes', async () => {
    const child = start('--jobs', jobs, '--fields', 'dates');
    const { out, end } = watch(child);
    for (let n = 1; n <= 3; n++) {
      child.stdin!.write(`${JSON.stringify({ id: n, text: 'Rain fell on 3 May 2026.' })}\n`);
      await until(() => out().split('\n').length > n);
    }
    child.stdin!.end();
    expect(await end).toEqual([0, null]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at a record on %s', async (signal, status) => {
    const child = start('--jobs', jobs, '--fields', 'dates');
    const { out, err, end } = watch(child);
    child.stdin!.on('error', () => {});
    child.stdin!.write(`${lines.join('\n')}\n`);
    await until(() => out().includes('\n'));
    child.kill(signal);
    expect(await end).toEqual([status, null]);
    const ids = out()
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line).line ?? Number(JSON.parse(line).id.slice(4))] : []));
    expect(out().endsWith('\n')).toBe(true);
    expect(ids).toEqual(ids.map((_, n) => n + 1));
    expect(ids.length).toBeLessThan(lines.length);
    expect(err()).toMatch(new RegExp(`^wirecopy: stopped by ${signal}: .*; --skip-done goes on from here\n$`));
  });

  it('stops on SIGINT while the input is silent', async () => {
    const child = start('--jobs', jobs, '--fields', 'dates');
    const { out, end } = watch(child);
    child.stdin!.write(`${JSON.stringify({ id: 1, text: 'Rain fell.' })}\n`);
    await until(() => out().includes('\n'));
    child.kill('SIGINT');
    expect(await end).toEqual([130, null]);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = start('--jobs', jobs, '--fields', 'dates', documents);
    const { err, end } = watch(child);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await end).toEqual([0, null]);
    expect(err()).toBe('');
  });

  it('stops reading when nobody takes the records', async () => {
    const child = start('--jobs', jobs, '--fields', 'text');
    const line = `${JSON.stringify({ id: 1, text: 'x'.repeat(10_000) })}\n`;
    let written = 0;
    child.stdin!.on('error', () => {});
    // Nobody listens to stdout: the pipe fills, then the window, then stdin's pipe.
    for (let idle = 0; idle < 40; ) {
      if (child.stdin!.writableLength < 100_000) {
        child.stdin!.write(line);
        written += line.length;
        idle = 0;
      } else {
        idle++;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
    child.kill('SIGKILL');
    expect(written).toBeLessThan(3_000_000);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(
      process.execPath,
      [...ARGUMENTS, documents, '--jobs', jobs, '--fields', 'dates'],
      {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      },
    );
    expect(stderr).toBe('wirecopy: standard output: no space left on the device; its last line may be torn\n');
    expect(status).toBe(3);
  });
});

describe('a run that was killed', () => {
  const args = [documents, '--fields', 'dates', '--jobs', '2'];
  const appending = (output: string): ChildProcess =>
    spawn(process.execPath, [...ARGUMENTS, ...args, '--skip-done', output], {
      stdio: ['ignore', openSync(output, 'a'), 'pipe'],
    });
  const ended = async (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.on('close', resolve));

  it('goes on where it was, to the same output', async () => {
    const output = join(folder, 'resumed.ndjson');
    writeFileSync(output, '');
    const killed = appending(output);
    await until(() => readFileSync(output).length > 20_000);
    killed.kill('SIGKILL');
    await ended(killed);
    // The kill may have struck between two writes: tear the last record for certain.
    truncateSync(output, readFileSync(output).length - 100);

    const whole = run(...args).stdout;
    const resumed = appending(output);
    let err = '';
    resumed.stderr!.on('data', (chunk) => (err += chunk));
    expect(await ended(resumed)).toBe(0);
    expect(err).toContain('was cut off; its document is done again');
    expect(readFileSync(output, 'utf8')).toBe(whole);

    expect(await ended(appending(output))).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(whole);
  });
});
