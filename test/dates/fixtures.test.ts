import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FINDERS } from '../../src/dates/find/index.js';
import { extractDates } from '../../src/dates/index.js';

/** One table for each finder, and for what happens between finds: mention, value, type and modifier, in text order. */
interface Fixture {
  referenceDate?: string;
  cases: { text: string; dates: [mention: string, value: string, type: string, mod?: string][]; why?: string }[];
}

const folder = fileURLToPath(new URL('../fixtures/dates/', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const read = (name: string): Fixture => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Fixture;

describe.each(names)('%s', (name) => {
  const { referenceDate, cases } = read(name);
  it.each(cases)('$text', ({ text, dates }) => {
    const found = extractDates(text, referenceDate ? { referenceDate } : {});
    expect(found.map((d) => [d.text, d.value, d.type, ...(d.mod ? [d.mod] : [])])).toEqual(dates);
    for (const d of found) expect(text.slice(d.start, d.end)).toBe(d.text);
  });
});

describe('every finder', () => {
  const sources = fileURLToPath(new URL('../../src/dates/find/', import.meta.url));
  const finders = readdirSync(sources).flatMap((file) => {
    return [...readFileSync(sources + file, 'utf8').matchAll(/^export const (\w+): Finder\b/gm)].map(
      ([, name]) => name!,
    );
  });

  it('is in the table', () => expect(finders).toHaveLength(FINDERS.length));

  it.each(finders.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)))(
    '%s has a fixture with positives and negatives',
    (name) => {
      const { cases } = read(name);
      expect(cases.some((c) => c.dates.length > 0)).toBe(true);
      expect(cases.some((c) => c.dates.length === 0)).toBe(true);
    },
  );
});
