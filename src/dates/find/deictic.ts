import type { Meaning } from '../meaning.js';
import { matchPhrase } from '../phrases.js';
import { wordAt } from '../scan.js';
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
    return { start: i, end: match.end, finder: 'deictic', meaning: meaningOf(match.value) };
  },
};

function meaningOf(value: string): Meaning {
  if (value.startsWith('day')) {
    return { kind: 'unit', unit: 'day', shift: Number(value.slice(3)), anchor: 'reference' };
  }
  return { kind: 'ref', value: value as 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };
}
