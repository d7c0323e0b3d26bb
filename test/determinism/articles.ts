/** What every engine reads: the golden fixture, and 200 own articles from all over the corpus. */
import { readFileSync } from 'node:fs';
import { articleId, corpusFiles, readArticle } from '../../train/corpus/read.js';

export interface DatedText {
  id: string;
  text: string;
  referenceDate: string;
}

const OWN_ARTICLES = 200;

export function articlesToRead(): DatedText[] {
  return [seedArticle(), ...evenly([...corpusFiles('train'), ...corpusFiles('dev')], OWN_ARTICLES).map(ownArticle)];
}

function seedArticle(): DatedText {
  const { referenceDate } = JSON.parse(readFileSync('seeds/iraq-border.expected.json', 'utf8'));
  return { id: 'seeds/iraq-border', text: readFileSync('seeds/iraq-border.txt', 'utf8'), referenceDate };
}

function ownArticle(file: string): DatedText {
  const { id, text, referenceDate } = readArticle(articleId(file), readFileSync(file, 'utf8'));
  return { id, text, referenceDate };
}

/** That many items, at even distances. */
function evenly<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!);
}
