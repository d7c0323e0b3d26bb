import { follows, isDash, isWord, type Scan, tokenText, touches, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { type Quantity, quantityBefore } from './quantity.js';

const PAST_OR_NEXT: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'following',
  'first',
  'final',
  'preceding',
  'latest',
]);

/** Words before a bare plural that make it a length of time: verbs that take one, and prepositions. */
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'take',
  'takes',
  'took',
  'taken',
  'taking',
  'spend',
  'spends',
  'spent',
  'spending',
  'last',
  'lasted',
  'wait',
  'waited',
  'waiting',
  'not',
  'or',
  'just',
  'only',
]);

/**
 * Lengths of time: "three months", "a five-year plan", "the past two weeks", "months of talks".
 */
export const duration: Finder = {
  name: 'duration',
  startsAt: (word) => word.unit !== '',
  find(scan, i) {
    const word = wordAt(scan, i);
    const unit = word.unit as Exclude<typeof word.unit, ''>;
    if (unit === 'half') return undefined;
    const quantity = quantityBefore(scan, i);
    if (!quantity) {
      if (!word.plural || !isBareDuration(scan, i)) return undefined;
      return { start: i, end: i + 1, finder: 'duration', meaning: { kind: 'duration', parts: [{ unit }] } };
    }
    if (!agrees(scan, i, quantity) || isAge(scan, i) || isFraction(scan, i, quantity)) return undefined;
    if (quantity.article && !word.plural && isSomethingElse(scan, i)) return undefined;
    let { start } = quantity;
    if (PAST_OR_NEXT.has(wordAt(scan, start - 1).text) && follows(scan, start)) {
      start--;
      if (isWord(scan, start - 1, 'the') && follows(scan, start)) start--;
    }
    return {
      start,
      end: i + 1,
      finder: 'duration',
      meaning: { kind: 'duration', parts: [{ amount: quantity.amount, unit }] },
    };
  },
};

/** "three months", "a month", "a three-month truce", "a five year low"; not "three month ago" or "9 second". */
function agrees(scan: Scan, i: number, { amount, article }: Quantity): boolean {
  const { plural } = wordAt(scan, i);
  if (plural) return !article || amount !== 1;
  if (amount === 1) return true;
  if (isDash(scan, i - 1)) return amount !== undefined;
  // "a three hour meeting": a noun follows.
  return (
    amount !== undefined &&
    follows(scan, i + 1) &&
    /^[a-z]+$/.test(tokenText(scan, i + 1)) &&
    !wordAt(scan, i + 1).isFunctionWord
  );
}

/** "22-year-old", "22 years old", "34 years of age". */
function isAge(scan: Scan, i: number): boolean {
  const at = isDash(scan, i + 1) && touches(scan, i + 1) ? i + 2 : i + 1;
  if (/^olds?$/i.test(tokenText(scan, at))) return true;
  return isWord(scan, i + 1, 'of') && isWord(scan, i + 2, 'age');
}

/** "three quarters of its food", "a quarter of voters", "fell by a quarter", "the first half". */
function isFraction(scan: Scan, i: number, { start }: Quantity): boolean {
  if (wordAt(scan, i).unit !== 'quarter') return false;
  if (isDash(scan, i - 1) || isWord(scan, i + 1, 'of')) return true;
  return !(
    isWord(scan, i - 1, 'consecutive') ||
    isWord(scan, i - 1, 'straight') ||
    /^(?:past|last|next|for|in|over)$/.test(wordAt(scan, start - 1).text)
  );
}

/** "a second day", "a minute detail", "made a century", "a night train": the word is no length of time. */
function isSomethingElse(scan: Scan, i: number): boolean {
  const { text } = wordAt(scan, i);
  const next = follows(scan, i + 1) ? tokenText(scan, i + 1) : '';
  const isModifier = /^[a-z-]/.test(next) && !wordAt(scan, i + 1).isFunctionWord && wordAt(scan, i + 1).text === '';
  if (text === 'second')
    return isModifier || isDash(scan, i + 1) || wordAt(scan, i + 1).unit !== '' || wordAt(scan, i + 1).weekday > 0;
  if (text === 'century')
    return !/^(?:for|in|over|of|than|nearly|almost|half|within|about)$/.test(wordAt(scan, i - 2).text);
  return (
    isModifier &&
    !isDash(scan, i + 1) &&
    (text === 'minute' || text === 'night' || text === 'weekend' || text === 'quarter')
  );
}

/** "months of talks", "for years", "within days", "take months", "hours before": plural units that stand alone. */
function isBareDuration(scan: Scan, i: number): boolean {
  const previous = wordAt(scan, i - 1);
  const next = wordAt(scan, i + 1).text;
  if (
    follows(scan, i + 1) &&
    (next === 'of' || next === 'before' || next === 'after' || next === 'later' || next === 'earlier' || next === 'ago')
  ) {
    // "the hours of", "opening hours before": something else says which.
    return !follows(scan, i) || previous.text === ''
      ? !follows(scan, i) ||
          !/^[a-z]+$/.test(tokenText(scan, i - 1)) ||
          BEFORE_BARE.has(tokenText(scan, i - 1)) ||
          next !== 'of'
      : !/^(?:the|these|those|his|her|their|our|all|small|early)$/.test(previous.text);
  }
  return follows(scan, i) && BEFORE_BARE.has(tokenText(scan, i - 1).toLowerCase());
}
