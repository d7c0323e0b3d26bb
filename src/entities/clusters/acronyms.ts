/** Acronyms, and other names that a text gives in brackets or after "or": (SDF), "or JAMSTEC", "also known as". */
import { COMPANY_SUFFIXES } from '../../lexicon/entity-cues.js';
import type { EntityType } from '../../types.js';
import type { Mention } from '../mention.js';
import { fold, type Name } from './name.js';

/** Capitals, with few small letters between: SDF, U.N., BoE, UNRWA, MoD. */
export function isAcronymText(text: string): boolean {
  if (text.length > 12 || !/^\p{Lu}[\p{L}\d.&]*$/u.test(text) || /\p{Ll}{3}/u.test(text)) return false;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

const SMALL_WORDS =
  /^(?:[aey]|and|at|da|das|de|del|der|des|di|do|dos|du|et|for|in|la|las|le|les|los|of|on|the|to|und)$/;

/**
 * The acronyms that a name of several words may have: of all words (BoE), of those that are not small (SDF), without
 * what follows "and" (CDC), without the country before it (OCHA), without company suffixes, with whole acronyms (USMA).
 */
export function acronymsOf({ words, written }: Pick<Name, 'words' | 'written'>): string[] {
  const { length } = words;
  const keys = new Set<string>();
  const add = (letters: readonly string[], from: number, to: number, keepsSmall: boolean): void => {
    let key = '';
    for (let i = from; i < to; i++) if (keepsSmall || !SMALL_WORDS.test(words[i]!)) key += letters[i];
    if (key.length >= 2) keys.add(key);
  };
  const initials = words.map((word) => word[0]!);
  const wholeAcronyms = words.map((word, i) => (isAcronymText(written[i]!) ? word : word[0]!));
  for (const letters of [initials, wholeAcronyms]) {
    add(letters, 0, length, true);
    add(letters, 0, length, false);
  }
  let end = length;
  while (end > 2 && COMPANY_SUFFIXES.has(words[end - 1]!)) add(initials, 0, --end, false);
  const and = words.lastIndexOf('and');
  if (and > 2) add(initials, 0, and, false);
  if (length > 3) add(initials, 1, length, false);
  return [...keys];
}

/** Calls `link(short, full)` with the indices of neighbours that the text says are two names of one thing. */
export function linkExplained(
  text: string,
  mentions: readonly Mention[],
  link: (short: number, full: number) => void,
): void {
  let last = -1;
  for (let i = 0; i < mentions.length; i++) {
    const after = mentions[i]!;
    // "known by its Turkish initials YSK": the nationality between is no neighbour.
    if (!EXPLAINED.has(after.type)) {
      if (after.type !== 'NORP') last = -1;
      continue;
    }
    const before = mentions[last];
    const relation = before?.type === after.type ? relationBetween(text, before, after) : null;
    if (before && relation) {
      const first = text.slice(before.start, before.end);
      const second = text.slice(after.start, after.end);
      if (relation === 'also' || isShortFor(second, first, relation)) link(i, last);
      else if (isShortFor(first, second, relation)) link(last, i);
    }
    last = i;
  }
}

const EXPLAINED: ReadonlySet<EntityType> = new Set(['FAC', 'LOC', 'MISC', 'ORG', 'PRODUCT']);

/** UTF-16 code units of ", also known by its Turkish initials ". */
const LONGEST_LINK = 48;

type Relation = 'brackets' | 'or' | 'also';

function relationBetween(text: string, before: Mention, after: Mention): Relation | null {
  if (after.start - before.end > LONGEST_LINK) return null;
  // One space for any or two, and for a line break, but not for a blank line.
  const between = text.slice(before.end, after.start).replace(/\p{Zs}{1,2}|\r?\n/gu, ' ');
  const follows = text[after.end] ?? '';
  if (/^\s?\((?:the )?["“‘']?$/.test(between) && /[),;”"’']/.test(follows)) return 'brackets';
  if (/^, or (?:the )?["“‘']?$/.test(between)) return 'or';
  const isNaming =
    /^,? (?:also |better |commonly |formerly |locally |widely )?(?:known|abbreviated|called)\b[\w ]* $/.test(between);
  if (isNaming || /^,? \(?(?:aka|a\.k\.a\.|formerly|formerly the) $/.test(between)) return 'also';
  return null;
}

/** Whether `inside` is an acronym that stands in brackets right after `before`, a name of several words. */
export function isBracketedAcronym(text: string, before: Mention, inside: Mention): boolean {
  if (inside.start - before.end > 8 || relationBetween(text, before, inside) !== 'brackets') return false;
  return isAcronymText(text.slice(inside.start, inside.end)) && /\s/.test(text.slice(before.start, before.end));
}

/** Whether one name reads as the short one of the other. In brackets a foreign acronym need not share its letters. */
function isShortFor(short: string, full: string, relation: Relation): boolean {
  if (/\s/.test(short)) return false;
  if (relation === 'brackets' && isAcronymText(short) && /\s/.test(full)) return true;
  return short.length < full.length && hasLettersInOrder(fold(short), fold(full));
}

/** PESCO in "Peshawar Electric Supply Company": same first letter, the others in order. */
function hasLettersInOrder(short: string, full: string): boolean {
  if (short.length < 3 || short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
