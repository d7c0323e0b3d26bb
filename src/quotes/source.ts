import {
  isCapitalised,
  isNominal,
  isPersonalPronoun,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
} from '../coreference/noun-phrases.js';
import { type Reading, sentenceEnd } from '../coreference/reading.js';
import { TIME_WORDS } from '../lexicon/time-words.js';
import { CharClass, charClass } from '../text/characters.js';
import { tokenFrom } from '../tokens/lookup.js';
import { Tag } from '../tokens/tags.js';
import { TokenKind } from '../tokens/tokens.js';
import { cueForm, hasFrame } from './cue-forms.js';
import type { VerbCue } from './cue-verbs.js';
import type { Cue, Range } from './draft.js';
import { mentionRange } from './source-mention.js';

/** The source of a verb cue and the side on which it stands. */
export interface FoundSource {
  readonly source: Range | null;
  readonly order: Cue['order'];
}

/** How far a subject may stand before its verb, in tokens: bounds the work for each cue. */
const REACH = 60;

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
  const direct = p >= floor && isNominal(r, p) ? subjectEndingAt(r, p, floor) : null;
  if (direct) return { source: mentionRange(r, direct), order: 'source-first' };
  if (p >= floor && isRelative(r, p)) {
    const antecedent = antecedentOf(r, p, floor);
    if (antecedent) return { source: mentionRange(r, antecedent), order: 'source-first' };
  }
  const parenthetical = p >= floor && isBreak(r, p) ? subjectBeforeBreak(r, p, floor) : null;
  if (parenthetical) return { source: mentionRange(r, parenthetical), order: 'source-first' };
  const inverted = invertedSubject(r, verb);
  if (inverted) return { source: inverted, order: 'cue-first' };
  return { source: p >= floor ? sharedSubject(r, verb.group, floor, earlier) : null, order: 'source-first' };
}

