import type { Document, Range } from './documents.js';
import type { Random } from '../random.js';

/** The document with every paragraph break made a space, as careless extraction leaves it. */
export function withoutLineBreaks(document: Document): Document {
  const pieces: string[] = [];
  const sentences: Range[] = [];
  let length = 0;
  for (const { start, end } of document.sentences) {
    const sentence = document.text.slice(start, end).replace(/\s*\n\s*/g, ' ');
    if (length > 0) {
      // Sentences that stood together without a space stay so.
      const gap = document.text.slice(start - 1, start);
      if (/\s/.test(gap)) {
        pieces.push(' ');
        length++;
      }
    }
    sentences.push({ start: length, end: length + sentence.length });
    pieces.push(sentence);
    length += sentence.length;
  }
  return { id: `${document.id}+unbroken`, text: pieces.join(''), sentences };
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** The document with straight quotation marks; offsets stay. */
export function withStraightMarks(document: Document): Document {
  const text = document.text.replace(/[“”‘’]/g, (mark) => STRAIGHT[mark]!);
  return { id: `${document.id}+straight`, text, sentences: document.sentences };
}

/** The document as a hasty writer has it: most sentences begin in lower case. */
export function withLowerCaseStarts(document: Document, random: Random): Document {
  const characters = [...document.text].length === document.text.length ? document.text.split('') : undefined;
  if (!characters) return document;
  for (const { start } of document.sentences) {
    if (random.next() < 0.2) continue;
    let at = start;
    while (at < start + 3 && !/\p{L}/u.test(characters[at]!)) at++;
    const lower = characters[at]!.toLowerCase();
    if (lower.length === 1) characters[at] = lower;
  }
  return { id: `${document.id}+lower`, text: characters.join(''), sentences: document.sentences };
}

/** The document in capitals; offsets stay as long as no letter grows. */
export function inCapitals(document: Document): Document {
  const text = [...document.text].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('');
  return { id: `${document.id}+capitals`, text, sentences: document.sentences };
}
