/** What a command line asks for, and the whole of what is said of one that is wrong. */
import { describe, expect, test } from 'vitest';
import { type Request, readArguments } from '../../src/cli/args.js';
import { styleFor, wantsColor } from '../../src/cli/color.js';
import { parseOptions } from '../../src/cli/options.js';
import { InputError, nameOf, readInput, reasonOf } from '../../src/cli/read-input.js';
import { checkReferenceDate, refusalOf } from '../../src/cli/reference-date.js';
import { UsageError } from '../../src/cli/usage-error.js';

const article = (command: object): Request =>
  ({
    kind: 'articles',
    command: { files: ['a'], format: 'report', referenceDate: undefined, color: undefined, ...command },
  }) as Request;

const SETTINGS = {
  textField: 'text',
  idField: 'id',
  dateField: undefined,
  referenceDate: undefined,
  fields: ['text', 'sentences', 'entities', 'dates', 'quotes', 'clusters'],
};
const bulk = (command: object = {}, settings: object = {}): Request =>
  ({
    kind: 'bulk',
    command: {
      files: ['-'],
      settings: { ...SETTINGS, ...settings },
      jobs: 1,
      strict: false,
      skipDone: undefined,
      maxSize: 8_000_000,
      ...command,
    },
  }) as Request;
const NDJSON = ['--input-format', 'ndjson'];

