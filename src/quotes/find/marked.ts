/**
 * Which marked segments are quotations, and which are titles, nicknames, scare quotes or words as words.
 *
 * The tests run in order, the sure ones first; the first that knows the answer decides. A fragment that no test
 * knows is a quotation only where something in its sentence reports speech.
 */
import { NAMING_PARTICIPLES, WORD_NOUNS, WORK_NOUNS } from '../../lexicon/naming-words.js';
import { CharClass, charClass, isQuotationMark } from '../../text/characters.js';
import { partitionPoint } from '../../text/partition-point.js';
import type { MarkedSegment } from '../../text/quotation-marks.js';
import { tokenFrom } from '../../tokens/lookup.js';
import { Tag } from '../../tokens/tags.js';
import { TokenKind, type Tokens } from '../../tokens/tokens.js';
import type { Cue } from '../draft.js';

/** What the tests look at. */
export interface MarkedContext {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly cues: readonly Cue[];
}

/** A segment with the facts that several tests use. */
interface Candidate {
  readonly segment: MarkedSegment;
  /** Tokens of the content. */
  readonly first: number;
  readonly end: number;
  /** The token before the opening mark, and the one behind the closing mark. */
  readonly before: number;
  readonly after: number;
  readonly words: number;
  readonly capitalised: number;
  /** The content's last character ends a sentence; or is a comma. */
  readonly stopped: boolean;
  readonly punctuated: boolean;
  readonly hasVerb: boolean;
}

type Test = (candidate: Candidate, context: MarkedContext) => boolean | undefined;

const TESTS: readonly Test[] = [
  nothingSaid,
  unopened,
  nickname,
  namedBefore,
  titleOfWork,
  heading,
  longEnough,
  sentenceInMarks,
  sentenceAlone,
  cueBehind,
  cueBefore,
  characterised,
];

/** The segments that are quoted speech or writing; in text order, as given. */
export function findQuotations(segments: readonly MarkedSegment[], context: MarkedContext): MarkedSegment[] {
  const found: MarkedSegment[] = [];
  let previousEnd = -1;
  for (const segment of segments) {
    const candidate = candidateOf(segment, context);
    const isJoined = previousEnd >= 0 && joinsFragment(context.tokens, previousEnd, candidate);
    if (!isJoined && !isQuotation(candidate, context)) continue;
    if (candidate.words === 0) continue;
    found.push(segment);
    previousEnd = candidate.end;
  }
  return found;
}

/** called him “unstable” and “sick”, a “bully” and a “narcissist”: what joins a quoted fragment is one too. */
function joinsFragment(tokens: Tokens, previousEnd: number, { before, punctuated, words }: Candidate): boolean {
  const opening = before + 1;
  if (opening <= previousEnd || opening - previousEnd > 5 || (words > 6 && !punctuated)) return false;
  let joined = false;
  for (let i = previousEnd + 1; i < opening; i++) {
    const word = wordAt(tokens, i);
    if (word === 'and' || word === 'or' || word === ',') joined = true;
    else if (word !== 'a' && word !== 'an' && word !== 'the' && word !== 'as' && word !== 'of') return false;
  }
  return joined || tokens.text[tokens.ends[previousEnd - 1]! - 1] === ',';
}

function isQuotation(candidate: Candidate, context: MarkedContext): boolean {
  for (const test of TESTS) {
    const answer = test(candidate, context);
    if (answer !== undefined) return answer;
  }
  return false;
}

function candidateOf(segment: MarkedSegment, { tokens, tags }: MarkedContext): Candidate {
  const { text, starts, kinds } = tokens;
  const first = tokenFrom(tokens, segment.contentStart);
  let end = first;
  let words = 0;
  let capitalised = 0;
  let hasVerb = false;
  for (; end < tokens.count && starts[end]! < segment.contentEnd; end++) {
    const kind = kinds[end]!;
    if (kind !== TokenKind.WORD && kind !== TokenKind.NUMBER) continue;
    words++;
    if (charClass(text.charCodeAt(starts[end]!)) !== CharClass.LOWER) capitalised++;
    if (tags[end] === Tag.VERB || tags[end] === Tag.AUX) hasVerb = true;
  }
  let last = segment.contentEnd - 1;
  while (last > segment.contentStart && isSpaceOrMark(charClass(text.charCodeAt(last)))) last--;
  const stopped = charClass(text.charCodeAt(last)) === CharClass.STOP;
  const punctuated = stopped || text.charCodeAt(last) === 0x2c;
  const before = tokenFrom(tokens, segment.start) - 1;
  const after = tokenFrom(tokens, segment.end);
  return { segment, first, end, before, after, words, capitalised, stopped, punctuated, hasVerb };
}

