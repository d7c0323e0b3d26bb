/** Prints what the corpus holds, as the table of docs/corpus.md: `npm run stats:corpus`. */
import { type Article, type Part, readCorpus } from './read.js';

const COUNTS: Readonly<Record<string, (article: Article) => number>> = {
  articles: () => 1,
  words: (article) => article.text.split(/\s+/).length,
  sentences: (article) => article.sentences.length,
  entities: (article) => article.entities.length,
  dates: (article) => article.dates.length,
  'quotation pieces': (article) => article.quotes.length,
};

for (const part of ['train', 'dev'] as Part[]) {
  const articles = readCorpus(part);
  const sums = Object.entries(COUNTS).map(([name, count]) => {
    const sum = articles.reduce((total, article) => total + count(article), 0);
    return `${sum.toLocaleString('en')} ${name}`;
  });
  console.log(`${part}: ${sums.join(', ')}`);
}
