import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDone } from '../../../src/cli/bulk/skip-done.js';
import type { Line } from '../../../src/cli/bulk/split-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-done-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const line = (number: number, text: string): Line => ({ file: 'in', number, text, bytes: text.length });

describe('an earlier output', () => {
  const output = [
    '{"id":"a","dates":[]}',
    '{"id":7,"dates":[]}',
    '{"file":"in","line":3,"dates":[]}',
    '{"file":"in","line":4,"error":{"code":"invalid-json","message":"…"}}',
    '{"id":"e","file":"in","line":5,"error":{"code":"missing-text","message":"…"}}',
    '',
  ].join('\n');

  it('names documents by id, and those without one by their place', async () => {
    const done = await readDone(fileOf('whole', output), 'id', undefined);
    expect(done.notes).toEqual([]);
    expect(done.has(line(9, '{"id":"a"}'))).toBe(true);
    expect(done.has(line(9, '{"id":7}'))).toBe(true);
    expect(done.has(line(9, '{"id":"7"}'))).toBe(false);
    expect(done.has(line(3, '{}'))).toBe(true);
    expect(done.has(line(4, '{"text":"Rain fe'))).toBe(true);
    expect(done.has(line(5, '{"id":"e"}'))).toBe(true);
    expect(done.has(line(6, '{}'))).toBe(false);
    expect(done.has({ ...line(3, '{}'), file: 'other' })).toBe(false);
  });

  it('need not be there', async () => {
    expect((await readDone(join(folder, 'none'), 'id', undefined)).has(line(1, '{"id":"a"}'))).toBe(false);
  });

  it('that is a folder is an error', async () => {
    await expect(readDone(folder, 'id', undefined)).rejects.toThrow(/is a folder/);
  });

  it.each([
    ['in the middle of a record', output.slice(0, -30)],
    ['before its line break', output.slice(0, -1)],
    ['in its only record', output.slice(0, 10)],
    ['in a long record', `${output}{"id":"long","text":"${'x'.repeat(200_000)}`],
  ])('may be torn %s', async (_, content) => {
    const file = fileOf('torn', content);
    const whole = content.lastIndexOf('\n') + 1;
    const done = await readDone(file, 'id', undefined);
    expect(done.notes).toEqual([expect.stringContaining(`truncate -s ${Buffer.byteLength(content.slice(0, whole))}`)]);
    expect(done.has(line(9, '{"id":"a"}'))).toBe(whole > 0);
    expect(done.has(line(9, '{"id":"e"}'))).toBe(content.length > output.length);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('that is appended to loses its torn line', async () => {
    const file = fileOf('appended', `${output}{"id":"f","da`);
    const descriptor = openSync(file, 'a');
    const done = await readDone(file, 'id', descriptor);
    closeSync(descriptor);
    expect(readFileSync(file, 'utf8')).toBe(output);
    expect(done.notes).toEqual([expect.stringContaining('13 bytes, was cut off')]);
  });

  it('says so when it holds lines of something else', async () => {
    const done = await readDone(fileOf('strange', `Rain\n[]\n${output}`), 'id', undefined);
    expect(done.notes).toEqual([expect.stringContaining('2 lines are no records')]);
    expect(done.has(line(9, '{"id":"a"}'))).toBe(true);
  });
});
