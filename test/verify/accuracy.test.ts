import { expect, test } from 'vitest';
import { analyze, verifyQuote } from 'wirecopy';
import { readCorpus } from '../../train/corpus/read.js';
import { mutate } from './mutations.js';

test('mutated quotations of the corpus get the right verdict in 97 of 100 cases', () => {
  const cases = mutate(readCorpus('dev'));
  const analyses = new Map(
    cases.map(({ article }) => [article.id, analyze(article.text, { referenceDate: article.referenceDate })]),
  );
  const wrong = cases.flatMap(({ mutation, article, claim, expected }) => {
    const { verdict } = verifyQuote(claim, analyses.get(article.id)!);
    return verdict === expected ? [] : [`${mutation}: ${verdict} in ${article.id}: ${JSON.stringify(claim)}`];
  });
  if (process.env['VERBOSE']) console.log(cases.length, wrong.join('\n'));
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(wrong.filter((line) => line.startsWith('invented: verbatim'))).toEqual([]);
  expect(1 - wrong.length / cases.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
});
