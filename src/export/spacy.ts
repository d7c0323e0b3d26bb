import { partitionPoint } from '../text/partition-point.js';
import type { Analysis } from '../types.js';
import { requireAnalysis } from '../input.js';
import { codePointOffsets } from './offsets.js';
import { tokensInSentences } from './tokens-of.js';
import { wellFormed } from './well-formed.js';

/** What spaCy's `Doc.to_json` writes and `Doc.from_json` reads; offsets in code points. */
export interface SpacyDoc {
  text: string;
  ents: { start: number; end: number; label: string }[];
  sents: { start: number; end: number }[];
  tokens: { id: number; start: number; end: number }[];
  spans: Record<string, SpacySpan[]>;
}

/** A span of a span group. */
export interface SpacySpan {
  start: number;
  end: number;
  label: string;
  kb_id: string;
}

/**
 * An analysis in the JSON form of a spaCy document (https://spacy.io/api/doc#to_json).
 *
 * @param analysis What {@link analyze} returned.
 * @returns Tokens, sentences and entities (of overlapping ones the first and longest); and as the span groups
 *   `entities`, `dates`, `quotes`, `speakers` and `cues` all of them, whose `kb_id` holds the full name, the TIMEX3 value
 *   or the speaker, since `from_json` keeps it for span groups alone. Offsets are code points; spans are widened to whole
 *   tokens, as spaCy demands.
 * @throws TypeError when `analysis` is nothing that `analyze` returns.
 * @example
 * ```ts
 * import { analyze } from 'wirecopy';
 * import { toSpacy } from 'wirecopy/export';
 *
 * toSpacy(analyze('It rained.')).tokens.length // => 3
 * ```
 */
export function toSpacy(analysis: Analysis): SpacyDoc {
  requireAnalysis('toSpacy', analysis);
  const map = codePointOffsets(analysis.text);
  const tokens = withSpaceTokens(analysis.text, tokensInSentences(analysis));
  const widen = ({ start, end }: { start: number; end: number }): { start: number; end: number } => {
    const first = tokens[firstEndingAfter(tokens, start)];
    const last = tokens[firstEndingAfter(tokens, end - 1)];
    return {
      start: map.fromUtf16(Math.min(start, first?.start ?? start)),
      end: map.fromUtf16(last && last.start < end ? last.end : end),
    };
  };
  const group = (spans: readonly { start: number; end: number; label: string; kb_id: string }[]): SpacySpan[] =>
    spans.map((span) => ({ ...span, kb_id: wellFormed(span.kb_id), ...widen(span) }));

  let reached = 0;
  const ents = [...analysis.entities]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((entity) => {
      if (entity.start < reached) return false;
      reached = entity.end;
      return true;
    })
    .map((entity) => ({ label: entity.type, ...widen(entity) }));
  const spoken = analysis.quotes.filter((quote) => quote.speaker !== null);
  return {
    text: wellFormed(analysis.text),
    ents,
    sents: analysis.sentences.map(widen),
    tokens: tokens.map(({ start, end }, id) => ({
      id,
      start: map.fromUtf16(start),
      end: map.fromUtf16(end),
    })),
    spans: {
      entities: group(
        analysis.entities.map(({ start, end, type, name }) => ({ start, end, label: type, kb_id: name })),
      ),
      dates: group(analysis.dates.map(({ start, end, type, value }) => ({ start, end, label: type, kb_id: value }))),
      quotes: group(
        analysis.quotes.map(({ start, end, type, speaker }) => ({
          start,
          end,
          label: type,
          kb_id: speaker?.name ?? '',
        })),
      ),
      speakers: group(
        spoken.map(({ speaker }) => ({
          start: speaker!.start,
          end: speaker!.end,
          label: speaker!.kind,
          kb_id: speaker!.name,
        })),
      ),
      cues: group(
        analysis.quotes.flatMap(({ cue }) =>
          cue ? [{ start: cue.start, end: cue.end, label: 'cue', kb_id: '' }] : [],
        ),
      ),
    },
  };
}

/** spaCy's own rule: one blank after a token belongs to it, whatever else stands between tokens is a token. */
function withSpaceTokens(
  text: string,
  tokens: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  let at = 0;
  const fill = (end: number): void => {
    const from = all.length > 0 && text[at] === ' ' ? at + 1 : at;
    if (from < end) all.push({ start: from, end });
  };
  for (const { start, end } of tokens) {
    fill(start);
    all.push({ start, end });
    at = end;
  }
  fill(text.length);
  return all;
}

/** Index of the first token that ends after `offset`. */
function firstEndingAfter(tokens: readonly { end: number }[], offset: number): number {
  return partitionPoint(tokens.length, (i) => tokens[i]!.end > offset);
}