function isSpaceOrMark(cls: number): boolean {
  return cls === CharClass.SPACE || isQuotationMark(cls);
}

/** Marks around nothing that could be said. */
function nothingSaid({ words }: Candidate): boolean | undefined {
  return words === 0 ? false : undefined;
}

/** We won,” he said: a stray closing mark ends a quotation only behind a comma or a stop. */
function unopened({ segment, punctuated }: Candidate): boolean | undefined {
  return segment.opened || punctuated ? undefined : false;
}

/** Robert “Bobby” Scott: between two parts of a name. */
function nickname({ before, after, words, capitalised }: Candidate, { tokens }: MarkedContext): boolean | undefined {
  if (words > 3 || capitalised === 0) return undefined;
  const isUpper = (token: number): boolean =>
    charClass(tokens.text.charCodeAt(tokens.starts[token] ?? tokens.text.length)) === CharClass.UPPER;
  return isUpper(before) && isUpper(after) && capitalised === words ? false : undefined;
}

/** The term “…”, dubbed “…”, so-called “…”. */
function namedBefore({ before, words }: Candidate, { tokens }: MarkedContext): boolean | undefined {
  if (words > 6) return undefined;
  const word = wordAt(tokens, before);
  if (WORD_NOUNS.has(word) || NAMING_PARTICIPLES.has(word)) return false;
  const second = wordAt(tokens, before - 1);
  if (word === 'as' && NAMING_PARTICIPLES.has(second)) return false;
  return word === 'called' && (second === '-' || second === 'so') ? false : undefined;
}

/** CBS's “Face the Nation,” the film “…”, her “Keepin’ It Real” radio show: capitals throughout. */
function titleOfWork(
  { first, end, before, after, words, capitalised }: Candidate,
  { tokens, tags }: MarkedContext,
): boolean | undefined {
  if (words > 12) return undefined;
  if (!hasTitleCase(tokens, first, end)) return undefined;
  // the film “…”, in his 2012 book, “…”
  if (WORK_NOUNS.has(wordAt(tokens, before)) || WORK_NOUNS.has(wordAt(tokens, before - 1))) return false;
  if (tokens.kinds[before] === TokenKind.POSSESSIVE) return false;
  if (words >= 2 && capitalised >= 2) {
    const tag = tags[before];
    if (tag === Tag.ADP || tag === Tag.DET || tag === Tag.PRON) return false;
    if (WORK_NOUNS.has(wordAt(tokens, after)) || WORK_NOUNS.has(wordAt(tokens, after + 1))) return false;
  }
  return undefined;
}

/** ‘Coal Is Not the Villain.’ alone in its paragraph: a heading, whatever it echoes. */
function heading(
  { segment, first, end, words, capitalised }: Candidate,
  { tokens }: MarkedContext,
): boolean | undefined {
  if (words < 3 || words > 12 || capitalised < 3 || !hasTitleCase(tokens, first, end)) return undefined;
  const { text } = tokens;
  return opensLine(text, segment.start) && closesLine(text, segment.end) ? false : undefined;
}

function opensLine(text: string, offset: number): boolean {
  return offset === 0 || charClass(text.charCodeAt(offset - 1)) === CharClass.BREAK;
}

function closesLine(text: string, offset: number): boolean {
  const end = charClass(text.charCodeAt(offset)) === CharClass.STOP ? offset + 1 : offset;
  return end >= text.length || charClass(text.charCodeAt(end)) === CharClass.BREAK;
}

