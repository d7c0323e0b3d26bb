import { type Reading, sentenceEnd } from '../phrases/reading.js';
import { NOMINAL_PRONOUNS } from '../lexicon/pronouns.js';
import { ALWAYS_REPORTING } from '../lexicon/reporting-verbs.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import { cueForm } from './cue-forms.js';
import { isUsedAsVerb } from './cue-tags.js';

/** A reporting verb in a text with its particle, and the group of auxiliaries and adverbs before it. */
export interface VerbCue {
  readonly lemma: string;
  /** Tokens of the cue: the verb with its particle, or "was quoted as saying". */
  readonly first: number;
  readonly end: number;
  /** First token of the verb group: "has" in "has also said". */
  readonly group: number;
  readonly form: 'finite' | 'passive' | 'participle' | 'infinitive';
}

const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were', '’s', "'s", '’re']);
const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having', '’d', '’ve', "'d", "'ve"]);
/** Verbs before "to say" that leave the saying a fact; after others ("declined to say") nothing is reported. */
const SAYING_HAPPENS: ReadonlySet<string> = new Set([
  'appeared',
  'appears',
  'began',
  'begins',
  'continue',
  'continued',
  'continues',
  'goes',
  'going',
  'gone',
  'liked',
  'likes',
  'moved',
  'proceeded',
  'rushed',
  'seemed',
  'seems',
  'sought',
  'took',
  'on',
  'used',
  'went',
]);

/** The reporting verb at token `i`, null where there is none or where nothing is said ("did not say"). */
export function readVerbCue(r: Reading, i: number): VerbCue | null {
  if (r.tokens.kinds[i] !== TokenKind.WORD) return null;
  const word = r.words[i]!;
  const form = cueForm(word);
  if (!form) return null;
  if (r.entityOf[i]) return null;
  // "so-called"
  if (word === 'called' && r.tokens.kinds[i - 1] === TokenKind.DASH && r.words[i - 2] === 'so') return null;
  let { lemma } = form;
  let end = i + 1;
  const particle = particleAt(r, end, form.particles);
  if (particle && mayBeVerb(r, i)) {
    lemma = `${lemma} ${particle}`;
    end += particle.split(' ').length;
  } else if (!form.alone || !isUsedAsVerb(r, i, form)) return null;

  // "was quoted as saying", "quoted the director as saying": the cue is at "saying"
  if (/^(?:quot|cit|report)/.test(lemma) && isFollowedByAsSaying(r, end)) return null;

  const group = groupStart(r, i);
  const before = r.words[i - 1];
  // "it goes without saying that"
  if (before === 'without') return null;
  // "prompting calls for", "after claims that": a noun
  if (form.kind === 'third' && standsForNoun(r, i)) return null;
  // "led to calls for": what follows "to" is a verb in its base form, or a noun
  if (before === 'to' && form.kind !== 'base' && form.kind !== 'past') return null;
  if (isQuotedAs(r, i)) return quotedAs(r, i, end, lemma);
  if (form.kind === 'ing') {
    return hasWord(r, group, i, BE) ? verb(lemma, i, end, group, 'finite') : verb(lemma, i, end, i, 'participle');
  }
  if (form.kind === 'base') {
    if (before === 'to') return SAYING_HAPPENS.has(r.words[i - 2] ?? '') ? verb(lemma, i, end, i, 'infinitive') : null;
    return hasNegation(r, group, i) ? null : verb(lemma, i, end, group, 'finite');
  }
  if (form.kind === 'third') return verb(lemma, i, end, group, 'finite');
  if (hasWord(r, group, i, BE) || isAsked(r, i, lemma)) return verb(lemma, i, end, group, 'passive');
  if (form.kind === 'participle' && !hasWord(r, group, i, HAVE)) return null;
  return verb(lemma, i, end, group, 'finite');
}

/** With a particle behind it, a word that is tagged a noun is a verb but where a noun must stand ("prompting calls for"). */
function mayBeVerb(r: Reading, i: number): boolean {
  if (r.tags[i] === Tag.VERB) return true;
  const before = i > 0 ? r.tags[i - 1] : undefined;
  return before !== Tag.DET && before !== Tag.ADJ && before !== Tag.VERB && before !== Tag.ADP && before !== Tag.NUM;
}

/** The particle of a phrasal verb that follows; none in "went on to say", where the cue is "say". */
function particleAt(r: Reading, at: number, particles: readonly string[]): string | undefined {
  return particles.find((particle) => {
    const words = particle.split(' ');
    return words.every((word, k) => r.words[at + k] === word) && r.words[at + words.length] !== 'to';
  });
}

/** A form in -s behind a participle, a preposition or a determiner is a noun, whatever its tag. */
function standsForNoun(r: Reading, i: number): boolean {
  const tag = i > 0 && r.sentenceOf[i - 1] === r.sentenceOf[i] ? r.tags[i - 1] : undefined;
  if (tag === Tag.VERB) return r.words[i - 1]!.endsWith('ing');
  return (
    (tag === Tag.ADP && !ALWAYS_REPORTING.has(r.words[i]!)) ||
    (tag === Tag.DET && !NOMINAL_PRONOUNS.has(r.words[i - 1]!))
  );
}

function verb(lemma: string, first: number, end: number, group: number, form: VerbCue['form']): VerbCue {
  return { lemma, first, end, group, form };
}

/** First token of the auxiliaries and adverbs before a verb. */
function groupStart(r: Reading, i: number): number {
  let first = i;
  for (let p = i - 1; p >= 0 && i - p <= 6; p--) {
    const tag = r.tags[p];
    const word = r.words[p]!;
    const isAdverb = tag === Tag.ADV || tag === Tag.PART;
    if (r.sentenceOf[p] !== r.sentenceOf[i]) break;
    if (tag === Tag.AUX || BE.has(word) || HAVE.has(word)) first = p;
    else if (isAdverb && word !== 'to' && r.tokens.kinds[p] === TokenKind.WORD) first = p;
    else break;
  }
  return first;
}

/** "Asked by a reporter whether", "When asked if": the one who is asked comes later and is no source. */
function isAsked(r: Reading, i: number, lemma: string): boolean {
  if (lemma !== 'ask' && lemma !== 'tell' && lemma !== 'question') return false;
  const first = r.firstTokens[r.sentenceOf[i]!]!;
  return i === first || /^(?:when|if|once|after|as)$/.test(r.words[i - 1]!);
}

function hasWord(r: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(r.words[i]!)) return true;
  return false;
}

function hasNegation(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = r.words[i]!;
    if (word === 'not' || word.endsWith('n’t') || word.endsWith("n't")) return true;
  }
  return false;
}

/** "as saying": the saying of "was quoted as saying". */
function isQuotedAs(r: Reading, i: number): boolean {
  return (
    r.words[i - 1] === 'as' &&
    r.words[i]!.endsWith('ing') &&
    /^(?:quoted|cited|reported|quoting|citing)$/.test(r.words[i - 2] ?? '')
  );
}

function isFollowedByAsSaying(r: Reading, from: number): boolean {
  const ceiling = Math.min(r.tokens.count - 1, from + 20, sentenceEnd(r, r.sentenceOf[from - 1]!) - 1);
  for (let i = from; i < ceiling; i++) if (r.words[i] === 'as' && cueForm(r.words[i + 1]!)?.kind === 'ing') return true;
  return false;
}

function quotedAs(r: Reading, i: number, end: number, lemma: string): VerbCue {
  const first = groupStart(r, i - 2);
  return verb(lemma, first, end, first, 'finite');
}
