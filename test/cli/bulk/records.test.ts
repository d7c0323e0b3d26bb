/** Lines, documents, records and errors of bulk work, each by itself and whole. */
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze, extractDates, extractEntities, splitSentences, summarizeSources } from 'wirecopy';
import { errorAnswer, loadAnswer } from '../../../src/cli/bulk/answer.js';
import type { Field, Settings } from '../../../src/cli/bulk/command.js';
import { idOf, readDocument } from '../../../src/cli/bulk/document.js';
import { inOrder } from '../../../src/cli/bulk/in-order.js';
import { inspectInputs, readLines } from '../../../src/cli/bulk/inputs.js';
import { formatProgress, type Progress } from '../../../src/cli/bulk/progress.js';
import { RecordError } from '../../../src/cli/bulk/record-error.js';
import { readDone } from '../../../src/cli/bulk/skip-done.js';
import { type Line, splitLines } from '../../../src/cli/bulk/split-lines.js';
import { main } from '../../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const settings: Settings = {
  textField: 'text',
  idField: 'id',
  dateField: 'day',
  referenceDate: undefined,
  fields: ['text'],
};
const lineOf = (text: string, rest: Partial<Line> = {}): Line => ({ file: 'in', number: 3, text, bytes: 1, ...rest });

describe('a document that is wrong', () => {
  const error = (text: string): [string, string] => {
    try {
      readDocument({ text }, settings);
    } catch (reason) {
      if (reason instanceof RecordError) return [reason.code, reason.message];
    }
    throw new Error('nothing was thrown');
  };

  test.each([
    ['{"text":', 'invalid-json', 'the line is not JSON'],
    ['5', 'invalid-document', 'the line must be a JSON object, got number 5'],
    ['null', 'invalid-document', 'the line must be a JSON object, got null'],
    ['[]', 'invalid-document', 'the line must be a JSON object, got an array'],
    ['{"id":true,"text":""}', 'invalid-id', '"id" must be a string or a number, got boolean true'],
    ['{"id":{},"text":""}', 'invalid-id', '"id" must be a string or a number, got an object'],
    ['{"text":true}', 'invalid-text', '"text" must be a string, got boolean true'],
    ['{"text":"","day":5}', 'invalid-date', '"day" must be an ISO 8601 string, got number 5'],
    ['{"text":"","day":[]}', 'invalid-date', '"day" must be an ISO 8601 string, got an array'],
    ['{}', 'missing-text', 'the document has no "text" (--text-field); it is empty'],
    ['{"text":null}', 'missing-text', 'the document has no "text" (--text-field); it has "text"'],
    ['{"a":1,"b":2}', 'missing-text', 'the document has no "text" (--text-field); it has "a", "b"'],
    [
      `{${Array.from('abcdefghijkl', (name) => `"${name}":1`).join()}}`,
      'missing-text',
      `the document has no "text" (--text-field); it has ${Array.from('abcdefghij', (name) => `"${name}"`).join(', ')}`,
    ],
    [
      `{"${'x'.repeat(41)}":1}`,
      'missing-text',
      `the document has no "text" (--text-field); it has "${'x'.repeat(40)}"`,
    ],
  ])('%s', (text, code, message) => {
    expect(error(text)).toEqual([code, message]);
  });

  test('a line that could not be read passes its error on', () => {
    const reason = new RecordError('invalid-utf8', 'no');
    expect(() => readDocument({ text: '{"text":"a"}', error: reason }, settings)).toThrow(reason);
  });

  test('without a field for dates nothing is read as one', () => {
    expect(readDocument({ text: '{"text":"a","day":5}' }, { ...settings, dateField: undefined })).toEqual({
      id: undefined,
      text: 'a',
      referenceDate: undefined,
    });
  });
});

describe('the id of a line that is broken', () => {
  const broken = new RecordError('line-too-long', '');
  test.each([
    ['{"id":"a","text":"x', 'a'],
    [' { "id" : "a" , "te', 'a'],
    ['\t{\n"id":\r"a"', 'a'],
    ['{"id":17,"text', 17],
    ['{"id":17}', 17],
    ['{"id": -5 ,"text', -5],
    ['{"id":"a\\"b"', 'a"b'],
    ['{"id":"\\u0061"', 'a'],
    ['{"\\u0069d":"a"', 'a'],
    ['{"id":"a\\', undefined],
    ['{"id":"a\\x","t', undefined],
    ['{"id":"a', undefined],
    ['{"id":17', undefined],
    ['{"id":1.5,"t', undefined],
    ['{"id":null,"t', undefined],
    ['{"ID":"a","t', undefined],
    ['{"text":"id","id":"a","t', undefined],
    ['x{"id":"a","t', undefined],
    ['', undefined],
  ])('%j: %j', (text, id) => {
    expect(idOf({ text, error: broken }, 'id')).toBe(id);
    expect(idOf({ text: `${text}\0` }, 'id')).toBe(id);
  });

  test('is not looked for in a line that is whole, but no document', () => {
    expect(idOf({ text: '{"id":["a"],"text":"x"}' }, 'id')).toBeUndefined();
    expect(idOf({ text: '["id"]' }, 'id')).toBeUndefined();
    expect(idOf({ text: '{"text":"x","id":"a"}' }, 'id')).toBe('a');
    expect(idOf({ text: '{"text":"x","id":"a"}', error: broken }, 'id')).toBeUndefined();
  });
});