/** Every word but the small ones has a capital: “A Change Is Gonna Come”. */
function hasTitleCase(tokens: Tokens, first: number, end: number): boolean {
  const { text, starts, ends, kinds } = tokens;
  for (let i = first; i < end; i++) {
    if (kinds[i] !== TokenKind.WORD) continue;
    const isLower = charClass(text.charCodeAt(starts[i]!)) === CharClass.LOWER;
    if (isLower && (i === first || ends[i]! - starts[i]! > 4)) return false;
  }
  return end > first;
}

/** Scare quotes are short, and titles have capitals. */
function longEnough({ words, capitalised }: Candidate): boolean | undefined {
  return words >= 8 || (words >= 4 && capitalised * 2 <= words) ? true : undefined;
}

/** “We won,” – punctuation inside the marks and a verb. */
function sentenceInMarks({ punctuated, hasVerb, words }: Candidate): boolean | undefined {
  return punctuated && hasVerb && words >= 3 ? true : undefined;
}

/** “Eleven.” “Which part?” “Order! Order!” – a sentence of its own, however short. */
function sentenceAlone(
  { segment, after, stopped, punctuated }: Candidate,
  { tokens, tags }: MarkedContext,
): boolean | undefined {
  if (!punctuated || !startsSentence(tokens.text, segment.start)) return undefined;
  // “In my trade,” came the reply.
  return stopped || tags[after] === Tag.VERB ? true : undefined;
}

/** Whether what stands before an offset ends a sentence, opens a paragraph or is a colon. */
function startsSentence(text: string, offset: number): boolean {
  let i = offset - 1;
  const limit = Math.max(0, offset - 8);
  for (; i >= limit; i--) {
    const cls = charClass(text.charCodeAt(i));
    if (cls === CharClass.BREAK || cls === CharClass.STOP || text.charCodeAt(i) === 0x3a) return true;
    if (!isSpaceOrMark(cls)) return false;
  }
  return i < 0;
}

/** “No,” she said. “Sand!” said Smith. */
function cueBehind({ end, after, punctuated }: Candidate, { tokens, cues }: MarkedContext): boolean | undefined {
  const cue = cues[cueFrom(cues, end)];
  if (!cue || cue.firstToken > end + 14) return undefined;
  const first = cue.order === 'source-first' && cue.source ? tokenFrom(tokens, cue.source.start) : cue.firstToken;
  const gap = first - end;
  if (gap < 1) return undefined;
  return punctuated || wordAt(tokens, after) === ',' ? gap <= 6 || undefined : undefined;
}

/** called the timing “brave”, warned of “an emptying”, said the measure “hollows out” it. */
function cueBefore({ first, before }: Candidate, { tokens, cues }: MarkedContext): boolean | undefined {
  const cue = cues[cueFrom(cues, first) - 1];
  if (!cue || first - cue.endToken > 14) return undefined;
  for (let i = cue.endToken; i <= before; i++) {
    const char = tokens.text[tokens.starts[i]!]!;
    if (char === ';' || char === '.' || char === '?') return undefined;
  }
  return true;
}

/** hailed the actor as “the comeback kid”: a verb, its object and "as"; not "sold as “fresh”". */
function characterised({ before }: Candidate, { tokens, tags }: MarkedContext): boolean | undefined {
  const as = tags[before] === Tag.DET ? before - 1 : before;
  if (wordAt(tokens, as) !== 'as') return undefined;
  let i = as - 1;
  while (i >= 0 && as - i < 10 && isObjectPart(wordAt(tokens, i), tags[i]!)) i--;
  return i >= 0 && i < as - 1 && tags[i] === Tag.VERB ? true : undefined;
}

function isObjectPart(word: string, tag: number): boolean {
  if (tag === Tag.ADP) return word === 'of';
  return (
    tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ || tag === Tag.DET || tag === Tag.NUM || tag === Tag.PRON
  );
}

/** Index of the first cue that starts at a token or after it. */
function cueFrom(cues: readonly Cue[], token: number): number {
  return partitionPoint(cues.length, (i) => cues[i]!.firstToken >= token);
}

/** A token in small letters; '' outside the text. */
function wordAt(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  return tokens.text.slice(tokens.starts[index]!, tokens.ends[index]!).toLowerCase();
}
