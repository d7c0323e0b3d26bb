import type { QuoteVerification } from '../types.js';

/** A verdict before anyone asked who said it. */
export type Located = Omit<QuoteVerification, 'speaker'>;
