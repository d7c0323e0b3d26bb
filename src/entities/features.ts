/**
 * Feature templates of the name recogniser: what a token shows, hashed to 32 bits.
 *
 * Word and context templates follow the usual linear-chain recognisers (Finkel et al. 2005; Ratinov and Roth 2009);
 * word clusters and name lists follow Ratinov and Roth, statistics of the same form in the text Krishnan and
 * Manning 2006. Training and the library read this one file; a change here needs new weights.
 */
import type { FeatureContext, FeatureList } from './feature-context.js';
import { addDocumentFeatures } from './features-document.js';
import { addClusterFeatures, addNameListFeatures } from './features-table.js';
import { addCueFeatures, addRunFeatures, addWordFeatures } from './features-word.js';
import type { Layout } from './layout.js';

/** Reads the features of token `i` into `list`. */
export function readFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  list.count = 0;
  addWordFeatures(context, i, list);
  addCueFeatures(context, i, list);
  addRunFeatures(context, i, list);
  addClusterFeatures(context, i, list);
  addNameListFeatures(context, i, list);
  addDocumentFeatures(context, i, list);
}

/** Tokens that may be names and stand together: the units that training and decoding work on. */
export function nextUnit(layout: Layout, from: number): { first: number; end: number } | undefined {
  const { candidate, sentence } = layout;
  let first = from;
  while (first < candidate.length && candidate[first] === 0) first++;
  if (first === candidate.length) return undefined;
  let end = first + 1;
  while (end < candidate.length && candidate[end] === 1 && sentence[end] === sentence[first]) end++;
  return { first, end };
}
