/** What stands between two words, reduced to what an editor would not call a change. */
export function joint(between: string): string {
  return between
    .replace(/["'“”„‟‘’‚‛«»‹›`´]/gu, '')
    .replace(/\[[^[\]]*\]/gu, '')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s*(?:--+|[–—])\s*|\s+-\s+/gu, '—')
    .replace(/\s+/gu, ' ')
    .trim();
}
