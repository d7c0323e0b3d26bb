import { describe, expect, it } from 'vitest';
import { speakerMention } from '../../src/quotes/speaker-mention.ts';

/** The mention of the speaker whose source stands between brackets. */
function mentionOf(marked: string, isName: boolean): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const mention = speakerMention(text, { start, end }, isName);
  return text.slice(mention.start, mention.end);
}

describe('speakerMention', () => {
  it.each([
    ['said Mr [Okafor].', 'Mr Okafor', 'an honorific belongs to the mention'],
    ['said Mrs.\u00a0[Okafor].', 'Mrs.\u00a0Okafor', 'typeset text does not break after one'],
    ['said Dr.  [Okafor].', 'Dr.  Okafor', 'justified text has two spaces'],
    ['said Lord\r\n[Okafor].', 'Lord\r\nOkafor', 'wrapped text breaks the line there'],
    ['said Elmr [Okafor].', 'Okafor', 'the end of a word is no honorific'],
    ['a heading, Dr\n\n[Okafor] spoke.', 'Okafor', 'no blank line stands in a name'],
  ])('%s', (marked, expected) => {
    expect(mentionOf(marked, true)).toBe(expected);
  });

  it('leaves out the article, unless it belongs to a name', () => {
    expect(mentionOf('[The  coastguard] said so.', false)).toBe('coastguard');
    expect(mentionOf('[The Hague] said so.', true)).toBe('The Hague');
  });
});
