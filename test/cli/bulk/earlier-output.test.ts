/** What is read of an earlier output, and the whole of what is said of it. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDone, withoutDone } from '../../../src/cli/bulk/skip-done.js';
import type { Line } from '../../../src/cli/bulk/split-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-records-'));

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const lineOf = (text: string, rest: Partial<Line> = {}): Line => ({ file: 'in', number: 3, text, bytes: 1, ...rest });

describe('an earlier output', () => {
  const RECORDS = '{"id":"a"}\n{"file":"in","line":3}\n';

  test('whose last line is torn', async () => {
    const torn = fileOf('torn', `${RECORDS}{"id":"b"`);
    const done = await readDone(torn, 'id', undefined);
    expect(done.notes).toEqual([
      `${torn}: the last line is torn and its document is done again; before you join the files: truncate -s ${RECORDS.length}`,
    ]);
    expect([done.has(lineOf('{"id":"a"}')), done.has(lineOf('{}')), done.has(lineOf('{"id":"b"}'))]).toEqual([
      true,
      true,
      false,
    ]);
    const other = openSync(fileOf('other', ''), 'a');
    expect((await readDone(torn, 'id', other)).notes).toEqual(done.notes);
    closeSync(other);
    expect(readFileSync(torn, 'utf8')).toBe(`${RECORDS}{"id":"b"`);
  });

  test('that new records go to loses its torn line', async () => {
    const torn = fileOf('appended', `${RECORDS}{"id":"b"`);
    const descriptor = openSync(torn, 'a');
    expect((await readDone(torn, 'id', descriptor)).notes).toEqual([
      `${torn}: the torn last line, 9 bytes, was cut off; its document is done again`,
    ]);
    closeSync(descriptor);
    expect(readFileSync(torn, 'utf8')).toBe(RECORDS);
  });

  test('of one torn line has nothing', async () => {
    const torn = fileOf('one', '{"id":"a"');
    expect((await readDone(torn, 'id', undefined)).notes).toEqual([expect.stringMatching(/truncate -s 0$/)]);
  });

  test('with lines of something else', async () => {
    const strange = fileOf('strange', `Rain\n{"file":"in"}\n{"line":3}\n{}\n5\n${RECORDS}`);
    const done = await readDone(strange, 'id', undefined);
    expect(done.notes).toEqual([`${strange}: 5 lines are no records of this command and count as not there`]);
    expect(done.has(lineOf('{"id":"a"}'))).toBe(true);
  });

  test('with a last line that begins before the last block that is read', async () => {
    const length = (1 << 16) - 1;
    for (const size of [length - 1, length, length + 1, 3 * length]) {
      const torn = fileOf('blocks', `{"id":"a"}\n${'x'.repeat(size)}`);
      expect((await readDone(torn, 'id', undefined)).notes).toEqual([expect.stringMatching(/truncate -s 11$/)]);
    }
  });

  test('that is empty, or not there, has nothing and is nothing odd', async () => {
    for (const file of [fileOf('empty', ''), join(folder, 'not-there')]) {
      const { notes, has } = await readDone(file, 'id', undefined);
      expect([notes, has(lineOf('{}'))]).toEqual([[], false]);
    }
  });

  test('that cannot be read', async () => {
    await expect(readDone(folder, 'id', undefined)).rejects.toThrow(`${folder}: is a folder; give the files in it`);
  });

  test('is left out of the lines, and counted', async () => {
    async function* lines(): AsyncGenerator<Line> {
      for (const [index, id] of ['a', 'b', 'a', 'c'].entries()) yield lineOf(`{"id":"${id}"}`, { bytes: 10 ** index });
    }
    const done = await readDone(fileOf('counted', '{"id":"a"}\n'), 'id', undefined);
    const progress = { skipped: 5, skippedBytes: 5 };
    const left: string[] = [];
    for await (const { text } of withoutDone(lines(), done, progress)) left.push(text);
    expect(left).toEqual(['{"id":"b"}', '{"id":"c"}']);
    expect(progress).toEqual({ skipped: 7, skippedBytes: 106 });
  });
});
