import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/index.js';

const words = (text: string) => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('stops that belong to a word', () => {
  it.each([
    ['Kestrel Mining Ltd. fell', ['Kestrel', 'Mining', 'Ltd.', 'fell'], 'a company'],
    ['RENO, Nev. — A judge', ['RENO', ',', 'Nev.', '—', 'A', 'judge'], 'a state after its city'],
    ['Lt. Col. J. P. Oduya', ['Lt.', 'Col.', 'J.', 'P.', 'Oduya'], 'titles and initials'],
    ['No. 5 on the list', ['No.', '5', 'on', 'the', 'list'], 'a number'],
  ])('%s', (text, expected, _why) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['The answer was No. He left.', 'No', 'the end of a sentence, no number next'],
    ['She posted it on X. “We heard,” he said.', 'X', 'a single letter before a quotation'],
    ['He met the Man. It rained.', 'Man', 'a state without its city'],
    ['He said no. 5 came.', 'no', 'lower case'],
  ])('not in %s', (text, word, _why) => {
    expect(words(text)).toContain(word);
  });
});
