/**
 * Tokens as parallel arrays: one allocation for a text, no object per token.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of the first code unit of each token. */
  readonly starts: Int32Array;
  /** UTF-16 offset one past each token. */
  readonly ends: Int32Array;
  /** One of {@link TokenKind} for each token. */
  readonly kinds: Uint8Array;
}

/** What a token is made of. */
export const TokenKind = {
  /** Letters, possibly with inner apostrophes, stops ("U.S.") or combining marks. */
  WORD: 1,
  /** Digits with inner stops, commas or colons: 1,250 3.5 10:30. */
  NUMBER: 2,
  /** One mark: . , ; “ ( … */
  PUNCTUATION: 3,
  /** 's ’s ’ split from its word. */
  POSSESSIVE: 4,
  /** A hyphen or dash. */
  DASH: 5,
  /** Anything else: $ € @ # emoji. */
  SYMBOL: 6,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];
