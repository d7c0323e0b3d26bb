import type { Analysis, Quote } from '../types.js';
import { escapeHtml } from './escape.js';
import { type Layer, renderLayers } from './layers.js';

/** The article's text, paragraph by paragraph, with all layers. */
export function renderArticle(analysis: Analysis, prefix: string): string {
  const layers = layersOf(analysis, prefix).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let next = 0;
  let carried: Layer[] = [];
  for (const { start, end } of paragraphsOf(analysis)) {
    const here = carried.filter((layer) => layer.end > start);
    while (next < layers.length && layers[next]!.start < end) here.push(layers[next++]!);
    parts.push(`<p>${renderLayers(analysis.text, start, end, here)}</p>`);
    carried = here.filter((layer) => layer.end > end);
  }
  return parts.join('\n');
}

function paragraphsOf({ text, sentences }: Analysis): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let current = -1;
  for (const { start, end, paragraph } of sentences) {
    if (paragraph === current) paragraphs.at(-1)!.end = end;
    else paragraphs.push({ start, end });
    current = paragraph;
  }
  return paragraphs.length > 0 || text.trim() === '' ? paragraphs : [{ start: 0, end: text.length }];
}

function layersOf({ sentences, entities, dates, quotes }: Analysis, prefix: string): Layer[] {
  const layers: Layer[] = [];
  const span = (start: number, end: number, rank: number, attributes: string, id?: string, after?: string): void => {
    layers.push({
      start,
      end,
      rank,
      open: (first) => `<span ${first && id ? `id="${id}" ` : ''}${attributes}>`,
      close: '</span>',
      ...(after === undefined ? {} : { after }),
    });
  };
  for (const s of sentences) span(s.start, s.end, 0, 'class="wc-sentence"');
  quotes.forEach((quote, i) => {
    const id = `${prefix}quote-${i + 1}`;
    const name = escapeHtml(quote.speaker?.name ?? 'no source named');
    const reference = `<a class="wc-ref" href="#${prefix}source-of-${i + 1}" aria-label="Quotation ${i + 1}: ${name}">${i + 1}</a>`;
    span(quote.start, quote.end, 1, `class="wc-quote wc-${quote.type}"`, id, reference);
    for (const part of quote.quoted) span(part.start, part.end, 2, 'class="wc-quoted"');
    if (quote.cue) span(quote.cue.start, quote.cue.end, 3, `class="wc-cue" title="Cue of quotation ${i + 1}"`);
  });
  for (const { start, end, numbers, name } of speakerMentions(quotes)) {
    span(start, end, 4, `class="wc-speaker" title="Source of quotation ${numbers.join(', ')}: ${escapeHtml(name)}"`);
  }
  for (const date of dates) {
    span(
      date.start,
      date.end,
      5,
      `class="wc-date" title="${escapeHtml(`${date.type} ${date.value}${date.mod ? ` ${date.mod}` : ''}`)}"`,
    );
  }
  for (const e of entities) {
    const label = `<span class="wc-tag">${escapeHtml(e.type)}</span>`;
    span(e.start, e.end, 6, `class="wc-entity" title="${escapeHtml(`${e.type}: ${e.name}`)}"`, undefined, label);
  }
  return layers;
}

/** Each speaker mention once, with the quotations that are attributed to it. */
function speakerMentions(quotes: readonly Quote[]): { start: number; end: number; numbers: number[]; name: string }[] {
  const mentions = new Map<string, { start: number; end: number; numbers: number[]; name: string }>();
  quotes.forEach(({ speaker }, i) => {
    if (!speaker) return;
    const key = `${speaker.start}:${speaker.end}`;
    const mention = mentions.get(key);
    if (mention) mention.numbers.push(i + 1);
    else mentions.set(key, { start: speaker.start, end: speaker.end, numbers: [i + 1], name: speaker.name });
  });
  return [...mentions.values()];
}
