/** Types that the model tells apart, in the order of its labels. */
export const TYPES = ['PERSON', 'ORG', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'MISC'] as const;

/** "O", "B-PERSON", "I-PERSON", ... */
export const LABELS: readonly string[] = ['O', ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** Mask of every label. */
export const ANY_LABEL: number = 2 ** LABELS.length - 1;

/** Labels of a token of a mention of one of the types, at its beginning or inside; other types count as "O". */
export function labelMask(types: readonly string[], inside: boolean): number {
  let mask = 0;
  for (const name of types) {
    const type = (TYPES as readonly string[]).indexOf(name);
    mask |= type < 0 ? 1 : 1 << (1 + 2 * type + (inside ? 1 : 0));
  }
  return mask;
}
