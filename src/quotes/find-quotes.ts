import { readText } from '../coreference/reading.js';
import type { SentenceSpans } from '../sentences/spans.js';
import { type MarkedSegment, pairQuotationMarks } from '../text/quotation-marks.js';
import { spanOf } from '../text/span.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity, Quote } from '../types.js';
import { findCuesIn } from './cues.js';
import type { DraftQuote } from './draft.js';
import { clauseText } from './find/clause-text.js';
import { findQuotations } from './find/marked.js';
import { findReportedClauses } from './find/reported.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';

/** Inner form of {@link extractQuotes}: takes the earlier stages' results; `tags` are part-of-speech tags by token. */
export function findQuotes(
  tokens: Tokens,
  tags: Uint8Array,
  sentences: SentenceSpans,
  entities: readonly Entity[],
): Quote[] {
  const paragraphs = paragraphsOf(sentences);
  const reading = readText(tokens, tags, sentences, entities);
  const cues = findCuesIn(reading);
  const outer = pairQuotationMarks(tokens.text, paragraphs).filter((s) => s.depth === 0);
  const reported = findReportedClauses(clauseText(reading, outer), cues);
  const marked = findQuotations(outside(outer, reported), { tokens, tags, cues });
  const drafts = [...reported, ...draftsOf(marked, paragraphs)];
  return publicQuotes(
    tokens.text,
    drafts.sort((a, b) => a.start - b.start),
  );
}

/** The segments that lie in none of the clauses; both in text order. */
function outside(segments: readonly MarkedSegment[], clauses: readonly DraftQuote[]): MarkedSegment[] {
  let next = 0;
  return segments.filter((segment) => {
    while (next < clauses.length && clauses[next]!.end <= segment.start) next++;
    return !(next < clauses.length && clauses[next]!.start <= segment.start);
  });
}

/** Direct quotations from marked segments, with the paragraph that each stands in. */
function draftsOf(segments: readonly MarkedSegment[], paragraphs: readonly Paragraph[]): DraftQuote[] {
  let paragraph = 0;
  return segments.map(({ start, contentStart, contentEnd, end, closed }) => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]!.end <= start) paragraph++;
    return {
      start,
      end,
      type: 'direct',
      quoted: [{ start: contentStart, end: contentEnd }],
      closed,
      paragraph,
      cue: null,
      source: null,
      utterance: -1,
      score: 0.5,
      rule: 'marks',
    };
  });
}

function publicQuotes(text: string, drafts: readonly DraftQuote[]): Quote[] {
  return drafts.map((draft, index) => ({
    ...spanOf(text, draft.start, draft.end),
    type: draft.type,
    quoted: draft.quoted.map(({ start, end }) => spanOf(text, start, end)),
    speaker: draft.source && {
      ...spanOf(text, draft.source.start, draft.source.end),
      name: text.slice(draft.source.start, draft.source.end),
      entityId: null,
      kind: 'nominal' as const,
    },
    cue: draft.cue && spanOf(text, draft.cue.start, draft.cue.end),
    utterance: `u${draft.utterance >= 0 ? draft.utterance : index}`,
    closed: draft.closed,
    score: draft.score,
    rule: draft.rule,
  }));
}
