/** Reports, whole. */
import { describe, expect, test } from 'vitest';
import type { Analysis, EntityType, Span } from 'wirecopy';
import { formatReport } from '../../src/cli/report.js';

const spanIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

describe('a report', () => {
  const PLAIN = { color: false, width: 80, hasReferenceDate: true };
  const report = (analysis: Partial<Analysis> & { text: string }, settings: Partial<typeof PLAIN> = {}): string[] =>
    formatReport(
      'a',
      { sentences: [], entities: [], dates: [], quotes: [], clusters: [], ...analysis },
      {
        ...PLAIN,
        ...settings,
      },
    ).split('\n');

  type Quote = Analysis['quotes'][number];
  const quoteIn = (text: string, words: string, rest: Partial<Quote> = {}): Quote => ({
    ...spanIn(text, words),
    type: 'direct',
    quoted: [],
    speaker: null,
    cue: null,
    utterance: 'u1',
    closed: true,
    score: 1,
    rule: 'cue',
    ...rest,
  });
  const cluster = (text: string, type: EntityType, name: string, ...mentions: string[]) => ({
    id: name,
    type,
    name,
    mentions: (mentions.length > 0 ? mentions : [name]).map((words) => spanIn(text, words)),
    quotes: [],
  });

  test('counts one of each in the singular', () => {
    const text = 'May.';
    expect(
      report({
        text,
        sentences: [{ ...spanIn(text, text), paragraph: 0 }],
        entities: [{ ...spanIn(text, 'May'), type: 'PERSON', name: 'May', id: 'e', score: 1 }],
        quotes: [quoteIn(text, 'May')],
      })[0],
    ).toBe('a · 1 word · 1 sentence · 1 quotation · 1 name · 0 dates');
  });

  test('names in groups, most mentioned first, with their other forms', () => {
    const text = 'Ana Ruiz\nRuiz\nTom\nOslo Acme Hall iPhone Prize $5 8% 3 kg a@b.no b.no 555 @b #b';
    const lines = report({
      text,
      clusters: [
        cluster(text, 'PERSON', 'Tom'),
        cluster(text, 'PERSON', 'Ana Ruiz', 'Ana Ruiz', 'Ruiz'),
        cluster(text, 'ORG', 'Acme'),
        cluster(text, 'LOC', 'Oslo'),
        cluster(text, 'FAC', 'Hall'),
        cluster(text, 'PRODUCT', 'iPhone'),
        cluster(text, 'MISC', 'Prize'),
        cluster(text, 'MONEY', '$5'),
        cluster(text, 'PERCENT', '8%'),
        cluster(text, 'QUANTITY', '3 kg'),
        cluster(text, 'EMAIL', 'a@b.no'),
        cluster(text, 'URL', 'b.no'),
        cluster(text, 'PHONE', '555'),
        cluster(text, 'HANDLE', '@b'),
        cluster(text, 'HASHTAG', '#b'),
      ],
    });
    expect(lines.slice(1)).toEqual(
      [
        '',
        'Who and where',
        '  People',
        '    Ana Ruiz · line 1',
        '    Tom · line 3',
        '  Organisations',
        '    Acme · line 4',
        '  Places',
        '    Oslo · line 4',
        '    Hall · line 4',
        '  Products, works, events',
        '    iPhone · line 4',
        '    Prize · line 4',
        '  Amounts',
        '    $5 · line 4',
        '    8% · line 4',
        '    3 kg · line 4',
        '  Addresses',
        '    a@b.no · line 4',
        '    b.no · line 4',
        '    555 · line 4',
        '    @b · line 4',
        '    #b · line 4',
        '',
      ].map((line) => line.replace('Ana Ruiz · line 1', 'Ana Ruiz, also “Ruiz” · line 1')),
    );
  });

  test('several forms, several lines, each once; long rows go on under their names', () => {
    const text = 'World Health Organization\nWHO, Organization\nWHO';
    const mentions = [
      spanIn(text, 'World Health Organization'),
      spanIn(text, 'WHO'),
      spanIn(text, 'Organization', 30),
      spanIn(text, 'WHO', 40),
    ];
    const row = { id: 'e', type: 'ORG' as const, name: 'World Health Organization', mentions, quotes: [] };
    expect(report({ text, clusters: [row] }, { width: 90 }).slice(4)).toEqual([
      '    World Health Organization, also “WHO”, “Organization” · lines 1, 2, 3',
      '',
    ]);
    expect(report({ text, clusters: [row] }, { width: 40 }).slice(4)).toEqual([
      '    World Health Organization, also',
      '      “WHO”, “Organization” · lines 1, 2,',
      '      3',
      '',
    ]);
    // Narrower than forty columns is no narrower.
    expect(report({ text, clusters: [row] }, { width: 1 })).toEqual(report({ text, clusters: [row] }, { width: 40 }));
    expect(report({ text, clusters: [row] }, { width: 41 })).not.toEqual(
      report({ text, clusters: [row] }, { width: 40 }),
    );
  });

  test('nationalities by their form', () => {
    const text = 'Iraqi Iraqis Iraqi';
    const entities = [spanIn(text, 'Iraqi'), spanIn(text, 'Iraqis'), spanIn(text, 'Iraqi', 12)].map((span) => ({
      ...span,
      type: 'NORP' as const,
      name: 'Iraqi',
      id: 'e',
      score: 1,
    }));
    const other = { ...spanIn(text, 'Iraqis'), type: 'LOC' as const, name: 'x', id: 'x', score: 1 };
    expect(
      report({ text, entities: [...entities, other], clusters: [cluster(text, 'NORP', 'Iraqi')] }).slice(3),
    ).toEqual(['  Nationalities and groups', '    Iraqi · line 1', '    Iraqis · line 1', '']);
  });

  test('sources in the order of their first quotation', () => {
    const text = '“One.” “Two.” “Three.” “Four.” “Five.”';
    const by = (name: string, entityId: string | null) =>
      ({ start: 0, end: 0, text: '', name, entityId, kind: 'name' }) as const;
    const quotes = [
      quoteIn(text, '“One.”', { speaker: by('Tom', null), cue: { start: 0, end: 0, text: 'said' } }),
      quoteIn(text, '“Two.”', { speaker: by('Ana', 'e1') }),
      quoteIn(text, '“Three.”', { closed: false }),
      quoteIn(text, '“Four.”', { speaker: by('Ms Ruiz', 'e1') }),
      quoteIn(text, '“Five.”', { speaker: by('Tom', null) }),
    ];
    expect(report({ text, quotes }).slice(1)).toEqual([
      '',
      'Who said what',
      '  Tom',
      '     1  said: “One.”',
      '     1  “Five.”',
      '  Ana',
      '     1  “Two.”',
      '     1  “Four.”',
      '  no source named',
      '     1  “Three.” […]',
      '',
    ]);
    // An entity is not the unnamed source that bears its id for a name.
    const alike = [
      quoteIn(text, '“One.”', { speaker: by('e1', null) }),
      quoteIn(text, '“Two.”', { speaker: by('Ana', 'e1') }),
    ];
    expect(report({ text, quotes: alike }).filter((line) => /^ {2}\S/u.test(line))).toEqual(['  e1', '  Ana']);
  });

  test('a quotation goes on under its first words; a cue longer than a line is no cue', () => {
    const text = 'x '.repeat(40).trim();
    const words = { ...quoteIn(text, text), cue: { start: 0, end: 0, text: 'said' } };
    expect(report({ text, quotes: [words] }, { width: 40 }).slice(4)).toEqual([
      `     1  said: ${'x '.repeat(13).trim()}`,
      `        ${'x '.repeat(16).trim()}`,
      `        ${'x '.repeat(11).trim()}`,
      '',
    ]);
    const long = { ...words, cue: { start: 0, end: 0, text: 'told a long row of reporters in the hall' } };
    const colored = report({ text, quotes: [long] }, { width: 40, color: true });
    expect(colored[4]).toBe('\x1b[2m     1\x1b[0m  told a long row of reporters in');
    expect(report({ text, quotes: [words] }, { color: true })[4]).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours
      /^\x1b\[2m {5}1\x1b\[0m {2}\x1b\[2msaid: \x1b\[0mx x/u,
    );
  });

  test('dates in the order of the calendar, then of the text', () => {
    const text = 'May, 3 June, June, a week, on.';
    const date = (words: string, value: string, start?: string, rest: object = {}): Analysis['dates'][number] => ({
      ...spanIn(text, words),
      type: 'DATE',
      value,
      grain: 'day',
      ...(start ? { interval: { start, end: start } } : {}),
      ...rest,
    });
    const dates = [
      date('a week', 'P1W'),
      date('on', 'PXD'),
      date('3 June', '2026-06-03', '2026-06-03'),
      date('June', '2026-06', '2026-06-01'),
      date('May', '2026-05', '2026-05-01', { mod: 'LESS_THAN' }),
    ];
    const same = [date('3 June', '2026-06-03', '2026-05-01'), ...dates];
    expect(report({ text, dates }).slice(1)).toEqual([
      '',
      'When',
      '  2026-05 less than    1  May, 3 June, June, a week, on.',
      '  2026-06              1  May, 3 June, June, a week, on.',
      '  2026-06-03           1  May, 3 June, June, a week, on.',
      '  P1W                  1  May, 3 June, June, a week, on.',
      '  PXD                  1  May, 3 June, June, a week, on.',
      '',
    ]);
    expect(report({ text, dates: same }).slice(3, 5)).toEqual([
      '  2026-05 less than    1  May, 3 June, June, a week, on.',
      '  2026-06-03           1  May, 3 June, June, a week, on.',
    ]);
    expect(report({ text, dates }, { hasReferenceDate: false }).at(-2)).toBe(
      '  Without --reference-date, “Sunday” or “last month” may stay open.',
    );
    expect(report({ text }, { hasReferenceDate: false })).toEqual([
      'a · 7 words · 0 sentences · 0 quotations · 0 names · 0 dates',
      '',
    ]);
  });

  test('an excerpt has what room the columns leave', () => {
    const text = `${'a '.repeat(30)}May ${'b '.repeat(30)}`;
    const dates = [{ ...spanIn(text, 'May'), type: 'DATE' as const, value: '2026-05', grain: 'month' as const }];
    expect(report({ text, dates }, { width: 47 })[3]).toBe('  2026-05              1  …a a a a May b b b…');
    expect(report({ text, dates }, { width: 47, color: true })[3]).toBe(
      '  \x1b[1;36m2026-05          \x1b[0m \x1b[2m   1\x1b[0m  …a a a a \x1b[33mMay\x1b[0m b b b…',
    );
  });

  test('with colours', () => {
    const text = 'Ana';
    expect(
      report({ text, clusters: [cluster(text, 'PERSON', 'Ana')], quotes: [quoteIn(text, 'Ana')] }, { color: true }),
    ).toEqual([
      '\x1b[1;4ma\x1b[0m \x1b[2m· 1 word · 0 sentences · 1 quotation · 0 names · 0 dates\x1b[0m',
      '',
      '\x1b[1;4mWho said what\x1b[0m',
      '  \x1b[2mno source named\x1b[0m',
      '\x1b[2m     1\x1b[0m  \x1b[2m\x1b[0mAna',
      '',
      '\x1b[1;4mWho and where\x1b[0m',
      '  People',
      '    \x1b[1;36mAna\x1b[0m · line 1',
      '',
    ]);
  });
});
