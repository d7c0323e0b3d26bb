/**
 * Last words of names that are written with an exclamation mark, lower case: companies, broadcasts, bands, musicals.
 *
 * Source: general knowledge; compiled for this project. MIT.
 */
export const MARKED_NAMES: readonly string[] = ['airplane', 'jeopardy', 'mia', 'oklahoma', 'shazam', 'wham', 'yahoo'];
