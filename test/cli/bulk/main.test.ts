/** Bulk work in memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze, extractDates, extractEntities, splitSentences, summarizeSources } from 'wirecopy';
import { DEFECTS, documentLines } from '../../../bench/documents.js';
import { main } from '../../../src/cli/main.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bulk-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  args: string[],
  input: string | string[] = '',
): Promise<{ status: number; out: string; err: string; records: Record<string, unknown>[] }> {
  let out = '';
  let err = '';
  const status = await main(['--input-format', 'ndjson', ...args], {
    stdin: (async function* () {
      for (const part of [input].flat()) yield Buffer.from(part);
    })(),
    stdout: {
      write: (text, written) => {
        out += text;
        written?.();
      },
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    env: {},
  });
  const records = status === 2 ? [] : out.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
  return { status, out, err, records };
}

const TEXT = 'Rain fell on Monday. “We are wet,” Mayor Ana Ruiz said.';
const document = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('a record', () => {
  it('is what analyze returns, after the id', async () => {
    const { out, err, status } = await run([], document({ id: 'a', text: TEXT }));
    expect({ out, err, status }).toEqual({
      out: `${JSON.stringify({ id: 'a', ...analyze(TEXT) })}\n`,
      err: '',
      status: 0,
    });
  });

  it('of a document without an id says where it stands', async () => {
    const { records } = await run(['--fields', 'text'], `\n${document({ text: TEXT })}`);
    expect(records).toEqual([{ file: 'standard input', line: 2, text: TEXT }]);
  });

  it.each([
    ['text', { text: TEXT }],
    ['dates', { dates: extractDates(TEXT) }],
    ['sentences,text', { text: TEXT, sentences: splitSentences(TEXT) }],
    ['entities', { entities: extractEntities(TEXT) }],
    ['quotes, dates', { dates: analyze(TEXT).dates, quotes: analyze(TEXT).quotes }],
    ['sources,clusters', { clusters: analyze(TEXT).clusters, sources: summarizeSources(analyze(TEXT)) }],
  ])('holds %s', async (fields, results) => {
    const { out } = await run(['--fields', fields], document({ id: 1, text: TEXT }));
    expect(out).toBe(`${JSON.stringify({ id: 1, ...results })}\n`);
  });

  it('reads the fields that it is told to', async () => {
    const input =
      document({ url: 'a', body: TEXT, day: '2026-01-20' }) + document({ url: 'b', body: TEXT, text: 'Snow.' });
    const { records } = await run(
      ['--text-field=body', '--id-field=url', '--date-field=day', '--fields=dates', '-d', '2026-02-18'],
      input,
    );
    expect(records).toEqual([
      { id: 'a', dates: extractDates(TEXT, { referenceDate: '2026-01-20' }) },
      { id: 'b', dates: extractDates(TEXT, { referenceDate: '2026-02-18' }) },
    ]);
  });
});

describe('lines that cannot be read', () => {
  it('have an error record in their place, and the rest goes on', async () => {
    const lines = [...documentLines(60, 0.1)];
    const { records, status, err } = await run(['--date-field', 'published', '--fields', 'dates'], lines.join('\n'));
    expect(records.length).toBe(60);
    const errors = records.filter(({ error }) => error) as { line: number; error: { code: string } }[];
    expect(errors.map(({ line, error }) => [line, error.code])).toEqual(
      DEFECTS.map(([code], n) => [(n + 1) * 10, code]),
    );
    expect({ status, err }).toEqual({ status: 0, err: 'wirecopy: 6 of 60 records are error records\n' });
  });

  it('end the run under --strict', async () => {
    const input = document({ id: 1, text: TEXT }) + document({ id: 2 }) + document({ id: 3, text: TEXT });
    const { records, status, err } = await run(['--strict', '--fields', 'dates'], input);
    expect(records.map(({ id, error }) => [id, Boolean(error)])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(status).toBe(1);
    expect(err).toMatch(/^wirecopy: stopped at the first error record, as --strict says: 1 of 2 /);
  });

  it('may be longer than is read', async () => {
    const input = document({ id: 'long', text: 'x'.repeat(5_000) }) + document({ id: 'short', text: TEXT });
    const { records } = await run(['--max-size', '4000', '--fields', 'dates'], input);
    expect(records).toMatchObject([
      { id: 'long', error: { code: 'line-too-long' } },
      { id: 'short', dates: [{}] },
    ]);
  });
});

describe('inputs', () => {
  const fileOf = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('are read one after the other, each with line numbers of its own', async () => {
    const [a, b] = [fileOf('a', '{}\n'), fileOf('b', '\n{}')];
    const { records } = await run([a, '-', b], '{}');
    expect(records.map(({ file, line }) => [file, line])).toEqual([
      [a, 1],
      ['standard input', 1],
      [b, 2],
    ]);
  });

  it('that are not there are reported, and the others read', async () => {
    const { status, err, records } = await run([
      join(folder, 'none'),
      folder,
      fileOf('c', document({ id: 1, text: '' })),
    ]);
    expect(err).toMatch(/none: no such file\n.*is a folder/);
    expect(status).toBe(1);
    expect(records.length).toBe(1);
  });

  it('may be empty', async () => {
    expect(await run([], '')).toMatchObject({ status: 0, out: '', err: '' });
  });
});

describe('the command line', () => {
  it.each([
    [['--format', 'json'], /--format of ndjson input must be ndjson, got "json"/],
    [['--fields', 'qoutes'], /--fields must be some of text,.*, got "qoutes"; did you mean "quotes"\?/],
    [['--fields', ''], /--fields needs a value, such as --fields quotes,dates/],
    [['--jobs', '0'], /--jobs must be a whole number from 1 to 256, got "0"/],
    [['--jobs', 'many'], /got "many"/],
    [['--max-size', '1e9'], /--max-size must be a whole number from 1 to 50000000, got "1e9"/],
    [['--max-size', '60000000'], /got "60000000"/],
    [['-d', 'yesterday'], /--reference-date must be an ISO 8601 date/],
    [['--id-feild', 'url'], /did you mean --id-field\?/],
    [['--input-format', 'csv'], /--input-format must be text, ndjson, got "csv"/],
    [['-', '-'], /only once/],
  ])('rejects %j', async (args, message) => {
    const { status, out, err } = await run(args);
    expect(err).toMatch(message);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});
