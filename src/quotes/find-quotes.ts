import { type Reading, readText } from '../phrases/reading.js';
import { resolveMentions } from '../coreference/resolve.js';
import type { SentenceSpans } from '../sentences/spans.js';
import { spanOf } from '../text/span.js';
import { tokenFrom } from '../tokens/lookup.js';
import type { Tokens } from '../tokens/tokens.js';
import type { Entity, Quote, Speaker } from '../types.js';
import { NOMINAL_WEIGHTS, PRONOUN_WEIGHTS } from '../weights/attribution.js';
import { attribute } from './attribute/index.js';
import { findCuesIn } from './cues.js';
import type { DraftQuote } from './draft.js';
import { findContent } from './find/index.js';
import { speakerMention } from './speaker-mention.js';
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
  return publicQuotes(reading, drafts, speakersOf(reading, drafts));
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
  const nameStarts = new Set(reading.entities.map((entity) => entity.start));
  return drafts.map((draft) => {
    const speaker = speakers.get(draft);
    if (!speaker) return null;
    const { start, end } = speakerMention(reading.text, draft.source!, nameStarts.has(draft.source!.start));
    return { ...spanOf(reading.text, start, end), ...speaker };
  });
}

function publicQuotes(reading: Reading, drafts: readonly DraftQuote[], speakers: readonly (Speaker | null)[]): Quote[] {
  const { text } = reading;
  return drafts.map((draft, index) => ({
    ...spanOf(text, draft.start, draft.end),
    type: draft.type,
    quoted: draft.quoted.map(({ start, end }) => spanOf(text, start, end)),
    speaker: speakers[index]!,
    cue: hasOwnCue(reading, draft) ? spanOf(text, draft.cue!.start, draft.cue!.end) : null,
    utterance: `u${draft.utterance}`,
    closed: draft.closed,
    score: draft.score,
    rule: draft.rule,
  }));
}

/** Sieves that carry on from another piece of the utterance, cue included. */
const CONTINUED: ReadonlySet<string> = new Set(['continued-after-cue', 'continued-paragraph']);

/** “We left,” she said. “Nobody stayed.”: the second piece continues the first and has no cue of its own. */
function hasOwnCue({ tokens, sentenceOf }: Reading, { cue, start, rule }: DraftQuote): boolean {
  if (!cue) return false;
  return !CONTINUED.has(rule) || sentenceOf[tokenFrom(tokens, cue.start)] === sentenceOf[tokenFrom(tokens, start)];
}
