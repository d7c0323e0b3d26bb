import type { EntityType } from '../types.js';

/** A mention before names and ids are given. */
export interface Mention {
  /** UTF-16 offset of the first code unit. */
  start: number;
  /** UTF-16 offset one past the mention. */
  end: number;
  type: EntityType;
  /** Calibrated probability that span and type are right, 0..1. */
  score: number;
  /** Calibrated probability that the span is a name of some type; of what the model found. */
  spanScore?: number;
}

/** The score of a mention whose type a word of the text settles: that of its span, whatever type the model was unsure of. */
export function scoreOfSpan({ score, spanScore = 0 }: Mention): number {
  return Math.max(score, spanScore);
}
