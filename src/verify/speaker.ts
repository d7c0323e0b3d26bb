import { ROLES, TITLES } from '../lexicon/entity-cues.js';
import { SHORT_GIVEN_NAMES } from '../lexicon/given-names.js';
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
  const known = names.map(nameWords);
  const fullest = known.reduce((a, b) => (b.length > a.length ? b : a));
  // "Ruiz" alone is part of many names, of which the fullest says whose it is.
  return known.some((name) => sameName(wanted, name) && (name.length >= wanted.length || agrees(wanted, fullest)));
}

/** Whether one name has all words of the other, or has only a title, an initial or a short form where that has others. */
function agrees(wanted: readonly string[], fullest: readonly string[]): boolean {
  const others = wanted.filter((word) => !fullest.includes(word));
  return (
    fullest.every((word) => wanted.includes(word)) ||
    others.length === 0 ||
    others.some((word) => TITLES.has(word) || ROLES.has(word) || standsFor(word, fullest))
  );
}

/** "J" and "Joe" for Joseph. */
function standsFor(word: string, names: readonly string[]): boolean {
  const isInitial = word.length === 1 && names.some((name) => name.startsWith(word));
  return isInitial || names.includes(SHORT_GIVEN_NAMES.get(word) ?? '');
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
