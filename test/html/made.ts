/** Analyses made by hand, by the words of a text. */
import type { Analysis, EntityType } from 'wirecopy';
import { renderArticle } from '../../src/html/article.js';
import { quoteIn, spanIn } from '../made.js';

interface Parts {
  sentences?: [words: string, paragraph: number][];
  entities?: [words: string, type: EntityType, id?: string][];
  dates?: Partial<Analysis['dates'][number]>[];
  quotes?: Partial<Analysis['quotes'][number]>[];
  clusters?: Analysis['clusters'];
}

export function analysisOf(text: string, parts: Parts = {}): Analysis {
  const { sentences = [[text, 0]], entities = [], dates = [], quotes = [], clusters = [] } = parts;
  return {
    text,
    sentences: sentences.map(([words, paragraph]) => ({ ...spanIn(text, words), paragraph })),
    entities: entities.map(([words, type, id = words]) => ({
      ...spanIn(text, words),
      type,
      name: words,
      id,
      score: 1,
    })),
    dates: dates.map((date) => ({ type: 'DATE', value: '', grain: 'day', ...spanIn(text, date.text!), ...date })),
    quotes: quotes.map((quote) => quoteIn(text, quote.text!, { utterance: 'u1', ...quote })),
    clusters,
  };
}

/** Without the elements of sentences. */
export const article = (analysis: Analysis): string =>
  renderArticle(analysis, 'p-').replaceAll('<span class="wc-sentence">', '');
