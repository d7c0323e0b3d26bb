import { summarizeSources } from '../sources/index.js';
import type { Analysis, DateMention, Quote } from '../types.js';
import { escapeHtml } from './escape.js';

/** The list of sources with their share of the quoted words, and what each says. */
export function renderSources(analysis: Analysis, prefix: string): string {
  const items = summarizeSources(analysis).map((source) => {
    const percent = Math.round(source.share * 100);
    const roles =
      source.roles.length > 0
        ? `<br><span class="wc-soft">${source.roles.map((r) => escapeHtml(r.text)).join('; ')}</span>`
        : '';
    const quotes = source.quotes.map((i) => quoteLink(analysis.quotes[i]!, i, prefix)).join(' ');
    return (
      `<li><strong>${escapeHtml(source.name)}</strong> <span class="wc-soft">${source.kind}, ${percent}% of the words quoted</span>${roles}` +
      `<span class="wc-bar" aria-hidden="true"><span style="width:${percent}%"></span></span>${quotes}</li>`
    );
  });
  const unattributed = analysis.quotes.flatMap((quote, i) => (quote.speaker ? [] : [quoteLink(quote, i, prefix)]));
  if (unattributed.length > 0) items.push(`<li><strong>No source named</strong> ${unattributed.join(' ')}</li>`);
  return section('sources', 'Who is quoted', items, 'Nobody is quoted.', prefix);
}

function quoteLink(quote: Quote, index: number, prefix: string): string {
  const words = quote.text.length > 80 ? `${quote.text.slice(0, 77).trimEnd()}…` : quote.text;
  return `<a id="${prefix}source-of-${index + 1}" href="#${prefix}quote-${index + 1}">${index + 1}. ${escapeHtml(words)}</a>`;
}

/** Dated expressions in the order of what they denote. */
export function renderTimeline(analysis: Analysis, prefix: string): string {
  const dated = analysis.dates.filter((date) => date.interval !== undefined);
  dated.sort((a, b) => compare(a.interval!.start, b.interval!.start) || a.start - b.start);
  const items = dated.map(
    (date) => `<li>${timeElement(date)} <span class="wc-soft">“${escapeHtml(date.text)}”</span></li>`,
  );
  return section('timeline', 'When', items, 'No dates that can be placed.', prefix);
}

/** Code-unit order: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function timeElement({ value, interval }: DateMention): string {
  const machine = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|-W\d\d)?$/u.test(value) ? value : interval!.start;
  return `<time datetime="${escapeHtml(machine)}">${escapeHtml(value)}</time>`;
}

function section(name: string, title: string, items: readonly string[], empty: string, prefix: string): string {
  const body = items.length > 0 ? `<ol>\n${items.join('\n')}\n</ol>` : `<p class="wc-soft">${empty}</p>`;
  return `<section aria-labelledby="${prefix}${name}">\n<h2 id="${prefix}${name}">${title}</h2>\n${body}\n</section>`;
}
