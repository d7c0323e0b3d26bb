/** Quarters and halves as written in tables and business news, lower case. Written for wirecopy. MIT. */
export const QUARTER_CODES: ReadonlyMap<string, string> = new Map([
  ['h1', 'H1'],
  ['h2', 'H2'],
  ['q1', 'Q1'],
  ['q2', 'Q2'],
  ['q3', 'Q3'],
  ['q4', 'Q4'],
]);
