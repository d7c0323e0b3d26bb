/** Quarters and halves as written in tables and business news, lower case. Written for wirecopy. MIT. */
export const QUARTER_CODES: readonly string[] = ['h1', 'h2', 'q1', 'q2', 'q3', 'q4'];
