/** The markup of each part of a page, whole. */
import { describe, expect, test } from 'vitest';
import type { Analysis, EntityType } from 'wirecopy';
import { renderArticle } from '../../src/html/article.js';
import { dateLabel } from '../../src/html/date-label.js';
import { escapeHtml } from '../../src/html/escape.js';
import { renderHtml } from '../../src/html/index.js';
import { type Layer, renderLayers } from '../../src/html/layers.js';
import { renderSources, renderTimeline } from '../../src/html/side.js';
import { hoverRules, styleSheet } from '../../src/html/style.js';

interface Parts {
  sentences?: [words: string, paragraph: number][];
  entities?: [words: string, type: EntityType, id?: string][];
  dates?: Partial<Analysis['dates'][number]>[];
  quotes?: Partial<Analysis['quotes'][number]>[];
  clusters?: Analysis['clusters'];
}

function analysisOf(text: string, parts: Parts = {}): Analysis {
  const { sentences = [[text, 0]], entities = [], dates = [], quotes = [], clusters = [] } = parts;
  const spanOf = (words: string): { start: number; end: number; text: string } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return {
    text,
    sentences: sentences.map(([words, paragraph]) => ({ ...spanOf(words), paragraph })),
    entities: entities.map(([words, type, id = words]) => ({ ...spanOf(words), type, name: words, id, score: 1 })),
    dates: dates.map((date) => ({ type: 'DATE', value: '', grain: 'day', ...spanOf(date.text!), ...date })),
    quotes: quotes.map((quote) => ({
      type: 'direct',
      quoted: [],
      speaker: null,
      cue: null,
      utterance: 'u1',
      closed: true,
      score: 1,
      rule: 'cue',
      ...spanOf(quote.text!),
      ...quote,
    })),
    clusters,
  };
}

const at = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

/** Without the elements of sentences. */
const article = (analysis: Analysis): string =>
  renderArticle({ ...analysis, sentences: analysis.sentences }, 'p-').replaceAll('<span class="wc-sentence">', '');

