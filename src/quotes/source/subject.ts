import { isNominal, isPersonalPronoun, nounPhraseEndingAt, type NounPhrase } from '../../phrases/noun-phrases.js';
import type { Reading } from '../../phrases/reading.js';
import { TIME_WORDS } from '../../lexicon/time-words.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind } from '../../tokens/tokens.js';
import { cueForm } from '../cue-forms.js';
import { isName, isDigits } from './names.js';
import { isComma, isBreak, isDoubleQuote, skipBracket } from './marks.js';

/** The subject that ends at token `p`, or the noun that the relative or participle clause ending there belongs to. */
export function subjectEndingAt(r: Reading, p: number, floor: number): NounPhrase | null {
  const phrase = nounPhraseEndingAt(r, p, floor);
  if (!phrase || isDigits(r, phrase)) return null;
  const left = phrase.first - 1;
  if (left <= floor) return phrase;
  const tag = r.tags[left];
  const isModifying = tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP || r.words[left] === 'to';
  if (!isModifying || CLAUSE_OPENERS.has(r.words[left]!)) return phrase;
  return modifiedNoun(r, left, floor) ?? phrase;
}

/** Words that a tagger may take for prepositions and that open a clause: "… as officials said". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'before',
  'like',
  'once',
  'since',
  'than',
  'until',
  'while',
]);

/**
 * The noun before the clause that ends at token `from`: "the man who runs the shop", "a lawsuit filed on Thursday in
 * King County", "three men accused of stealing a statue". What follows the clause is that noun's verb.
 */
function modifiedNoun(r: Reading, from: number, floor: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let k = from; k > floor && from - k < 14 && !isBreak(r, k) && !isDoubleQuote(r, k); k--) {
    if (CLAUSE_OPENERS.has(r.words[k]!)) break;
    const isVerb = r.tags[k] === Tag.VERB || r.tags[k] === Tag.AUX;
    if (k < from && isRelative(r, k) && (r.words[k] !== 'that' || isNominal(r, k - 1))) {
      return antecedentOf(r, k, floor) ?? found;
    }
    if (!isVerb || !isNominal(r, k - 1) || isPersonalPronoun(r, k - 1)) continue;
    if (cueForm(r.words[k]!) && r.words[k + 1] !== 'of' && r.words[k + 1] !== 'by') break;
    const noun = nounPhraseEndingAt(r, k - 1, floor);
    if (noun && opensClause(r, noun.first, floor)) found = noun;
  }
  return found;
}

/** Nothing of the same clause stands before the token. */
export function opensClause(r: Reading, i: number, floor: number): boolean {
  if (i <= floor) return true;
  const tag = r.tags[i - 1];
  return (
    isBreak(r, i - 1) ||
    isDoubleQuote(r, i - 1) ||
    tag === Tag.CCONJ ||
    tag === Tag.SCONJ ||
    tag === Tag.ADV ||
    TIME_WORDS.has(r.words[i - 1]!)
  );
}

export function isRelative(r: Reading, i: number): boolean {
  return (
    r.words[i] === 'who' ||
    r.words[i] === 'which' ||
    (r.words[i] === 'that' && (r.tags[i] === Tag.PRON || (i > 0 && isNominal(r, i - 1))))
  );
}

/** The noun phrase that a relative pronoun at token `i` refers to. */
export function antecedentOf(r: Reading, i: number, floor: number): NounPhrase | null {
  let end = i - 1;
  if (end > floor && isComma(r, end)) end--;
  end = skipBracket(r, end, floor);
  let phrase = end >= floor ? nounPhraseEndingAt(r, end, floor) : null;
  if (!phrase) return null;
  if (r.tags[phrase.head] !== Tag.PROPN && isComma(r, phrase.first - 1)) {
    // "Azlan Yusof, the transport minister, who said": the name before the apposition
    const named = phrase.first - 2 >= floor ? nounPhraseEndingAt(r, phrase.first - 2, floor) : null;
    if (named && isName(r, named)) phrase = named;
  }
  return phrase;
}

/** Skips adverbs and times between subject and verb: "Smith late on Sunday urged", "the ministry also said". */
export function skipTimeBefore(r: Reading, at: number, floor: number): number {
  let i = at;
  while (i > floor) {
    const word = r.words[i - 1]!;
    const tag = r.tags[i - 1];
    if (r.tokens.kinds[i - 1] === TokenKind.PUNCTUATION) break;
    // "Smith himself said"
    if (word.endsWith('self') || word.endsWith('selves')) {
      i--;
      continue;
    }
    if (TIME_WORDS.has(word) && !r.entityOf[i - 1]) i--;
    else if (i < at && /^(?:on|in|late|early|last|this|next|earlier|that|the|at)$/.test(word)) i--;
    else if ((tag === Tag.ADV && !isNominal(r, i - 1)) || word === 'there' || word === 'here') i--;
    else if (i < at && r.tokens.kinds[i - 1] === TokenKind.NUMBER) i--;
    else break;
  }
  return i;
}
