import type { Analysis, EntityType } from '../types.js';
import { requireAnalysis } from '../input.js';
import { tokensInSentences } from './tokens-of.js';
import { wellFormed } from './well-formed.js';

/**
 * Tokens and entities in the two-column CoNLL form with IOB2 tags (Tjong Kim Sang and De Meulder 2003).
 *
 * @param analysis What {@link analyze} returned.
 * @returns One token a line, `TOKEN<tab>TAG`, a blank line after each sentence. Of overlapping entities the first and
 *   longest is kept.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toConll } from 'wirecopy/export';
 *
 * toConll(analyze('It rained.')) // => 'It\tO\nrained\tO\n.\tO\n\n'
 * ```
 */
export function toConll(analysis: Analysis): string {
  requireAnalysis('toConll', analysis);
  const text = wellFormed(analysis.text);
  const lines: string[] = [];
  const tokens = tokensInSentences(analysis);
  const tags = iob2Tags(analysis, tokens);
  tokens.forEach(({ start, end, sentence }, i) => {
    lines.push(`${text.slice(start, end)}\t${tags[i]}\n`);
    if (i + 1 === tokens.length || tokens[i + 1]!.sentence !== sentence) lines.push('\n');
  });
  return lines.join('');
}

/** B-TYPE, I-TYPE or O for each token. */
export function iob2Tags(analysis: Analysis, tokens: readonly { start: number; end: number }[]): string[] {
  const entities = [...analysis.entities].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let current: { start: number; end: number; type: EntityType } | undefined;
  return tokens.map(({ start, end }) => {
    if (current && start >= current.end) current = undefined;
    while (next < entities.length && entities[next]!.start <= start) {
      const entity = entities[next++]!;
      if (!current && entity.end > start) current = entity;
    }
    if (!current || end > current.end) return 'O';
    return `${start === current.start ? 'B' : 'I'}-${current.type}`;
  });
}