describe('the article', () => {
  test('paragraphs start where their first sentence does', () => {
    const text = 'One. Two.\n\nThree.\n\nFour.';
    const sentences: [string, number][] = [
      ['One.', 0],
      ['Two.', 0],
      ['Three.', 1],
      ['Four.', 2],
    ];
    expect(renderArticle(analysisOf(text, { sentences }), '')).toBe(
      '<p data-start="0"><span class="wc-sentence">One.</span> <span class="wc-sentence">Two.</span></p>\n' +
        '<p data-start="11"><span class="wc-sentence">Three.</span></p>\n' +
        '<p data-start="19"><span class="wc-sentence">Four.</span></p>',
    );
  });

  test('without sentences the whole text is a paragraph, unless it is empty', () => {
    expect(renderArticle(analysisOf(' a\n', { sentences: [] }), '')).toBe('<p data-start="0"> a\n</p>');
    expect(renderArticle(analysisOf(' \n', { sentences: [] }), '')).toBe('');
    expect(renderArticle(analysisOf('', { sentences: [] }), '')).toBe('');
  });

  test('a quotation with what belongs to it', () => {
    const text = '“No,” Ana said.';
    const quotes = [
      {
        text: '“No,”',
        quoted: [at(text, 'No,')],
        cue: at(text, 'said'),
        speaker: { ...at(text, 'Ana'), name: 'Ana "A" Ruiz', entityId: null, kind: 'name' as const },
      },
    ];
    expect(article(analysisOf(text, { quotes }))).toBe(
      '<p data-start="0"><span id="p-quote-1" class="wc-quote wc-direct" data-quote="1">“<span class="wc-quoted">No,</span>”</span>' +
        '<a class="wc-ref" data-quote="1" href="#p-source-of-1" aria-label="Quotation 1: Ana &quot;A&quot; Ruiz">1</a> ' +
        '<span class="wc-speaker" data-quote="1" title="Source of quotation 1: Ana &quot;A&quot; Ruiz">Ana</span> ' +
        '<span class="wc-cue" data-quote="1" title="Cue of quotation 1">said</span>.</span></p>',
    );
  });

  test('a source of several quotations is marked once, with the numbers of all', () => {
    const text = '“No,” Ana said. “Yes.” Tom: “So.”';
    const speaker = (name: string) => ({ ...at(text, name), name, entityId: null, kind: 'name' as const });
    const quotes = [
      { text: '“No,”', speaker: speaker('Ana') },
      { text: '“Yes.”', speaker: speaker('Ana') },
      { text: '“So.”', speaker: speaker('Tom') },
    ];
    const html = article(analysisOf(text, { quotes }));
    expect(html.match(/<span class="wc-speaker".*?<\/span>/gu)).toEqual([
      '<span class="wc-speaker" data-quote="1 2" title="Source of quotation 1, 2: Ana">Ana</span>',
      '<span class="wc-speaker" data-quote="3" title="Source of quotation 3: Tom">Tom</span>',
    ]);
  });

  test('a quotation of nobody says so', () => {
    expect(article(analysisOf('“No.”', { quotes: [{ text: '“No.”', type: 'indirect' }] }))).toBe(
      '<p data-start="0"><span id="p-quote-1" class="wc-quote wc-indirect" data-quote="1">“No.”</span></span>' +
        '<a class="wc-ref" data-quote="1" href="#p-source-of-1" aria-label="Quotation 1: no source named">1</a></p>',
    );
  });

  test('a quotation over two paragraphs goes on in the second, its number at its end', () => {
    const text = '“No.\n\n“So.” It rained.';
    const sentences: [string, number][] = [
      ['“No.', 0],
      ['“So.”', 1],
      ['It rained.', 1],
    ];
    expect(article(analysisOf(text, { sentences, quotes: [{ text: '“No.\n\n“So.”' }] }))).toBe(
      '<p data-start="0"><span id="p-quote-1" class="wc-quote wc-direct" data-quote="1">“No.</span></span></p>\n' +
        '<p data-start="6"><span class="wc-quote wc-direct" data-quote="1">“So.”</span></span>' +
        '<a class="wc-ref" data-quote="1" href="#p-source-of-1" aria-label="Quotation 1: no source named">1</a> It rained.</span></p>',
    );
  });

  test('a date says its type, value and modifier', () => {
    const text = 'By May or June.';
    const dates = [
      { text: 'May', value: '2026-05', mod: 'BEFORE' as const },
      { text: 'June', type: 'DATE' as const, value: '2026-06' },
    ];
    expect(article(analysisOf(text, { dates }))).toBe(
      '<p data-start="0">By <span id="p-date-1" class="wc-date" title="DATE 2026-05 BEFORE">May</span> or ' +
        '<span id="p-date-2" class="wc-date" title="DATE 2026-06">June</span>.</span></p>',
    );
  });

  test('a name says its type once, what explains itself never', () => {
    const text = 'Oslo, the city of Oslo, paid $5, 8%, ten tonnes to a@b.no, x.no, 555-1234, @b and #b.';
    const mention = (words: string, type: EntityType): [string, EntityType] => [words, type];
    const html = article(
      analysisOf(text, {
        entities: [
          mention('Oslo', 'LOC'),
          mention('$5', 'MONEY'),
          mention('8%', 'PERCENT'),
          mention('ten tonnes', 'QUANTITY'),
          mention('a@b.no', 'EMAIL'),
          mention('x.no', 'URL'),
          mention('555-1234', 'PHONE'),
          mention('@b and', 'HANDLE'),
          mention('#b', 'HASHTAG'),
        ],
      }),
    );
    expect(html).toContain(
      '<p data-start="0"><span class="wc-entity wc-loc" title="LOC: Oslo">Oslo</span><span class="wc-tag wc-loc">LOC</span>, the city',
    );
    expect(html).toContain('<span class="wc-entity wc-money" title="MONEY: $5">$5</span>, ');
    expect(html.match(/wc-tag/gu)).toHaveLength(1);
    expect(html.match(/wc-entity/gu)).toHaveLength(9);
  });

  test('the second mention of a name has no type, another name of the type has', () => {
    const text = 'Oslo and Oslos, Rome.';
    const entities: [string, EntityType, string][] = [
      ['Oslo', 'LOC', 'e0'],
      ['Oslos', 'LOC', 'e0'],
      ['Rome', 'LOC', 'e1'],
    ];
    expect(
      article(analysisOf(text, { entities })).match(/>[A-Z][^<]*<\/span>(?:<span class="wc-tag[^>]*>)?/gu),
    ).toEqual([
      '>Oslo</span><span class="wc-tag wc-loc">',
      '>Oslos</span>',
      '>Rome</span><span class="wc-tag wc-loc">',
    ]);
  });
});

describe('layers', () => {
  const layer = (start: number, end: number, rank: number, tag: string, after?: string): Layer => ({
    start,
    end,
    rank,
    open: (first) => (first ? `<${tag} 1>` : `<${tag}>`),
    close: `</${tag}>`,
    ...(after === undefined ? {} : { after }),
  });

  test.each([
    ['none', [], 'abcdef'],
    ['the whole', [layer(0, 6, 0, 'a')], '<a 1>abcdef</a>'],
    ['inside', [layer(2, 4, 0, 'a')], 'ab<a 1>cd</a>ef'],
    ['one after the other', [layer(0, 3, 0, 'a'), layer(3, 6, 0, 'b')], '<a 1>abc</a><b 1>def</b>'],
    ['empty ones are left out', [layer(3, 3, 0, 'a')], 'abcdef'],
    [
      'the same place: the lower rank is outside',
      [layer(1, 3, 1, 'b'), layer(1, 3, 0, 'a')],
      'a<a 1><b 1>bc</b></a>def',
    ],
    [
      'the same start: the lower rank is outside, and cut by nothing',
      [layer(0, 2, 0, 'a'), layer(0, 4, 1, 'b')],
      '<a 1><b 1>ab</b></a><b>cd</b>ef',
    ],
    [
      'the same start and rank: the longer is outside',
      [layer(0, 2, 0, 'b'), layer(0, 4, 0, 'a')],
      '<a 1><b 1>ab</b>cd</a>ef',
    ],
    ['the same rank, one within the other', [layer(0, 4, 0, 'a'), layer(1, 2, 0, 'b')], '<a 1>a<b 1>b</b>cd</a>ef'],
    ['what stands after the end', [layer(1, 3, 0, 'a', '*')], 'a<a 1>bc</a>*def'],
    [
      'after two ends: the inner first',
      [layer(0, 3, 0, 'a', '+'), layer(1, 3, 1, 'b', '*')],
      '<a 1>a<b 1>bc</b></a>*+def',
    ],
    ['after an end at the end', [layer(4, 6, 0, 'a', '*')], 'abcd<a 1>ef</a>*'],
  ])('%s', (_why, layers, html) => {
    expect(renderLayers('abcdef', 0, 6, layers)).toBe(html);
  });

  test.each([
    ['that begin before the stretch go on in it', [layer(0, 4, 0, 'a')], '<a>cd</a>e'],
    ['that end behind it stop with it, and what follows them waits', [layer(3, 6, 0, 'a', '*')], 'c<a 1>de</a>'],
    ['that end with it', [layer(3, 5, 0, 'a', '*')], 'c<a 1>de</a>*'],
    ['that begin with it', [layer(2, 3, 0, 'a')], '<a 1>c</a>de'],
    ['before it or behind it', [layer(0, 2, 0, 'a', '*'), layer(5, 6, 0, 'b', '*')], 'cde'],
    ['all around it', [layer(0, 6, 0, 'a', '*')], '<a>cde</a>'],
  ])('of a stretch: %s', (_why, layers, html) => {
    expect(renderLayers('abcdef', 2, 5, layers)).toBe(html);
  });

  test('the text is escaped', () => {
    expect(renderLayers('<&>', 0, 3, [layer(1, 2, 0, 'a')])).toBe('&lt;<a 1>&amp;</a>&gt;');
  });
});

describe('sources', () => {
  const text = '“No snow fell,” Mayor Ana Ruiz said. “It rained,” a clerk said. “So be it.”';
  const ana = { ...at(text, 'Ana Ruiz'), name: 'Ana Ruiz', entityId: 'e0', kind: 'name' as const };
  const clerk = { ...at(text, 'a clerk'), name: 'a clerk', entityId: null, kind: 'nominal' as const };

  test('each with its share, what it is, and what it says', () => {
    const analysis = analysisOf(text, {
      sentences: [['“No snow fell,” Mayor Ana Ruiz said.', 0]],
      quotes: [
        { text: '“No snow fell,”', speaker: ana },
        { text: '“It rained,”', speaker: clerk },
      ],
      clusters: [{ id: 'e0', type: 'PERSON', name: 'Ana Ruiz', mentions: [at(text, 'Ana Ruiz')], quotes: [0] }],
    });
    expect(renderSources(analysis, 'p-')).toBe(
      `<section aria-labelledby="p-sources">
<h2 id="p-sources">Who is quoted</h2>
<ol class="wc-sources">
<li><span class="wc-head"><strong>Ana Ruiz</strong> <span class="wc-share">60%<span class="wc-hidden"> of the words quoted</span></span></span><span class="wc-soft">Mayor</span><span class="wc-bar" aria-hidden="true"><span style="width:60%"></span></span><ul class="wc-said"><li><a id="p-source-of-1" data-quote="1" href="#p-quote-1"><span class="wc-number">1</span> <span class="wc-words">“No snow fell,”</span></a></li></ul></li>
<li><span class="wc-head"><strong>a clerk</strong> <span class="wc-share">40%<span class="wc-hidden"> of the words quoted</span></span></span><span class="wc-soft">unnamed, by role</span><span class="wc-bar" aria-hidden="true"><span style="width:40%"></span></span><ul class="wc-said"><li><a id="p-source-of-2" data-quote="2" href="#p-quote-2"><span class="wc-number">2</span> <span class="wc-words">“It rained,”</span></a></li></ul></li>
</ol>
</section>`,
    );
  });

  test('what nobody is named for stands last, under one heading', () => {
    const analysis = analysisOf(text, {
      quotes: [{ text: '“No snow fell,”' }, { text: '“It rained,”', speaker: clerk }, { text: '“So be it.”' }],
    });
    const html = renderSources(analysis, '');
    expect(html).toContain(
      '<li><span class="wc-head"><strong>No source named</strong></span><ul class="wc-said">' +
        '<li><a id="source-of-1" data-quote="1" href="#quote-1"><span class="wc-number">1</span> <span class="wc-words">“No snow fell,”</span></a></li>' +
        '<li><a id="source-of-3" data-quote="3" href="#quote-3"><span class="wc-number">3</span> <span class="wc-words">“So be it.”</span></a></li></ul></li>\n</ol>',
    );
    expect(html.match(/No source named/gu)).toHaveLength(1);
  });

  test.each([
    ['PERSON', 'name', 'person'],
    ['ORG', 'name', 'organisation'],
    [null, 'nominal', 'unnamed, by role'],
    [null, 'pronoun', 'unnamed'],
  ] as const)('of type %s, a %s: %s', (type, kind, words) => {
    const source = { ...at(text, 'Ana Ruiz'), name: 'Ana', entityId: type && 'e0', kind };
    const analysis = analysisOf(text, {
      sentences: [],
      quotes: [{ text: '“It rained,”', speaker: source }],
      clusters: type ? [{ id: 'e0', type, name: 'Ana', mentions: [], quotes: [0] }] : [],
    });
    expect(renderSources(analysis, '')).toContain(`<span class="wc-soft">${words}</span>`);
  });

  test('several roles', () => {
    const words = 'Mayor Ana Ruiz left. Judge Ana Ruizo said “no”.';
    const analysis = analysisOf(words, {
      sentences: [
        ['Mayor Ana Ruiz left.', 0],
        ['Judge Ana Ruizo said “no”.', 0],
      ],
      quotes: [{ text: '“no”', speaker: { ...at(words, 'Ana Ruizo'), name: 'Ana', entityId: 'e0', kind: 'name' } }],
      clusters: [
        {
          id: 'e0',
          type: 'PERSON',
          name: 'Ana',
          mentions: [at(words, 'Ana Ruiz'), at(words, 'Ana Ruizo')],
          quotes: [0],
        },
      ],
    });
    expect(renderSources(analysis, '')).toContain('<span class="wc-soft">Mayor; Judge</span>');
  });

  test('none', () => {
    expect(renderSources(analysisOf(text), 'p-')).toBe(
      '<section aria-labelledby="p-sources">\n<h2 id="p-sources">Who is quoted</h2>\n<p class="wc-soft">Nobody is quoted.</p>\n</section>',
    );
  });

  test.each([
    ['as long as is shown', 'x'.repeat(90), 'x'.repeat(90)],
    ['longer, without a space', 'x'.repeat(91), `${'x'.repeat(90)}\u00a0…`],
    ['longer: cut at a space', `${'x'.repeat(50)} ${'y'.repeat(60)}`, `${'x'.repeat(50)}\u00a0…`],
    [
      'a space too early to cut at',
      `${'x'.repeat(45)} ${'y'.repeat(60)}`,
      `${'x'.repeat(45)} ${'y'.repeat(44)}\u00a0…`,
    ],
    ['the first that is not', `${'x'.repeat(46)} ${'y'.repeat(60)}`, `${'x'.repeat(46)}\u00a0…`],
    ['no comma before the cut', `${'x'.repeat(50)}, ${'y'.repeat(60)}`, `${'x'.repeat(50)}\u00a0…`],
    ['a comma inside stays', `a, b ${'x'.repeat(50)} ${'y'.repeat(60)}`, `a, b ${'x'.repeat(50)}\u00a0…`],
    ['white space in one line', `a\n\n b ${'<'}`, 'a b &lt;'],
  ])('the first words of a quotation: %s', (_why, words, shown) => {
    const html = renderSources(analysisOf(words, { sentences: [], quotes: [{ text: words }] }), '');
    expect(/<span class="wc-words">(.*?)<\/span>/u.exec(html)![1]).toBe(shown);
  });
});

describe('the timeline', () => {
  const text = 'May, June, then May again, and some weeks.';
  const dated = (words: string, value: string, start: string, from = text.indexOf(words)) => ({
    start: from,
    end: from + words.length,
    text: words,
    value,
    interval: { start, end: start },
  });

  test('in the order of the calendar, the same once, what has no place not at all', () => {
    const dates = [
      dated('June', '2026-06', '2026-06-01'),
      dated('May', '2026-05', '2026-05-01'),
      { text: 'some weeks', value: 'PXW' },
      dated('May', '2026-05', '2026-05-01', 16),
    ];
    expect(renderTimeline(analysisOf(text, { dates }), 'p-')).toBe(
      `<section aria-labelledby="p-timeline">
<h2 id="p-timeline">When</h2>
<ol class="wc-timeline">
<li><time datetime="2026-05">May 2026</time><span class="wc-soft"><a href="#p-date-2">May</a>, <a href="#p-date-4">May</a></span></li>
<li><time datetime="2026-06">June 2026</time><span class="wc-soft"><a href="#p-date-1">June</a></span></li>
</ol>
</section>`,
    );
  });

  test('what begins on one day: in the order of the text, each value by itself', () => {
    const dates = [dated('June', '2026-06', '2026-06-01', 5), dated('May', '2026-06-01', '2026-06-01', 0)];
    expect(renderTimeline(analysisOf(text, { dates }), '').match(/<time .*?<\/time>/gu)).toEqual([
      '<time datetime="2026-06-01">1 June 2026</time>',
      '<time datetime="2026-06">June 2026</time>',
    ]);
  });

  test.each([
    ['2026', '2026'],
    ['2026-05', '2026-05'],
    ['2026-05-03', '2026-05-03'],
    ['2026-05-03T20:30', '2026-05-03T20:30'],
    ['2026-W03', '2026-W03'],
    ['2026-05-03TNI', '1999-09-09'],
    ['2026-Q2', '1999-09-09'],
    ['199', '1999-09-09'],
    ['x2026', '1999-09-09'],
    ['2026-W03-WE', '1999-09-09'],
  ])('a machine reads %s as %s', (value, machine) => {
    const html = renderTimeline(analysisOf(text, { dates: [dated('May', value, '1999-09-09')] }), '');
    expect(html).toContain(`<time datetime="${machine}">`);
  });

  test('none', () => {
    expect(renderTimeline(analysisOf(text), '')).toBe(
      '<section aria-labelledby="timeline">\n<h2 id="timeline">When</h2>\n<p class="wc-soft">No dates that can be placed.</p>\n</section>',
    );
  });
});

describe('dates in words', () => {
  test.each(
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
    ].concat('December'),
  )('%s', (name) => {
    const number = String(new Date(`${name} 1, 2026 UTC`).getUTCMonth() + 1).padStart(2, '0');
    expect(dateLabel(`2026-${number}`)).toBe(`${name} 2026`);
    expect(dateLabel(`2026-${number}-09`)).toBe(`9 ${name} 2026`);
  });

  test.each([
    ['2026-SP', 'spring 2026'],
    ['2026-SU', 'summer 2026'],
    ['2026-FA', 'autumn 2026'],
    ['2026-WI', 'winter 2026'],
    ['2026-05-03TMO', '3 May 2026, morning'],
    ['2026-05-03TMI', '3 May 2026, midday'],
    ['2026-05-03TAF', '3 May 2026, afternoon'],
    ['2026-05-03TEV', '3 May 2026, evening'],
    ['2026-05-03TDT', '3 May 2026, daytime'],
    ['2026-05-03TXX', '3 May 2026, XX'],
    ['2026-Q1', '1st quarter of 2026'],
    ['2026-Q2', '2nd quarter of 2026'],
    ['2026-Q4', '4th quarter of 2026'],
    ['2026-H2', '2nd half of 2026'],
    ['2026-W12', 'week 12, 2026'],
    ['00', 'the 1st century'],
    ['10', 'the 11th century'],
    ['11', 'the 12th century'],
    ['12', 'the 13th century'],
    ['13', 'the 14th century'],
    ['09', 'the 10th century'],
    ['21', 'the 22nd century'],
    ['22', 'the 23rd century'],
    ['23', 'the 24th century'],
    ['202', 'the 2020s'],
    // Values that say something else, or more, are shown as they are.
    ['2026-05-03T20:30:00', '2026-05-03T20:30:00'],
    ['x2026-05-03', 'x2026-05-03'],
    ['2026-XX', '2026-XX'],
    ['2026-Q2x', '2026-Q2x'],
    ['x2026', 'x2026'],
    ['x202', 'x202'],
    ['202x', '202x'],
    ['x20', 'x20'],
    ['20x', '20x'],
    ['P2W', 'P2W'],
    ['', ''],
  ])('%s: %s', (value, label) => {
    expect(dateLabel(value)).toBe(label);
  });
});

test.each([
  ['&<>"\'', '&amp;&lt;&gt;&quot;&#39;'],
  ['\r\n\t', '&#13;\n\t'],
  ['\0\x08\v\f\x0e\x1f\x7f\x9f\ufffe\ufdd0', '\ufffd'.repeat(10)],
  ['\ud800 \udc00', '\ufffd \ufffd'],
  ['é🙂\u00a0', 'é🙂\u00a0'],
])('escapes of %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

describe('the page', () => {
  const one = analysisOf('It rained.', {
    dates: [{ text: 'It', value: '2026' }],
    clusters: [{ id: 'e0', type: 'LOC', name: 'It', mentions: [], quotes: [] }],
  });
  const inside = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/u, '<style/>');
  const TOGGLES = ['Quotes', 'Entities', 'Dates', 'Sentences'].map((name) => {
    const id = `toggle-${name.toLowerCase()}`;
    const checked = name === 'Sentences' ? '' : ' checked';
    return `<label><input type="checkbox" class="wc-${id}" id="wc-${id}"${checked}> ${name}</label>`;
  });
  const body = (tag: string, title: string): string => `<div id="wc-article">
<${tag}>
<h1>${title}</h1>
<p class="wc-counts">1 sentence · 0 quotations · 1 name · 1 date</p>
<fieldset class="wc-layers"><legend>Layers</legend>${TOGGLES.join('')}</fieldset>
${renderArticle(one, 'wc-')}
</${tag}>
<aside class="wc-side" aria-label="Sources and dates">
${renderSources(one, 'wc-')}
${renderTimeline(one, 'wc-')}
</aside>
</div>`;

  test('is a document', () => {
    expect(inside(renderHtml(one, { title: 'Rain & snow', lang: 'en-GB' }))).toBe(
      `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rain &amp; snow</title>
<style/>
</head>
<body>
${body('main', 'Rain &amp; snow')}
</body>
</html>
`,
    );
  });

  test('or a fragment', () => {
    expect(inside(renderHtml(one, { form: 'fragment' }))).toBe(`<style/>\n${body('article', 'Article')}\n`);
    expect(renderHtml(one)).toContain('<html lang="en">');
  });

  test('only a page styles what is around the article', () => {
    const outer = '\nhtml{color-scheme:light dark}body{margin:0}\n</style>';
    expect(renderHtml(one)).toContain(outer);
    expect(renderHtml(one, { form: 'fragment' })).not.toContain('body{margin:0}');
    expect(renderHtml(one)).toContain(`<style>\n${styleSheet('#wc-article')}\nhtml{`);
  });

  test.each(['a', 'story-2_', 'A1'])('ids may start with %s', (idPrefix) => {
    expect(renderHtml(one, { idPrefix })).toContain(`<div id="${idPrefix}article">`);
  });

  test.each(['', '1a', '-a', 'a b', 'a"', ' a', 'ä'])('ids may not start with %j', (idPrefix) => {
    expect(() => renderHtml(one, { idPrefix })).toThrow(
      new RangeError(
        `renderHtml: options.idPrefix must start with a letter and hold letters, digits, "-" or "_", got ${JSON.stringify(idPrefix)}`,
      ),
    );
  });

  test.each(['en', 'de-CH-1901', 'sr-Latn'])('its language may be %s', (lang) => {
    expect(renderHtml(one, { lang })).toContain(`<html lang="${lang}">`);
  });

  test.each(['', 'e', 'englishlanguage', 'en-', '-en', 'en_GB', 'e1', 'en-123456789', 'en '])(
    'its language may not be %j',
    (lang) => {
      expect(() => renderHtml(one, { lang })).toThrow(
        new RangeError(
          `renderHtml: options.lang must be a language tag such as "en" or "en-GB", got ${JSON.stringify(lang)}`,
        ),
      );
    },
  );

  test.each([
    [{ titel: 'x' }, 'unknown option "titel"; did you mean "title"? Known options: form, title, idPrefix, lang'],
    [{ title: 5 }, 'options.title must be a string, got number 5'],
    [{ idPrefix: 5 }, 'options.idPrefix must be a string, got number 5'],
    [{ lang: 5 }, 'options.lang must be a string, got number 5'],
    [{ form: 5 }, 'options.form must be one of "page", "fragment", got number 5'],
  ])('refuses %j', (options, message) => {
    expect(() => renderHtml(one, options as never)).toThrow(new RangeError(`renderHtml: ${message}`));
  });

  test('refuses what is no analysis', () => {
    expect(() => renderHtml(5 as never)).toThrow(
      new TypeError('renderHtml: analysis must be what analyze() returns, got number 5'),
    );
  });
});

describe('the style sheet', () => {
  test('every rule is within its article, but for those about the medium', () => {
    const rules = styleSheet('#x').split('\n');
    expect(rules.length).toBeGreaterThan(40);
    for (const rule of rules) expect(rule).toMatch(/^(?:#x|@media |color:)/u);
    expect(styleSheet('#x')).toBe(styleSheet('#x').trim());
  });

  test('what is pointed at lights up with what belongs to it', () => {
    expect(hoverRules('#x', 0)).toBe('');
    expect(hoverRules('#x', 2)).toBe(
      '\n#x:has([data-quote~="1"]:is(:hover,:focus-visible)) [data-quote~="1"]:not(a),' +
        '#x:has([data-quote~="2"]:is(:hover,:focus-visible)) [data-quote~="2"]:not(a)' +
        '{outline:2px solid var(--focus);outline-offset:1px;border-radius:2px}',
    );
    expect(hoverRules('#x', 200)).toContain('"200"');
    expect(hoverRules('#x', 201)).toBe(hoverRules('#x', 200));
  });
});
