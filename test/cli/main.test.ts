import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from 'wirecopy';
import { renderHtml } from 'wirecopy/html';
import { HELP } from '../../src/cli/help.js';
import { main } from '../../src/cli/main.js';
import { formatReport } from '../../src/cli/report.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const rain = fileOf('rain.txt', 'Rain fell on Monday. “We are wet,” Ana Ruiz said.\n');
const snow = fileOf('snow.txt', '\ufeffSnow fell.\n');
const empty = fileOf('empty.txt', '');
const latin = fileOf('latin.txt', Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68));

/** Runs the command in memory. */
async function run(
  args: string[],
  options: { input?: string; env?: Record<string, string>; isTTY?: boolean; columns?: number | undefined } = {},
): Promise<{ status: number; out: string; err: string }> {
  const { input = '', env = {}, isTTY = false } = options;
  const columns = 'columns' in options ? options.columns : 80;
  let out = '';
  let err = '';
  const status = await main(args, {
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    stdout: {
      write: (text) => {
        out += text;
      },
      isTTY,
      ...(columns === undefined ? {} : { columns }),
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    env,
  });
  return { status, out, err };
}

describe('the command', () => {
  it('helps on one screen', async () => {
    expect(await run(['--help'])).toEqual({ status: 0, out: HELP, err: '' });
    const lines = HELP.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('tells its version', async () => {
    const { out, status } = await run(['-v']);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });

  it.each([
    [[], /no file given; "-" reads standard input/],
    [['--bogus', rain], /unknown option --bogus\n/],
    [['--refrence-date', '2026-01-20', rain], /unknown option --refrence-date; did you mean --reference-date\?/],
    [['-x', rain], /unknown option -x/],
    [['--format', 'xml', rain], /--format must be report, html, json, ndjson, got "xml"/],
    [['--format', 'jsno', rain], /got "jsno"; did you mean "json"\?/],
    [['--format', 'json', '--output-format', 'html', rain], /one option, got "json" and "html"/],
    [['--format', 'html', rain, snow], /a page of one article, got 2 files/],
    [['--strict=yes', rain], /--strict takes no value, got "yes"/],
    [['--jobs', '2', rain], /--jobs is for --input-format ndjson/],
    [['-', '-'], /only once/],
    [['--color', '--no-color', rain], /exclude each other/],
    [['--reference-date'], /--reference-date needs a value, such as --reference-date 2026-01-20/],
    [['--reference-date', '--color', rain], /--reference-date needs a value, got the option --color/],
    [['--reference-date', '2026-13-01', rain], /--reference-date must be an ISO 8601 date/],
  ])('rejects %j', async (args, message) => {
    const { status, out, err } = await run(args);
    expect(err).toMatch(message);
    expect(err).toMatch(/Try: wirecopy --help\n$/);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it.each([
    [join(folder, 'none.txt'), /none\.txt: no such file/],
    [folder, /is a folder; give the files in it/],
    [latin, /not UTF-8 text; convert it first/],
  ])('reports that it cannot read %s, and reads the rest', async (file, message) => {
    const { status, out, err } = await run([file, rain, '--format', 'ndjson']);
    expect(err).toMatch(message);
    expect(status).toBe(1);
    expect(JSON.parse(out).file).toBe(rain);
  });

  it('prints JSON: an object of one file, an array of several', async () => {
    const one = JSON.parse((await run([rain, '-f', 'json'])).out);
    expect(one).toEqual({ file: rain, ...analyze('Rain fell on Monday. “We are wet,” Ana Ruiz said.\n') });
    const several = JSON.parse((await run([rain, snow, empty, '-f', 'json'])).out);
    expect(several.map(({ file }: { file: string }) => file)).toEqual([rain, snow, empty]);
    expect(JSON.parse((await run([folder, latin, '-f', 'json'])).out)).toEqual([]);
    expect((await run([folder, '-f', 'json'])).out).toBe('');
  });

  it('prints one object a line and file', async () => {
    const { out } = await run([rain, snow, '-f', 'ndjson']);
    expect(out.split('\n').map((line) => line && JSON.parse(line).file)).toEqual([rain, snow, '']);
  });

  it('makes a page that carries the headline', async () => {
    const { out, status } = await run([rain, '--format', 'html']);
    expect(status).toBe(0);
    expect(out).toBe(
      renderHtml(analyze('Rain fell on Monday. “We are wet,” Ana Ruiz said.\n'), {
        title: 'Rain fell on Monday. “We are wet,” Ana Ruiz said.',
      }),
    );
    expect((await run([empty, '--output-format', 'html'])).out).toContain(`<title>${empty}</title>`);
  });

  it('reads standard input, without a byte order mark', async () => {
    const { out } = await run(['-', '-f', 'json'], { input: '\ufeffRain fell.' });
    expect(JSON.parse(out)).toMatchObject({ file: 'standard input', text: 'Rain fell.' });
  });

  it('passes the reference date on', async () => {
    const { out } = await run([rain, '-f', 'json', '-d', '2026-01-20']);
    const { dates } = JSON.parse(out);
    expect(dates).toEqual(analyze('Rain fell on Monday.', { referenceDate: '2026-01-20' }).dates);
  });

  it('has colours on a terminal only, unless told otherwise', async () => {
    const isColored = async (args: string[], env: Record<string, string>, isTTY: boolean): Promise<boolean> =>
      (await run([rain, ...args], { env, isTTY })).out.includes('\x1b[');
    expect(await isColored([], {}, false)).toBe(false);
    expect(await isColored([], {}, true)).toBe(true);
    expect(await isColored([], { NO_COLOR: '1' }, true)).toBe(false);
    expect(await isColored([], { TERM: 'dumb' }, true)).toBe(false);
    expect(await isColored([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await isColored([], { FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await isColored(['--color'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await isColored(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false);
  });

  it('writes what stands between results, and after the last', async () => {
    const one = JSON.stringify({ file: snow, ...analyze('Snow fell.\n') }, null, 2);
    expect((await run([snow, '-f', 'json'])).out).toBe(`${one}\n`);
    expect((await run([snow, snow, '-f', 'json'])).out).toBe(`[\n${one},\n${one}\n]\n`);
    expect((await run([folder, latin, '-f', 'json'])).out).toBe('[]\n');
    const report = formatReport(snow, analyze('Snow fell.\n'), { color: false, width: 80, hasReferenceDate: false });
    expect((await run([snow, snow])).out).toBe(`${report}\n${report}`);
  });

  it('says whole what it cannot read', async () => {
    expect(await run([folder])).toEqual({
      status: 1,
      out: '',
      err: `wirecopy: ${folder}: is a folder; give the files in it\n`,
    });
  });

  it('fills the columns of the terminal, a hundred of no terminal, never more than 120', async () => {
    const text = `On Monday ${'rain '.repeat(40)}fell.`;
    const file = fileOf('wide.txt', text);
    const report = (width: number, hasReferenceDate = false): string =>
      formatReport(file, analyze(text, hasReferenceDate ? { referenceDate: '2026-01-20' } : {}), {
        color: false,
        width,
        hasReferenceDate,
      });
    expect((await run([file], { columns: 60 })).out).toBe(report(60));
    expect((await run([file], { columns: undefined })).out).toBe(report(100));
    expect((await run([file], { columns: 300 })).out).toBe(report(120));
    expect((await run([file, '-d', '2026-01-20'], { columns: 60 })).out).toBe(report(60, true));
  });

  it.each([
    ['a first line', 'Rain fell.\nSnow fell.', 'Rain fell.'],
    ['a line of white space before it', ' \n  Rain fell. \r\nSnow fell.', 'Rain fell.'],
    ['a line of 120 characters', `${'x'.repeat(120)}\ny`, 'x'.repeat(120)],
    ['a longer one', `${'x'.repeat(121)}\ny`, undefined],
    ['none', ' ', undefined],
  ])('titles a page by its headline, else by its file: %s', async (_, text, title) => {
    const file = fileOf('headline.txt', text);
    expect((await run([file, '-f', 'html'])).out).toContain(`<title>${title ?? file}</title>`);
  });

  it('passes on what is no mistake of its user', async () => {
    const broken = {
      stdin: (async function* (): AsyncGenerator<string> {})(),
      stdout: {
        write: () => {
          throw new TypeError('a bug');
        },
      },
      stderr: { write: () => {} },
      env: {},
    };
    await expect(main(['--help'], broken)).rejects.toThrow('a bug');
    await expect(main([snow, '-f', 'ndjson'], broken)).rejects.toThrow('a bug');
  });
});
