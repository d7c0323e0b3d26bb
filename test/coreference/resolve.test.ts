import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/index';

/** Mention and name of the speaker of the quotation that begins with `quote`. */
function speakerOf(text: string, quote: string): string {
  const speaker = extractQuotes(text).find((q) => q.text.includes(quote))?.speaker;
  return speaker ? `${speaker.text} = ${speaker.name} (${speaker.kind})` : 'none';
}

describe('speakers', () => {
  it.each([
    [
      'a surname goes back to the full name',
      'Hugh Marlowe opened the bridge on Monday. “It is safe,” Mr Marlowe said.',
      'It is safe',
      'Mr Marlowe = Hugh Marlowe (name)',
    ],
    [
      'a pronoun goes back to the person whom the text goes on about',
      'Hugh Marlowe opened the bridge on Monday. “It is safe,” he said.',
      'It is safe',
      'he = Hugh Marlowe (pronoun)',
    ],
    [
      'a title shows who can be meant by "she"',
      'Mr Hugh Marlowe opened the bridge with Mrs Anna Whitfield on Monday. “It is safe,” she said.',
      'It is safe',
      'she = Anna Whitfield (pronoun)',
    ],
    [
      'a noun shows who can be meant by "he"',
      'Anna Whitfield, a mother of two, met Hugh Marlowe, the chairman of the board. “It is safe,” he said.',
      'It is safe',
      'he = Hugh Marlowe (pronoun)',
    ],
    [
      'a role goes back to the one who has been named in it',
      'Transport Minister Hugh Marlowe opened the bridge on Monday. “It is safe,” the minister said.',
      'It is safe',
      'minister = Hugh Marlowe (nominal)',
    ],
    [
      'an indefinite role stays what it is',
      'Transport Minister Hugh Marlowe opened the bridge on Monday. “It is safe,” an engineer said.',
      'It is safe',
      'an engineer = engineer (nominal)',
    ],
    [
      'a statement speaks for its issuer when it says whose it is',
      '“The bridge is safe,” said a statement from the Harbour Authority.',
      'The bridge is safe',
      'a statement from the Harbour Authority = Harbour Authority (nominal)',
    ],
    [
      'a statement without an issuer stays what it is',
      '“The bridge is safe,” said a statement on Monday.',
      'The bridge is safe',
      'a statement = statement (nominal)',
    ],
    [
      'first person stays what it is',
      'Hugh Marlowe opened the bridge on Monday. “Is it safe?” I asked.',
      'Is it safe?',
      'I = I (pronoun)',
    ],
    [
      'people without a name stay what they are',
      '“The bridge is safe,” two officials said.',
      'The bridge is safe',
      'two officials = two officials (nominal)',
    ],
  ])('%s', (_why, text, quote, expected) => {
    expect(speakerOf(text, quote)).toBe(expected);
  });

  it('a first name is no evidence of gender: only one candidate is left, whatever the name', () => {
    const text = (name: string): string => `${name} Whitfield opened the bridge on Monday. “It is safe,” she said.`;
    expect(speakerOf(text('Anna'), 'It is safe')).toBe('she = Anna Whitfield (pronoun)');
    expect(speakerOf(text('Peter'), 'It is safe')).toBe('she = Peter Whitfield (pronoun)');
  });
});
