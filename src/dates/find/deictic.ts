import { pointingAt } from '../direction.js';
import type { Meaning } from '../meaning.js';
import { matchPhrase } from '../phrases.js';
import { isWord, type Scan, tokenText, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "today", "the day before yesterday", "now", "recently", "the future".
 */
export const deictic: Finder = {
  startsAt: (word) => word.deictics.length > 0,
  find(scan, i) {
    const match = matchPhrase(scan, i, wordAt(scan, i).deictics);
    if (!match) return undefined;
    // "as soon as", "too soon", "soon after", "it soon became clear": nothing to come.
    if (wordAt(scan, i).text === 'soon' && !looksAhead(scan, i)) return undefined;
    const value = match.value === 'day+0' && meansNowadays(scan, i) ? 'PRESENT_REF' : match.value;
    return { start: i, end: match.end, meaning: meaningOf(value) };
  },
};

function meaningOf(value: string): Meaning {
  if (value.startsWith('day')) {
    return { kind: 'unit', unit: 'day', shift: Number(value.slice(3)), anchor: 'reference' };
  }
  return { kind: 'ref', value: value as 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };
}

/** Tokens before "today" in which "still" is looked for. */
const STILL_WINDOW = 8;

/** "costs more today than", "as strong today as", "the site it is today", "books that she still owns today". */
function meansNowadays(scan: Scan, i: number): boolean {
  if (isWord(scan, i + 1, 'than') || (isWord(scan, i + 1, 'as') && isWord(scan, i - 2, 'as'))) return true;
  if (/^(?:is|are)$/.test(tokenText(scan, i - 1)) && /^(?:it|they|he|she|we|you|i)$/i.test(tokenText(scan, i - 2)))
    return true;
  for (let k = i - 1; k >= i - STILL_WINDOW; k--) if (tokenText(scan, k) === 'still') return true;
  return false;
}

function looksAhead(scan: Scan, i: number): boolean {
  if (/^(?:as|too|how|so)$/i.test(tokenText(scan, i - 1))) return false;
  if (/^(?:after|afterwards?|enough)$/.test(tokenText(scan, i + 1))) return false;
  return pointingAt(scan, i, i + 1).direction !== 'past';
}
