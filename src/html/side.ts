import { summarizeSources } from '../sources/index.js';
import type { Analysis, DateMention, Quote, SourceSummary } from '../types.js';
import { dateLabel } from './date-label.js';
import { escapeHtml } from './escape.js';

/** The list of sources with their share of the quoted words, and what each says. */
export function renderSources(analysis: Analysis, prefix: string): string {
  const items = summarizeSources(analysis).map((source) => {
    const percent = Math.round(source.share * 100);
    return (
      `<li><span class="wc-head"><strong>${escapeHtml(source.name)}</strong> ` +
      `<span class="wc-share">${percent}%<span class="wc-hidden"> of the words quoted</span></span></span>` +
      `<span class="wc-soft">${escapeHtml(descriptionOf(source))}</span>` +
      `<span class="wc-bar" aria-hidden="true"><span style="width:${percent}%"></span></span>` +
      `${quoteList(analysis, source.quotes, prefix)}</li>`
    );
  });
  const unattributed = analysis.quotes.flatMap((quote, i) => (quote.speaker ? [] : [i]));
  if (unattributed.length > 0) {
    items.push(
      `<li><span class="wc-head"><strong>No source named</strong></span>${quoteList(analysis, unattributed, prefix)}</li>`,
    );
  }
  return section('sources', 'Who is quoted', items, 'Nobody is quoted.', prefix);
}

/** The roles that the text gives a source, else what kind of source it is. */
function descriptionOf({ roles, kind }: SourceSummary): string {
  if (roles.length > 0) return roles.map((role) => role.text).join('; ');
  return { person: 'person', organization: 'organisation', role: 'unnamed, by role', unknown: 'unnamed' }[kind];
}

function quoteList(analysis: Analysis, indices: readonly number[], prefix: string): string {
  return `<ul class="wc-said">${indices.map((i) => `<li>${quoteLink(analysis.quotes[i]!, i + 1, prefix)}</li>`).join('')}</ul>`;
}

/** How many UTF-16 code units of a quotation the list shows. */
const SHOWN = 90;

function quoteLink(quote: Quote, number: number, prefix: string): string {
  return (
    `<a id="${prefix}source-of-${number}" data-quote="${number}" href="#${prefix}quote-${number}">` +
    `<span class="wc-number">${number}</span> <span class="wc-words">${escapeHtml(shortened(quote.text))}</span></a>`
  );
}

/** The first words, cut between two of them where there is a space to cut at. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= SHOWN) return line;
  const cut = line.slice(0, SHOWN);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > SHOWN / 2 ? space : SHOWN).replace(/[,;:–—-]$/u, '')}\u00a0…`;
}

/** Dated expressions in the order of what they denote; those that denote the same stand together. */
export function renderTimeline(analysis: Analysis, prefix: string): string {
  const entries = new Map<string, { date: DateMention; links: string[] }>();
  analysis.dates.forEach((date, i) => {
    if (date.interval === undefined) return;
    const key = `${date.interval.start} ${date.value}`;
    const entry = entries.get(key) ?? { date, links: [] };
    entries.set(key, entry);
    entry.links.push(`<a href="#${prefix}date-${i + 1}">${escapeHtml(shortened(date.text))}</a>`);
  });
  const items = [...entries.values()]
    .sort((a, b) => compare(a.date.interval!.start, b.date.interval!.start) || a.date.start - b.date.start)
    .map(({ date, links }) => `<li>${timeElement(date)}<span class="wc-soft">${links.join(', ')}</span></li>`);
  return section('timeline', 'When', items, 'No dates that can be placed.', prefix);
}

/** Code-unit order: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function timeElement({ value, interval }: DateMention): string {
  const machine = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|-W\d\d)?$/u.test(value) ? value : interval!.start;
  return `<time datetime="${escapeHtml(machine)}">${escapeHtml(dateLabel(value))}</time>`;
}

function section(name: string, title: string, items: readonly string[], empty: string, prefix: string): string {
  const body =
    items.length > 0 ? `<ol class="wc-${name}">\n${items.join('\n')}\n</ol>` : `<p class="wc-soft">${empty}</p>`;
  return `<section aria-labelledby="${prefix}${name}">\n<h2 id="${prefix}${name}">${title}</h2>\n${body}\n</section>`;
}