describe('a request', () => {
  test.each<[string[], Request]>([
    [['--help'], { kind: 'help' }],
    [['-h', '--version', 'a'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v', '--color', '--no-color'], { kind: 'version' }],
    [['a'], article({})],
    [['a', '-', 'b'], article({ files: ['a', '-', 'b'] })],
    [['--', '--color'], article({ files: ['--color'] })],
    [['--input-format', 'text', 'a'], article({})],
    [['--input-format=text', 'a'], article({})],
    [['-f', 'html', 'a'], article({ format: 'html' })],
    [['--format', 'json', 'a'], article({ format: 'json' })],
    [['--output-format', 'ndjson', 'a'], article({ format: 'ndjson' })],
    [['--format', 'json', '--output-format', 'json', 'a'], article({ format: 'json' })],
    [['--format', 'json', '--format', 'report', 'a'], article({})],
    [['-d', '2026-01-20', 'a'], article({ referenceDate: '2026-01-20' })],
    [['--reference-date=2026-01-20', 'a'], article({ referenceDate: '2026-01-20' })],
    [['--color', 'a'], article({ color: true })],
    [['--no-color', 'a'], article({ color: false })],
    [NDJSON, bulk()],
    [[...NDJSON, 'a', 'b'], bulk({ files: ['a', 'b'] })],
    [[...NDJSON, '-f', 'ndjson', '--strict'], bulk({ strict: true })],
    [[...NDJSON, '--text-field', 'body', '--id-field', 'url'], bulk({}, { textField: 'body', idField: 'url' })],
    [[...NDJSON, '--text-field=-x'], bulk({}, { textField: '-x' })],
    [
      [...NDJSON, '--date-field', 'day', '-d', '2026-01-20'],
      bulk({}, { dateField: 'day', referenceDate: '2026-01-20' }),
    ],
    [[...NDJSON, '--fields', 'dates,text'], bulk({}, { fields: ['text', 'dates'] })],
    [[...NDJSON, '--fields', ' sources , dates '], bulk({}, { fields: ['dates', 'sources'] })],
    [[...NDJSON, '-j', '1'], bulk({ jobs: 1 })],
    [[...NDJSON, '--jobs', '256', '--skip-done', '-'], bulk({ jobs: 256, skipDone: '-' })],
    [[...NDJSON, '--max-size', '1'], bulk({ maxSize: 1 })],
    [[...NDJSON, '--max-size', '50000000'], bulk({ maxSize: 50_000_000 })],
  ])('%j', (args, request) => {
    expect(readArguments(args)).toEqual(request);
  });

  const FORMATS = 'must be report, html, json, ndjson';
  test.each([
    [[], 'no file given; "-" reads standard input'],
    [['--color'], 'no file given; "-" reads standard input'],
    [['-', 'a', '-'], 'standard input ("-") can be read only once'],
    [['--color', '--no-color', 'a'], '--color and --no-color exclude each other'],
    [['-f', 'pdf', 'a'], `--format ${FORMATS}, got "pdf"`],
    [['-f', 'htm', 'a'], `--format ${FORMATS}, got "htm"; did you mean "html"?`],
    [['-f', 'html', 'a', 'b', 'c'], '--format html makes a page of one article, got 3 files'],
    [
      ['-f', 'json', '--output-format', 'html', 'a'],
      '--format and --output-format are one option, got "json" and "html"',
    ],
    [['--input-format', 'csv', 'a'], '--input-format must be text, ndjson, got "csv"'],
    [['--input-format', 'json', 'a'], '--input-format must be text, ndjson, got "json"; did you mean "ndjson"?'],
    [[...NDJSON, '-f', 'report'], '--format of ndjson input must be ndjson, got "report"'],
    [[...NDJSON, '-', '-'], 'standard input ("-") can be read only once'],
    ...['text-field', 'id-field', 'date-field', 'fields', 'jobs', 'skip-done', 'max-size'].map((name) => [
      [`--${name}`, '1', 'a'],
      `--${name} is for --input-format ndjson, which was not given`,
    ]),
    [['--strict', 'a'], '--strict is for --input-format ndjson, which was not given'],
    [['--fields', 'dates', '--strict', 'a'], '--fields is for --input-format ndjson, which was not given'],
    [
      [...NDJSON, '--fields', 'dates,,text'],
      '--fields must be some of text,sentences,entities,dates,quotes,clusters,sources, got ""',
    ],
    [
      [...NDJSON, '--fields', 'dates,cluster'],
      '--fields must be some of text,sentences,entities,dates,quotes,clusters,sources, got "cluster"; did you mean "clusters"?',
    ],
    ...['0', '257', '1.5', '2x', 'x2', ' 2', '1e2', '0000000000001'].map((value) => [
      [...NDJSON, '--jobs', value],
      `--jobs must be a whole number from 1 to 256, got "${value}"`,
    ]),
    [[...NDJSON, '--max-size', '0'], '--max-size must be a whole number from 1 to 50000000, got "0"'],
    [[...NDJSON, '--max-size', '50000001'], '--max-size must be a whole number from 1 to 50000000, got "50000001"'],
  ] as [string[], string][])('%j is refused', (args, message) => {
    expect(() => readArguments(args)).toThrow(new UsageError(message));
  });
});

describe('options', () => {
  test('of one given twice the last counts; files are what is left', () => {
    expect(parseOptions(['a', '-d', 'x', '--strict', 'b', '-d', 'y', '-'])).toEqual({
      values: { 'reference-date': 'y', strict: true },
      files: ['a', 'b', '-'],
    });
    expect(parseOptions(['--skip-done', '-', '--text-field=--x'])).toEqual({
      values: { 'skip-done': '-', 'text-field': '--x' },
      files: [],
    });
    expect(parseOptions([])).toEqual({ values: {}, files: [] });
  });

  const EXAMPLES = {
    'reference-date': '2026-01-20',
    format: 'ndjson',
    'output-format': 'ndjson',
    'input-format': 'ndjson',
    'text-field': 'body',
    'id-field': 'url',
    'date-field': 'published',
    fields: 'quotes,dates',
    jobs: '4',
    'skip-done': 'results.ndjson',
    'max-size': '8000000',
  };
  test.each([
    ...Object.entries(EXAMPLES).map(([name, value]) => [
      [`--${name}`],
      `--${name} needs a value, such as --${name} ${value}`,
    ]),
    [['-d'], '-d needs a value, such as -d 2026-01-20'],
    [['--jobs='], '--jobs needs a value, such as --jobs 4'],
    [['-d', '--color'], '-d needs a value, got the option --color'],
    [['--text-field', '-x'], '--text-field needs a value, got the option -x'],
    [['--strict=yes'], '--strict takes no value, got "yes"'],
    [['--help='], '--help takes no value, got ""'],
    [['--bogus'], 'unknown option --bogus'],
    [['-x'], 'unknown option -x'],
    [['--feilds', 'x'], 'unknown option --feilds; did you mean --fields?'],
    [['--constructor'], 'unknown option --constructor'],
  ] as [string[], string][])('%j is refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(new UsageError(message));
  });
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: 'xterm' }, true, true],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '3', NO_COLOR: '1', TERM: 'dumb' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
] as const)('colours with %j, on a terminal: %j', (env, isTerminal, expected) => {
  expect(wantsColor(env, isTerminal)).toBe(expected);
});

