import type { Meaning } from '../meaning.js';

/** Which way an expression without a year points, as far as its clause tells. */
export type Direction = 'past' | 'future' | undefined;

/** What is known while the expressions of a text are resolved in order. */
export interface Context {
  /** Day number of publication. */
  readonly reference: number | undefined;
  /** Seconds of that day, where they are known: "an hour ago" counts from them. */
  readonly clock: number | undefined;
  readonly prefer: 'news' | 'past' | 'future' | 'nearest';
  /** Resolves what a meaning is made of ("January" of "last year"), in this context. */
  readonly resolve: (part: Meaning) => Resolved;
  /** The text tells history: months belong to the year spoken of last. */
  readonly narrative: boolean;
  /** First day of the date mentioned last, which "two days later" counts from, and whether it named only a year. */
  previous: number | undefined;
  previousIsYear: boolean;
  /** It stands in this paragraph. */
  previousIsNear: boolean;
  /** The day mentioned last in this paragraph, or else before it. */
  day: number | undefined;
  dayIsNear: boolean;
  /** The last one that was over. */
  pastDay: number | undefined;
  /** The day of the coming week mentioned last, and whether the clause says when something begins: "kicks off at". */
  coming: number | undefined;
  begins: boolean;
  /** The expression ends a range, whose beginning is the date mentioned last: "from 5 January until 8 January". */
  endsRange: boolean;
  /** Day and second of the clock time mentioned last, which "20 minutes later" counts from. */
  instant: { day: number | undefined; seconds: number } | undefined;
  /** The quarter or half mentioned last: `2025-Q3`. */
  period: string | undefined;
  /** The sentence compares results: it has money or percentages, and a quarter was named in its paragraph. */
  inResults: boolean;
  /** What the clause around the current expression says. */
  direction: Direction;
  /** True where a preposition alone settles the direction: "until September", "since March". */
  decided: boolean;
  /** True where the clause looks ahead so clearly that a bare weekday is the coming one. */
  ahead: boolean;
  /** The same for months. */
  certain: boolean;
}

/** A value, and the day that later expressions may count from. */
export interface Resolved {
  value: string;
  day?: number | undefined;
}

/** The year that the period around an expression names: "January last year", "Easter 2024". */
export function yearOf(within: Meaning | undefined, context: Context): number | undefined {
  const year = within && /^(BC)?(\d{4})/.exec(context.resolve(within).value);
  // The year before 1 is 1 BC.
  return year ? (year[1] ? 1 - Number(year[2]) : Number(year[2])) : undefined;
}

/** Which occurrence of something that recurs the caller wants; undefined where the rules of the news decide. */
export function preferred<T>({ prefer }: Context, past: T, future: T, nearest: T): T | undefined {
  return { news: undefined, past, future, nearest }[prefer];
}
