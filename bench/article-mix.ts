/** The text that speed is measured on: the project's own articles, shuffled by a fixed seed and repeated. */
import { readCorpus } from '../train/corpus/read.js';
import { Random } from '../train/random.js';

const SEED = 20260120;

/** Texts of whole articles, at least `characters` UTF-16 code units in all. */
export function articleMix(characters: number): string[] {
  const articles = [...readCorpus('train'), ...readCorpus('dev')].map(({ text }) => text);
  const random = new Random(SEED);
  const mix: string[] = [];
  let length = 0;
  while (length < characters) {
    random.shuffle(articles);
    for (const text of articles) {
      if (length >= characters) break;
      mix.push(text);
      length += text.length;
    }
  }
  return mix;
}

/** Runs of non-space characters. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
