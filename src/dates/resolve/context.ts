/** Which way an expression without a year points, as far as its clause tells. */
export type Direction = 'past' | 'future' | undefined;

/** What is known while the expressions of a text are resolved in order. */
export interface Context {
  /** Day number of publication. */
  readonly reference?: number | undefined;
  /** Day number of the date mentioned last, which "two days later" counts from. */
  previous?: number | undefined;
  /** What the clause around the current expression says. */
  direction: Direction;
  /** True where the clause looks ahead so clearly that a bare weekday is the coming one. */
  ahead: boolean;
  /** True where a preposition alone settles the direction: "until September", "since March". */
  decided: boolean;
  readonly prefer: 'news' | 'past' | 'future' | 'nearest';
}

/** A value, and the day that later expressions may count from. */
export interface Resolved {
  value: string;
  day?: number | undefined;
}
