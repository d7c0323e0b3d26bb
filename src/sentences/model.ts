import { decodeBase64, decodeInt8 } from '../model/base64.js';
import { SENTENCE_WEIGHTS } from '../weights/sentences.js';
import { FEATURE_BITS } from './features.js';

/** Layout of the weights that this code reads. */
export const WEIGHTS_FORMAT = 1;

/** The trained parts of the splitter. */
export interface SentenceModel {
  /** Bloom filter of words that are mostly written in lower case. */
  readonly commonWords: Uint8Array;
  /** One weight a feature; a sentence ends where their sum is positive. */
  readonly weights: Int8Array;
}

let model: SentenceModel | undefined;

/** The shipped model, decoded on first use. */
export function sentenceModel(): SentenceModel {
  model ??= decodeModel(SENTENCE_WEIGHTS);
  return model;
}

/** Decodes weights; throws an Error on another format or another number of weights than this code reads. */
export function decodeModel(packed: { format: number; commonWords: string; weights: string }): SentenceModel {
  if (packed.format !== WEIGHTS_FORMAT) {
    throw new Error(`sentence weights have format ${packed.format}, this version reads ${WEIGHTS_FORMAT}`);
  }
  const weights = decodeInt8(packed.weights);
  if (weights.length !== 1 << FEATURE_BITS) {
    throw new Error(`sentence weights hold ${weights.length} numbers, this version reads ${1 << FEATURE_BITS}`);
  }
  return { commonWords: decodeBase64(packed.commonWords), weights };
}
