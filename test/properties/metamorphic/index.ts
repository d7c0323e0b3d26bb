/**
 * Holds metamorphic relations against the own articles: a text is changed in a way that must not change what it says.
 *
 *   npm run metamorphic [-- --part dev|train] [--articles 200] [--relation WORDS] [--lost 20]
 *
 * Prints a table of the rates; with --lost what was not kept. Exit status 1 where a rate is below what is required or,
 * on dev, more is lost than exceptions.ts knows.
 */
import { parseArgs } from 'node:util';
import { type Part, readCorpus } from '../../../train/corpus/read.js';
import { complaint } from './exceptions.js';
import { measure, type Rate } from './relation.js';
import { relationsOf } from './relations.js';

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    articles: { type: 'string', default: 'Infinity' },
    relation: { type: 'string', default: '' },
    lost: { type: 'string', default: '0' },
  },
});
const articles = readCorpus(values.part as Part).slice(0, Number(values.articles));
const relations = relationsOf(articles).filter(({ name }) => name.includes(values.relation));
const rates = measure(relations, articles);

console.log(`${articles.length} articles of ${values.part}\n`);
console.log('| change | keeps | cases | items | rate | required |\n|---|---|--:|--:|--:|--:|');
for (const rate of rates) console.log(rowOf(rate));
for (const rate of rates) showLost(rate, Number(values.lost));
const complaints = [
  ...rates
    .filter(({ rate, required }) => rate < required)
    .map(({ relation, aspect }) => `${relation}, ${aspect}: too low`),
  ...(values.part === 'dev' ? rates.map(complaint).filter((found) => found !== undefined) : []),
];
for (const found of complaints) console.error(`\n${found}`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function rowOf({ relation, aspect, cases, items, rate, required }: Rate): string {
  const percent = (number: number, digits: number): string => (100 * number).toFixed(digits);
  const mark = rate < required ? ' !' : '';
  return `| ${relation} | ${aspect} | ${cases} | ${items} | ${percent(rate, 2)}${mark} | ${percent(required, 0)} |`;
}

function showLost({ relation, aspect, lost }: Rate, most: number): void {
  for (const { article, lost: statements } of lost.slice(0, most)) {
    console.log(`\n${relation}, ${aspect}, ${article}\n  ${statements.join('\n  ')}`);
  }
}
