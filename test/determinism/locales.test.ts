/** The same JSON in whatever language the machine speaks: capitals (i and İ), digits, calendars and sorting differ between these. */
import { expect, it } from 'vitest';
import { HOSTILE } from '../properties/hostile.js';
import { articlesToRead, type DatedText } from './articles.js';
import { differences } from './compare.js';
import { thisNodeUnder } from './engines.js';

const LOCALES: readonly NodeJS.ProcessEnv[] = [
  { LANG: undefined, LC_ALL: undefined },
  { LANG: 'C', LC_ALL: 'C' },
  { LANG: 'POSIX', LC_ALL: 'POSIX' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];

const READ: readonly DatedText[] = [
  ...articlesToRead().filter((_, index) => index % 10 === 0),
  ...['Turkish', 'Arabic', 'Greek', 'full-width Latin', 'huge numbers', 'a table'].map((id) => ({
    id,
    text: HOSTILE[id]!,
    referenceDate: '2026-01-20',
  })),
];

it('gives the same JSON under every locale', async () => {
  const expected = await thisNodeUnder(LOCALES[0]!).read(READ);
  expect(expected.length).toBe(READ.length);
  for (const locale of LOCALES.slice(1)) {
    expect(differences(READ, expected, await thisNodeUnder(locale).read(READ)), locale.LANG).toEqual([]);
  }
});

it('and these locales are ones that Node heeds', () => {
  const formatted = LOCALES.map((locale) => thisNodeUnder(locale).evaluate('(1234.5).toLocaleString()'));
  expect(formatted).toEqual(['1,234.5', '1,234.5', '1,234.5', '1.234,5', '1.234,5', '١٬٢٣٤٫٥']);
});
