import { describe, readOptions, requireAnalysis, requireChoice, requireString } from '../input.js';
import type { Analysis } from '../types.js';
import { renderArticle } from './article.js';
import { escapeHtml } from './escape.js';
import { renderSources, renderTimeline } from './side.js';
import { hoverRules, styleSheet } from './style.js';

/** How {@link renderHtml} renders. */
export interface HtmlOptions {
  /** `'page'` (default): a whole HTML document; `'fragment'`: one `<div>` with its style sheet, to put into a page. */
  form?: 'page' | 'fragment';
  /** Title of the page and its heading. Default "Article". */
  title?: string;
  /** Prefix of every `id`, so that several fragments can stand in one page: letters, digits, hyphens. Default "wc-". */
  idPrefix?: string;
  /** BCP 47 language of the page. Default "en". */
  lang?: string;
}

/**
 * Renders an analysis as HTML: the article with sentences, entities, dates and quotations marked, each quotation tied
 * to its speaker and cue, a list of the sources with their share, and a timeline of the dates.
 *
 * The result is self-contained, free of scripts, and every piece of text in it is escaped. Layers can be switched on
 * and off by check boxes; it follows the reader's light or dark setting, prints, and does not rely on colour.
 *
 * @param analysis - What {@link analyze} returned.
 * @param options - Form, title, id prefix and language.
 * @returns HTML, as a page or a fragment.
 * @throws TypeError when `analysis` is nothing that `analyze` returns; RangeError for an unusable option.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { renderHtml } from 'wirecopy/html';
 *
 * const html = renderHtml(analyze('“Stay at home,” said Mayor Ana Costa.'), { title: 'Storm <update>' });
 * html.startsWith('<!doctype html>') // => true
 * html.includes('Storm &lt;update&gt;') // => true
 * ```
 */
export function renderHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  requireAnalysis('renderHtml', analysis);
  const own = readOptions<HtmlOptions>('renderHtml', options, ['form', 'title', 'idPrefix', 'lang']);
  const form = requireChoice('renderHtml', 'form', own.form, ['page', 'fragment']);
  const title = requireString('renderHtml', 'title', own.title, 'Article');
  const idPrefix = requireString('renderHtml', 'idPrefix', own.idPrefix, 'wc-');
  const lang = requireString('renderHtml', 'lang', own.lang, 'en');
  if (!/^[A-Za-z][\w-]*$/u.test(idPrefix)) {
    throw new RangeError(
      `renderHtml: options.idPrefix must start with a letter and hold letters, digits, "-" or "_", got ${describe(idPrefix)}`,
    );
  }
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(lang)) {
    throw new RangeError(
      `renderHtml: options.lang must be a language tag such as "en" or "en-GB", got ${describe(lang)}`,
    );
  }

  const scope = `#${idPrefix}article`;
  const page = form === 'page' ? '\nhtml{color-scheme:light dark}body{margin:0}' : '';
  const style = `<style>\n${styleSheet(scope)}${hoverRules(scope, analysis.quotes.length)}${page}\n</style>`;
  const tag = form === 'page' ? 'main' : 'article';
  const body = [
    `<div id="${idPrefix}article">`,
    `<${tag}>\n<h1>${escapeHtml(title)}</h1>\n${renderCounts(analysis)}\n${renderToggles(idPrefix)}\n${renderArticle(analysis, idPrefix)}\n</${tag}>`,
    `<aside class="wc-side" aria-label="Sources and dates">\n${renderSources(analysis, idPrefix)}\n${renderTimeline(analysis, idPrefix)}\n</aside>`,
    '</div>',
  ].join('\n');
  if (form === 'fragment') return `${style}\n${body}\n`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`;
}

function renderCounts({ sentences, quotes, clusters, dates }: Analysis): string {
  const counts = [
    [sentences.length, 'sentence'],
    [quotes.length, 'quotation'],
    [clusters.length, 'name'],
    [dates.length, 'date'],
  ] as const;
  return `<p class="wc-counts">${counts.map(([n, noun]) => `${n} ${noun}${n === 1 ? '' : 's'}`).join(' · ')}</p>`;
}

function renderToggles(prefix: string): string {
  const toggle = (name: string, checked: boolean): string =>
    `<label><input type="checkbox" class="wc-toggle-${name}" id="${prefix}toggle-${name}"${checked ? ' checked' : ''}> ${name[0]!.toUpperCase()}${name.slice(1)}</label>`;
  return `<fieldset class="wc-layers"><legend>Layers</legend>${toggle('quotes', true)}${toggle('entities', true)}${toggle('dates', true)}${toggle('sentences', false)}</fieldset>`;
}
