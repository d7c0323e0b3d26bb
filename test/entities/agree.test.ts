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
    ['hears persons only', '[ORG 0.9 Bank of Garissa] is in [LOC 0.5 Garissa].', 'ORG LOC'],
  ])('%s: %s', (_, marked, expected) => {
    expect(agree(marked)).toBe(expected);
  });
});
