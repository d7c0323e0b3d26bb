import { partitionPoint } from '../text/partition-point.js';
import type { Span } from '../types.js';

/** The lines of a text, to say where something stands. */
export interface Lines {
  /** Number of the line that holds an offset, from 1. */
  numberAt(offset: number): number;
  /** The words around a span on its line: what stands before it, itself, what stands after it. */
  around(span: Span, room: number): { before: string; middle: string; after: string };
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g))
    starts.push(index + lineBreak.length);

  /** Index of the last line that starts at or before the offset. */
  const lineAt = (offset: number): number => partitionPoint(starts.length, (i) => starts[i]! > offset) - 1;

  return {
    numberAt: (offset) => lineAt(offset) + 1,
    around(span, room) {
      const line = lineAt(span.start);
      const lineEnd = starts[line + 1] ?? text.length;
      const spare = Math.max(0, room - span.text.length);
      const wanted = Math.ceil(spare / 2);
      const left = Math.min(span.start - starts[line]!, Math.max(wanted, spare - Math.max(0, lineEnd - span.end)));
      const right = Math.max(0, spare - left);
      return {
        before: fromWholeWord(text.slice(starts[line]!, span.start), left),
        middle: plainLine(span.text),
        after: toWholeWord(text.slice(span.end, Math.max(span.end, lineEnd)).trimEnd(), right),
      };
    },
  };
}

/** The last words of a text, in at most `room` characters. */
function fromWholeWord(text: string, room: number): string {
  if (text.length <= room) return plainLine(text);
  const cut = text.slice(text.length - room);
  const space = cut.search(/\s/);
  return `…${plainLine(space < 0 ? cut : cut.slice(space + 1))}`;
}

/** The first words of a text, in at most `room` characters. */
function toWholeWord(text: string, room: number): string {
  if (text.length <= room) return plainLine(text);
  const cut = text.slice(0, room);
  const space = cut.lastIndexOf(' ');
  return `${plainLine(space < 0 ? cut : cut.slice(0, space))}…`;
}

/**
 * Text as it may be shown on a terminal: white space as one space, control and bidirectional format characters, which
 * could recolour or rewrite what stands around them, as a visible stand-in.
 */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Breaks a line of words into lines of at most `width` characters, each but the first after `indent`. */
export function wrapped(words: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
