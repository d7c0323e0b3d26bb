/** Exact-span scores of the recogniser on annotated texts. */
import { decodeMentions } from '../../src/entities/decode.js';
import type { WordTables } from '../../src/entities/feature-context.js';
import type { LinearModel } from '../../src/model/format.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import type { AnnotatedDocument } from './documents.js';
import { TYPES } from './labels.js';

/** True positives, predicted and gold mentions. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** F1 in percent. */
export function f1({ right, found, gold }: Counts): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** Counts by type of what a recogniser finds in texts. */
export function scoreDocuments(
  documents: readonly AnnotatedDocument[],
  model: LinearModel,
  tables: WordTables,
): Map<string, Counts> {
  const counts = new Map<string, Counts>(TYPES.map((type) => [type, { right: 0, found: 0, gold: 0 }]));
  for (const document of documents) {
    const tokens = tokenize(document.text);
    const mentions = decodeMentions(tokens, findSentences(document.text, {}), model, tables);
    const gold = new Set(document.spans.map(({ start, end, label }) => `${start}:${end}:${label}`));
    for (const { label } of document.spans) {
      const ofType = counts.get(label);
      if (ofType) ofType.gold++;
    }
    for (const { start, end, type } of mentions) {
      const ofType = counts.get(type)!;
      ofType.found++;
      if (gold.has(`${start}:${end}:${type}`)) ofType.right++;
    }
  }
  return counts;
}

/** Sum over some types. */
export function total(counts: ReadonlyMap<string, Counts>, types: readonly string[]): Counts {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const type of types) {
    const ofType = counts.get(type);
    if (!ofType) continue;
    sum.right += ofType.right;
    sum.found += ofType.found;
    sum.gold += ofType.gold;
  }
  return sum;
}
