/** A mention's words in the form that names are compared in. */
import { PARTICLES, TITLES } from '../../lexicon/entity-cues.js';
import type { EntityType } from '../../types.js';

/** Longest name, in words, whose short forms are indexed: beyond it is no name. */
const MOST_WORDS = 16;

export interface Name {
  /** Folded words joined by spaces: equal keys are one name. */
  readonly key: string;
  /** Folded words, without titles, "the" and possessives. */
  readonly words: readonly string[];
  /** The same words as written. */
  readonly written: readonly string[];
}

/** The name that a mention's text reads as. */
export function readName(mention: string, type: EntityType): Name {
  let written = mention
    .replace(/['’](?:s|S)?$/, '')
    .split(/[\s\-‐‑–—/,"“”()]+/)
    .filter((word) => fold(word) !== '')
    .slice(0, MOST_WORDS);
  if (type === 'PERSON') written = splitInitials(written);
  if (written.length === 0) return { key: mention, words: [mention], written: [mention] };
  let first = 0;
  while (first < written.length - 1 && isOutside(written[first]!, type)) first++;
  if (first > 0) written = written.slice(first);
  const folded = written.map(fold);
  const words = type === 'PERSON' ? folded.map(foldSpelling) : foldPlural(folded, type);
  return { key: words.join(' '), words, written };
}

/** "the" of any name, titles and honorifics of a person. */
function isOutside(word: string, type: EntityType): boolean {
  const folded = fold(word);
  return folded === 'the' || (type === 'PERSON' && TITLES.has(folded) && !PARTICLES.has(folded));
}

/** "J.K." is two words. */
function splitInitials(words: readonly string[]): string[] {
  return words.flatMap((word) => (/^(?:\p{Lu}\.){2,}$/u.test(word) ? word.split('.').filter(Boolean) : word));
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Lower case, without accents, stops and apostrophes: "U.S." and "Sana’a" become us and sanaa. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  if (lower === '&') return 'and';
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʻʼ`´]/gu, '')
    .replace(/[øłđðıßæœþ]/g, (letter) => LETTERS[letter]!);
}

/** Awards and models come in numbers: Emmys, Twin Otters. */
function foldPlural(words: string[], type: EntityType): string[] {
  if (type !== 'MISC' && type !== 'PRODUCT') return words;
  return words.map((word, i) => (i === words.length - 1 ? word.replace(/(?<=[a-z]{3}[^s])s$/, '') : word));
}

/** Shorter words differ by a letter as often as they are spelt in two ways. */
const SHORTEST_VARIANT = 5;

/**
 * Long words of persons' names with the vowels and doubled letters that romanisations disagree on made equal:
 * Mohammed and Muhamad, Alexei and Alexey.
 */
export function foldSpelling(word: string): string {
  if (word === 'el') return 'al';
  if (word.length < SHORTEST_VARIANT) return word;
  return word
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/y/g, 'i')
    .replace(/o/g, 'u')
    .replace(/e/g, 'a')
    .replace(/(.)\1+/g, '$1');
}
