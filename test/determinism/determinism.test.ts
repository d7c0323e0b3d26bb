/** The same text gives the same JSON, byte for byte, in this Node, through both module systems, and in Chromium; `npm run determinism` tries other Nodes too. */
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from 'wirecopy';
import { articlesToRead } from './articles.js';
import { differences } from './compare.js';
import { installedEngines } from './engines.js';

const articles = articlesToRead();
const { engines } = installedEngines();

describe('the seed article and 200 own articles', () => {
  let expected: string[];

  beforeAll(() => {
    expected = articles.map(({ text, referenceDate }) => JSON.stringify(analyze(text, { referenceDate })));
  });

  test.each(engines)('are read to the last byte as from source: $name', async ({ read }) => {
    expect(expected.length).toBe(201);
    expect(differences(articles, expected, await read(articles))).toEqual([]);
  });
});

describe('the comparison', () => {
  const article = [{ id: 'own-1', text: '', referenceDate: '' }];
  const compared = (before: unknown, after: unknown) =>
    differences(article, [JSON.stringify(before)], [JSON.stringify(after)]).map((line) => line.split('; ')[1]);

  test.each([
    {
      before: { quotes: [{ score: 0.5 }] },
      after: { quotes: [{ score: 0.25 }] },
      told: 'quotes[0].score: 0.5 became 0.25',
    },
    { before: { dates: [1, 2] }, after: { dates: [1] }, told: 'dates[1]: 2 became undefined' },
    {
      before: { a: 1, b: 2 },
      after: { b: 2, a: 1 },
      told: 'the same values, written in another order from character 2 on',
    },
  ])('names the article and the place: $told', ({ before, after, told }) => {
    expect(compared(before, after)).toEqual([told]);
  });

  test('is silent about equals, and tells of a result that is missing', () => {
    expect(compared({ a: [1] }, { a: [1] })).toEqual([]);
    expect(differences(article, ['{}'], [])[0]).toMatch(/^own-1: .*one of them is missing$/u);
  });
});
