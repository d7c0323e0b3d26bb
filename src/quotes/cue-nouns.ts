import { REPORTING_NOUNS, SPEECH_ACT_VERBS } from '../lexicon/reporting-nouns.js';
import { POSSESSIVE_DETERMINERS } from '../lexicon/pronouns.js';
import { nounPhraseEndingAt, nounPhraseFrom } from '../phrases/noun-phrases.js';
import { type Reading, sentenceEnd } from '../phrases/reading.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import type { Cue, Range } from './draft.js';
import { mentionRange } from './source/mention.js';
import { subjectEndingAt } from './source/subject.js';

/** Whether a cue is a noun of saying, which reports the clause behind it and nothing else. */
export function isNounCue(cue: Cue): boolean {
  return cue.isNoun === true;
}

/** No source is looked for further away, in tokens. */
const REACH = 12;

/**
 * Nouns of saying with a clause behind them: "the mayor’s claim that …", "a warning from the ministry that …",
 * "farmers expressed concern that …". They report clauses only; no marked quotation is attributed to them. Only nouns
 * that are objects: behind the clause of a subject ("The claim that he lied is false") the writer goes on.
 */
export function findNounCues(r: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let i = 1; i < r.tokens.count; i++) {
    if (!REPORTING_NOUNS.has(r.words[i]!) || r.entityOf[i] || r.tokens.kinds[i] !== TokenKind.WORD) continue;
    const cue = readNounCue(r, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readNounCue(r: Reading, i: number): Cue | null {
  const sentence = r.sentenceOf[i]!;
  const floor = Math.max(r.firstTokens[sentence]!, i - REACH);
  const opening = openingOf(r, i, floor);
  const before = opening - 1;
  if (before < floor) return null;
  const isObject = r.tags[before] === Tag.VERB || r.tags[before] === Tag.ADP;
  if (!isObject) return null;
  const ceiling = Math.min(sentenceEnd(r, sentence), i + REACH);
  const agent = agentBehind(r, i + 1, ceiling);
  const end = agent ? agent.end : i + 1;
  if (end >= ceiling || r.words[end] !== 'that') return null;
  const source = agent ? mentionRange(r, agent) : (ownerOf(r, opening, i) ?? speakerOf(r, before, floor));
  // "amid fears that": nobody is said to have spoken
  if (!source) return null;
  return {
    start: r.tokens.starts[i]!,
    end: r.tokens.ends[i]!,
    firstToken: i,
    endToken: end,
    lemma: r.words[i]!,
    isNoun: true,
    source,
    order: 'source-first',
    sentence,
  };
}

/** First token of the noun phrase that ends in the noun: determiner, owner, adjectives. */
function openingOf(r: Reading, i: number, floor: number): number {
  let first = nounPhraseEndingAt(r, i, floor)?.first ?? i;
  // the walk to the left takes "of", "in" and "to" along: "critics of his claim"
  for (let k = i - 1; k >= first; k--) if (r.tags[k] === Tag.ADP) first = Math.max(first, k + 1);
  while (first > floor && (POSSESSIVE_DETERMINERS.has(r.words[first - 1]!) || isArticle(r, first - 1))) first--;
  return first;
}

function isArticle(r: Reading, i: number): boolean {
  return r.tags[i] === Tag.DET && r.words[i] !== 'that';
}

/** "from the ministry", "by Holt" behind the noun. */
function agentBehind(r: Reading, i: number, ceiling: number): { first: number; end: number; head: number } | null {
  if (r.words[i] !== 'from' && r.words[i] !== 'by') return null;
  return nounPhraseFrom(r, i + 1, ceiling);
}

/** "the mayor’s", "his" before the noun. */
function ownerOf(r: Reading, first: number, noun: number): Range | null {
  for (let k = noun - 1; k >= first; k--) {
    if (POSSESSIVE_DETERMINERS.has(r.words[k]!)) return { start: r.tokens.starts[k]!, end: r.tokens.ends[k]! };
    if (r.tokens.kinds[k] !== TokenKind.POSSESSIVE) continue;
    const owner = nounPhraseEndingAt(r, k - 1, first);
    return owner && mentionRange(r, owner);
  }
  return null;
}

/** The subject of "expressed concern", "sends a message". */
function speakerOf(r: Reading, verb: number, floor: number): Range | null {
  if (!SPEECH_ACT_VERBS.has(r.words[verb]!)) return null;
  let p = verb - 1;
  while (p > floor && (r.tags[p] === Tag.AUX || r.tags[p] === Tag.ADV)) p--;
  const subject = p >= floor ? subjectEndingAt(r, p, floor) : null;
  return subject && mentionRange(r, subject);
}
