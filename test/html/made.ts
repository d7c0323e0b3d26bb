/** Analyses made by hand, by the words of a text. */
import type { Analysis, EntityType } from 'wirecopy';
import { renderArticle } from '../../src/html/article.js';

interface Parts {
  sentences?: [words: string, paragraph: number][];
  entities?: [words: string, type: EntityType, id?: string][];
  dates?: Partial<Analysis['dates'][number]>[];
  quotes?: Partial<Analysis['quotes'][number]>[];
  clusters?: Analysis['clusters'];
}

export function analysisOf(text: string, parts: Parts = {}): Analysis {
  const { sentences = [[text, 0]], entities = [], dates = [], quotes = [], clusters = [] } = parts;
  const spanOf = (words: string): { start: number; end: number; text: string } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return {
    text,
    sentences: sentences.map(([words, paragraph]) => ({ ...spanOf(words), paragraph })),
    entities: entities.map(([words, type, id = words]) => ({ ...spanOf(words), type, name: words, id, score: 1 })),
    dates: dates.map((date) => ({ type: 'DATE', value: '', grain: 'day', ...spanOf(date.text!), ...date })),
    quotes: quotes.map((quote) => ({
      type: 'direct',
      quoted: [],
      speaker: null,
      cue: null,
      utterance: 'u1',
      closed: true,
      score: 1,
      rule: 'cue',
      ...spanOf(quote.text!),
      ...quote,
    })),
    clusters,
  };
}

export const at = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

/** Without the elements of sentences. */
export const article = (analysis: Analysis): string =>
  renderArticle(analysis, 'p-').replaceAll('<span class="wc-sentence">', '');
