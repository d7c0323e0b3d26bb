import { type Reading, readText } from '../coreference/reading.js';
import { resolveMentions } from '../coreference/resolve.js';
import type { SentenceSpans } from '../sentences/spans.js';
import { type MarkedSegment, pairQuotationMarks } from '../text/quotation-marks.js';
import { spanOf } from '../text/span.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity, Quote, Speaker } from '../types.js';
import { attribute } from './attribute/index.js';
import { findCuesIn } from './cues.js';
import type { DraftQuote } from './draft.js';
import { clauseText } from './find/clause-text.js';
import { findQuotations } from './find/marked.js';
import { findReportedClauses } from './find/reported.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { joinUtterances } from './utterances.js';

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
  const drafts = [...reported, ...draftsOf(marked, paragraphs)].sort((a, b) => a.start - b.start);
  attribute(reading, drafts, cues);
  joinUtterances(drafts);
  return publicQuotes(tokens.text, drafts, speakersOf(reading, drafts));
}

/** The resolved speaker of each quotation, null where it has no source. */
function speakersOf(reading: Reading, drafts: readonly DraftQuote[]): (Speaker | null)[] {
  const attributed = drafts.filter((draft) => draft.source);
  const resolved = resolveMentions(
    reading,
    attributed.map(({ source, start }) => ({ start: source!.start, end: source!.end, contentStart: start })),
    drafts.flatMap((draft) => draft.quoted),
  );
  const speakers = new Map(attributed.map((draft, i) => [draft, resolved[i]!]));
  return drafts.map((draft) => {
    const speaker = speakers.get(draft);
    return speaker ? { ...spanOf(reading.text, draft.source!.start, draft.source!.end), ...speaker } : null;
  });
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
      rule: '',
    };
  });
}

function publicQuotes(text: string, drafts: readonly DraftQuote[], speakers: readonly (Speaker | null)[]): Quote[] {
  return drafts.map((draft, index) => ({
    ...spanOf(text, draft.start, draft.end),
    type: draft.type,
    quoted: draft.quoted.map(({ start, end }) => spanOf(text, start, end)),
    speaker: speakers[index]!,
    cue: draft.cue && spanOf(text, draft.cue.start, draft.cue.end),
    utterance: `u${draft.utterance}`,
    closed: draft.closed,
    score: draft.score,
    rule: draft.rule,
  }));
}
