/** Edits of a text, and where its offsets are afterwards. */

/** `text.slice(start, end)` becomes `replacement`; an insertion where `start === end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** `text` with `edits` made, which are in text order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let last = 0;
  for (const { start, end, replacement } of edits) {
    edited += text.slice(last, start) + replacement;
    last = end;
  }
  return edited + text.slice(last);
}

/** Where a span starts after the edits: `'behind'` what is inserted right before it or `'before'` that. */
export function mapStart(offset: number, edits: readonly Edit[], insertion: 'behind' | 'before'): number {
  let mapped = offset;
  for (const { start, end, replacement } of edits) {
    if (start === end && start === offset ? insertion === 'behind' : end <= offset)
      mapped += replacement.length - (end - start);
    else if (start < offset) mapped += start - offset;
  }
  return mapped;
}

/** Where a span ends after the edits: before what is inserted right behind it. */
export function mapEnd(offset: number, edits: readonly Edit[]): number {
  let mapped = offset;
  for (const { start, end, replacement } of edits) {
    if (start === end ? end < offset : end <= offset) mapped += replacement.length - (end - start);
    else if (start < offset) mapped += start + replacement.length - offset;
  }
  return mapped;
}

/** Whether a span overlaps one of the edits, or something is inserted in it or at an end of it. */
export function isTouched(span: { start: number; end: number }, edits: readonly Edit[]): boolean {
  return edits.some(({ start, end }) =>
    start === end ? start <= span.end && end >= span.start : start < span.end && end > span.start,
  );
}

/** The edits as ranges of the edited text; an insertion is the place behind it. */
export function editedRanges(edits: readonly Edit[]): Edit[] {
  return edits.map(({ start, end, replacement }) => {
    const from = mapStart(start, edits, 'behind');
    return { start: from, end: start === end ? from : from + replacement.length, replacement: '' };
  });
}

/** An edit for each match of `pattern`, which is global. */
export function editsOf(text: string, pattern: RegExp, replacement: (found: string) => string): Edit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: replacement(match[0]),
  }));
}
