/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** One thing that differs from the gold, with the text around it. */
export interface Mistake {
  kind: string;
  id: string;
  detail: string;
}

/** A range without what `edge` matches at either end. */
export function trimmed<R extends Range>(text: string, range: R, edge: RegExp = /\s/): R {
  let { start, end } = range;
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return { ...range, start, end };
}

export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function sameRange(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The text of a range with a little before and after it, on one line. */
export function inContext(text: string, { start, end }: Range): string {
  const oneLine = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `${oneLine(start - 40, start)}[${oneLine(start, end)}]${oneLine(end, end + 30)}`;
}

/**
 * Pairs of one gold and one predicted range each, the best pairs first, each range in one pair at most.
 * `affinity` is 0 where two ranges may not be paired; equal pairs keep text order.
 */
export function pairGreedily<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  affinity: (g: G, p: P) => number,
): { gold: number; predicted: number }[] {
  const candidates: { gold: number; predicted: number; affinity: number }[] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const value = affinity(g, p);
      if (value > 0) candidates.push({ gold: i, predicted: j, affinity: value });
    });
  });
  candidates.sort((a, b) => b.affinity - a.affinity || a.gold - b.gold || a.predicted - b.predicted);
  const goldTaken = new Set<number>();
  const predictedTaken = new Set<number>();
  return candidates.filter((pair) => {
    if (goldTaken.has(pair.gold) || predictedTaken.has(pair.predicted)) return false;
    goldTaken.add(pair.gold);
    predictedTaken.add(pair.predicted);
    return true;
  });
}
