import { TITLE_ABBREVIATIONS } from '../lexicon/title-abbreviations.js';
import type { Analysis, Span, Speaker } from '../types.js';
import { wordsOf } from './words.js';

const ARTICLES = new Set(['a', 'an', 'the']);

/** Whether a claimed speaker is this source: the same name, a part of it, its initials, or another mention of the entity. */
export function isSpeaker(claimed: string, speaker: Speaker, analysis: Analysis): boolean {
  const names = [speaker.name, speaker.text];
  const cluster = analysis.clusters.find((c) => c.id === speaker.entityId);
  if (cluster) names.push(cluster.name, ...cluster.mentions.map((m) => m.text));
  const wanted = nameWords(claimed);
  return names.some((name) => sameName(wanted, nameWords(name)));
}

function nameWords(name: string): string[] {
  return wordsOf(name)
    .keys.map((w) => w.replace(/'s$/u, ''))
    .filter((w) => !ARTICLES.has(w) && !TITLE_ABBREVIATIONS.has(w));
}

/** All words of the shorter name stand in the longer one, the last word included; or one is the other's initials. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((w) => long.includes(w))) return true;
  return short.length === 1 && long.length > 1 && short[0] === long.map((w) => w[0]).join('');
}

/** The speaker of the quotation that holds most of the matches, and how many quotations touch them. */
export function speakerOf(matches: readonly Span[], analysis: Analysis): { quotes: number; speaker: Speaker | null } {
  let quotes = 0;
  let most = 0;
  let speaker: Speaker | null = null;
  for (const quote of analysis.quotes) {
    let overlap = 0;
    for (const m of matches) overlap += Math.max(0, Math.min(m.end, quote.end) - Math.max(m.start, quote.start));
    if (overlap === 0) continue;
    quotes++;
    if (overlap > most || (overlap === most && !speaker)) {
      most = overlap;
      speaker = quote.speaker;
    }
  }
  return { quotes, speaker: speaker && { ...speaker } };
}