test('styles', () => {
  const { heading, name, mark, faint } = styleFor(true);
  expect([heading('a'), name('a'), mark('a'), faint('a')]).toEqual([
    '\x1b[1;4ma\x1b[0m',
    '\x1b[1;36ma\x1b[0m',
    '\x1b[33ma\x1b[0m',
    '\x1b[2ma\x1b[0m',
  ]);
  for (const style of Object.values(styleFor(false))) expect(style('a')).toBe('a');
});

describe('an input', () => {
  const stdin = async function* (...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
    yield* parts;
  };

  test('from standard input, in pieces that cut characters', async () => {
    const bytes = Buffer.from('\ufeffé🙂');
    expect(await readInput('-', stdin(bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6), 'x'))).toBe(
      'é🙂x',
    );
    expect(await readInput('-', stdin())).toBe('');
  });

  test('that is not UTF-8', async () => {
    await expect(readInput('-', stdin(Uint8Array.of(0xff)))).rejects.toThrow(
      new InputError('standard input: not UTF-8 text; convert it first, for example: iconv -f windows-1252 -t utf-8'),
    );
  });

  test('that cannot be read', async () => {
    await expect(readInput('none/such', stdin())).rejects.toThrow(new InputError('none/such: no such file'));
    await expect(readInput('.', stdin())).rejects.toThrow(new InputError('.: is a folder; give the files in it'));
  });

  test('why not', () => {
    const failure = (code?: string): string => reasonOf(Object.assign(new Error('it failed'), { code }));
    expect(['ENOENT', 'EISDIR', 'EACCES', 'EIO', undefined].map(failure)).toEqual([
      'no such file',
      'is a folder; give the files in it',
      'no permission to read it',
      'it failed',
      'it failed',
    ]);
  });

  test('its name', () => {
    expect([nameOf('-'), nameOf('a/-')]).toEqual(['standard input', 'a/-']);
  });
});

describe('a reference date', () => {
  test('that the library refuses, in the words of the command line', async () => {
    const refusing = (message: string) => () => {
      throw new RangeError(message);
    };
    expect(refusalOf('x', () => [])).toBeUndefined();
    expect(refusalOf('x', refusing('extractDates: options.referenceDate must be'))).toBe('referenceDate must be');
    expect(refusalOf('x', refusing('see extractDates: options.x'))).toBe('see extractDates: options.x');
    expect(() =>
      refusalOf('x', () => {
        throw new TypeError('a bug');
      }),
    ).toThrow(new TypeError('a bug'));
    expect(await checkReferenceDate(undefined)).toBeUndefined();
    expect(await checkReferenceDate('2026-01-20')).toBeUndefined();
    await expect(checkReferenceDate('soon')).rejects.toThrow(UsageError);
    await expect(checkReferenceDate('soon')).rejects.toThrow(/^--reference-date must be .*, got "soon"/);
  });

  test('is what the library is asked about, with an empty text', () => {
    const asked: unknown[] = [];
    refusalOf('2026-01-20', (...args) => {
      asked.push(...args);
      return [];
    });
    expect(asked).toEqual(['', { referenceDate: '2026-01-20' }]);
  });
});
