/**
 * The recogniser's model and word tables, decoded on first use.
 */
import { COARSE_CLUSTERS, COARSEST_CLUSTERS, WORD_CLUSTERS } from '../lexicon/generated/word-clusters.js';
import { NAME_LISTS } from '../lexicon/generated/name-lists.js';
import { decodeModel, type LinearModel, type PackedRecogniser } from '../model/format.js';
import { decodeTable } from '../model/table.js';
import { ENTITY_MODEL } from '../weights/entities.js';
import type { EntityModel } from '../types.js';
import type { WordTables } from './features.js';

/** A recogniser that runs. */
export interface Recogniser {
  readonly first: LinearModel;
  readonly calibration: readonly (readonly [number, number])[];
}

let tables: WordTables | undefined;
/** Decoded recognisers by their packed form: a memo, which no caller can see or change. */
const recognisers = new WeakMap<object, Recogniser>();

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

/** The recogniser of these weights, or the shipped one. */
export function recogniserOf(weights?: EntityModel): Recogniser {
  const packed = (weights as PackedRecogniser | undefined) ?? ENTITY_MODEL;
  let recogniser = recognisers.get(packed);
  if (!recogniser) {
    recogniser = decodeRecogniser(packed);
    recognisers.set(packed, recogniser);
  }
  return recogniser;
}

/** Decodes a recogniser. */
export function decodeRecogniser(packed: PackedRecogniser): Recogniser {
  return { first: decodeModel(packed.first), calibration: packed.calibration };
}
