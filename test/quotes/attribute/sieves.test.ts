import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIEVES } from '../../../src/quotes/attribute/index';
import { extractQuotes } from '../../../src/quotes/index';

interface Case {
  text: string;
  /** The quotation that is looked at. */
  quote: string;
  /** The speaker mention that this sieve finds; null where it has nothing to say. */
  speaker: string | null;
  why: string;
}

const FOLDER = new URL('../../fixtures/attribute/', import.meta.url);
const casesOf = (id: string): Case[] => JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));

describe('sieves', () => {
  it('have a fixture each, and no fixture is without its sieve', () => {
    const fixtures = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
    expect(fixtures.sort()).toEqual(SIEVES.map(({ id }) => id).sort());
  });

  for (const { id } of SIEVES) {
    describe(id, () => {
      const cases = casesOf(id);
      it('has what it finds and what it leaves', () => {
        expect(cases.some(({ speaker }) => speaker !== null)).toBe(true);
        expect(cases.some(({ speaker }) => speaker === null)).toBe(true);
      });
      it.each(cases)('$why', ({ text, quote, speaker }) => {
        const found = extractQuotes(text).find((q) => q.text === quote);
        if (speaker === null) expect(found?.rule).not.toBe(id);
        else expect(found && { rule: found.rule, speaker: found.speaker?.text }).toEqual({ rule: id, speaker });
      });
    });
  }
});
