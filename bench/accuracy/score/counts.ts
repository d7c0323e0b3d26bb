/** How many were right, of how many predicted and how many in the gold. */
export interface Counts {
  right: number;
  predicted: number;
  gold: number;
  /** Where recall counts other things than precision (gold spans touched, not predictions that touch). */
  found?: number;
}

/** Precision, recall and F1 in percent. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export function noCounts(): Counts {
  return { right: 0, predicted: 0, gold: 0 };
}

/** Percent with two decimals. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? rounded((100 * part) / whole) : 0;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Micro-averaged score; nothing predicted of nothing wanted counts as `empty` (0 unless the task says otherwise). */
export function scoreOf({ right, predicted, gold, found = right }: Counts, empty = 0): Score {
  const precision = predicted > 0 ? right / predicted : gold > 0 ? 0 : empty;
  const recall = gold > 0 ? found / gold : empty;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: rounded(100 * precision), recall: rounded(100 * recall), f1: rounded(100 * f1) };
}
