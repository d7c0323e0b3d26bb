import { UNITS } from '../../lexicon/time-units.js';
import type { Candidate } from '../meaning.js';
import { afterHyphen, isDash, isNumber, isWord, precedesNoun, type Scan, tokenText, withThe, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { isAbbreviated, lengthOf, partAfter, type Quantity, quantityBefore } from './quantity.js';

/** Adjectives that lie between article and number: "the past three months", "the first two years". */
const WHICH: ReadonlySet<string> = new Set([
  'coming',
  'final',
  'first',
  'following',
  'last',
  'latest',
  'next',
  'past',
  'preceding',
  'previous',
]);

/** "in recent weeks", "over the coming months": a vague length. */
const RECENT: ReadonlySet<string> = new Set(['coming', 'following', 'past', 'previous', 'recent']);

/** Words before a bare plural that make it a length of time: prepositions, and verbs that take one. */
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'after',
  'for',
  'in',
  'just',
  'last',
  'lasted',
  'not',
  'only',
  'or',
  'over',
  'spend',
  'spending',
  'spends',
  'spent',
  'take',
  'taken',
  'takes',
  'taking',
  'took',
  'wait',
  'waited',
  'waiting',
  'within',
]);

/** Words after a bare plural that count from it: "months of talks", "hours before polls opened". */
const AFTER_BARE: ReadonlySet<string> = new Set(['after', 'ago', 'away', 'before', 'earlier', 'later', 'of']);

/**
 * Lengths of time: "three months", "a five-year plan", "the past two weeks", "half an hour", "months of talks".
 */
export const duration: Finder = {
  startsAt: (word) => word.unit !== '' && word.unit !== 'half',
  startsAtNumber: true,
  find(scan, i) {
    if (isNumber(scan, i)) return gluedLength(scan, i);
    const quantity = quantityBefore(scan, i);
    const bare = quantity ? undefined : bareStart(scan, i);
    const start = quantity ? countedStart(scan, i, quantity) : bare;
    if (start === undefined) return undefined;
    const { unit } = wordAt(scan, i);
    if (unit === '') return undefined;
    const after = quantity && !quantity.part ? partAfter(scan, i) : 0;
    const parts = quantity ? lengthOf(unit, quantity.amount, quantity.part || after) : [{ unit }];
    return { start, end: after ? i + 4 : i + 1, meaning: { kind: 'duration', parts } };
  },
};

/** "3hrs", "30min", "2.5years": number and unit in one. */
function gluedLength(scan: Scan, i: number): Candidate | undefined {
  const [, digits, letters] = /^(\d{1,4}(?:\.\d)?)([a-z]+)$/i.exec(tokenText(scan, i)) ?? [];
  if (!letters) return undefined;
  const name = letters.toLowerCase();
  const unit = name === 'h' ? 'hour' : UNITS.get(name.replace(/s$/, ''));
  // "22years old"
  if (!unit || unit === 'half' || isAge(scan, i)) return undefined;
  return {
    start: withWhich(scan, i),
    end: i + 1,
    meaning: { kind: 'duration', parts: [{ amount: Number(digits), unit }] },
  };
}

/** The adjective before a length, if there is one: "the next two years"; not in "will last two hours". */
function withWhich(scan: Scan, start: number): number {
  if (!WHICH.has(wordAt(scan, start - 1).text)) return start;
  const isVerb = isWord(scan, start - 1, 'last') && LASTING.test(tokenText(scan, start - 2));
  return isVerb ? start : start - 1;
}

