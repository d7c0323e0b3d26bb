import { CharClass, charClass, codeAt, isAsciiLower, isSpace } from '../text/characters.js';

/** The number of a list item: ‘1.’ ‘2)’ ‘3.)’ ‘(4)’ ‘• 5.’ ‘a.’ */
export interface ListMarker {
  /** What surrounds the number; markers of one list share it. */
  readonly style: string;
  /** 1 for ‘1’ and ‘a’. */
  readonly value: number;
  readonly start: number;
  /** One past the marker. */
  readonly end: number;
}

/** Longest number of a list item: a longer one is a year or an amount. */
const LONGEST_NUMBER = 3;

/** Reads the marker that starts at `at` and is followed by white space. */
export function readListMarker(text: string, at: number): ListMarker | undefined {
  const bullet = isBullet(codeAt(text, at));
  let i = bullet ? skipSpace(text, at + 1) : at;
  const open = codeAt(text, i) === 0x28; /* ( */
  if (open) i++;
  const start = i;
  while (i - start < LONGEST_NUMBER && charClass(codeAt(text, i)) === CharClass.DIGIT) i++;
  const isNumber = i > start;
  // Capitals are initials of names more often: ‘A. Smith’
  if (!isNumber && isAsciiLower(codeAt(text, i))) i++;
  if (i === start) return undefined;
  const value = isNumber ? Number.parseInt(text.slice(start, i), 10) : codeAt(text, start) - 0x60;
  const suffix = i;
  if (codeAt(text, i) === 0x2e) i++;
  if (codeAt(text, i) === 0x29) i++;
  if (i === suffix || !isSpace(charClass(codeAt(text, i)))) return undefined;
  return {
    style: `${bullet ? '•' : ''}${open ? '(' : ''}${isNumber ? 1 : 'a'}${text.slice(suffix, i)}`,
    value,
    start: at,
    end: i,
  };
}

/**
 * The marker of the item after `previous`, if the first mark after its number stands at `at`; none that begins before `floor`,
 * where the item has begun.
 */
export function nextListMarker(text: string, at: number, floor: number, previous: ListMarker): ListMarker | undefined {
  let start = at;
  while (charClass(codeAt(text, start - 1)) === CharClass.DIGIT) start--;
  if (isAsciiLower(codeAt(text, at - 1))) start--;
  if (codeAt(text, start - 1) === 0x28 /* ( */) start--;
  const beforeSpace = codeAt(text, start - 1) === 0x20 ? start - 2 : start - 1;
  if (isBullet(codeAt(text, beforeSpace))) start = beforeSpace;
  if (start < floor || !isSpace(charClass(codeAt(text, start - 1)))) return undefined;
  const marker = readListMarker(text, start);
  return marker && marker.style === previous.style && marker.value === previous.value + 1 ? marker : undefined;
}

/** • ⁃ ● ▪ ‣ ◦ */
export function isBullet(code: number): boolean {
  return code === 0x2022 || code === 0x2043 || code === 0x25cf || code === 0x25aa || code === 0x2023 || code === 0x25e6;
}

function skipSpace(text: string, at: number): number {
  return codeAt(text, at) === 0x20 ? at + 1 : at;
}
