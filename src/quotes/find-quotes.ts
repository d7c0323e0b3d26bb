import { type Reading, readText } from '../phrases/reading.js';
import { resolveMentions } from '../coreference/resolve.js';
import type { SentenceSpans } from '../sentences/spans.js';
import { spanOf } from '../text/span.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity, Quote, Speaker } from '../types.js';
import { NOMINAL_WEIGHTS, PRONOUN_WEIGHTS } from '../weights/attribution.js';
import { attribute } from './attribute/index.js';
import { findCuesIn } from './cues.js';
import type { DraftQuote } from './draft.js';
import { findContent } from './find/index.js';
import { joinUtterances } from './utterances.js';

/** Inner form of {@link extractQuotes}: takes the earlier stages' results; `tags` are part-of-speech tags by token. */
export function findQuotes(
  tokens: Tokens,
  tags: Uint8Array,
  sentences: SentenceSpans,
  entities: readonly Entity[],
): Quote[] {
  const reading = readText(tokens, tags, sentences, entities);
  const cues = findCuesIn(reading);
  const drafts = findContent(reading, cues);
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
    { pronouns: PRONOUN_WEIGHTS, nominals: NOMINAL_WEIGHTS },
  );
  const speakers = new Map(attributed.map((draft, i) => [draft, resolved[i]!]));
  return drafts.map((draft) => {
    const speaker = speakers.get(draft);
    return speaker ? { ...spanOf(reading.text, draft.source!.start, draft.source!.end), ...speaker } : null;
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
