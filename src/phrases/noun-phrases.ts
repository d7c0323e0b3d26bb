import { NOMINAL_PRONOUNS, POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { TIME_WORDS } from '../lexicon/time-words.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Reading } from './reading.js';

/** A noun phrase by tokens: `first..end` (end exclusive), `head` the head noun of its first conjunct. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** No noun phrase is longer; keeps every walk bounded. */
const LONGEST = 40;

/** Prepositions that attach a phrase to the noun before them ("the head of the agency in Kabul"). */
const ATTACHING: ReadonlySet<string> = new Set([
  'about',
  'against',
  'among',
  'at',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'outside',
  'over',
  'to',
  'under',
  'with',
  'within',
]);

/** Whether a token can be the last of a noun phrase. */
export function isNominal(r: Reading, i: number): boolean {
  const word = r.words[i]!;
  if (TIME_WORDS.has(word)) return r.entityOf[i] !== 0;
  if (r.entityOf[i]) return true;
  // "a fourth", "the elderly", "at the back", "the 21-year-old"
  if (i > 0 && r.tokens.kinds[i] === TokenKind.WORD && r.tags[i] !== Tag.AUX) {
    const isVerb = r.tags[i] === Tag.VERB;
    const isDetermined = isDeterminer(r, i - 1) && r.words[i - 1] !== 'that' && mayBeNoun(r, i);
    // A noun that is tagged a verb ("the don recalled") has its verb right behind it.
    if (isDetermined && (!isVerb || isVerbTag(r.tags[i + 1]))) return true;
    if (word === 'old' && r.tokens.kinds[i - 1] === TokenKind.DASH) return true;
  }
  switch (r.tags[i]) {
    case Tag.NOUN:
    case Tag.PROPN:
    case Tag.NUM:
      return true;
    case Tag.PRON:
    case Tag.DET:
      return SUBJECT_PRONOUNS.has(word) || NOMINAL_PRONOUNS.has(word);
    case Tag.VERB:
      // "Lynch said": a name that is a verb too
      return isCapitalised(r, i) && /^[a-z]+$/.test(word) && !/(?:ing|ed)$/.test(word) && isVerbTag(r.tags[i + 1]);
    case Tag.ADJ:
      // "the crew chief"
      if (NOMINAL_PRONOUNS.has(word) || isCapitalised(r, i) || (i > 0 && isNounLike(r.tags[i - 1]!))) return true;
      // "Hill's brief said"
      return i > 0 && /^['’]s$/.test(r.words[i - 1]!) && r.tags[i - 1] === Tag.PART && isVerbTag(r.tags[i + 1]);
    default:
      return NOMINAL_PRONOUNS.has(word) && r.tags[i] !== Tag.SCONJ;
  }
}

/** Behind a determiner: not "of", the second determiner of "called her a liar", nor the adverb of "a very senior official". */
function mayBeNoun(r: Reading, i: number): boolean {
  const tag = r.tags[i];
  return tag !== Tag.ADP && tag !== Tag.DET && !(tag === Tag.ADV && isNounLike(r.tags[i + 1]!));
}

function isNounLike(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ;
}

function isVerbTag(tag: number | undefined): boolean {
  return tag === Tag.VERB || tag === Tag.AUX;
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(r: Reading, i: number): boolean {
  const code = r.text.charCodeAt(r.tokens.starts[i]!);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(String.fromCharCode(code));
}

/** A pronoun that is a whole noun phrase: "he", not "his". */
export function isPersonalPronoun(r: Reading, i: number): boolean {
  if (!SUBJECT_PRONOUNS.has(r.words[i]!)) return false;
  // "US" is a country, "us" is not; "her" may be a determiner.
  return r.tags[i] === Tag.PRON || (r.words[i] === 'i' && !r.entityOf[i]);
}

function isDeterminer(r: Reading, i: number): boolean {
  return r.tags[i] === Tag.DET || POSSESSIVE_DETERMINERS.has(r.words[i]!);
}

/** Stands before a noun inside its phrase: adjective, noun, number, name, possessive, hyphen. */
function isInner(r: Reading, i: number): boolean {
  const kind = r.tokens.kinds[i];
  if (kind === TokenKind.POSSESSIVE) return true;
  if (kind === TokenKind.DASH) return isHyphen(r, i);
  if (r.entityOf[i]) return true;
  if (TIME_WORDS.has(r.words[i]!)) return r.words[i] === 'day' || r.words[i] === 'year';
  const tag = r.tags[i];
  if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.NUM) return true;
  return r.words[i] === '&' || r.words[i] === '$';
}

/** A dash without white space on either side. */
function isHyphen(r: Reading, i: number): boolean {
  const { starts, ends, count } = r.tokens;
  return i > 0 && i + 1 < count && ends[i - 1] === starts[i] && ends[i] === starts[i + 1];
}

/** The participle or adverb of "a retired general", "a very senior official". */
function isModifierVerb(r: Reading, i: number): boolean {
  const tag = r.tags[i];
  return (tag === Tag.VERB && /(?:ing|ed|en)$/.test(r.words[i]!)) || (tag === Tag.ADV && r.words[i] !== 'not');
}

/** {@link isModifierVerb}, and nouns that a tagger takes for verbs behind a verb: "said lead author Smith". */
function isModifierBeforeNoun(r: Reading, i: number): boolean {
  return (
    isModifierVerb(r, i) || (r.tags[i] === Tag.VERB && (r.tags[i + 1] === Tag.NOUN || r.tags[i + 1] === Tag.PROPN))
  );
}

/**
 * The noun phrase whose last token is `last`, with attached prepositional phrases and coordination to its left;
 * null where `last` ends none. Looks no further left than `floor`.
 */
export function nounPhraseEndingAt(r: Reading, last: number, floor: number): NounPhrase | null {
  if (last < floor || !isNominal(r, last)) return null;
  const limit = Math.max(floor, last - LONGEST);
  let first = coreStart(r, last, limit);
  let head = last;
  // "the head of the agency", "Cooper and Smith"
  for (;;) {
    const joint = first - 1;
    if (joint - 1 < limit) break;
    const attaches = r.tags[joint] === Tag.ADP || ATTACHING.has(r.words[joint]!);
    const coordinates = r.words[joint] === 'and' || r.words[joint] === 'or';
    if (!attaches && !coordinates) break;
    if (attaches && !ATTACHING.has(r.words[joint]!)) break;
    let before = joint - 1;
    // "people familiar with the matter", "officials briefed on the plan"
    if (attaches && !isNominal(r, before) && before - 1 >= limit && isReducedClause(r, before)) before--;
    if (!isNominal(r, before) || isPersonalPronoun(r, before)) break;
    if (coordinates && isDeterminer(r, before)) break;
    first = coreStart(r, before, limit);
    head = before;
  }
  return { first, end: last + 1, head };
}

function isReducedClause(r: Reading, i: number): boolean {
  if (r.tags[i] === Tag.ADJ) return true;
  return r.tags[i] === Tag.VERB && /(?:ed|ing|en|wn)$/.test(r.words[i]!);
}

/** First token of the phrase without attachments that ends at `last`. */
function coreStart(r: Reading, last: number, limit: number): number {
  if (isPersonalPronoun(r, last)) return last;
  let i = last;
  while (i > limit) {
    const p = i - 1;
    if (sameEntity(r, p, i) || isInner(r, p)) {
      if (isPersonalPronoun(r, p)) break;
      i = p;
    } else if (isDeterminer(r, p) && !isPersonalPronoun(r, p)) {
      i = p;
      // "all the president's men", "both the": a determiner before the determiner
      if (i > limit && isDeterminer(r, i - 1) && r.words[i - 1] !== 'that') i--;
      break;
    } else if (
      p > limit &&
      isModifierVerb(r, p) &&
      (isDeterminer(r, p - 1) || r.tags[p - 1] === Tag.ADJ || r.tokens.kinds[p - 1] === TokenKind.POSSESSIVE) &&
      r.words[p - 1] !== 'that'
    ) {
      i = p;
    } else {
      break;
    }
  }
  // A phrase does not begin with a possessive mark or a hyphen.
  while (i < last && (r.tokens.kinds[i] === TokenKind.POSSESSIVE || r.tokens.kinds[i] === TokenKind.DASH)) i++;
  return i;
}

function sameEntity(r: Reading, a: number, b: number): boolean {
  return r.entityOf[a] !== 0 && r.entityOf[a] === r.entityOf[b];
}

/**
 * The noun phrase that begins at `first`, with attached prepositional phrases ("a spokesman for the ministry") and
 * coordination; null where none begins there. Looks no further right than `ceiling` (exclusive).
 */
export function nounPhraseFrom(r: Reading, first: number, ceiling: number): NounPhrase | null {
  const limit = Math.min(ceiling, first + LONGEST);
  const core = coreFrom(r, first, limit);
  if (!core) return null;
  let { end } = core;
  let isProper = r.tags[core.head] === Tag.PROPN || r.entityOf[core.head] !== 0;
  for (;;) {
    if (end + 1 >= limit) break;
    const word = r.words[end]!;
    const coordinates = word === 'and' || word === 'or';
    const attaches = ATTACHING.has(word) && (!isProper || word === 'of');
    if (!coordinates && !attaches) break;
    const next = coreFrom(r, end + 1, limit);
    if (!next || TIME_WORDS.has(r.words[end + 1]!)) break;
    if (coordinates && (isPersonalPronoun(r, next.head) || startsClause(r, next.end, limit))) break;
    // "said Smith of Leeds": no part of the name; "the Ministry of Health" and "Kurdistan Region of Iraq" are entities.
    if (attaches && isProper && !sameEntity(r, end, end - 1)) break;
    end = next.end;
    isProper = r.tags[next.head] === Tag.PROPN;
    if (coordinates) break;
  }
  return { first: core.first, end, head: core.head };
}

/** A finite verb here would make the phrase before it a subject. */
function startsClause(r: Reading, i: number, limit: number): boolean {
  return i < limit && isVerbTag(r.tags[i]);
}

function coreFrom(r: Reading, first: number, limit: number): NounPhrase | null {
  if (first >= limit) return null;
  if (
    isPersonalPronoun(r, first) &&
    !(POSSESSIVE_DETERMINERS.has(r.words[first]!) && first + 1 < limit && isInner(r, first + 1))
  )
    return { first, end: first + 1, head: first };
  let i = first;
  while (i < limit && isDeterminer(r, i) && i - first < 3) i++;
  let head = -1;
  let end = i;
  for (; i < limit; i++) {
    if (i > first && sameEntity(r, i - 1, i)) {
      head = i;
    } else if (i > first && isDeterminer(r, i)) {
      break;
    } else if (isNominal(r, i) && !isPersonalPronoun(r, i) && (head < 0 || !NOMINAL_PRONOUNS.has(r.words[i]!))) {
      head = i;
    } else if (isInner(r, i)) {
      if (
        r.tags[i] === Tag.ADJ &&
        head >= 0 &&
        r.tags[i - 1] !== Tag.ADJ &&
        r.tokens.kinds[i - 1] !== TokenKind.POSSESSIVE &&
        r.tokens.kinds[i - 1] !== TokenKind.DASH
      )
        break;
    } else if (isModifierBeforeNoun(r, i) && head < 0 && i + 1 < limit && (isInner(r, i + 1) || isNominal(r, i + 1))) {
      // "said retired general Smith", "said a very senior official", "said lead author Smith"
    } else {
      break;
    }
    end = head + 1;
  }
  if (head < 0)
    return i > first && NOMINAL_PRONOUNS.has(r.words[first]!) ? { first, end: first + 1, head: first } : null;
  return { first, end: Math.max(end, head + 1), head };
}
