/**
 * Where the noun object of a reporting verb ends: "blasted Holt for raising fares", not "during a rally in Kent" and
 * not what the subject did next ("and defended Moyo", ", adding that …").
 */
import { Tag } from '../../tokens/tags.js';
import { skipMedium } from './adjuncts.js';
import { type ClauseText, isComma, isIngForm } from './clause-text.js';

/** One past the object in tokens `first..end`. */
export function objectEnd(t: ClauseText, first: number, end: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (t.segmentOf[i]) continue;
    if (isComma(t, i) ? leavesObject(t, i + 1) : isNextVerb(t, i)) return i;
    if (opensOccasion(t, i, end)) return i;
  }
  return end;
}

/** Behind a comma: a participle, a relative or subordinate clause, the verb that comes next. */
function leavesObject(t: ClauseText, i: number): boolean {
  const word = t.words[i]!;
  return isIngForm(word) || AFTER_OBJECT.has(word) || isNextVerb(t, i);
}

const AFTER_OBJECT: ReadonlySet<string> = new Set(['as', 'but', 'however', 'then', 'though', 'while', 'who']);

/** "and defended Moyo", "but has kept" */
function isNextVerb(t: ClauseText, i: number): boolean {
  if (t.words[i] !== 'and' && t.words[i] !== 'but') return false;
  const tag = t.tags[i + 1];
  return tag === Tag.AUX || (tag === Tag.VERB && /(?:ed|id|ent|ote)$/.test(t.words[i + 1]!));
}

/** "during a rally", "in an interview": where it was said, up to the end or a comma. */
function opensOccasion(t: ClauseText, i: number, end: number): boolean {
  if (t.words[i] === 'during') return true;
  if (t.words[i] !== 'in' && t.words[i] !== 'at') return false;
  const next = skipMedium(t, i, end);
  return next > i;
}
