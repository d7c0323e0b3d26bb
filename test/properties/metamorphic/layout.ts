/** Edits of white space, paragraphs and the form of characters. */
import type { Analysis } from 'wirecopy';
import { type Edit, editsOf } from './edits.js';

export function carriageReturns(text: string): Edit[] {
  return editsOf(text, /\n/g, () => '\r\n');
}

export function nonBreakingSpaces(text: string): Edit[] {
  return editsOf(text, / /g, () => '\u00a0');
}

export function doubledSpaces(text: string): Edit[] {
  return editsOf(text, /(?<=\S) (?=\S)/g, () => '  ');
}

/** "é" as "e" and a combining acute accent. */
export function decomposed(text: string): Edit[] {
  return editsOf(text, /[^\0-\x7f]/g, (found) => found.normalize('NFD')).filter(({ start, replacement }) => {
    return replacement !== text[start];
  });
}

/** A blank line after the first sentence of each paragraph that is not in the middle of a quotation there. */
export function splitParagraphs(before: Analysis): Edit[] {
  const { text, sentences, quotes } = before;
  const edits: Edit[] = [];
  let splitIn = -1;
  for (let i = 1; i < sentences.length; i++) {
    const [{ end: start, paragraph }, { start: end, paragraph: next }] = [sentences[i - 1]!, sentences[i]!];
    const isBetween = paragraph === next && paragraph !== splitIn && /^ +$/.test(text.slice(start, end));
    if (!isBetween || quotes.some((quote) => quote.start < end && quote.end > start)) continue;
    if (/[“”"]/.test(text.slice(start - 1, end + 1))) continue;
    edits.push({ start, end, replacement: '\n\n' });
    splitIn = paragraph;
  }
  return edits;
}
