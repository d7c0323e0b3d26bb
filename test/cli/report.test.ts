import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from 'wirecopy';
import { linesOf, plainLine, wrapped } from '../../src/cli/lines.js';
import { formatReport } from '../../src/cli/report.js';

const text = [
  'Storm Ada hit Porto on Sunday.',
  '“We were lucky,” the mayor, Ana Ruiz, said. “Nobody was hurt.',
  '“The port is open again,” Ruiz added.',
  'Repairs will take months, and the Portuguese army helps until May.',
].join('\n');

function span(words: string, n = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
}

const ruiz = { name: 'Ana Ruiz', entityId: 'e1', kind: 'name' } as const;
const analysis: Analysis = {
  text,
  sentences: [],
  entities: [
    { ...span('Porto'), type: 'LOC', name: 'Porto', id: 'e0', score: 1 },
    { ...span('Ana Ruiz'), type: 'PERSON', name: 'Ana Ruiz', id: 'e1', score: 1 },
    { ...span('Ruiz', 1), type: 'PERSON', name: 'Ana Ruiz', id: 'e1', score: 1 },
    { ...span('Portuguese'), type: 'NORP', name: 'Portuguese', id: 'e2', score: 1 },
  ],
  dates: [
    { ...span('months'), type: 'DURATION', value: 'PXM', grain: 'month' },
    {
      ...span('May'),
      type: 'DATE',
      value: '2026-05',
      grain: 'month',
      interval: { start: '2026-05-01', end: '2026-06-01' },
    },
    {
      ...span('Sunday'),
      type: 'DATE',
      value: '2026-01-18',
      mod: 'ON_OR_BEFORE',
      grain: 'day',
      interval: { start: '2026-01-18', end: '2026-01-19' },
    },
  ],
  quotes: [
    quote('“We were lucky,”', 'said', true),
    { ...quote('“Nobody was hurt.', null, false), speaker: { ...span('Ana Ruiz'), ...ruiz } },
    quote('“The port is open again,”', 'added', true),
    { ...quote('the Portuguese army helps until May', null, true), type: 'indirect', speaker: null },
  ],
  clusters: [
    { id: 'e0', type: 'LOC', name: 'Porto', mentions: [span('Porto')], quotes: [] },
    { id: 'e1', type: 'PERSON', name: 'Ana Ruiz', mentions: [span('Ana Ruiz'), span('Ruiz', 1)], quotes: [0, 1, 2] },
    { id: 'e2', type: 'NORP', name: 'Portuguese', mentions: [span('Portuguese')], quotes: [] },
  ],
};

function quote(words: string, cue: string | null, closed: boolean): Analysis['quotes'][number] {
  return {
    ...span(words),
    type: 'direct',
    quoted: [],
    speaker: { ...span('Ruiz'), ...ruiz },
    cue: cue ? span(cue) : null,
    utterance: 'u1',
    closed,
    score: 1,
    rule: 'cue',
  };
}

describe('the report', () => {
  it('tells who said what, who and where is named, and when', () => {
    expect(formatReport('storm.txt', analysis, { color: false, width: 80, hasReferenceDate: true })).toBe(
      [
        'storm.txt · 35 words · 0 sentences · 4 quotations · 4 names · 3 dates',
        '',
        'Who said what',
        '  Ana Ruiz',
        '     2  said: “We were lucky,”',
        '     2  “Nobody was hurt. […]',
        '     3  added: “The port is open again,”',
        '  no source named',
        '     4  the Portuguese army helps until May',
        '',
        'Who and where',
        '  People',
        '    Ana Ruiz, also “Ruiz” · lines 2, 3',
        '  Places',
        '    Porto · line 1',
        '  Nationalities and groups',
        '    Portuguese · line 4',
        '',
        'When',
        '  2026-01-18 on or before    1  Storm Ada hit Porto on Sunday.',
        '  2026-05              4  …months, and the Portuguese army helps until May.',
        '  PXM                  4  Repairs will take months, and the Portuguese army…',
        '',
      ].join('\n'),
    );
  });

  it('says what a missing reference date costs', () => {
    const report = formatReport('storm.txt', analysis, { color: false, width: 80, hasReferenceDate: false });
    expect(report).toContain('Without --reference-date');
  });

  it('is the same with colours, but for the colours', () => {
    const settings = { width: 80, hasReferenceDate: true };
    const colored = formatReport('storm.txt', analysis, { ...settings, color: true });
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
    expect(colored.replace(escapes, '')).toBe(formatReport('storm.txt', analysis, { ...settings, color: false }));
    expect(colored.match(escapes)?.length).toBeGreaterThan(10);
  });

  it('never passes control characters on to the terminal', () => {
    const hostile = 'Ana\u001b[2J said \u202eevil\u0007';
    expect(plainLine(hostile)).toBe('Ana\ufffd[2J said \ufffdevil\ufffd');
    const quotes = [{ ...quote('“We were lucky,”', null, true), text: hostile }];
    const report = formatReport(
      `\u001b]0;x`,
      { ...analysis, quotes },
      { color: false, width: 80, hasReferenceDate: true },
    );
    expect(report).not.toContain('\u001b');
    expect(report).not.toContain('\u202e');
  });

  it('of an empty text is one line', () => {
    const nothing: Analysis = { text: '', sentences: [], entities: [], dates: [], quotes: [], clusters: [] };
    expect(formatReport('a', nothing, { color: false, width: 80, hasReferenceDate: false })).toBe(
      'a · 0 words · 0 sentences · 0 quotations · 0 names · 0 dates\n',
    );
  });
});

describe('lines', () => {
  it('counts CR LF as one line break', () => {
    const lines = linesOf('a\r\nb\nc\rd');
    expect([0, 1, 3, 5, 7].map((offset) => lines.numberAt(offset))).toEqual([1, 1, 2, 3, 4]);
  });

  it('cuts excerpts at whole words', () => {
    const long = 'one two three four five six seven eight nine ten';
    const excerpt = linesOf(long).around({ start: 19, end: 23, text: 'five' }, 24);
    expect(excerpt).toEqual({ before: '…four ', middle: 'five', after: ' six…' });
  });

  it('wraps words after an indent', () => {
    expect(wrapped('aa bb cc dd', 5, '  ')).toBe('aa bb\n  cc dd');
    expect(wrapped('unbreakable words', 5, '  ')).toBe('unbreakable\n  words');
  });
});
