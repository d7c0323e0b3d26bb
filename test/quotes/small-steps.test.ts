import { describe, expect, it } from 'vitest';
import type { Entity, Quote } from '../../src/types.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { linkToSelected } from '../../src/quotes/link.js';
import { paragraphsOf } from '../../src/quotes/paragraphs.js';
import { tagged } from '../phrases/tagged.js';

describe('findQuotes', () => {
  const quotesIn = (marked: string): Quote[] => {
    const r = tagged(marked);
    return findQuotes(r.tokens, r.tags, r.sentences, r.entities);
  };
  const Q = '“It is an old/ADJ boat,”';

  it('gives each piece with its speaker and its own cue', () => {
    const [first, second] = quotesIn(`${Q} said/VERB Mr [Bo Lund] . | ${Q}`);
    expect(first).toEqual({
      start: 0,
      end: 20,
      text: '“It is an old boat,”',
      type: 'direct',
      quoted: [{ start: 1, end: 19, text: 'It is an old boat,' }],
      speaker: { start: 26, end: 36, text: 'Mr Bo Lund', name: 'Bo Lund', entityId: 'Bo Lund', kind: 'name' },
      cue: { start: 21, end: 25, text: 'said' },
      utterance: 'u0',
      closed: true,
      score: 0.97,
      rule: 'inverted-cue',
    });
    expect(second).toMatchObject({ rule: 'continued-after-cue', cue: null, utterance: 'u0' });
  });

  it('a piece behind the cue of its own sentence has it too', () => {
    const cues = quotesIn(`${Q} Bo said/VERB , “and an odd/ADJ old/ADJ one.”`).map(({ cue, rule }) => [
      cue?.text,
      rule,
    ]);
    expect(cues).toEqual([
      ['said', 'name-before-cue'],
      ['said', 'cue-in-front'],
    ]);
  });

  it('nobody speaks where no source is known', () => {
    expect(quotesIn(Q)).toMatchObject([{ speaker: null, cue: null, rule: '' }]);
  });

  it('an article stays in a name and goes from a role', () => {
    const speaker = (marked: string): string | undefined => quotesIn(`${Q} said/VERB ${marked} .`)[0]?.speaker?.text;
    expect(speaker('[ORG: The Bank]')).toBe('The Bank');
    expect(speaker('the cook')).toBe('cook');
  });
});

describe('linkToSelected', () => {
  const quote = (entityId: string | null): Quote => ({ speaker: { name: 'Bo', entityId } }) as Quote;
  const selected = [{ id: 'e1' }] as Entity[];
  it('keeps the names of those who are left out, without the link', () => {
    const [kept, dropped, unnamed] = [quote('e1'), quote('e2'), quote(null)];
    const nobody = { speaker: null } as Quote;
    const linked = linkToSelected([kept, dropped, unnamed, nobody], selected);
    expect(linked).toEqual([kept, quote(null), unnamed, nobody]);
    expect([linked[0], linked[2], linked[3]]).toEqual([kept, unnamed, nobody]);
    expect(linked[0]).toBe(kept);
    expect(dropped.speaker?.entityId).toBe('e2');
  });
});

it('paragraphs have their offsets and sentences', () => {
  expect(paragraphsOf(tagged('One . | Two .\n\nThree .').sentences)).toEqual([
    { start: 0, end: 11, firstSentence: 0, endSentence: 2 },
    { start: 13, end: 20, firstSentence: 2, endSentence: 3 },
  ]);
  expect(
    paragraphsOf({ count: 0, starts: new Int32Array(0), ends: new Int32Array(0), paragraphs: new Int32Array(0) }),
  ).toEqual([]);
});
