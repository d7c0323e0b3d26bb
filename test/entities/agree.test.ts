import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/entities/mention.ts';
import { agreeOnTypes } from '../../src/entities/refine/agree.ts';
import type { EntityType } from '../../src/types.ts';

/** Types of the mentions that `[TYPE score name]` marks, after agreement. */
function agree(marked: string): string {
  let text = '';
  const mentions: Mention[] = [];
  for (const [piece, type, score, name] of marked.matchAll(/\[([A-Z]+) ([\d.]+) ([^\]]+)\]|[^[]+/g)) {
    if (type) {
      mentions.push({
        start: text.length,
        end: text.length + name!.length,
        type: type as EntityType,
        score: Number(score),
      });
    }
    text += name ?? piece;
  }
  return agreeOnTypes(text, mentions)
    .map(({ type }) => type)
    .join(' ');
}

describe('agreeOnTypes', () => {
  it.each([
    ['follows the surer mention', '[ORG 0.9 Blue Heron] rose. [LOC 0.5 Blue Heron] fell.', 'ORG ORG'],
    ['follows the greater number', '[ORG 0.6 Kaska], [LOC 0.7 Kaska], [ORG 0.6 Kaska]', 'ORG ORG ORG'],
    ['leaves a draw', '[ORG 0.7 Leeds] beat Hull in [LOC 0.7 Leeds].', 'ORG LOC'],
    ['lets full names speak for surnames', '[PERSON 0.9 Rosa Lindt] left. [ORG 0.5 Lindt] wept.', 'PERSON PERSON'],
    ['does not hear other names', '[PERSON 0.9 Rosa Lindt] left [ORG 0.5 Lindtmayer].', 'PERSON ORG'],
    ['lets names speak for their acronym', '[ORG 0.9 Coast Guard Union] left. The [MISC 0.6 CGU] wept.', 'ORG ORG'],
    ['lets brackets explain', 'The [ORG 0.9 Coast Guard Union] ([MISC 0.6 LKH]) left. [MISC 0.6 LKH]', 'ORG MISC MISC'],
    ['lets a sure name explain', 'The [ORG 0.9 Coast Guard Union] ([MISC 0.6 LKH]) left.', 'ORG ORG'],
    ['needs a clear lead', '[ORG 0.65 Kaska] rose. [LOC 0.5 Kaska] fell.', 'ORG LOC'],
    ['takes a clear lead', '[ORG 0.66 Kaska] rose. [LOC 0.5 Kaska] fell.', 'ORG ORG'],
    ['adds what names say', '[ORG 0.4 Kaska], [ORG 0.4 Kaska], [LOC 0.6 Kaska]', 'ORG ORG ORG'],
    ['compares as written', '[ORG 0.9 KASKA] rose. [LOC 0.5 Kaska] fell.', 'ORG LOC'],
    ['does not hear a name twice', '[PERSON 0.5 Lindt] left. [ORG 0.6 Lindt] fell.', 'PERSON ORG'],
    [
      'lets all spellings hear',
      '[ORG 0.9 Coast Guard Union] left. [MISC 0.6 CGU] and [LOC 0.6 C.G.U.] wept.',
      'ORG ORG ORG',
    ],
    ['does not hear a place', '[LOC 0.9 Coast Guard Union] left. The [MISC 0.6 CGU] wept.', 'LOC MISC'],
    ['does not hear a person', '[PERSON 0.9 Coast Guard Union] left. The [MISC 0.6 CGU] wept.', 'PERSON MISC'],
    ['hears a facility', '[FAC 0.9 Coast Guard Union] left. The [MISC 0.6 CGU] wept.', 'FAC FAC'],
    ['hears a product', '[PRODUCT 0.9 Coast Guard Union] left. The [MISC 0.6 CGU] wept.', 'PRODUCT PRODUCT'],
    ['does not hear one word', '[ORG 0.9 CGUnion] left. The [MISC 0.6 CGU] wept.', 'ORG MISC'],
    ['does not hear the letters of a word', '[ORG 0.9 Coast Guard Union] left. [LOC 0.6 Cgu] wept.', 'ORG LOC'],
    [
      'hears the brackets, not the letters',
      '[ORG 0.9 Coast Guard Union] ([MISC 0.6 LKH]) left. The [LOC 0.6 CGU] wept.',
      'ORG ORG LOC',
    ],
    ['hears persons only', '[ORG 0.9 Bank of Garissa] is in [LOC 0.5 Garissa].', 'ORG LOC'],
  ])('%s: %s', (_, marked, expected) => {
    expect(agree(marked)).toBe(expected);
  });
});

it('scores a changed mention by the share of the votes, and leaves the others', () => {
  const text = 'Kaska Kaska Hull';
  const mentions: Mention[] = [
    { start: 0, end: 5, type: 'ORG', score: 0.9 },
    { start: 6, end: 11, type: 'LOC', score: 0.3 },
    { start: 12, end: 16, type: 'LOC', score: 0.4 },
  ];
  const agreed = agreeOnTypes(text, mentions);
  expect(agreed.map(({ type }) => type)).toEqual(['ORG', 'ORG', 'LOC']);
  expect(agreed[1]!.score).toBeCloseTo(0.75, 12);
  expect([agreed[0], agreed[2]]).toEqual([mentions[0], mentions[2]]);
});
