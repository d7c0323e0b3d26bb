/**
 * Corrections of proposed mentions, as lines that a reader writes:
 *
 *     # wikinews2019-5        the text that follows has been read
 *     3 LOC                   mention 3 is a place
 *     4 -                     mention 4 is none
 *     5 ORG Badalona City Council   mention 5 is this longer or shorter string
 *     + ORG ALDI              every occurrence that is in no mention yet is one
 *     + ORG Coles @2          only the second occurrence in the text
 *     = ORG Woolworths        every mention of exactly this string has the type; "= - Woolworths" removes them
 */
import type { AnnotatedSpan } from '../entities/documents.js';
import { TYPES } from '../entities/labels.js';

/** The lines for one text. */
export interface Review {
  id: string;
  lines: string[];
}

/** Splits a file of corrections by text. Throws where a correction stands before the first text's line. */
export function readReviews(source: string): Review[] {
  const reviews: Review[] = [];
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) reviews.push({ id: line.slice(1).trim(), lines: [] });
    else if (reviews.length === 0) throw new Error(`no text named before "${line}"`);
    else reviews.at(-1)!.lines.push(line);
  }
  return reviews;
}

const NUMBERED = /^(\d+) (\S+)(?: (.+))?$/;
const BY_NAME = /^([+=]) (\S+) (.+?)(?: @(\d+))?$/;

/** The mentions after the corrections, in text order, and what was wrong with lines that could not be followed. */
export function correct(
  text: string,
  proposed: readonly AnnotatedSpan[],
  lines: readonly string[],
): { spans: AnnotatedSpan[]; problems: string[] } {
  // Numbers are those of the proposal, whatever was corrected before.
  const numbered: (AnnotatedSpan | undefined)[] = [...proposed];
  let added: AnnotatedSpan[] = [];
  const problems: string[] = [];
  const all = () => [...numbered, ...added].filter((span) => span !== undefined);
  const place = (span: AnnotatedSpan) => {
    const isClear = (other: AnnotatedSpan) => other.end <= span.start || other.start >= span.end;
    numbered.forEach((other, i) => {
      if (other && !isClear(other)) numbered[i] = undefined;
    });
    added = [...added.filter(isClear), span];
  };

  for (const line of lines) {
    const byNumber = NUMBERED.exec(line);
    const byName = byNumber ? null : BY_NAME.exec(line);
    const label = byNumber?.[2] ?? byName?.[2];
    if (label === undefined || (label !== '-' && !(TYPES as readonly string[]).includes(label))) {
      problems.push(`not understood: ${line}`);
    } else if (byNumber) {
      const index = Number(byNumber[1]) - 1;
      const old = proposed[index];
      const string = byNumber[3];
      if (!old) problems.push(`no such mention: ${line}`);
      else if (label === '-') numbered[index] = undefined;
      else if (string === undefined) place({ ...old, label });
      else {
        const start = occurrences(text, string).find((at) => at < old.end && at + string.length > old.start);
        if (start === undefined) problems.push(`does not stand at that mention: ${line}`);
        else {
          numbered[index] = undefined;
          place({ start, end: start + string.length, label });
        }
      }
    } else {
      const [, sign, , string, which] = byName!;
      const found = occurrences(text, string!);
      const wanted = which === undefined ? found : found.slice(Number(which) - 1, Number(which));
      const spans = wanted.map((start) => ({ start, end: start + string!.length, label }));
      const taken = all();
      const isExact = (span: AnnotatedSpan) => taken.some(({ start, end }) => start === span.start && end === span.end);
      const isFree = (span: AnnotatedSpan) => taken.every(({ start, end }) => end <= span.start || start >= span.end);
      const meant = spans.filter((span) => (sign === '=' ? isExact(span) : which !== undefined || isFree(span)));
      if (meant.length === 0) problems.push(`nothing to change: ${line}`);
      for (const span of meant) {
        place(span);
        if (label === '-') added = added.filter((other) => other !== span);
      }
    }
  }
  return { spans: all().sort((a, b) => a.start - b.start), problems };
}

const WORD = /[\p{L}\p{N}]/u;

/** Where the string stands as whole words. */
function occurrences(text: string, string: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + string.length] ?? ' ';
    if (!WORD.test(before) && !WORD.test(after)) found.push(at);
  }
  return found;
}