/** The subject that ends at token `p`, or the noun that the relative or participle clause ending there belongs to. */
function subjectEndingAt(r: Reading, p: number, floor: number): NounPhrase | null {
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
function opensClause(r: Reading, i: number, floor: number): boolean {
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

function isDigits(r: Reading, phrase: NounPhrase): boolean {
  return (
    phrase.end - phrase.first === 1 && r.tokens.kinds[phrase.head] === TokenKind.NUMBER && r.entityOf[phrase.head] === 0
  );
}

function isRelative(r: Reading, i: number): boolean {
  return r.words[i] === 'who' || r.words[i] === 'which' || (r.words[i] === 'that' && r.tags[i] === Tag.PRON);
}

/** The noun phrase that a relative pronoun at token `i` refers to. */
function antecedentOf(r: Reading, i: number, floor: number): NounPhrase | null {
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

/** "Hugh Hill, 45, a doctor, said": token `p` is the comma, bracket or dash before the verb. */
function subjectBeforeBreak(r: Reading, p: number, floor: number): NounPhrase | null {
  let close = p;
  let appositive: NounPhrase | null = null;
  for (let round = 0; round < 4; round++) {
    const open = openingBreak(r, close, floor);
    if (open <= floor) return appositive;
    if (r.words[close] === ')') return subjectEndingAt(r, open - 1, floor);
    if (!isAside(r, open + 1, close)) return appositive;
    const whole = nounPhraseEndingAt(r, close - 1, open + 1);
    if (whole && whole.first === open + 1 && isName(r, whole)) appositive ??= whole;
    const last = skipBracket(r, open - 1, floor);
    const subject = subjectEndingAt(r, last, floor);
    if (!subject && r.tokens.kinds[last] !== TokenKind.NUMBER) return appositive;
    // "Hill, 45, a doctor," and "Smith, a banker, who": one aside behind another
    if (subject && !(isComma(r, subject.first - 1) && isAsideStart(r, subject.first))) {
      return appositive && !isBareName(r, subject) ? appositive : subject;
    }
    close = open;
  }
  return appositive;
}

/** The token before a bracket that ends at `i`: "the Education Policy Forum (EPF), a think tank". */
function skipBracket(r: Reading, i: number, floor: number): number {
  if (r.words[i] !== ')') return i;
  const open = openingBreak(r, i, floor);
  return open > floor ? open - 1 : i;
}

/** The comma, bracket or dash that opens the aside that the mark at `close` closes. */
function openingBreak(r: Reading, close: number, floor: number): number {
  const mark = r.text.charCodeAt(r.tokens.starts[close]!);
  for (let k = close - 1; k >= floor; k--) {
    if (mark === 0x29 /* ) */) {
      if (r.words[k] === '(') return k;
    } else if (isBreak(r, k) && (mark === 0x2c) === (r.words[k] === ',')) return k;
    else if (isDoubleQuote(r, k)) return -1;
  }
  return -1;
}

/** Whether tokens `from..to` can stand between a name and its verb: no main clause of their own. */
function isAside(r: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = r.words[from]!;
  if (/^(?:who|whose|which|whom|where|when|while|speaking|along|including|like|as|a|an|the|one|of|from)$/.test(first))
    return true;
  if (r.tags[from] === Tag.VERB || r.tags[from] === Tag.ADP || r.tags[from] === Tag.ADV) return true;
  for (let i = from; i < to; i++) {
    if (r.tags[i] === Tag.AUX) return false;
    if (r.tags[i] === Tag.VERB && !/(?:ing|ed|en)$/.test(r.words[i]!)) return false;
  }
  return true;
}

/** "a doctor", "who runs it": begins like something said about the noun before it. */
function isAsideStart(r: Reading, i: number): boolean {
  return r.tags[i] === Tag.DET;
}

function isName(r: Reading, phrase: NounPhrase): boolean {
  return (r.tags[phrase.head] === Tag.PROPN || r.entityOf[phrase.head] !== 0) && isCapitalised(r, phrase.head);
}

/** A name without a determiner: "Smith", not "the Mayor". */
function isBareName(r: Reading, phrase: NounPhrase): boolean {
  return isName(r, phrase) && r.tags[phrase.first] !== Tag.DET;
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
  return mentionRange(r, namedIn(r, phrase, ceiling));
}

/** "his daughter, Mona Khoury": the name in apposition says more than the role. */
export function namedIn(r: Reading, phrase: NounPhrase, ceiling: number): NounPhrase {
  if (isBareName(r, phrase) || phrase.end + 1 >= ceiling || r.words[phrase.end] !== ',') return phrase;
  const named = nounPhraseFrom(r, phrase.end + 1, ceiling);
  if (!named || !isBareName(r, named) || !isCapitalised(r, named.first)) return phrase;
  // "According to exit polls, Smith had a lead": the subject of the clause, no apposition
  const next = r.tags[named.end];
  return named.end < ceiling && (next === Tag.VERB || next === Tag.AUX || next === Tag.ADV) ? phrase : named;
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

/** ", adding that": the subject of the clause before; "officials saying that": the noun before. */
function participleSubject(r: Reading, verb: VerbCue, floor: number, earlier: readonly Cue[]): Range | null {
  // "quoted the director as saying"
  const p = r.words[verb.first - 1] === 'as' ? verb.first - 2 : verb.first - 1;
  if (p >= floor && isNominal(r, p)) {
    const phrase = nounPhraseEndingAt(r, p, floor);
    // "sent up a note asking": an object of another verb speaks for that verb's subject
    const left = phrase ? r.tags[phrase.first - 1] : undefined;
    if (phrase && (p < verb.first - 1 || (left !== Tag.VERB && left !== Tag.ADP))) return mentionRange(r, phrase);
  }
  const first = r.firstTokens[r.sentenceOf[verb.first]!]!;
  if (verb.first - first <= 1) return subjectAfterComma(r, verb.end);
  return sharedSubject(r, verb.first, floor, earlier);
}

/** "Citing the delays, Smith resigned": the subject of the main clause that follows. */
function subjectAfterComma(r: Reading, from: number): Range | null {
  const ceiling = Math.min(sentenceEnd(r, r.sentenceOf[from - 1]!), from + REACH);
  for (let i = from; i + 1 < ceiling; i++) {
    if (!isComma(r, i)) continue;
    const phrase = nounPhraseFrom(r, isDoubleQuote(r, i + 1) ? i + 2 : i + 1, ceiling);
    if (phrase && (r.tags[phrase.end] === Tag.VERB || r.tags[phrase.end] === Tag.AUX || r.tags[phrase.end] === Tag.ADV))
      return mentionRange(r, phrase);
  }
  return null;
}

/** The subject of the last finite clause before token `at`: "Smith hailed the deal and said". */
function sharedSubject(r: Reading, at: number, floor: number, earlier: readonly Cue[]): Range | null {
  const shared = enclosingCue(r, at, floor, earlier);
  if (shared) return shared.source;
  for (let i = at - 1; i > floor; i--) {
    if (isDoubleQuote(r, i)) {
      i = openingQuote(r, i, floor);
      continue;
    }
    if (r.tags[i] !== Tag.VERB && r.tags[i] !== Tag.AUX) continue;
    if (r.words[i]!.endsWith('ing') || r.words[i - 1] === 'to') continue;
    const p = skipTimeBefore(r, i, floor) - 1;
    if (p < floor) continue;
    const phrase = isNominal(r, p)
      ? subjectEndingAt(r, p, floor)
      : isRelative(r, p)
        ? antecedentOf(r, p, floor)
        : isBreak(r, p)
          ? subjectBeforeBreak(r, p, floor)
          : null;
    if (phrase) return mentionRange(r, phrase);
  }
  return null;
}

/**
 * The cue in the same sentence whose subject goes on at token `at`: not that of a clause reported by another cue, as in
 * "Smith said the board had promised a study and warned of delays".
 */
function enclosingCue(r: Reading, at: number, floor: number, earlier: readonly Cue[]): Cue | null {
  let found: Cue | null = null;
  for (let k = earlier.length - 1; k >= 0 && earlier.length - k < 6; k--) {
    const cue = earlier[k]!;
    if (cue.sentence !== r.sentenceOf[at] || cue.firstToken < floor) break;
    if (!cue.source || cue.endToken > at || cue.lemma === 'according to') continue;
    if (closesQuotation(r, cue.endToken, at)) break;
    if (found && !isEmbedded(r, found)) break;
    found = cue;
  }
  return found;
}

/** The subject stands right behind another cue or "that", not behind "and", a comma or the like. */
function isEmbedded(r: Reading, cue: Cue): boolean {
  if (!cue.source || cue.order !== 'source-first') return false;
  const before = tokenFrom(r.tokens, cue.source.start) - 1;
  if (before < 0 || r.sentenceOf[before] !== cue.sentence) return false;
  return (
    !isBreak(r, before) && !isDoubleQuote(r, before) && r.tags[before] !== Tag.CCONJ && r.words[before] !== 'while'
  );
}

/** Whether a quotation that began before token `from` ends before `to`. */
function closesQuotation(r: Reading, from: number, to: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let i = from; i < to; i++) {
    const code = r.text.charCodeAt(r.tokens.starts[i]!);
    if (code === 0x201c || code === 0xab) depth++;
    else if (code === 0x201d || code === 0xbb) depth--;
    else if (code === 0x22) straight++;
    if (depth < 0) return true;
  }
  return straight % 2 === 1;
}

/** The token of the mark that opens the quotation that ends at token `close`; `close` itself where there is none. */
function openingQuote(r: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (isDoubleQuote(r, i)) return i;
  return close;
}

/** Skips adverbs and times between subject and verb: "Smith late on Sunday urged", "the ministry also said". */
function skipTimeBefore(r: Reading, at: number, floor: number): number {
  let i = at;
  while (i > floor) {
    const word = r.words[i - 1]!;
    const tag = r.tags[i - 1];
    if (r.tokens.kinds[i - 1] === TokenKind.PUNCTUATION) break;
    if (TIME_WORDS.has(word) && !r.entityOf[i - 1]) i--;
    else if (i < at && /^(?:on|in|late|early|last|this|next|earlier|that|the|at)$/.test(word)) i--;
    else if ((tag === Tag.ADV && !isNominal(r, i - 1)) || word === 'there' || word === 'here') i--;
    else if (i < at && r.tokens.kinds[i - 1] === TokenKind.NUMBER) i--;
    else break;
  }
  return i;
}

function isComma(r: Reading, i: number): boolean {
  return r.words[i] === ',';
}

/** Comma, dash between words, bracket, semicolon or colon. */
function isBreak(r: Reading, i: number): boolean {
  const { starts, ends, kinds } = r.tokens;
  if (kinds[i] === TokenKind.DASH) return !(ends[i - 1] === starts[i] && ends[i] === starts[i + 1]);
  const code = r.text.charCodeAt(starts[i]!);
  return code === 0x2c || code === 0x28 || code === 0x29 || code === 0x3b || code === 0x3a;
}

function isDoubleQuote(r: Reading, i: number): boolean {
  return charClass(r.text.charCodeAt(r.tokens.starts[i]!)) === CharClass.DOUBLE_QUOTE;
}

function isSingleQuote(r: Reading, i: number): boolean {
  return (
    r.tokens.ends[i]! - r.tokens.starts[i]! === 1 &&
    charClass(r.text.charCodeAt(r.tokens.starts[i]!)) === CharClass.SINGLE_QUOTE
  );
}
