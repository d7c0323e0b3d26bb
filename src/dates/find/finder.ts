import type { Candidate } from '../meaning.js';
import type { Scan } from '../scan.js';
import type { Word } from '../words.js';

/** Recognises one form of temporal expression; `thisLastNext` has its fixture in `this-last-next.json`. */
export interface Finder {
  /** The words that it looks around; asked once for each word of the vocabulary. */
  readonly startsAt?: (word: Word) => boolean;
  /** True where it looks around tokens that begin with a digit. */
  readonly startsAtNumber?: boolean;
  /** What stands at and around token `i`, if this form does. */
  readonly find: (scan: Scan, i: number) => Candidate | undefined;
}
