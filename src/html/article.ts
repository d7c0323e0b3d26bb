import type { Analysis, EntityType, Quote } from '../types.js';
import { escapeHtml } from './escape.js';
import { type Layer, renderLayers } from './layers.js';

/** The article's text, paragraph by paragraph, with all layers. `data-start` is where a paragraph starts in the text. */
export function renderArticle(analysis: Analysis, prefix: string): string {
  const layers = layersOf(analysis, prefix).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let next = 0;
  let carried: Layer[] = [];
  for (const { start, end } of paragraphsOf(analysis)) {
    const here = carried.filter((layer) => layer.end > start);
    while (next < layers.length && layers[next]!.start < end) here.push(layers[next++]!);
    parts.push(`<p data-start="${start}">${renderLayers(analysis.text, start, end, here)}</p>`);
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

/** What a layer's elements carry; the id only the first of them. */
interface Marking {
  rank: number;
  classes: string;
  id?: string;
  title?: string;
  /** Numbers of the quotations that it belongs to. */
  quotes?: readonly number[];
  after?: string;
}

/** What a marking does not have; own properties, so that nothing on a prototype is taken for one. */
const NOTHING = { id: undefined, title: undefined, quotes: undefined, after: undefined } as const;

function layer(start: number, end: number, marking: Marking): Layer {
  const { rank, classes, id, title, quotes, after } = { ...NOTHING, ...marking };
  const attributes =
    `class="${escapeHtml(classes)}"` +
    (quotes === undefined ? '' : ` data-quote="${quotes.join(' ')}"`) +
    (title === undefined ? '' : ` title="${escapeHtml(title)}"`);
  return {
    start,
    end,
    rank,
    open: (first) => `<span ${first && id !== undefined ? `id="${id}" ` : ''}${attributes}>`,
    close: '</span>',
    ...(after === undefined ? {} : { after }),
  };
}

function layersOf(analysis: Analysis, prefix: string): Layer[] {
  return [
    ...analysis.sentences.map((s) => layer(s.start, s.end, { rank: 0, classes: 'wc-sentence' })),
    ...quoteLayers(analysis.quotes, prefix),
    ...dateLayers(analysis, prefix),
    ...entityLayers(analysis),
  ];
}

function quoteLayers(quotes: readonly Quote[], prefix: string): Layer[] {
  const layers: Layer[] = [];
  quotes.forEach((quote, i) => {
    const number = i + 1;
    const numbers = [number];
    const name = escapeHtml(quote.speaker?.name ?? 'no source named');
    const reference =
      `<a class="wc-ref" data-quote="${number}" href="#${prefix}source-of-${number}" ` +
      `aria-label="Quotation ${number}: ${name}">${number}</a>`;
    layers.push(
      layer(quote.start, quote.end, {
        rank: 1,
        classes: `wc-quote wc-${quote.type}`,
        id: `${prefix}quote-${number}`,
        quotes: numbers,
        after: reference,
      }),
      ...quote.quoted.map((part) => layer(part.start, part.end, { rank: 2, classes: 'wc-quoted' })),
    );
    if (quote.cue) {
      const title = `Cue of quotation ${number}`;
      layers.push(layer(quote.cue.start, quote.cue.end, { rank: 3, classes: 'wc-cue', quotes: numbers, title }));
    }
  });
  for (const { start, end, numbers, name } of speakerMentions(quotes)) {
    const title = `Source of quotation ${numbers.join(', ')}: ${name}`;
    layers.push(layer(start, end, { rank: 4, classes: 'wc-speaker', quotes: numbers, title }));
  }
  return layers;
}

function dateLayers({ dates }: Analysis, prefix: string): Layer[] {
  return dates.map(({ start, end, type, value, mod }, i) => {
    const title = `${type} ${value}${mod ? ` ${mod}` : ''}`;
    return layer(start, end, { rank: 5, classes: 'wc-date', id: `${prefix}date-${i + 1}`, title });
  });
}

/** What a reader sees without being told: "$4.2 million", "8%", an address. */
const SELF_EVIDENT: ReadonlySet<EntityType> = new Set([
  'MONEY',
  'PERCENT',
  'QUANTITY',
  'EMAIL',
  'URL',
  'PHONE',
  'HANDLE',
  'HASHTAG',
]);

/** Entities, the first mention of each name with its type beside it. */
function entityLayers({ entities }: Analysis): Layer[] {
  const seen = new Set<string>();
  return entities.map(({ start, end, type, name, id }) => {
    const kind = `wc-${type.toLowerCase()}`;
    const tag = `<span class="wc-tag ${escapeHtml(kind)}">${escapeHtml(type)}</span>`;
    const marking = { rank: 6, classes: `wc-entity ${kind}`, title: `${type}: ${name}` };
    const first = !seen.has(id) && !SELF_EVIDENT.has(type);
    seen.add(id);
    return layer(start, end, first ? { ...marking, after: tag } : marking);
  });
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
