/** Runs in memory, and the order and the pace of the work. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/bulk/in-order.js';
import { formatProgress, type Progress } from '../../../src/cli/bulk/progress.js';
import { main } from '../../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-records-'));

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('work in order', () => {
  async function* numbers(count: number, fetched: number[] = []): AsyncGenerator<number> {
    for (let n = 0; n < count; n++) {
      fetched.push(n);
      yield n;
    }
  }

  test('an item is fetched when there is room by number and by weight', async () => {
    const gates: (() => void)[] = [];
    const work = async (n: number): Promise<number> => {
      await new Promise<void>((resolve) => gates.push(resolve));
      return n;
    };
    for (const [room, most] of [
      [{ items: 3, weight: 100 }, 3],
      [{ items: 9, weight: 40 }, 4],
      [{ items: 9, weight: 41 }, 5],
      [{ items: 9, weight: 1 }, 1],
    ] as const) {
      gates.length = 0;
      const results = inOrder(numbers(8), work, { room, weightOf: () => 10 });
      const first = results.next();
      await setTimeout(5);
      expect(gates.length).toBe(most);
      gates.shift()!();
      expect(await first).toEqual({ value: 0, done: false });
      const second = results.next();
      await setTimeout(5);
      // What has left makes room for one more.
      expect(gates.length).toBe(most);
      for (const gate of gates.splice(0)) gate();
      expect(await second).toEqual({ value: 1, done: false });
      void results.return(undefined);
    }
  });

  test('an end that comes early ends the input', async () => {
    let ended = false;
    async function* items(): AsyncGenerator<number> {
      try {
        yield* numbers(100);
      } finally {
        ended = true;
      }
    }
    for await (const n of inOrder(items(), async (m) => m, { room: { items: 2, weight: 9 }, weightOf: () => 1 }))
      if (n === 3) break;
    await setTimeout(1);
    expect(ended).toBe(true);
  });
});

describe('how far a run is', () => {
  const none: Progress = { documents: 0, errors: 0, skipped: 0, bytes: 0, skippedBytes: 0 };
  test.each<[string, Progress, number, number | undefined]>([
    ['0 documents · 0.00 MB/s · 0 errors', none, 1000, 5000],
    ['1 document · 1.0 MB/s · 1 error · 0 s left', { ...none, documents: 1, errors: 1, bytes: 1e6 }, 1000, 1e6],
    ['2 documents · 0.99 MB/s · 0 errors', { ...none, documents: 2, bytes: 990_000 }, 1000, undefined],
    [
      '1,000 documents · 1.0 MB/s · 1 skipped · 0 errors',
      { ...none, documents: 1000, skipped: 1, bytes: 1e6 },
      1000,
      undefined,
    ],
    ['0 documents · 1.0 MB/s · 0 errors · 60 s left', { ...none, bytes: 1e6 }, 1000, 60.9e6],
    ['0 documents · 1.0 MB/s · 0 errors · 1 min left', { ...none, bytes: 1e6 }, 1000, 61e6],
    ['0 documents · 1.0 MB/s · 0 errors · 2 min left', { ...none, bytes: 1e6 }, 1000, 62e6],
    ['0 documents · 1.0 MB/s · 0 errors · 1 h left', { ...none, bytes: 1e6 }, 1000, 3601e6],
    ['0 documents · 1.0 MB/s · 0 errors · 1 d left', { ...none, bytes: 1e6 }, 1000, 86_401e6],
    ['0 documents · 1.0 MB/s · 0 errors · 1 s left', { ...none, bytes: 1e6 }, 1000, 1.5e6],
    ['0 documents · 1.0 MB/s · 0 errors · 0 s left', { ...none, bytes: 1e6, skippedBytes: 9e6 }, 1000, 5e6],
    ['0 documents · 1.0 MB/s · 0 errors · 3 s left', { ...none, bytes: 1e6, skippedBytes: 1e6 }, 1000, 5e6],
  ])('%s', (line, progress, milliseconds, total) => {
    expect(formatProgress(progress, milliseconds, total)).toBe(line);
  });
});

describe('a run', () => {
  interface Ran {
    status: number;
    out: string;
    err: string;
    listeners: string[];
  }
  async function run(
    args: string[],
    stdin: AsyncIterable<string | Uint8Array>,
    { isTTY = false, onWrite = () => {} }: { isTTY?: boolean; onWrite?(signals: Map<string, () => void>): void } = {},
  ): Promise<Ran> {
    let [out, err] = ['', ''];
    const signals = new Map<string, () => void>();
    const status = await main(['--input-format', 'ndjson', '--fields', 'text', ...args], {
      stdin,
      stdout: {
        write(text, written) {
          out += text;
          onWrite(signals);
          written?.();
        },
      },
      stderr: {
        write: (text) => {
          err += text;
        },
        isTTY,
      },
      env: {},
      once: (signal, listener) => signals.set(signal, listener),
      off: (signal, listener) => signals.get(signal) === listener && signals.delete(signal),
    });
    return { status, out, err, listeners: [...signals.keys()] };
  }
  async function* documents(...texts: (string | number)[]): AsyncGenerator<string> {
    for (const text of texts) yield `${JSON.stringify({ text })}\n`;
  }

  test('without errors says nothing', async () => {
    expect(await run([], documents('a', 'b'))).toEqual({
      status: 0,
      out: '{"file":"standard input","line":1,"text":"a"}\n{"file":"standard input","line":2,"text":"b"}\n',
      err: '',
      listeners: [],
    });
  });

  test('says how many records are errors', async () => {
    const { status, err } = await run([], documents('a', 5, 6));
    expect([status, err]).toEqual([0, 'wirecopy: 2 of 3 records are error records\n']);
  });

  test('under --strict ends with the first', async () => {
    const { status, out, err } = await run(['--strict'], documents('a', 5, 6, 'b'));
    expect(out.split('\n')).toHaveLength(3);
    expect([status, err]).toEqual([
      1,
      'wirecopy: stopped at the first error record, as --strict says: 1 of 2 records are error records\n',
    ]);
    expect((await run(['--strict'], documents('a'))).status).toBe(0);
    // A pipe is let go of, so that what writes to it learns that nobody reads on.
    const pipe = new PassThrough();
    pipe.write('5\n');
    await run(['--strict'], pipe);
    expect(pipe.destroyed).toBe(true);
  });

  test('where there are no signals to listen to', async () => {
    let out = '';
    const stdout = {
      write(text: string, written?: () => void) {
        out += text;
        written?.();
      },
    };
    const args = ['--input-format', 'ndjson', '--fields', 'text'];
    expect(await main(args, { stdin: documents('a'), stdout, stderr: stdout, env: {} })).toBe(0);
    expect(out).toBe('{"file":"standard input","line":1,"text":"a"}\n');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('ends at %s', async (signal, expected) => {
    const { status, out, err, listeners } = await run(
      [],
      Readable.from(documents(...Array.from({ length: 99 }, () => 'a'))),
      {
        onWrite: (signals) => signals.get(signal)!(),
      },
    );
    const records = out.split('\n').length - 1;
    expect(records).toBeLessThan(99);
    expect([status, err, listeners]).toEqual([
      expected,
      `wirecopy: stopped by ${signal}: 0 of ${records} records are error records; --skip-done goes on from here\n`,
      [],
    ]);
  });

  test('leaves out what is done, and says what is odd about it', async () => {
    const done = fileOf('done', '{"file":"standard input","line":2}\nx\n');
    const { status, out, err } = await run(['--skip-done', done], documents('a', 'b', 'c'));
    expect(out.match(/"text":"."/gu)).toEqual(['"text":"a"', '"text":"c"']);
    expect([status, err]).toEqual([
      0,
      `wirecopy: ${done}: 1 lines are no records of this command and count as not there\n`,
    ]);
  });

  test('of an input that is not there', async () => {
    const { status, out, err } = await run([join(folder, 'none'), '-'], documents('a'));
    expect([status, out.length > 0, err]).toEqual([1, true, `wirecopy: ${join(folder, 'none')}: no such file\n`]);
  });

  test('of a date that cannot be read', async () => {
    const { status, out, err } = await run(['-d', 'soon'], documents('a'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^wirecopy: --reference-date must be .*\nTry: wirecopy --help\n$/);
  });

  test('clears what it shows of its progress on a terminal', async () => {
    expect((await run([], documents('a'), { isTTY: true })).err).toBe('\r\x1b[K');
  });
});