describe('a record', () => {
  const TEXT = 'Rain fell on Sunday in Porto. “We are wet,” Mayor Ana Ruiz said.';
  const day = '2026-01-20';

  test.each<[Field[], object]>([
    [['text'], { text: TEXT }],
    [['dates'], { dates: extractDates(TEXT, { referenceDate: day }) }],
    [['text', 'dates'], { text: TEXT, dates: extractDates(TEXT, { referenceDate: day }) }],
    [['sentences'], { sentences: splitSentences(TEXT) }],
    [['text', 'sentences'], { text: TEXT, sentences: splitSentences(TEXT) }],
    [['entities'], { entities: extractEntities(TEXT, { referenceDate: day }) }],
    [['text', 'entities'], { text: TEXT, entities: extractEntities(TEXT, { referenceDate: day }) }],
    [['sentences', 'dates'], { sentences: splitSentences(TEXT), dates: extractDates(TEXT, { referenceDate: day }) }],
    [['sources'], { sources: summarizeSources(analyze(TEXT, { referenceDate: day })) }],
  ])('of %j', async (fields, results) => {
    const answer = await loadAnswer({ ...settings, fields });
    expect(answer(lineOf(JSON.stringify({ id: 5, text: TEXT, day })))).toEqual({
      record: `${JSON.stringify({ id: 5, ...results })}\n`,
      failed: false,
    });
    expect(answer(lineOf('{"text":""}')).record).toMatch(/^\{"file":"in","line":3,"\w+":/);
  });

  test('of a document without a date of its own: the date of all', async () => {
    const answer = await loadAnswer({ ...settings, fields: ['dates'], referenceDate: day });
    const dates = (record: string): unknown => JSON.parse(record).dates;
    expect(dates(answer(lineOf(JSON.stringify({ text: TEXT }))).record)).toEqual(
      extractDates(TEXT, { referenceDate: day }),
    );
    const undated = await loadAnswer({ ...settings, fields: ['dates'] });
    expect(dates(undated(lineOf(JSON.stringify({ text: TEXT }))).record)).toEqual(extractDates(TEXT));
  });

  test('of a date that cannot be read', async () => {
    const answer = await loadAnswer(settings);
    const { record, failed } = answer(lineOf('{"id":"a","text":"x","day":"soon"}'));
    const { error, ...rest } = JSON.parse(record);
    expect([rest, failed, error.code]).toEqual([{ id: 'a', file: 'in', line: 3 }, true, 'invalid-date']);
    expect(error.message).toMatch(/^referenceDate must be an ISO 8601 date.*, got "soon"/);
  });

  test('of a text that cannot be analysed', async () => {
    const answer = await loadAnswer({ ...settings, fields: ['entities'] });
    const long = answer(lineOf(JSON.stringify({ text: 'x'.repeat(2 ** 24 + 1) })));
    expect(long).toEqual({
      record: `${JSON.stringify({
        file: 'in',
        line: 3,
        error: {
          code: 'analysis-failed',
          message:
            'extractEntities: text must have at most 16777216 UTF-16 code units, got 16777217; read it in pieces',
        },
      })}\n`,
      failed: true,
    });
  });

  test('of an error', () => {
    const error = new RecordError('invalid-json', 'no');
    const rest = { file: 'in', line: 3, error: { code: 'invalid-json', message: 'no' } };
    expect(errorAnswer(lineOf('{'), settings, error)).toEqual({ record: `${JSON.stringify(rest)}\n`, failed: true });
    expect(errorAnswer(lineOf('{"id":"a",'), settings, error).record).toBe(`${JSON.stringify({ id: 'a', ...rest })}\n`);
    expect(errorAnswer(lineOf('{"id":0,'), settings, error).record).toBe(`${JSON.stringify({ id: 0, ...rest })}\n`);
  });
});

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
});

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
