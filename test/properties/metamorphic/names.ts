/** Edits that give somebody or something another name. */
import type { Analysis } from 'wirecopy';
import type { Article, EntityAnnotation } from '../../../train/corpus/read.js';
import { type Edit, editsOf } from './edits.js';
import { analyzeArticle } from './relation.js';

/** Names of the articles by type and shape, for others of the same shape to take. */
export type NamePool = ReadonlyMap<string, readonly string[]>;

/** `Ana Al Sadr` is `Xx Xx Xx`, `Sana’a` is `Xx’x`, `UNICEF` is `X`. */
function shapeOf(name: string): string {
  return name
    .replace(/\p{Lu}+(?!\p{Ll})/gu, 'X')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x');
}

const keyOf = (label: string, name: string): string => `${label} ${shapeOf(name)}`;

/**
 * Pool of the names in `articles` that are read right where they come from: given in full there, without digits, and
 * never the name of something of another type ("Scotland" is a team, too).
 */
export function namePool(articles: readonly Article[]): NamePool {
  const pool = new Map<string, Set<string>>();
  const labels = new Map<string, Set<string>>();
  for (const article of articles) {
    const found = analyzeArticle(article);
    for (const entity of article.entities) {
      const name = article.text.slice(entity.start, entity.end);
      labels.set(name, (labels.get(name) ?? new Set()).add(entity.label));
      if (name !== entity.name || /\d/.test(name) || !isRead(found, entity)) continue;
      const key = keyOf(entity.label, name);
      pool.set(key, (pool.get(key) ?? new Set()).add(name));
    }
  }
  const isOfOneType = (name: string): boolean => labels.get(name)!.size === 1;
  return new Map([...pool].map(([key, names]) => [key, [...names].filter(isOfOneType).sort()]));
}

/** Whether an annotated mention is read with its span and type. */
function isRead({ entities }: Analysis, { start, end, label }: EntityAnnotation): boolean {
  return entities.some((entity) => entity.start === start && entity.end === end && entity.type === label);
}

/** Full names of a label in an article with their mentions. */
function named(article: Article, label: string): Map<string, EntityAnnotation[]> {
  const mentions = new Map<string, EntityAnnotation[]>();
  for (const entity of article.entities) {
    if (entity.label !== label || entity.name === undefined) continue;
    mentions.set(entity.name, [...(mentions.get(entity.name) ?? []), entity]);
  }
  return mentions;
}

/** A name of the same shape that shares no word with the article; which one depends on the article alone. */
function otherName(article: Article, label: string, name: string, pool: NamePool): string | undefined {
  const names = pool.get(keyOf(label, name)) ?? [];
  const from = hash(article.id + name);
  for (let i = 0; i < names.length; i++) {
    const other = names[(from + i) % names.length]!;
    if (wordsOf(other).every((word) => !article.text.includes(word))) return other;
  }
  return undefined;
}

const wordsOf = (name: string): string[] => name.split(' ');

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)!) % 1_000_003;
  return value;
}

/**
 * For each name of `label` that is read right one variant in which all its mentions, surnames alone too, are another's.
 *
 * Left out: names with mentions that are not words of the full name (nicknames, acronyms), and names with words that
 * stand elsewhere in the text as well (a family, a firm called after its founder): there the edit would change facts.
 */
export function renamings(article: Article, before: Analysis, label: string, pool: NamePool): Edit[][] {
  const variants: Edit[][] = [];
  for (const [name, mentions] of named(article, label)) {
    const other = otherName(article, label, name, pool);
    if (other === undefined || !mentions.every((mention) => isRead(before, mention))) continue;
    const edits = mentions.map((mention) => renaming(article.text, mention, wordsOf(name), wordsOf(other)));
    if (edits.every((edit) => edit !== undefined) && !isElsewhere(article.text, wordsOf(name), mentions)) {
      variants.push(edits);
    }
  }
  return variants;
}

/** A mention that is a run of words of the full name becomes the same run of the other name. */
function renaming(text: string, mention: EntityAnnotation, name: string[], other: string[]): Edit | undefined {
  const { start, end } = mention;
  const words = wordsOf(text.slice(start, end));
  // From the end: in "Ali Hassan Ali" a lone "Ali" is the surname.
  for (let first = name.length - words.length; first >= 0; first--) {
    if (!words.every((word, i) => word === name[first + i])) continue;
    return { start, end, replacement: other.slice(first, first + words.length).join(' ') };
  }
  return undefined;
}

function isElsewhere(text: string, words: readonly string[], mentions: readonly EntityAnnotation[]): boolean {
  const inMentions = mentions.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.some((word) => text.split(word).length !== inMentions.split(word).length);
}

/** A small word before a surname, after which an honorific may stand. */
const SMALL_WORD = /(?<![\p{L}\p{N}\p{P}])\p{Ll}[\p{Ll}’']*,?\s$/u;

/** For each person whose surname stands alone somewhere: "Mr" or "Ms" before it there. */
export function honorifics(article: Article, { sentences }: Analysis): Edit[][] {
  const { text } = article;
  const opensSentence = new Set(sentences.map(({ start }) => start));
  const variants: Edit[][] = [];
  for (const [name, mentions] of named(article, 'PERSON')) {
    const surname = wordsOf(name).at(-1)!;
    if (surname === name) continue;
    const title = pronounTitle(article, mentions);
    const alone = mentions.filter(
      ({ start, end }) =>
        text.slice(start, end) === surname &&
        (opensSentence.has(start) || SMALL_WORD.test(text.slice(Math.max(0, start - 30), start))),
    );
    variants.push(alone.map(({ start }) => ({ start, end: start, replacement: `${title} ` })));
  }
  return variants;
}

/** The title that agrees with the first pronoun after the person's first mention. */
function pronounTitle({ text }: Article, mentions: readonly EntityAnnotation[]): string {
  const pronoun = /\b(?:she|her|he|his|him)\b/i.exec(text.slice(mentions[0]!.end))?.[0].toLowerCase();
  return pronoun === 'she' || pronoun === 'her' ? 'Ms' : 'Mr';
}

/** "https://example.org/a" as "HTTPS://EXAMPLE.ORG/a": scheme and host have no case (RFC 3986, 6.2.2.1). */
export function upperCaseHosts(text: string): Edit[] {
  return editsOf(text, /\bhttps?:\/\/[a-z0-9.-]+[a-z0-9]/g, (found) => found.toUpperCase());
}
