/** The report for people: who said what, who and where is named, what happened when. */
import type { Analysis, DateMention, Entity, EntityCluster, EntityType, Quote } from '../types.js';
import { type Style, styleFor } from './color.js';
import { type Lines, linesOf, plainLine, wrapped } from './lines.js';

export interface ReportSettings {
  color: boolean;
  /** Columns to fill. */
  width: number;
  hasReferenceDate: boolean;
}

interface Page {
  analysis: Analysis;
  lines: Lines;
  style: Style;
  width: number;
}

const GROUPS: readonly [heading: string, types: readonly EntityType[]][] = [
  ['People', ['PERSON']],
  ['Organisations', ['ORG']],
  ['Places', ['LOC', 'FAC']],
  ['Nationalities and groups', ['NORP']],
  ['Products, works, events', ['PRODUCT', 'MISC']],
  ['Amounts', ['MONEY', 'PERCENT', 'QUANTITY']],
  ['Addresses', ['EMAIL', 'URL', 'PHONE', 'HANDLE', 'HASHTAG']],
];

export function formatReport(name: string, analysis: Analysis, settings: ReportSettings): string {
  const style = styleFor(settings.color);
  const page: Page = { analysis, lines: linesOf(analysis.text), style, width: Math.max(40, settings.width) };
  const words = analysis.text.match(/\S+/g)?.length ?? 0;
  const { sentences, entities, dates, quotes } = analysis;
  const counts = [
    counted(words, 'word'),
    counted(sentences.length, 'sentence'),
    counted(quotes.length, 'quotation'),
    counted(entities.length, 'name'),
    counted(dates.length, 'date'),
  ];
  return [
    `${style.heading(plainLine(name))} ${style.faint(`· ${counts.join(' · ')}`)}`,
    ...section(style, 'Who said what', saidWhat(page)),
    ...section(style, 'Who and where', whoAndWhere(page)),
    ...section(style, 'When', when(page, settings.hasReferenceDate)),
    '',
  ].join('\n');
}

function section(style: Style, title: string, body: readonly string[]): string[] {
  return body.length > 0 ? ['', style.heading(title), ...body] : [];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Speakers in the order in which they are first quoted, each with the quotations by line. */
function saidWhat({ analysis, lines, style, width }: Page): string[] {
  const bySpeaker = groupBy(analysis.quotes, ({ speaker }) =>
    speaker ? (speaker.entityId ?? `${speaker.name}\0`) : '',
  );
  return [...bySpeaker.values()].flatMap((quotes) => {
    const speaker = quotes[0]!.speaker;
    const name = speaker ? style.name(plainLine(speaker.name)) : style.faint('no source named');
    return [`  ${name}`, ...quotes.map((quote) => quoteLine(quote, lines, style, width))];
  });
}

function quoteLine(quote: Quote, lines: Lines, style: Style, width: number): string {
  const line = String(lines.numberAt(quote.start)).padStart(6);
  const cue = quote.cue ? `${plainLine(quote.cue.text)}: ` : '';
  const open = quote.closed ? '' : ' […]';
  const body = wrapped(cue + plainLine(quote.text) + open, width - 8, ' '.repeat(8));
  // The cue stands on the first line unless it is longer than a line.
  return `${style.faint(line)}  ${body.startsWith(cue) ? style.faint(cue) + body.slice(cue.length) : body}`;
}

/** Names by kind, most mentioned first, with their other forms and the lines they stand on. */
function whoAndWhere({ analysis, lines, style, width }: Page): string[] {
  return GROUPS.flatMap(([heading, types]) => {
    const clusters = types.includes('NORP')
      ? clustersByText(analysis.entities, types)
      : analysis.clusters.filter(({ type }) => types.includes(type));
    if (clusters.length === 0) return [];
    const rows = [...clusters].sort((a, b) => b.mentions.length - a.mentions.length);
    return [`  ${heading}`, ...rows.map((cluster) => nameLine(cluster, lines, style, width))];
  });
}

type NamedMentions = Pick<EntityCluster, 'name' | 'mentions'>;

/** "Iraqi" and "Iraqis" have no fuller name: one row for each form. */
function clustersByText(entities: readonly Entity[], types: readonly EntityType[]): NamedMentions[] {
  const ofType = entities.filter(({ type }) => types.includes(type));
  return [...groupBy(ofType, ({ text }) => text)].map(([name, mentions]) => ({ name, mentions }));
}

function nameLine({ name, mentions }: NamedMentions, lines: Lines, style: Style, width: number): string {
  const forms = new Set(mentions.map(({ text }) => plainLine(text)).filter((form) => form !== plainLine(name)));
  const also = forms.size > 0 ? `, also ${[...forms].map((form) => `“${form}”`).join(', ')}` : '';
  const numbers = [...new Set(mentions.map(({ start }) => lines.numberAt(start)))];
  const where = `line${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;
  const shown = plainLine(name);
  const body = wrapped(`${shown}${also} · ${where}`, width - 4, ' '.repeat(6));
  return `    ${body.startsWith(shown) ? style.name(shown) + body.slice(shown.length) : body}`;
}

/** What has a place in the calendar, in its order; then the rest in text order. */
function when(page: Page, hasReferenceDate: boolean): string[] {
  const dated = page.analysis.dates
    .filter(({ interval }) => interval)
    .sort((a, b) => compare(a.interval!.start, b.interval!.start) || a.start - b.start);
  const open = page.analysis.dates.filter(({ interval }) => !interval);
  const rows = [...dated, ...open].map((date) => dateLine(date, page));
  if (rows.length > 0 && !hasReferenceDate) {
    rows.push(`  ${page.style.faint('Without --reference-date, “Sunday” or “last month” may stay open.')}`);
  }
  return rows;
}

function dateLine(date: DateMention, { lines, style, width }: Page): string {
  const value = (date.mod ? `${date.value} ${date.mod.toLowerCase().replaceAll('_', ' ')}` : date.value).padEnd(17);
  const line = String(lines.numberAt(date.start)).padStart(4);
  const { before, middle, after } = lines.around(date, width - 27);
  return `  ${style.name(value)} ${style.faint(line)}  ${before}${style.mark(middle)}${after}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
