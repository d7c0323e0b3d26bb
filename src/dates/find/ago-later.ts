import { PREPOSITIONS } from '../../lexicon/time-prepositions.js';
import type { Anchor, Candidate } from '../meaning.js';
import { isWord, type Scan, standsLast, tokenText, wordAt } from '../scan.js';
import type { Finder } from './finder.js';
import { isAbbreviated, lengthOf, partAfter, quantityBefore } from './quantity.js';

/** Words after a length of time that make it a date, their direction and where they count from. */
const DIRECTIONS: ReadonlyMap<string, readonly [sign: 1 | -1, anchor: Anchor]> = new Map<
  string,
  readonly [1 | -1, Anchor]
>([
  ['ago', [-1, 'reference']],
  ['back', [-1, 'reference']],
  ['earlier', [-1, 'previous']],
  ['after', [1, 'previous']],
  ['before', [-1, 'previous']],
  ['previously', [-1, 'previous']],
  ['prior', [-1, 'previous']],
  ['later', [1, 'previous']],
  ['afterwards', [1, 'previous']],
  ['hence', [1, 'reference']],
]);

/**
 * "two years ago", "three days later", "a week earlier", "six months from now".
 */
export const agoLater: Finder = {
  startsAt: (word) => word.unit !== '' && word.unit !== 'half',
  find(scan, i): Candidate | undefined {
    const word = wordAt(scan, i);
    const neighbour = dayBeforeOrAfter(scan, i);
    if (neighbour) return neighbour;
    const quantity = quantityBefore(scan, i);
    if (!quantity || word.unit === '') return undefined;
    if (quantity.amount !== 1 && !quantity.part && !word.plural && !isAbbreviated(word)) return undefined;
    const added = quantity.part ? 0 : partAfter(scan, i);
    const part = quantity.part || added;
    const unitEnd = added ? i + 4 : i + 1;
    const after = directionAfter(scan, unitEnd);
    if (!after) return undefined;
    const { end, sign, anchor } = after;
    if (quantity.amount === undefined) {
      return {
        start: quantity.start,
        end,
        meaning: { kind: 'ref', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
      };
    }
    const length: Candidate = {
      start: quantity.start,
      end: unitEnd,
      meaning: { kind: 'duration', parts: lengthOf(word.unit, quantity.amount, part) },
    };
    return {
      start: quantity.start,
      end,
      meaning: {
        kind: 'offset',
        amount: quantity.amount + part,
        unit: word.unit,
        sign,
        anchor,
      },
      fallback: length,
    };
  },
};

/** "the day before", "the year after": next to the date mentioned last, where no event follows. */
function dayBeforeOrAfter(scan: Scan, i: number): Candidate | undefined {
  const { unit, plural } = wordAt(scan, i);
  if (!isWord(scan, i - 1, 'the') || plural || !/^(?:day|week|month|year)$/.test(unit)) return undefined;
  const { text } = wordAt(scan, i + 1);
  if (text !== 'before' && text !== 'after') return undefined;
  const hasThat = isWord(scan, i + 2, 'that') && !isClause(scan, i + 3);
  if (!hasThat && !standsLast(scan, i + 1) && !PREPOSITIONS.has(wordAt(scan, i + 2).text)) return undefined;
  return {
    start: i - 1,
    end: hasThat ? i + 3 : i + 2,
    meaning: { kind: 'unit', unit: unit as 'day', shift: text === 'before' ? -1 : 1, anchor: 'previous' },
  };
}

function directionAfter(scan: Scan, i: number): { end: number; sign: 1 | -1; anchor: Anchor } | undefined {
  if (isWord(scan, i, 'from') && isWord(scan, i + 1, 'now')) return { end: i + 2, sign: 1, anchor: 'reference' };
  const { text } = wordAt(scan, i);
  // "two days before the start", "a week after police came": counted from an event, which has no date here.
  if (/^(?:before|after|prior)$/.test(text) && !standsLast(scan, i)) {
    return isWord(scan, i + 1, 'that') && !isClause(scan, i + 2)
      ? { end: i + 2, sign: text === 'before' ? -1 : 1, anchor: 'previous' }
      : undefined;
  }
  // "free for 30 minutes later this week"
  if (/^(?:earli|lat)er$/.test(text) && /^(?:this|today|tonight)$/.test(wordAt(scan, i + 1).text)) return undefined;
  const direction = DIRECTIONS.get(text);
  return direction && { end: i + 1, sign: direction[0], anchor: direction[1] };
}

/** "after that the army", against "after that." */
function isClause(scan: Scan, i: number): boolean {
  return /^\p{L}/u.test(tokenText(scan, i)) && !wordAt(scan, i).isFunctionWord;
}
