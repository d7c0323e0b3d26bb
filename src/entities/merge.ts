/** Puts mentions from several finders together: no two of the result overlap. */
import type { Mention } from './mention.js';

/** `winners`, and those of `others` that touch none of them; both in text order without overlaps, and so is the result. */
export function mergeMentions(
  winners: readonly Mention[],
  others: readonly Mention[],
  yields: (winner: Mention, other: Mention) => boolean = () => false,
): Mention[] {
  const merged: Mention[] = [];
  let w = 0;
  for (const other of others) {
    while (w < winners.length && winners[w]!.end <= other.start) merged.push(winners[w++]!);
    let last = w;
    while (last < winners.length && winners[last]!.start < other.end) last++;
    const overlapped = winners.slice(w, last);
    if (overlapped.length === 0) merged.push(other);
    else if (overlapped.every((winner) => yields(winner, other))) {
      merged.push(other);
      w = last;
    }
  }
  while (w < winners.length) merged.push(winners[w++]!);
  return merged;
}

/** Whether `outer` holds `inner` and more. */
export function holds(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
