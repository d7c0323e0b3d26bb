/** Page, fragment and style sheet, and the whole of what is said of wrong options. */
import { describe, expect, test } from 'vitest';
import { renderArticle } from '../../src/html/article.js';
import { renderHtml } from '../../src/html/index.js';
import { renderSources, renderTimeline } from '../../src/html/side.js';
import { hoverRules, styleSheet } from '../../src/html/style.js';
import { analysisOf } from './made.js';

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
