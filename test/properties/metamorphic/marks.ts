/** Edits of quotation marks. */
import type { Article } from '../../../train/corpus/read.js';
import { type Edit, editsOf } from './edits.js';

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** “He’s” as "He's". */
export function straightMarks(text: string): Edit[] {
  return editsOf(text, /[“”‘’]/g, (mark) => STRAIGHT[mark]!);
}

/** The marks of the other order: single for double, double for single. */
const SWAPPED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”', '"': "'", "'": '"' };

/** ‘This is the “end”,’ as “This is the ‘end’,”, for annotated quotations; apostrophes stay. */
export function doubleMarks(article: Article): Edit[] {
  return swappedMarks(article, /^[‘']$/);
}

/** “This is the ‘end’,” as ‘This is the “end”,’: the British order. */
export function singleMarks(article: Article): Edit[] {
  return swappedMarks(article, /^[“"]$/);
}

/**
 * Swaps the marks of all quotations. None where a mark of theirs stands outside an annotated quotation, so that no text
 * gets two orders of marks, and none where a quotation does not close: its paragraphs open with marks of their own.
 */
function swappedMarks({ text, quotes }: Article, outer: RegExp): Edit[] {
  const parts = quotes.flatMap(({ quoted }) => quoted);
  const edits: Edit[] = [];
  const swap = (at: number): void => {
    edits.push({ start: at, end: at + 1, replacement: SWAPPED[text[at]!]! });
  };
  for (const [start, end] of parts) {
    if (!outer.test(text[start]!) || !/[”’"']/.test(text[end - 1]!) || end - start < 3) return [];
    swap(start);
    for (const at of innerMarks(text, start + 1, end - 1)) swap(at);
    swap(end - 1);
  }
  const outside = applyAway(text, parts);
  return /[“”"‘]|(?<!\p{L})'|'(?!\p{L})|’(?!\p{L})/u.test(outside) ? [] : edits;
}

function applyAway(text: string, parts: readonly (readonly [number, number])[]): string {
  let rest = '';
  let last = 0;
  for (const [start, end] of parts) {
    rest += `${text.slice(last, start)} `;
    last = end;
  }
  return rest + text.slice(last);
}

/** Marks of quotations inside one: a double one always, a single one where it is not between or behind letters. */
function innerMarks(text: string, start: number, end: number): number[] {
  const marks: number[] = [];
  let open = false;
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (/[“”"]/.test(mark)) marks.push(at);
    else if (/['‘]/.test(mark) && !open && !/[\p{L}\p{N}]/u.test(text[at - 1]!)) open = marks.push(at) > 0;
    else if (/['’]/.test(mark) && open && !/\p{L}/u.test(text[at + 1] ?? '')) open = marks.push(at) < 0;
  }
  return marks;
}
