import type { Tokens } from '../../tokens/tokens.js';
import type { EntityType } from '../../types.js';

/** A mention as a range of tokens, while its edges are settled. */
export interface NameRange {
  /** Token index of the first word. */
  readonly first: number;
  /** Token index of the last word. */
  readonly last: number;
  readonly type: EntityType;
  /** A word of the text says the type: the name is as likely as its span, whatever type the model was unsure of. */
  readonly typeSettled?: true;
}

/**
 * Settles one thing about a name: gives it with other edges or another type, or the same object.
 * `limit` is the token that the next mention starts with: no name may grow over it.
 */
export type Refiner = (name: NameRange, tokens: Tokens, limit: number) => NameRange;

export function wordAt({ text, starts, ends }: Tokens, index: number): string {
  return text.slice(starts[index]!, ends[index]!);
}

/** The word in lower case without its final stop: "Sgt." is sgt. */
export function plainWordAt(tokens: Tokens, index: number): string {
  return wordAt(tokens, index).replace(/\.$/, '').toLowerCase();
}

/** Whether nothing stands between two neighbouring tokens. */
export function touches({ starts, ends }: Tokens, index: number): boolean {
  return ends[index] === starts[index + 1];
}
