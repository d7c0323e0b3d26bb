/**
 * One real article, compared with what was annotated by hand: every sentence, date and quotation with every offset, no
 * more and no less, and every entity with its name. `seeds/iraq-border.expected.json` is in the shape of the results;
 * `optional` entries may be found or not, and `judgedOnSight` are stretches where further entities are right.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from 'wirecopy';

interface Mention {
  start: number;
  end: number;
  text: string;
}

interface ExpectedEntity extends Mention {
  type: string;
  /** Absent for what has no name of its own (NORP). */
  name?: string;
}

interface ExpectedQuote extends Mention {
  type: string;
  /** Without offsets where the quotation has no mention of its own: what it resolves to is what counts. */
  speaker: Partial<Mention> & { name: string };
  cue: Mention | null;
  optional?: true;
}

interface Expected {
  referenceDate: string;
  sentences: Mention[];
  entities: ExpectedEntity[];
  dates: (Mention & { type: string; value: string; mod?: string })[];
  quotes: ExpectedQuote[];
  judgedOnSight: Mention[];
}

const text = readFileSync(new URL('../seeds/iraq-border.txt', import.meta.url), 'utf8');
const expected: Expected = JSON.parse(
  readFileSync(new URL('../seeds/iraq-border.expected.json', import.meta.url), 'utf8'),
);
const found: Analysis = analyze(text, { referenceDate: expected.referenceDate });

const mentionOf = ({ start, end, text: words }: Mention): Mention => ({ start, end, text: words });

describe('the seed article', () => {
  it('is what the expectations were written for', () => {
    const all = [...expected.sentences, ...expected.entities, ...expected.dates, ...expected.quotes];
    for (const { start, end, text: words } of all) expect(text.slice(start, end)).toBe(words);
    expect([all.length, expected.entities.length]).toEqual([22 + 61 + 11 + 11, 61]);
  });

  it('has these sentences', () => {
    expect(found.sentences.map(mentionOf)).toEqual(expected.sentences);
  });

  it('has these dates, with these values', () => {
    const dates = found.dates.map(({ type, value, mod, ...mention }) => ({
      ...mentionOf(mention),
      type,
      value,
      ...(mod ? { mod } : {}),
    }));
    expect(dates).toEqual(expected.dates);
  });
});
