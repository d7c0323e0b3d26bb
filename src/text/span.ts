import type { Span } from '../types.js';

/** The public form of `text.slice(start, end)`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
