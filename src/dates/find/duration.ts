import { follows, isWord, type Scan, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { quantityBefore } from './quantity.js';

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
    if (quantity.amount !== 1 && !word.plural && !isHyphenated(scan, i)) return undefined;
    if (isAge(scan, i)) return undefined;
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

function isHyphenated(scan: Scan, i: number): boolean {
  return scan.text[scan.starts[i]! - 1] === '-';
}

/** "22-year-old", "22 years old", "aged 34 years". */
function isAge(scan: Scan, i: number): boolean {
  const at = scan.text[scan.ends[i]!] === '-' ? i + 2 : i + 1;
  return /^olds?$/i.test(scan.text.slice(scan.starts[at], scan.ends[at]));
}

/** "months of talks", "for years": plural units that stand alone say how long, not when. */
function isBareDuration(scan: Scan, i: number): boolean {
  const previous = wordAt(scan, i - 1).text;
  return (
    (isWord(scan, i + 1, 'of') && follows(scan, i + 1)) ||
    ((previous === 'for' || previous === 'in') && follows(scan, i))
  );
}
