/** The markup of an article, whole. */
import { describe, expect, test } from 'vitest';
import type { EntityType } from 'wirecopy';
import { renderArticle } from '../../src/html/article.js';
import { escapeHtml } from '../../src/html/escape.js';
import { spanIn } from '../made.js';
import { analysisOf, article } from './made.js';

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
        quoted: [spanIn(text, 'No,')],
        cue: spanIn(text, 'said'),
        speaker: { ...spanIn(text, 'Ana'), name: 'Ana "A" Ruiz', entityId: null, kind: 'name' as const },
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
    const speaker = (name: string) => ({ ...spanIn(text, name), name, entityId: null, kind: 'name' as const });
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

test.each([
  ['&<>"\'', '&amp;&lt;&gt;&quot;&#39;'],
  ['\r\n\t', '&#13;\n\t'],
  ['\0\x08\v\f\x0e\x1f\x7f\x9f\ufffe\ufdd0', '\ufffd'.repeat(10)],
  ['\ud800 \udc00', '\ufffd \ufffd'],
  ['é🙂\u00a0', 'é🙂\u00a0'],
])('escapes of %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
