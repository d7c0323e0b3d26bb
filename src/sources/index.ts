import { requireAnalysis } from '../input.js';
import type { Analysis, EntityCluster, SourceSummary, Span, Speaker } from '../types.js';
import { wordsOf } from '../verify/words.js';
import { honorificBefore, rolesBeside } from './roles.js';

/**
 * Sums up who is quoted: for each source its roles, quotations and share of the words quoted.
 *
 * Gender is never inferred; `evidence` holds the honorifics and third-person pronouns that the text itself uses.
 *
 * @param analysis - What {@link analyze} returned.
 * @returns One summary a source, most quoted words first; offsets are UTF-16 code units into `analysis.text`. `share`
 *   is of all quoted and reported words, those without a speaker included.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze, summarizeSources } from 'wirecopy';
 *
 * const analysis = analyze('“The bridge is safe,” said Mayor Ana Costa. “Nobody needs to worry.”');
 * summarizeSources(analysis).map((source) => source.directWords) // => [8]
 * ```
 */
export function summarizeSources(analysis: Analysis): SourceSummary[] {
  requireAnalysis('summarizeSources', analysis);
  const clusters = new Map(analysis.clusters.map((cluster) => [cluster.id, cluster]));
  const groups = new Map<string, number[]>();
  let allWords = 0;
  analysis.quotes.forEach((quote, index) => {
    allWords += countWords(analysis.text, quote);
    if (!quote.speaker) return;
    const key = keyOf(quote.speaker);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });

  let unnamed = 0;
  const summaries: SourceSummary[] = [];
  for (const indices of groups.values()) {
    const quotes = indices.map((i) => analysis.quotes[i]!);
    const speakers = quotes.map((q) => q.speaker!);
    const { entityId } = speakers[0]!;
    const cluster = entityId === null ? undefined : clusters.get(entityId);
    const words = quotes.reduce((sum, q) => sum + countWords(analysis.text, q), 0);
    const directWords = quotes.reduce(
      (sum, q) => sum + q.quoted.reduce((n, s) => n + countWords(analysis.text, s), 0),
      0,
    );
    const mentions = uniqueSpans([...(cluster?.mentions ?? []), ...speakers]);
    summaries.push({
      id: entityId ?? `s${++unnamed}`,
      name: speakers[0]!.name,
      kind: kindOf(speakers[0]!, cluster),
      roles: cluster?.type === 'PERSON' ? rolesOf(analysis, cluster.mentions) : [],
      quotes: indices,
      directWords,
      indirectWords: Math.max(0, words - directWords),
      share: allWords === 0 ? 0 : words / allWords,
      first: mentions[0]!,
      evidence: evidenceOf(analysis.text, mentions, speakers),
    });
  }
  return summaries.sort((a, b) => b.share - a.share || a.first.start - b.first.start);
}

function keyOf({ entityId, name }: Speaker): string {
  return entityId === null ? `name:${name.toLowerCase().replace(/^(?:an?|the) /u, '')}` : `id:${entityId}`;
}

function kindOf(speaker: Speaker, cluster: EntityCluster | undefined): SourceSummary['kind'] {
  if (cluster) return cluster.type === 'PERSON' ? 'person' : 'organization';
  return speaker.kind === 'nominal' ? 'role' : 'unknown';
}

function countWords(text: string, { start, end }: { start: number; end: number }): number {
  return wordsOf(text, start, end).keys.length;
}

/** Each role once, by what it says. */
function rolesOf(analysis: Analysis, mentions: readonly Span[]): Span[] {
  const roles = new Map<string, Span>();
  let s = 0;
  for (const mention of mentions) {
    while (s < analysis.sentences.length - 1 && analysis.sentences[s]!.end <= mention.start) s++;
    const sentence = analysis.sentences[s];
    if (!sentence) break;
    for (const role of rolesBeside(analysis.text, mention, sentence)) {
      const key = role.text.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return [...roles.values()];
}

function evidenceOf(text: string, mentions: readonly Span[], speakers: readonly Speaker[]): Span[] {
  const honorifics = mentions.map((mention) => honorificBefore(text, mention)).filter((span) => span !== null);
  const pronouns = speakers.filter((s) => s.kind === 'pronoun' && /^(?:he|she|they|it)$/i.test(s.text)).map(plainSpan);
  return uniqueSpans([...honorifics, ...pronouns]);
}

function plainSpan({ start, end, text }: Span): Span {
  return { start, end, text };
}

/** In text order, each place once. */
function uniqueSpans(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}:${span.end}`, plainSpan(span)]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
