import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentenceOptions, splitSentences } from '../../src/sentences/index.js';

/** Strings made of what the splitter looks at, and any other string, lone surrogates included. */
const fragments = fc.constantFrom(
  ...'. ! ? … " “ ” ‘ ’ \' ( ) [ ] , ; : — - • 1 a A'.split(' '),
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\ud83d',
  '\0',
  '👍',
  'The',
  'Mr.',
  'U.S.',
  'No.',
  'said',
  'he left',
  '. . .',
  'Iraq.',
);
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const options: fc.Arbitrary<SentenceOptions> = fc.record({
  lineBreaks: fc.constantFrom('auto', 'paragraph', 'space'),
  quotes: fc.constantFrom('split', 'whole'),
});

describe('splitSentences, for any string', () => {
  it('gives exact, trimmed, ordered slices that cover every character but white space', () => {
    fc.assert(
      fc.property(texts, options, (text, option) => {
        let covered = 0;
        for (const { start, end, text: slice } of splitSentences(text, option)) {
          expect(text.slice(start, end)).toBe(slice);
          expect(slice.trim()).toBe(slice);
          expect(slice).not.toBe('');
          expect(text.slice(covered, start).trim()).toBe('');
          covered = end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('numbers paragraphs from 0 without gaps, and never lets a sentence cross a blank line', () => {
    fc.assert(
      fc.property(texts, options, (text, option) => {
        let last = -1;
        for (const { paragraph, text: slice } of splitSentences(text, option)) {
          expect(paragraph === last || paragraph === last + 1).toBe(true);
          expect(slice).not.toMatch(/\n[^\S\n]*\n/);
          last = paragraph;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same again, and the same for paragraphs before another one', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        // Two paragraphs at least: a text without any break may be one whose headlines have run into it.
        const one = splitSentences(`He left.\n\n${first}`, { lineBreaks: 'paragraph' });
        const both = splitSentences(`He left.\n\n${first}\n\n${second}`, { lineBreaks: 'paragraph' });
        expect(both.slice(0, one.length)).toEqual(one);
      }),
    );
  });
});
