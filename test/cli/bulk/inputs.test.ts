/** Inputs and their lines, each whole. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectInputs, readLines } from '../../../src/cli/bulk/inputs.js';
import { RecordError } from '../../../src/cli/bulk/record-error.js';
import { type Line, splitLines } from '../../../src/cli/bulk/split-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-records-'));

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('lines', () => {
  async function split(parts: readonly (string | Uint8Array)[], maxSize = 10): Promise<Line[]> {
    const lines: Line[] = [];
    async function* chunks(): AsyncGenerator<string | Uint8Array> {
      yield* parts;
    }
    for await (const line of splitLines(chunks(), { file: 'in', maxSize })) lines.push(line);
    return lines;
  }

  test('in pieces of text or bytes', async () => {
    expect(await split(['a\nb', Buffer.from('c\n'), '', 'd'])).toEqual([
      { file: 'in', number: 1, text: 'a', bytes: 2 },
      { file: 'in', number: 2, text: 'bc', bytes: 3 },
      { file: 'in', number: 3, text: 'd', bytes: 1 },
    ]);
  });

  test('white space at the end is no line', async () => {
    expect(await split(['a\n', ' \t'])).toEqual([{ file: 'in', number: 1, text: 'a', bytes: 2 }]);
  });

  test('of the greatest size are read, of one more are not', async () => {
    for (const cut of [1, 5, 11]) {
      const text = `${'x'.repeat(10)}\n${'y'.repeat(11)}\nz`;
      const parts = Array.from({ length: Math.ceil(text.length / cut) }, (_, i) => text.slice(i * cut, (i + 1) * cut));
      const [fits, long, next] = await split(parts);
      expect(fits).toEqual({ file: 'in', number: 1, text: 'x'.repeat(10), bytes: 11 });
      expect(long).toMatchObject({ number: 2, bytes: 12 });
      expect(long!.error).toEqual(
        new RecordError('line-too-long', 'the line has 11 bytes, at most 10 are read (--max-size)'),
      );
      expect(next).toEqual({ file: 'in', number: 3, text: 'z', bytes: 1 });
    }
  });

  test('of what is too long the first 1,024 bytes are kept', async () => {
    const whole = await split([`${'x'.repeat(2000)}`], 1500);
    expect(whole[0]!.text).toBe('x'.repeat(1024));
    const cut = await split(['x'.repeat(1200), 'y'.repeat(1200), 'z'.repeat(1200)], 1500);
    expect(cut[0]!.text).toBe('x'.repeat(1024));
    expect(cut[0]!.bytes).toBe(3600);
  });

  test('that are no UTF-8 are read loosely, for their ids', async () => {
    const [line] = await split([Uint8Array.of(0x61, 0xff, 0x62)]);
    expect(line).toMatchObject({ text: 'a\ufffdb', bytes: 3 });
    expect(line!.error).toEqual(new RecordError('invalid-utf8', 'the line is not UTF-8 text'));
  });
});

describe('inputs', () => {
  async function* nothing(): AsyncGenerator<string> {}

  test('are looked at before they are read', () => {
    const [a, b] = [fileOf('a', 'abc'), fileOf('b', 'de')];
    mkdirSync(join(folder, 'sub'), { recursive: true });
    expect(inspectInputs([a, b], nothing())).toEqual({ files: [a, b], bytes: 5, problems: [] });
    expect(inspectInputs([a, '-', b], nothing())).toEqual({ files: [a, '-', b], bytes: undefined, problems: [] });
    const { files, bytes, problems } = inspectInputs([join(folder, 'none'), a, join(folder, 'sub')], nothing());
    expect({ files, bytes }).toEqual({ files: [a], bytes: 3 });
    expect(problems.map(({ message }) => message)).toEqual([
      `${join(folder, 'none')}: no such file`,
      `${join(folder, 'sub')}: is a folder; give the files in it`,
    ]);
  });

  const read = async (
    files: readonly string[],
    stdin: AsyncIterable<string | Uint8Array>,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<string[]> => {
    const seen: string[] = [];
    const onProblem = ({ message }: Error): void => void seen.push(message);
    for await (const { file, number, text } of readLines(files, stdin, { maxSize: 100, signal, onProblem })) {
      seen.push(`${file} ${number} ${text}`);
    }
    return seen;
  };

  test('are read one after the other; one that fails is reported', async () => {
    const a = fileOf('a', 'one\ntwo\n');
    async function* failing(): AsyncGenerator<string> {
      yield 'x\ny';
      throw Object.assign(new Error('torn'), { code: 'EIO' });
    }
    expect(await read([a, '-', join(folder, 'none'), a], failing())).toEqual([
      `${a} 1 one`,
      `${a} 2 two`,
      'standard input 1 x',
      'standard input: torn',
      `${join(folder, 'none')}: no such file`,
      `${a} 1 one`,
      `${a} 2 two`,
    ]);
  });

  test('are not begun when reading is to end', async () => {
    const ended = AbortSignal.abort();
    expect(await read([fileOf('a', 'one\n'), '-'], nothing(), ended)).toEqual([]);
  });

  test('end at once when reading is to end, also while nothing comes', async () => {
    const controller = new AbortController();
    const stdin = new PassThrough();
    stdin.write('x\n');
    const reading = read(['-', fileOf('a', 'one\n')], stdin, controller.signal);
    await setTimeout(5);
    controller.abort();
    expect(await reading).toEqual(['standard input 1 x']);
  });
});
