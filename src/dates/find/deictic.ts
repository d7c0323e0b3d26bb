import { pointingAt } from '../direction.js';
import type { Meaning } from '../meaning.js';
import { matchPhrase } from '../phrases.js';
import { type Scan, tokenText, wordAt } from '../scan.js';
import type { Finder } from './finder.js';

/**
 * "today", "the day before yesterday", "now", "recently", "the future".
 */
export const deictic: Finder = {
  name: 'deictic',
  startsAt: (word) => word.deictics.length > 0,
  find(scan, i) {
    const match = matchPhrase(scan, i, wordAt(scan, i).deictics);
    if (!match) return undefined;
    // "as soon as", "too soon", "soon after", "it soon became clear": nothing to come.
    if (wordAt(scan, i).text === 'soon' && !looksAhead(scan, i)) return undefined;
    return { start: i, end: match.end, meaning: meaningOf(match.value) };
  },
};

function meaningOf(value: string): Meaning {
  if (value.startsWith('day')) {
    return { kind: 'unit', unit: 'day', shift: Number(value.slice(3)), anchor: 'reference' };
  }
  return { kind: 'ref', value: value as 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };
}

function looksAhead(scan: Scan, i: number): boolean {
  if (/^(?:as|too|how|so|very)$/i.test(tokenText(scan, i - 1))) return false;
  if (/^(?:after|afterwards?|enough)$/.test(tokenText(scan, i + 1))) return false;
  return pointingAt(scan, i, i + 1).direction !== 'past';
}
