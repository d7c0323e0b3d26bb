/**
 * The shorter forms that a full name may be called by, as keys. A shorter mention is looked up among them; nothing is
 * compared in pairs.
 */
import { COMPANY_SUFFIXES, PARTICLES } from '../../lexicon/entity-cues.js';
import { SHORT_GIVEN_NAMES } from '../../lexicon/given-names.js';
import type { EntityType } from '../../types.js';
import { acronymsOf, isAcronymText } from './acronyms.js';
import { fold, foldSpelling, type Name } from './name.js';

/**
 * Ranks of short forms, most telling first: a mention is looked up among the first of all names, then the second.
 * The first two may be as long in words as the name itself.
 */
export const RANKS = ['full', 'self', 'surname', 'head', 'given', 'middle'] as const;
export type Rank = (typeof RANKS)[number];

export interface ShortForm {
  readonly rank: Rank;
  readonly key: string;
}

/** The short forms of a name that has at least two words. */
export function shortFormsOf(name: Name, type: EntityType): readonly ShortForm[] {
  if (name.words.length < 2) return [];
  const forms: ShortForm[] = [];
  const add = (rank: Rank, keys: readonly string[]): void => {
    for (const key of keys) if (rank === 'self' || key !== name.key) forms.push({ rank, key });
  };
  if (type === 'PERSON') {
    const { words, surnames } = personParts(name.words);
    const given = words[0]!;
    add(
      'full',
      surnames.map((surname) => `${fold(name.written[0]!)[0]} ${surname}`),
    );
    if (words.length > 2) add('full', [`${given} ${words[words.length - 1]}`]);
    // "Mike Tran" looks for "Michael Tran".
    add('self', [name.key]);
    add('surname', surnames);
    add(
      'given',
      properPrefixes(words).filter((key) => !isParticles(key)),
    );
    add(
      'middle',
      words.slice(1, -1).filter((word) => !PARTICLES.has(word) && word.length > 1),
    );
  } else if (type === 'LOC') {
    add('full', [...acronymsOf(name), ...withoutForm(name.words)]);
    add('head', withoutFeature(name.words));
  } else if (type === 'PRODUCT') {
    add('full', acronymsOf(name));
  } else {
    const bare = withoutSuffix(name.words);
    add('full', [...acronymsOf(name), ...(bare.length < name.words.length ? [bare.join(' ')] : [])]);
    add(
      'head',
      partsOf(name, [...properSuffixes(bare), ...(type === 'MISC' ? withoutNumber(bare) : shortenings(bare))]),
    );
  }
  return forms;
}

/** What a mention may be a short form by: its key, and for persons without particles and with the given name in full. */
export function lookupKeys({ words, written, key }: Name, type: EntityType): readonly string[] {
  if (type !== 'PERSON') return [key];
  const keys = [key];
  let first = 0;
  while (first < words.length - 1 && PARTICLES.has(words[first]!)) first++;
  if (first > 0) keys.push(words.slice(first).join(' '));
  const fuller = words.length > 1 ? SHORT_GIVEN_NAMES.get(fold(written[0]!)) : undefined;
  if (fuller) keys.push([foldSpelling(fuller), ...words.slice(1)].join(' '));
  return keys;
}

/** The words without "Jr." and the like, and every way to read a surname off their end. */
function personParts(all: readonly string[]): { words: readonly string[]; surnames: readonly string[] } {
  const words = all.length > 2 && /^(?:jr|jnr|sr|snr|ii|iii|iv)$/.test(all[all.length - 1]!) ? all.slice(0, -1) : all;
  return { words, surnames: properSuffixes(words).filter((key) => !isParticles(key)) };
}

function isParticles(key: string): boolean {
  return key.split(' ').every((word) => PARTICLES.has(word));
}

function properSuffixes(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

function properPrefixes(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(0, words.length - 1 - i).join(' '));
}

/** A part that is an acronym is a name of its own: the UN is not its Security Council; but GMA is "GMA Network Inc.". */
function partsOf({ words, written }: Name, parts: readonly string[]): string[] {
  const isCompany = COMPANY_SUFFIXES.has(words[words.length - 1]!);
  if (isCompany || written.every(isAcronymText)) return [...parts];
  const acronyms = new Set(written.flatMap((word, i) => (isAcronymText(word) ? [words[i]!] : [])));
  return parts.filter((part) => !acronyms.has(part));
}

/** "St. Clair" of "St. Clair Chemical Co.", but not "African Union" of "African Union Transition Mission in Somalia". */
function shortenings(words: readonly string[]): string[] {
  return properPrefixes(words).filter((prefix) => {
    const kept = prefix.split(' ').length;
    const rest = words.length - kept;
    return kept === 1 || rest <= 2 || /^(?:and|for|of)$/.test(words[kept]!);
  });
}

/** "Nikkei" of "Nikkei 225"; the 2 of a sequel makes another work. */
function withoutNumber(words: readonly string[]): string[] {
  return /^\d{3,4}$/.test(words[words.length - 1]!) ? [words.slice(0, -1).join(' ')] : [];
}

/** "Sahyadri Motors" of "Sahyadri Motors Ltd." */
function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** "Iran" of "Islamic Republic of Iran". */
function withoutForm(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  if (of < 1 || !/^(?:commonwealth|emirate|federation|kingdom|republic|state|sultanate|union)$/.test(words[of - 1]!))
    return [];
  return [words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' ')];
}

const FEATURES =
  /^(?:basin|bay|canal|delta|desert|gulf|islands?|mountains?|ocean|peninsula|plateau|river|sea|strait|valley)$/;

/** "the Umzimvubu" of "Umzimvubu River": features only, since a county has a town of its name. */
function withoutFeature(words: readonly string[]): string[] {
  const { length } = words;
  if (FEATURES.test(words[length - 1]!)) return [`the ${words.slice(0, -1).join(' ')}`];
  return FEATURES.test(words[0]!) ? [`the ${words.slice(1).join(' ')}`] : [];
}
