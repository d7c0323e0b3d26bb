import { isNominal, nounPhraseFrom } from '../../phrases/noun-phrases.js';
import { type Reading, sentenceEnd } from '../../phrases/reading.js';
import { Tag } from '../../tokens/tags.js';
import { TIME_WORDS } from '../../lexicon/time-words.js';
import { hasFrame } from '../cue-forms.js';
import type { VerbCue } from '../cue-verbs.js';
import type { Cue, Range } from '../draft.js';
import { mentionRange } from './mention.js';
import { subjectEndingAt, isRelative, antecedentOf, skipTimeBefore } from './subject.js';
import { subjectBeforeBreak } from './aside.js';
import { namedIn } from './names.js';
import { participleSubject } from './participle.js';
import { sharedSubject } from './shared.js';
import { isBreak, isDoubleQuote, isSingleQuote, REACH } from './marks.js';

/** The source of a verb cue and the side on which it stands. */
export interface FoundSource {
  readonly source: Range | null;
  readonly order: Cue['order'];
}

/** The noun phrase that a reporting verb attributes to. `earlier` are the cues before it, in text order. */
export function sourceOf(r: Reading, verb: VerbCue, earlier: readonly Cue[]): FoundSource {
  const floor = Math.max(r.firstTokens[r.sentenceOf[verb.first]!]!, verb.first - REACH);
  switch (verb.form) {
    case 'passive':
      return { source: agentOf(r, verb), order: 'cue-first' };
    case 'participle':
      return { source: participleSubject(r, verb, floor, earlier), order: 'source-first' };
    case 'infinitive':
      return { source: sharedSubject(r, verb.first, floor, earlier), order: 'source-first' };
    default:
      return finiteSource(r, verb, floor, earlier);
  }
}

function finiteSource(r: Reading, verb: VerbCue, floor: number, earlier: readonly Cue[]): FoundSource {
  const before = skipTimeBefore(r, verb.group, floor);
  const p = before - 1;
  if (p >= floor && isRelative(r, p)) {
    const antecedent = antecedentOf(r, p, floor);
    if (antecedent) return { source: mentionRange(r, antecedent), order: 'source-first' };
  }
  const direct = p >= floor && isNominal(r, p) ? subjectEndingAt(r, p, floor) : null;
  if (direct) return { source: mentionRange(r, direct), order: 'source-first' };
  if (endsWithName(r, verb)) {
    const speaker = invertedSubject(r, verb);
    if (speaker) return { source: speaker, order: 'cue-first' };
  }
  const closesAside = p >= floor && (isBreak(r, p) || (isDoubleQuote(r, p) && r.words[p - 1] === ','));
  const parenthetical = closesAside ? subjectBeforeBreak(r, p, floor) : null;
  if (parenthetical) return { source: mentionRange(r, parenthetical), order: 'source-first' };
  const inverted = invertedSubject(r, verb);
  if (inverted) return { source: inverted, order: 'cue-first' };
  return { source: p >= floor ? sharedSubject(r, verb.group, floor, earlier) : null, order: 'source-first' };
}

/** "…, but for some, the losses would be larger, said Holt.": a name between the verb and the stop is its subject. */
function endsWithName(r: Reading, verb: VerbCue): boolean {
  if (verb.lemma !== 'say' || !r.entityOf[verb.end]) return false;
  const { type, end } = r.entities[r.entityOf[verb.end]! - 1]!;
  return type === 'PERSON' && r.text[end] === '.';
}

/** “…,” said Smith, a doctor. */
function invertedSubject(r: Reading, verb: VerbCue): Range | null {
  if (!hasFrame(verb.lemma, 'quote')) return null;
  const p = verb.group - 1;
  const opens =
    p < 0 ||
    r.sentenceOf[p] !== r.sentenceOf[verb.first] ||
    isBreak(r, p) ||
    isDoubleQuote(r, p) ||
    isSingleQuote(r, p);
  if (!opens) return null;
  const ceiling = sentenceEnd(r, r.sentenceOf[verb.first]!);
  if (verb.end >= ceiling || (TIME_WORDS.has(r.words[verb.end]!) && !r.entityOf[verb.end])) return null;
  const phrase = nounPhraseFrom(r, verb.end, ceiling);
  if (!phrase) return null;
  // "veterans, including Mr Jebens, said they had no problem": a clause, no subject
  const after = r.tags[phrase.end];
  if (phrase.end < ceiling && !isDoubleQuote(r, p) && (after === Tag.AUX || after === Tag.VERB)) return null;
  return mentionRange(r, namedIn(r, phrase, ceiling));
}

/** "He was told by Smith that": the agent of a passive. */
function agentOf(r: Reading, verb: VerbCue): Range | null {
  const ceiling = Math.min(sentenceEnd(r, r.sentenceOf[verb.first]!), verb.end + 5);
  for (let i = verb.end; i < ceiling && !isBreak(r, i); i++) {
    if (r.words[i] !== 'by') continue;
    const phrase = nounPhraseFrom(r, i + 1, sentenceEnd(r, r.sentenceOf[i]!));
    return phrase && mentionRange(r, phrase);
  }
  return null;
}
