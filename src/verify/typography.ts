/** What stands between two words, reduced to what an editor would not call a change. */
export function joint(between: string): string {
  return between
    .replace(/["'“”„‟‘’‚‛«»‹›`´]/gu, '')
    .replace(/\[[^[\]]{0,200}\]/gu, '')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?(?:--|[–—])-* ?| - /gu, '—')
    .trim();
}