/** Words before the verb "last". */
const LASTING = /^(?:to|not|\w+n['’]t|cannot|can|could|may|might|must|should|will|would)$/i;

/** Where a counted length starts, if it is one. */
function countedStart(scan: Scan, i: number, quantity: Quantity): number | undefined {
  if (!agrees(scan, i, quantity) || isAge(scan, i) || isFraction(scan, i, quantity)) return undefined;
  if (quantity.amount === 1 && !wordAt(scan, i).plural && isSomethingElse(scan, i)) return undefined;
  // "Cape Verde led on 17 minutes": the minute of a match.
  if (wordAt(scan, i).unit === 'minute' && isWord(scan, quantity.start - 1, 'on')) return undefined;
  const start = withWhich(scan, quantity.start);
  // "the nine months", but "the five-year plan" has its article from the plan.
  const isAdjective = isDash(scan, i - 1) || !wordAt(scan, i).plural;
  return isWord(scan, start - 1, 'the') && !isAdjective ? start - 1 : start;
}

/** "three months", "a month", "a three-month truce", "a five year low"; not "three month ago". */
function agrees(scan: Scan, i: number, { start, amount, article, part }: Quantity): boolean {
  if (wordAt(scan, i).plural) return !article;
  // Abbreviations have one form: "30 min", "3 hr".
  if (isAbbreviated(wordAt(scan, i))) return amount !== undefined && !article;
  if (amount === 1 || part) return true;
  // "four night shifts": so many shifts
  if (amount === undefined || (isWord(scan, i, 'night') && !isDash(scan, i - 1))) return false;
  // "the last 3 day", in haste
  return (
    isDash(scan, i - 1) || precedesNoun(scan, i) || withWhich(scan, start) < start || isWord(scan, start - 1, 'for')
  );
}

/** "22-year-old", "22 years old", "34 years of age". */
function isAge(scan: Scan, i: number): boolean {
  const at = afterHyphen(scan, i);
  return /^olds?$/i.test(tokenText(scan, at)) || (isWord(scan, i + 1, 'of') && isWord(scan, i + 2, 'age'));
}

/** "three quarters of its food", "fell by a quarter"; quarters are counted only where the words around them say so. */
function isFraction(scan: Scan, i: number, { start }: Quantity): boolean {
  if (wordAt(scan, i).unit !== 'quarter') return false;
  if (isDash(scan, i - 1) || isWord(scan, i + 1, 'of')) return true;
  if (/^(?:consecutive|straight|successive)$/.test(wordAt(scan, i - 1).text)) return false;
  return !/^(?:coming|following|past|previous|last|next|for|in|over)$/.test(wordAt(scan, start - 1).text);
}

/** "a second day", "a minute detail", "made a century", "a night train": the word is no length of time. */
function isSomethingElse(scan: Scan, i: number): boolean {
  const { text } = wordAt(scan, i);
  const next = wordAt(scan, i + 1);
  switch (text) {
    case 'second':
      return precedesNoun(scan, i) || isDash(scan, i + 1) || next.unit !== '' || next.weekday > 0;
    case 'century':
      return !/^(?:about|almost|for|half|in|nearly|of|over|than|within)$/.test(wordAt(scan, i - 2).text);
    case 'night':
      // "a night", "one night", but "for 1 night"
      return !isNumber(scan, i - 1);
    case 'minute':
    case 'weekend':
    case 'quarter':
      return precedesNoun(scan, i) && !isDash(scan, i + 1);
    default:
      return false;
  }
}

/** Where a plural without a number starts that is a length of its own. */
function bareStart(scan: Scan, i: number): number | undefined {
  if (!wordAt(scan, i).plural) return undefined;
  const previous = tokenText(scan, i - 1).toLowerCase();
  if (RECENT.has(previous)) return withThe(scan, i - 1);
  // "the last weeks of May" are counted by no one.
  if (previous === 'last' && isWord(scan, i - 2, 'the')) return undefined;
  if (BEFORE_BARE.has(previous)) return i;
  // "after months of talks", "elsewhere hours before polls opened"; not "the days of", "office hours before".
  const next = wordAt(scan, i + 1).text;
  if (!AFTER_BARE.has(next)) return undefined;
  const isFree =
    /^(?:$|[^\p{L}\d])|(?:ing|ed|s)$/u.test(previous) || wordAt(scan, i - 1).isFunctionWord || next !== 'of';
  return isFree && !DETERMINERS.has(previous) ? i : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'all',
  'early',
  'first',
  'her',
  'his',
  'last',
  'my',
  'opening',
  'our',
  'small',
  'the',
  'their',
  'these',
  'those',
  'your',
]);
