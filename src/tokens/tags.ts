/** Universal part-of-speech tags as small numbers (https://universaldependencies.org/u/pos/). */
export const Tag = {
  X: 0,
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
} as const;

export type Tag = (typeof Tag)[keyof typeof Tag];
