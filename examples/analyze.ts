/** What each person is quoted as saying, with the day: `npx tsx examples/analyze.ts [FILE [PUBLISHED]]` */
import { readFileSync } from 'node:fs';
import { analyze } from 'wirecopy';

const [file = 'seeds/iraq-border.txt', referenceDate = '2026-01-20'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { clusters, quotes, dates, sentences } = analyze(text, { referenceDate });

for (const { name, type, quotes: said } of clusters) {
  for (const quote of said.map((index) => quotes[index]!)) {
    const sentence = sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
    const when = dates.find(({ start }) => sentence && sentence.start <= start && start < sentence.end);
    console.log(`${name} (${type})\t${when?.value ?? ''}\t${quote.text}`);
  }
}
