/** What the functions make of bad input: the rows of docs/bad-input.md, each a call and what comes of it. */
import { runInNewContext } from 'node:vm';
import {
  type Analysis,
  analyze,
  extractDates,
  extractEntities,
  extractQuotes,
  splitSentences,
  summarizeSources,
  verifyQuote,
} from 'wirecopy';
import { toBrat, toLabelStudio, toSchemaOrg, toTimeMl, toWebAnnotation } from 'wirecopy/export';
import { renderHtml } from 'wirecopy/html';

export interface Row {
  /** The call as the page shows it. */
  shown: string;
  call: () => unknown;
  /** What is thrown; `null` where the call works. */
  throws: 'TypeError' | 'RangeError' | "the caller's own error" | null;
}

export interface Section {
  title: string;
  /** What the rows have in common. */
  rule: string;
  rows: Row[];
}

/** Anything at all as an argument. */
type Loose = (...args: unknown[]) => unknown;
const loose = (run: unknown): Loose => run as Loose;

const TEXT_FUNCTIONS = { analyze, splitSentences, extractEntities, extractDates, extractQuotes };
const TEXT = 'It rained on Sunday in Baghdad.';
const ANALYSIS: Analysis = analyze(TEXT);

const throwing = (): never => {
  throw new Error('mine');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Values that are no string, as they are written. */
export const NO_STRINGS: readonly (readonly [shown: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['5', 5],
  ['NaN', Number.NaN],
  ['true', true],
  ['10n', 10n],
  ["Symbol('text')", Symbol('text')],
  ["new String('text')", new String('text')],
  ["['text']", ['text']],
  ["{ text: 'text' }", { text: 'text' }],
  ["{ toString: () => 'text' }", { toString: () => 'text' }],
  ["Buffer.from('text')", Buffer.from('text')],
  ['new Date(0)', new Date(0)],
  ["() => 'text'", () => 'text'],
  ['Object.create(null)', Object.create(null)],
  ['a proxy whose traps throw', new Proxy({}, { get: throwing, getPrototypeOf: throwing })],
  ['a revoked proxy', revoked()],
];

const ofText = (shown: string, value: unknown): Row => ({
  shown: `splitSentences(${shown})`,
  call: () => loose(splitSentences)(value),
  throws: 'TypeError',
});

const withOptions = (
  name: keyof typeof TEXT_FUNCTIONS,
  shown: string,
  options: unknown,
  throws: Row['throws'] = 'RangeError',
): Row => ({ shown: `${name}(text, ${shown})`, call: () => loose(TEXT_FUNCTIONS[name])(TEXT, options), throws });

const of = (shown: string, call: () => unknown, throws: Row['throws']): Row => ({ shown, call, throws });

class Preset {
  lineBreaks = 'space';
}

export const SECTIONS: readonly Section[] = [
  {
    title: 'The text',
    rule: 'Only a primitive string is a text; every string is one, whatever is in it. `analyze`, `extractEntities`, `extractDates` and `extractQuotes` say the same.',
    rows: [
      ...NO_STRINGS.map(([shown, value]) => ofText(shown, value)),
      of("splitSentences('')", () => splitSentences(''), null),
      of("splitSentences('\\ud800\\0')", () => splitSentences('\ud800\0'), null),
    ],
  },
  {
    title: 'Long texts',
    rule: 'Stages that tag words read 16,777,216 UTF-16 code units in one piece, the others 134,217,728.',
    rows: [
      of("analyze('x'.repeat(50_000_000))", () => analyze('x'.repeat(50_000_000)), 'RangeError'),
      of("extractEntities('x'.repeat(50_000_000))", () => extractEntities('x'.repeat(50_000_000)), 'RangeError'),
      of("extractQuotes('x'.repeat(50_000_000))", () => extractQuotes('x'.repeat(50_000_000)), 'RangeError'),
      of("splitSentences('x'.repeat(50_000_000))", () => splitSentences('x'.repeat(50_000_000)), null),
      of("extractDates('x'.repeat(200_000_000))", () => extractDates('x'.repeat(200_000_000)), 'RangeError'),
    ],
  },
  {
    title: 'Options',
    rule: 'An object with known names, or nothing. Own enumerable properties count, each is read once; what stands on a prototype is no option.',
    rows: [
      withOptions('analyze', 'null', null, 'TypeError'),
      withOptions('analyze', '5', 5, 'TypeError'),
      withOptions('analyze', "'news'", 'news', 'TypeError'),
      withOptions('analyze', '[]', [], 'TypeError'),
      withOptions('analyze', "{ referencedate: '2026-01-20' }", { referencedate: '2026-01-20' }),
      withOptions('analyze', '{ minscore: 0.5 }', { minscore: 0.5 }),
      withOptions('analyze', '{ language: "en" }', { language: 'en' }),
      withOptions('analyze', 'undefined', undefined, null),
      withOptions('analyze', '{ referenceDate: undefined }', { referenceDate: undefined }, null),
      withOptions('analyze', 'Object.freeze({ prefer: "past" })', Object.freeze({ prefer: 'past' }), null),
      withOptions(
        'analyze',
        'Object.assign(Object.create(null), { prefer: "past" })',
        { __proto__: null, prefer: 'past' },
        null,
      ),
      withOptions('analyze', 'new Preset()', new Preset(), null),
      withOptions(
        'analyze',
        '{ get prefer() { throw new Error("mine") } }',
        Object.defineProperty({}, 'prefer', { get: throwing, enumerable: true }),
        "the caller's own error",
      ),
      withOptions(
        'analyze',
        'new Proxy({}, { ownKeys() { throw new Error("mine") } })',
        new Proxy({}, { ownKeys: throwing }),
        "the caller's own error",
      ),
    ],
  },
  {
    title: 'Values of options',
    rule: 'What cannot be used is refused, never guessed at, and the message says what can.',
    rows: [
      withOptions('splitSentences', "{ lineBreaks: 'never' }", { lineBreaks: 'never' }),
      withOptions('splitSentences', '{ quotes: 5 }', { quotes: 5 }),
      withOptions('extractDates', "{ prefer: 'later' }", { prefer: 'later' }),
      withOptions('extractDates', "{ dateOrder: 'mdy' }", { dateOrder: 'mdy' }),
      ...["''", "'yesterday'", "'2026-13-01'", "'2026-02-30'", "'20 January 2026'", "'2026-01-20T25:00'"].map((shown) =>
        withOptions('extractDates', `{ referenceDate: ${shown} }`, { referenceDate: shown.slice(1, -1) }),
      ),
      withOptions('extractDates', '{ referenceDate: new Date(NaN) }', { referenceDate: new Date(Number.NaN) }),
      withOptions('extractDates', '{ referenceDate: new Date(8.64e15) }', { referenceDate: new Date(8.64e15) }),
      withOptions('extractDates', '{ referenceDate: Date.now() }', { referenceDate: 1_768_900_000_000 }),
      withOptions('extractDates', '{ referenceDate: null }', { referenceDate: null }),
      withOptions(
        'extractDates',
        '{ referenceDate: a Date of another realm }',
        { referenceDate: runInNewContext('new Date(0)') },
        null,
      ),
      withOptions('extractDates', '{ referenceDate: { __proto__: Date.prototype } }', {
        referenceDate: Object.create(Date.prototype),
      }),
      withOptions('extractEntities', "{ types: 'PERSON' }", { types: 'PERSON' }),
      withOptions('extractEntities', "{ types: ['PERSONS'] }", { types: ['PERSONS'] }),
      withOptions('extractEntities', "{ types: ['GPE'] }", { types: ['GPE'] }),
      withOptions('extractEntities', '{ types: [] }', { types: [] }, null),
      withOptions('extractEntities', '{ minScore: 2 }', { minScore: 2 }),
      withOptions('extractEntities', '{ minScore: NaN }', { minScore: Number.NaN }),
      withOptions('extractEntities', "{ minScore: '0.5' }", { minScore: '0.5' }),
      withOptions('extractEntities', "{ lexicon: ['Acme'] }", { lexicon: ['Acme'] }),
      withOptions('extractEntities', "{ lexicon: { Acme: 'COMPANY' } }", { lexicon: { Acme: 'COMPANY' } }),
      withOptions('extractEntities', "{ lexicon: { '': 'ORG' } }", { lexicon: { '': 'ORG' } }, null),
      withOptions('extractEntities', '{ lexicon: 100,000 names }', { lexicon: manyNames() }, null),
      withOptions('extractEntities', '{ model: {} }', { model: {} }),
    ],
  },
  {
    title: 'Claims and sources',
    rule: '`verifyQuote` takes a claim and a text or its analysis.',
    rows: [
      of('verifyQuote(5, text)', () => loose(verifyQuote)(5, TEXT), 'TypeError'),
      of('verifyQuote({ speaker: "Ana" }, text)', () => loose(verifyQuote)({ speaker: 'Ana' }, TEXT), 'TypeError'),
      of(
        'verifyQuote({ quote: "No", speaker: 5 }, text)',
        () => loose(verifyQuote)({ quote: 'No', speaker: 5 }, TEXT),
        'TypeError',
      ),
      of('verifyQuote("It rained", 5)', () => loose(verifyQuote)('It rained', 5), 'TypeError'),
      of('verifyQuote("", "")', () => verifyQuote('', ''), null),
      of('summarizeSources(text)', () => loose(summarizeSources)(TEXT), 'TypeError'),
      of('summarizeSources({})', () => loose(summarizeSources)({}), 'TypeError'),
      of(
        'summarizeSources(JSON.parse(JSON.stringify(analysis)))',
        () => summarizeSources(JSON.parse(JSON.stringify(ANALYSIS))),
        null,
      ),
      of(
        'summarizeSources({ ...analysis, quotes: [null] })',
        () => loose(summarizeSources)({ ...ANALYSIS, quotes: [null] }),
        'TypeError',
      ),
      of('toBrat({ ...analysis, text: "another" })', () => toBrat({ ...ANALYSIS, text: 'another' }), 'TypeError'),
    ],
  },
  {
    title: 'HTML and other formats',
    rule: 'The same rules for an analysis and for options.',
    rows: [
      of("renderHtml(analysis, { form: 'pdf' })", () => loose(renderHtml)(ANALYSIS, { form: 'pdf' }), 'RangeError'),
      of(
        'renderHtml(analysis, { titel: "Storm" })',
        () => loose(renderHtml)(ANALYSIS, { titel: 'Storm' }),
        'RangeError',
      ),
      of('renderHtml(analysis, { title: 5 })', () => loose(renderHtml)(ANALYSIS, { title: 5 }), 'RangeError'),
      of(
        `renderHtml(analysis, { idPrefix: '"><img>' })`,
        () => renderHtml(ANALYSIS, { idPrefix: '"><img>' }),
        'RangeError',
      ),
      of(
        "renderHtml(analysis, { lang: 'plain English' })",
        () => renderHtml(ANALYSIS, { lang: 'plain English' }),
        'RangeError',
      ),
      of('renderHtml(null)', () => loose(renderHtml)(null), 'TypeError'),
      of('toTimeMl(analysis, { id: 5 })', () => loose(toTimeMl)(ANALYSIS, { id: 5 }), 'RangeError'),
      of(
        'toLabelStudio(analysis, { fromname: "l" })',
        () => loose(toLabelStudio)(ANALYSIS, { fromname: 'l' }),
        'RangeError',
      ),
      of('toSchemaOrg(analysis, { url: 5 })', () => loose(toSchemaOrg)(ANALYSIS, { url: 5 }), 'RangeError'),
      of('toWebAnnotation(analysis)', () => loose(toWebAnnotation)(ANALYSIS), 'TypeError'),
    ],
  },
];

function manyNames(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`Acme ${i}`, 'ORG']));
}

/** What a call comes to: the message of what it throws, or that it works. */
export function outcome({ call, throws }: Row): { kind: string; message: string } {
  try {
    call();
    return { kind: 'works', message: '' };
  } catch (error) {
    const { name, message } = error as Error;
    return { kind: throws === "the caller's own error" && message === 'mine' ? throws : name, message };
  }
}

/** The page docs/bad-input.md. */
export function page(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const sections = SECTIONS.map(({ title, rule, rows }) => {
    const lines = rows.map((row) => {
      const { kind, message } = outcome(row);
      return `| \`${cell(row.shown)}\` | ${kind} | ${cell(message)} |`;
    });
    return `## ${title}\n\n${rule}\n\n| Call | Result | Message |\n|---|---|---|\n${lines.join('\n')}\n`;
  });
  return `# Bad input\n\nEvery row is run by a test, and its message is what the call says; \`npx vitest run test/input -u\` writes this page.\n\n${sections.join('\n')}`;
}
