/** Opening marks and what closes each: some articles pair a curly mark with a straight one. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '"', '‘': "’'", "'": "'", '«': '»', '„': '“”' };

/**
 * The parts of a quotation's content that stand between quotation marks, marks included and nested marks inside them:
 * `the islands had been ‘ravaged’` gives ‘ravaged’. A direct quotation is one part whatever its marks, since a turn of
 * a transcript has none; what an indirect one holds is a title or a nickname. A mark that does not close inside the
 * content makes no part.
 */
export function markedParts(text: string, start: number, end: number, type: string): [number, number][] {
  if (type === 'direct') return [[start, end]];
  const parts: [number, number][] = [];
  if (type === 'indirect') return parts;
  for (let i = start; i < end; i++) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined || isLetterOrDigit(text[i - 1])) continue;
    const close = findClosing(text, i, end, closing);
    if (close < 0) continue;
    parts.push([i, close + 1]);
    i = close;
  }
  return parts;
}

/** The mark that closes the one at `open`, or -1. A single mark between letters is an apostrophe. */
function findClosing(text: string, open: number, end: number, closing: string): number {
  for (let i = open + 1; i < end; i++) {
    if (!closing.includes(text[i]!) || /\s/.test(text[i - 1]!)) continue;
    if (i + 1 < end && isLetterOrDigit(text[i + 1])) continue;
    return i;
  }
  return -1;
}

function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
