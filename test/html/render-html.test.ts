import { describe, expect, test } from 'vitest';
import { type Analysis, analyze } from 'wirecopy';
import { dateLabel } from '../../src/html/date-label.js';
import { escapeHtml } from '../../src/html/escape.js';
import { renderHtml } from '../../src/html/index.js';
import { type Layer, renderLayers } from '../../src/html/layers.js';

const text = 'Ana <Costa> said on Sunday the “old” bridge is safe.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const analysis: Analysis = {
  text,
  sentences: [{ ...span(text), paragraph: 0 }],
  entities: [{ ...span('Ana <Costa>'), type: 'PERSON', name: 'Ana <Costa>', id: 'e1', score: 1 }],
  dates: [
    {
      ...span('Sunday'),
      type: 'DATE',
      value: '2026-01-18',
      grain: 'day',
      interval: { start: '2026-01-18', end: '2026-01-19' },
    },
  ],
  quotes: [
    {
      ...span('the “old” bridge is safe'),
      type: 'mixed',
      quoted: [span('old')],
      speaker: { ...span('Ana <Costa>'), name: 'Ana <Costa>', entityId: 'e1', kind: 'name' },
      cue: span('said'),
      utterance: 'u1',
      closed: true,
      score: 1,
      rule: 'cue',
    },
  ],
  clusters: [{ id: 'e1', type: 'PERSON', name: 'Ana <Costa>', mentions: [span('Ana <Costa>')], quotes: [0] }],
};

describe('renderHtml', () => {
  const html = renderHtml(analysis, { title: '<script>alert(1)</script>' });

  test('the text comes out unchanged once tags are removed', () => {
    const article = html.slice(html.indexOf('</fieldset>') + 11, html.indexOf('</main>'));
    const plain = article
      .replace(/<a class="wc-ref".*?<\/a>|<span class="wc-tag [^>]*>.*?<\/span>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .trim();
    expect(plain).toBe(escapeHtml(text));
  });

  test('nothing of the text or the options becomes markup', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<Costa>');
  });

  test('a quotation and its source refer to each other', () => {
    expect(html).toContain('id="wc-quote-1"');
    expect(html).toContain('href="#wc-quote-1"');
    expect(html).toContain('href="#wc-source-of-1"');
    expect(html).toContain('id="wc-source-of-1"');
  });

  test('the first mention of a name says its type, and every one has it as its title', () => {
    const twice = renderHtml(analyze('Oslo is in Norway. Oslo is cold.'));
    expect(twice.match(/<span class="wc-tag wc-loc">LOC<\/span>/gu)).toHaveLength(2);
    expect(twice.match(/title="LOC: Oslo"/gu)).toHaveLength(2);
  });

  test('a type stands before the number of the quotation that ends with its name', () => {
    expect(renderHtml(analyze('Ana Ruiz said it rained in Oslo.'))).toContain(
      'Oslo</span></span><span class="wc-tag wc-loc">LOC</span><a class="wc-ref"',
    );
  });

  test('source, cue, number and list entry of a quotation bear its number', () => {
    expect(html.match(/data-quote="1"/gu)).toHaveLength(5);
    expect(html).toContain('#wc-article:has([data-quote~="1"]:is(:hover,:focus-visible)) [data-quote~="1"]:not(a)');
  });

  test('mentions of one date stand together on the timeline, in words, each with its place', () => {
    const dated = renderHtml(
      analyze('It rained on Sunday. On Sunday, trains stopped; they run again in March.', {
        referenceDate: '2026-01-20',
      }),
    );
    const timeline = dated.slice(dated.indexOf('<ol class="wc-timeline">'));
    expect(timeline.match(/<time .*?<\/time>/gu)).toEqual([
      '<time datetime="2026-01-18">18 January 2026</time>',
      '<time datetime="2026-03">March 2026</time>',
    ]);
    for (const number of [1, 2, 3]) {
      expect(timeline).toContain(`href="#wc-date-${number}"`);
      expect(dated).toContain(`id="wc-date-${number}"`);
    }
  });

  test('no page has a rule for each of very many quotations', () => {
    const many = renderHtml({ ...analysis, quotes: Array(5_000).fill(analysis.quotes[0]) });
    expect(many.slice(0, many.indexOf('</style>')).length).toBeLessThan(60_000);
  });

  test('an empty text gives an empty article', () => {
    const empty = renderHtml(analyze(''));
    expect(empty).toContain('Nobody is quoted.');
    expect(empty).toContain('No dates that can be placed.');
    expect(empty).not.toContain('<p data-start');
  });

  test('a fragment has no document around it and ids of its own', () => {
    const fragment = renderHtml(analysis, { form: 'fragment', idPrefix: 'story-2-' });
    expect(fragment).not.toContain('<html');
    expect([...fragment.matchAll(/ id="([^"]+)"/gu)].every((m) => m[1]!.startsWith('story-2-'))).toBe(true);
  });

  test('every element that is opened is closed, in order', () => {
    const stack: string[] = [];
    for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (['meta', 'br', 'input'].includes(name!)) continue;
      if (slash) expect(stack.pop()).toBe(name);
      else stack.push(name!);
    }
    expect(stack).toEqual([]);
  });

  test.each([
    [{ form: 'pdf' }, /options.form must be one of "page", "fragment", got "pdf"/u],
    [{ idPrefix: '"><img>' }, /options.idPrefix must start with a letter/u],
    [{ lang: 'english please' }, /options.lang must be a language tag/u],
  ])('an unusable option is refused: %o', (options, message) => {
    expect(() => renderHtml(analysis, options as never)).toThrow(message);
  });
});

test.each([
  ['2026-01-18', '18 January 2026'],
  ['2026-01-18TNI', '18 January 2026, night'],
  ['2026-01-18T20:30', '18 January 2026, 20:30'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
  ['2025-Q3', '3rd quarter of 2025'],
  ['2025-H1', '1st half of 2025'],
  ['2027-SP', 'spring 2027'],
  ['2026-W03', 'week 3, 2026'],
  ['2026-W03-WE', 'weekend of week 3, 2026'],
  ['199', 'the 1990s'],
  ['18', 'the 19th century'],
  ['20', 'the 21st century'],
  ['P3M', 'P3M'],
  ['PAST_REF', 'PAST_REF'],
  ['XXXX-WXX-5', 'XXXX-WXX-5'],
])('the date %s reads %s', (value, label) => {
  expect(dateLabel(value)).toBe(label);
});

test('escaped text has a code unit for each of the text', () => {
  const shown = escapeHtml('a\r\n\0\ud800\u{1fffe}<b>')
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  expect(shown).toBe('a\r\n\ufffd\ufffd\ufffd\ufffd<b>');
});

test('layers that overlap are cut, and reopened without their id', () => {
  const layer = (start: number, end: number, rank: number, tag: string): Layer => ({
    start,
    end,
    rank,
    open: (first) => (first ? `<${tag} id>` : `<${tag}>`),
    close: `</${tag}>`,
  });
  expect(renderLayers('abcdef', 0, 6, [layer(0, 4, 0, 'q'), layer(2, 6, 1, 'e')])).toBe(
    '<q id>ab<e id>cd</e></q><e>ef</e>',
  );
  expect(renderLayers('abcdef', 0, 6, [layer(0, 4, 1, 'q'), layer(2, 6, 0, 'e')])).toBe(
    '<q id>ab</q><e id><q>cd</q>ef</e>',
  );
});
