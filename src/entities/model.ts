/**
 * The recogniser's model and word tables, decoded on first use.
 */
import { COARSE_CLUSTERS, COARSEST_CLUSTERS, WORD_CLUSTERS } from '../lexicon/generated/word-clusters.js';
import { NAME_LISTS } from '../lexicon/generated/name-lists.js';
import { decodeModel, type LinearModel, type PackedModel } from '../model/format.js';
import { decodeTable } from '../model/table.js';
import { ENTITY_MODEL } from '../weights/entities.js';
import type { EntityModel } from '../types.js';
import type { WordTables } from './feature-context.js';

let tables: WordTables | undefined;
/** Decoded models by their packed form: a memo, which no caller can see or change. */
const models = new WeakMap<object, LinearModel>();

/** Word clusters and name lists. */
export function wordTables(): WordTables {
  tables ??= {
    clusters: decodeTable(WORD_CLUSTERS),
    coarse: COARSE_CLUSTERS,
    coarsest: COARSEST_CLUSTERS,
    names: decodeTable(NAME_LISTS),
  };
  return tables;
}

/** The model of these weights, or the shipped one. */
export function modelOf(weights?: EntityModel): LinearModel {
  const packed = (weights as PackedModel | undefined) ?? ENTITY_MODEL;
  let model = models.get(packed);
  if (!model) {
    model = decodeModel(packed);
    models.set(packed, model);
  }
  return model;
}
