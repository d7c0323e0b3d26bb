/** Sources and timeline, whole. */
import { describe, expect, test } from 'vitest';
import { renderSources, renderTimeline } from '../../src/html/side.js';
import { spanIn } from '../made.js';
import { analysisOf } from './made.js';

describe('sources', () => {
  const text = '“No snow fell,” Mayor Ana Ruiz said. “It rained,” a clerk said. “So be it.”';
  const ana = { ...spanIn(text, 'Ana Ruiz'), name: 'Ana Ruiz', entityId: 'e0', kind: 'name' as const };
  const clerk = { ...spanIn(text, 'a clerk'), name: 'a clerk', entityId: null, kind: 'nominal' as const };

  test('each with its share, what it is, and what it says', () => {
    const analysis = analysisOf(text, {
      sentences: [['“No snow fell,” Mayor Ana Ruiz said.', 0]],
      quotes: [
        { text: '“No snow fell,”', speaker: ana },
        { text: '“It rained,”', speaker: clerk },
      ],
      clusters: [{ id: 'e0', type: 'PERSON', name: 'Ana Ruiz', mentions: [spanIn(text, 'Ana Ruiz')], quotes: [0] }],
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
    const source = { ...spanIn(text, 'Ana Ruiz'), name: 'Ana', entityId: type && 'e0', kind };
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
      quotes: [{ text: '“no”', speaker: { ...spanIn(words, 'Ana Ruizo'), name: 'Ana', entityId: 'e0', kind: 'name' } }],
      clusters: [
        {
          id: 'e0',
          type: 'PERSON',
          name: 'Ana',
          mentions: [spanIn(words, 'Ana Ruiz'), spanIn(words, 'Ana Ruizo')],
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
