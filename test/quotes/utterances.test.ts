import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/index';

/** The pieces of each utterance, in text order. */
function utterances(text: string): string[][] {
  const pieces = new Map<string, string[]>();
  for (const { utterance, text: piece } of extractQuotes(text)) {
    pieces.set(utterance, [...(pieces.get(utterance) ?? []), piece]);
  }
  return [...pieces.values()];
}

describe('utterances', () => {
  it.each([
    [
      'split by the cue in the middle of a sentence',
      '“It is safe,” Karin Blom said, “and we checked it.”',
      [['“It is safe,”', '“and we checked it.”']],
    ],
    [
      'going on after the cue',
      '“It is safe,” Karin Blom said. “We checked it.”',
      [['“It is safe,”', '“We checked it.”']],
    ],
    [
      'over paragraphs, the mark opened again',
      'Karin Blom said: “It is safe.\n\n“We checked every bolt of it.”',
      [['“It is safe.', '“We checked every bolt of it.”']],
    ],
    [
      'two cues, two utterances',
      '“It is safe,” Karin Blom said. “It is not,” Omar Strand said.',
      [['“It is safe,”'], ['“It is not,”']],
    ],
    [
      'a closed quotation and one in the next paragraph are two',
      '“It is safe,” Karin Blom said.\n\n“We checked every bolt of it.”',
      [['“It is safe,”'], ['“We checked every bolt of it.”']],
    ],
  ])('%s', (_why, text, expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});
