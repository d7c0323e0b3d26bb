/** Analyses made by hand, and entities by their words. */
import type { Analysis, EntityType } from '../../src/types.js';
import { spanIn } from '../made.js';

export function analysisOf(text: string, rest: Partial<Analysis> = {}): Analysis {
  return {
    text,
    sentences: text.trim() === '' ? [] : [{ ...spanIn(text, text.trim()), paragraph: 0 }],
    entities: [],
    dates: [],
    quotes: [],
    clusters: [],
    ...rest,
  };
}

export const entityIn = (
  text: string,
  words: string,
  type: EntityType,
  from = 0,
  name: string = words,
): Analysis['entities'][number] => ({
  ...spanIn(text, words, from),
  type,
  name,
  id: name,
  score: 0.5,
});
