import type { Range } from '../draft.js';
import type { AttributionContext } from './context.js';

/** What a sieve found for a quotation. */
export interface Attribution {
  readonly cue: Range | null;
  /** Null where a cue stands without a source ("it was said"). */
  readonly source: Range | null;
}

/**
 * One way to find the source of a quotation. Sieves are applied one after the other to all quotations that have no
 * answer yet, the precise ones first (Lee et al. 2013; Muzny et al. 2017, https://aclanthology.org/E17-1044/).
 */
export interface Sieve {
  /** What `Quote.rule` says. */
  readonly id: string;
  /** Share of its answers that are right on the development sets. */
  readonly score: number;
  /** Source of the quotation with this index, null where the sieve does not know. */
  readonly find: (context: AttributionContext, index: number) => Attribution | null;
}
