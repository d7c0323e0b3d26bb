/** Reads the articles of the corpus: `train/corpus/{train,dev}/*.xml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Markup, type MarkupElement, parseMarkup } from './markup.js';
import { markedParts } from './marked-parts.js';

/** The tasks that an article can be annotated for. */
export const TASKS = ['sentences', 'entities', 'dates', 'quotes'] as const;
export type Task = (typeof TASKS)[number];

/** UTF-16 offsets into the article's text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface EntityAnnotation extends Range {
  label: string;
  /** The fullest name that the article uses for it: same name, same entity. Absent for NORP and MONEY. */
  name?: string;
}

export interface DateAnnotation extends Range {
  type: string;
  /** TIMEX3 value. */
  value: string;
  mod?: string;
}

export interface QuoteAnnotation extends Range {
  type: string;
  /** Pieces of one utterance share it. */
  group: string;
  /** The parts between quotation marks, marks included. */
  quoted: [number, number][];
  speaker: (Range & { text: string }) | null;
  /** What the speaker mention resolves to. */
  speakerCanonical: string | null;
  cue: Range | null;
}

/** One article with its annotations, each in text order. */
export interface Article {
  id: string;
  text: string;
  /** Day of publication, ISO 8601. */
  referenceDate: string;
  style: string;
  region: string;
  /** What it is annotated for; the lists of other tasks are empty and mean nothing. */
  tasks: readonly Task[];
  sentences: Range[];
  entities: EntityAnnotation[];
  dates: DateAnnotation[];
  quotes: QuoteAnnotation[];
}

export type Part = 'train' | 'dev';

/** All articles of a part, by id. With `task`, only those that are annotated for it. */
export function readCorpus(part: Part, task?: Task): Article[] {
  const articles = corpusFiles(part).map((file) => readArticle(articleId(file), readFileSync(file, 'utf8')));
  return task ? articles.filter((article) => article.tasks.includes(task)) : articles;
}

/** Paths of the articles of a part, sorted. */
export function corpusFiles(part: Part): string[] {
  const folder = fileURLToPath(new URL(part, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => join(folder, name));
}

/** `own-w1-002` for `…/w1-002.xml`. */
export function articleId(file: string): string {
  return `own-${basename(file, '.xml')}`;
}

/** The article that `source` marks up. Assumes that the checker has passed it. */
export function readArticle(id: string, source: string): Article {
  return articleOf(id, parseMarkup(source));
}

/** The article of parsed markup. */
export function articleOf(id: string, markup: Markup): Article {
  const { attributes, elements, text } = markup;
  const byTag = (tag: string): MarkupElement[] => elements.filter((element) => element.tag === tag).sort(byPosition);
  return {
    id,
    text,
    referenceDate: attributes.ref ?? '',
    style: attributes.style ?? '',
    region: attributes.region ?? '',
    tasks: readTasks(attributes.tasks),
    sentences: byTag('s').map(rangeOf),
    entities: byTag('e').map((element) => entityOf(text, element)),
    dates: byTag('t').map(dateOf),
    quotes: quotesOf(text, byTag('q'), byTag('w'), byTag('c')),
  };
}

function readTasks(names: string | undefined): readonly Task[] {
  if (names === undefined) return TASKS;
  return TASKS.filter((task) => names.split(/\s+/).includes(task));
}

function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** NORP and MONEY have no names; for the rest the name is the mention itself where none is given. */
function entityOf(text: string, element: MarkupElement): EntityAnnotation {
  const { start, end, attributes } = element;
  const label = attributes.t ?? '';
  if (label === 'NORP' || label === 'MONEY') return { start, end, label };
  return { start, end, label, name: attributes.n ?? text.slice(start, end) };
}

function dateOf({ start, end, attributes }: MarkupElement): DateAnnotation {
  const { type = '', v: value = '', mod } = attributes;
  return mod === undefined ? { start, end, type, value } : { start, end, type, value, mod };
}

function quotesOf(
  text: string,
  contents: readonly MarkupElement[],
  speakers: readonly MarkupElement[],
  cues: readonly MarkupElement[],
): QuoteAnnotation[] {
  return contents.map((content) => {
    const { start, end, attributes } = content;
    const group = attributes.u ?? '';
    const ofUtterance = (element: MarkupElement): boolean => element.attributes.u === group;
    const speaker = speakers.find(ofUtterance);
    const cue = cues.find(ofUtterance);
    const type = attributes.t ?? '';
    return {
      start,
      end,
      type,
      group,
      quoted: markedParts(text, start, end, type),
      speaker: speaker ? { ...rangeOf(speaker), text: text.slice(speaker.start, speaker.end) } : null,
      speakerCanonical: attributes.s ?? null,
      cue: cue ? rangeOf(cue) : null,
    };
  });
}
