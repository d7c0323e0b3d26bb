/**
 * Where tokens stand: sentences, headline styles, runs of capitalised words, and which tokens can be in a name at all.
 */
import type { SentenceSpans } from '../sentences/spans.js';
import { CharClass, charClass } from '../text/characters.js';
import { TokenKind, type Tokens } from '../tokens/tokens.js';
import { type HashTable, lookUp } from '../model/table.js';
import { NameList, phraseHash } from './gazetteer.js';
import { Case, Cue, type Words } from './words.js';

/** How a sentence is written. */
export const Style = { PLAIN: 0, TITLE: 1, CAPITALS: 2, LOWER: 3 } as const;

/** Layout of a text, by token. */
export interface Layout {
  /** Number of the sentence that each token stands in. */
  readonly sentence: Int32Array;
  /** First token of each sentence, and the token count at the end. */
  readonly sentenceFirst: Int32Array;
  /** {@link Style} of the sentence of each token. */
  readonly style: Uint8Array;
  /** 1 where the token is written with a capital, or could be in a headline of capitals. */
  readonly capital: Uint8Array;
  /** 1 where the token can be part of a name; the rest are never looked at. */
  readonly candidate: Uint8Array;
  /** 1 where the token opens its sentence, quotation marks aside. */
  readonly opens: Uint8Array;
  /** First token of the run of capitalised tokens (hyphens inside) that the token stands in; -1 outside. */
  readonly runFirst: Int32Array;
  /** Last token of that run. */
  readonly runLast: Int32Array;
}

/** Most lower-case tokens between two capitalised ones of one name: "Ministry of the Interior". */
const LONGEST_GAP = 3;

/** Reads the layout of a text. */
export function readLayout(tokens: Tokens, words: Words, sentences: SentenceSpans, names: HashTable): Layout {
  const { count } = tokens;
  const sentence = new Int32Array(count);
  const firsts: number[] = [];
  let s = -1;
  for (let i = 0; i < count; i++) {
    const before = s;
    while (s + 1 < sentences.count && sentences.starts[s + 1]! <= tokens.starts[i]!) s++;
    if (s !== before || i === 0) firsts.push(i);
    sentence[i] = firsts.length - 1;
  }
  firsts.push(count);
  const sentenceFirst = Int32Array.from(firsts);
  const style = new Uint8Array(count);
  const capital = new Uint8Array(count);
  const opens = new Uint8Array(count);
  for (let n = 0; n + 1 < sentenceFirst.length; n++) {
    readSentence(tokens, words, sentenceFirst[n]!, sentenceFirst[n + 1]!, style, capital, opens);
  }
  const { runFirst, runLast } = readRuns(tokens, capital, sentence);
  const candidate = findCandidates(tokens, words, capital, sentenceFirst);
  addLowerCaseNames(words, style, names, candidate);
  return { sentence, sentenceFirst, style, capital, candidate, opens, runFirst, runLast };
}

function readSentence(
  tokens: Tokens,
  words: Words,
  first: number,
  end: number,
  style: Uint8Array,
  capital: Uint8Array,
  opens: Uint8Array,
): void {
  let lower = 0;
  let longLower = 0;
  let titled = 0;
  let upper = 0;
  let opened = false;
  let informal = false;
  for (let i = first; i < end; i++) {
    const form = words.forms[words.ofToken[i]!]!;
    if (tokens.kinds[i] === TokenKind.POSSESSIVE) continue;
    if (form.letterCase === Case.LOWER) {
      lower++;
      if (form.length > 3) longLower++;
    } else if (form.letterCase === Case.UPPER) upper++;
    else if (form.letterCase === Case.TITLE || form.letterCase === Case.MIXED) titled++;
    if (form.letterCase >= Case.TITLE && form.letterCase <= Case.MIXED) capital[i] = 1;
    if (!opened && form.letterCase !== Case.NONE) {
      opens[i] = 1;
      opened = true;
      informal = form.letterCase === Case.LOWER && tokens.kinds[i] === TokenKind.WORD;
    } else if (form.length === 1 && tokens.text[tokens.starts[i]!] === 'i') informal = true;
  }
  const endsInStop = charClass(tokens.text.charCodeAt(tokens.starts[end - 1]!)) === CharClass.STOP;
  let kind: number = Style.PLAIN;
  if (upper >= 2 && lower === 0 && upper >= 2 * titled) kind = Style.CAPITALS;
  else if (informal) kind = Style.LOWER;
  else if (!endsInStop && titled + upper >= 3 && titled + upper >= 3 * longLower) kind = Style.TITLE;
  for (let i = first; i < end; i++) style[i] = kind;
}

function readRuns(
  tokens: Tokens,
  capital: Uint8Array,
  sentence: Int32Array,
): { runFirst: Int32Array; runLast: Int32Array } {
  const { count, kinds } = tokens;
  const runFirst = new Int32Array(count).fill(-1);
  const runLast = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    if (capital[i] === 0) continue;
    let last = i;
    for (let next = i + 1; next < count && sentence[next] === sentence[i]; next++) {
      if (capital[next] === 1) last = next;
      else if (!(kinds[next] === TokenKind.DASH && touches(tokens, next))) break;
    }
    for (let k = i; k <= last; k++) {
      runFirst[k] = i;
      runLast[k] = last;
    }
    i = last;
  }
  return { runFirst, runLast };
}

/** A hyphen without spaces around it. */
function touches(tokens: Tokens, i: number): boolean {
  return (
    i > 0 && i + 1 < tokens.count && tokens.ends[i - 1] === tokens.starts[i] && tokens.ends[i] === tokens.starts[i + 1]
  );
}

function findCandidates(tokens: Tokens, words: Words, capital: Uint8Array, sentenceFirst: Int32Array): Uint8Array {
  const candidate = capital.slice();
  for (let n = 0; n + 1 < sentenceFirst.length; n++) {
    const first = sentenceFirst[n]!;
    const end = sentenceFirst[n + 1]!;
    let lastCapital = -1;
    for (let i = first; i < end; i++) {
      if (capital[i] === 1) {
        if (lastCapital >= 0 && i - lastCapital - 1 <= LONGEST_GAP) candidate.fill(1, lastCapital, i);
        // "al-Shabaab", "de la Cruz", "‘t Hooft": particles before the capital.
        for (let k = i - 1; k >= first && k >= i - 3 && mayLead(tokens, words, k); k--) candidate[k] = 1;
        lastCapital = i;
      } else if (lastCapital >= 0 && mayFollow(tokens, words, i, lastCapital)) {
        candidate.fill(1, lastCapital, i + 1);
      }
    }
  }
  return candidate;
}

/** Lists whose names are looked for in lower case. */
const LOWER_LISTS = ~(NameList.CONTINUES | NameList.CITY | NameList.NATURAL | NameList.EVENT | NameList.NATIONALITY);

/** Listed names in sentences that begin in lower case, or say "i": "my cousin in kerala", "i saw messi". */
function addLowerCaseNames(words: Words, style: Uint8Array, names: HashTable, candidate: Uint8Array): void {
  for (let i = 0; i < style.length; i++) {
    const form = words.forms[words.ofToken[i]!]!;
    if (style[i] !== Style.LOWER || form.letterCase !== Case.LOWER || form.length < 3) continue;
    const lists = lookUp(names, phraseHash([form.lower]), 0);
    if ((lists & LOWER_LISTS) === 0) continue;
    candidate[i] = 1;
    const next = i + 1;
    // The surname after a listed given name may be in no list.
    if ((lists & NameList.GIVEN_NAME) !== 0 && next < style.length && style[next] === Style.LOWER) candidate[next] = 1;
  }
}

function mayLead(tokens: Tokens, words: Words, i: number): boolean {
  const form = words.forms[words.ofToken[i]!]!;
  return tokens.kinds[i] === TokenKind.DASH || form.letterCase === Case.DIGIT || (form.cues & Cue.PARTICLE) !== 0;
}

/** "Boeing 737", "Covid-19", "Taiwan-made": numbers and what a hyphen joins on. */
function mayFollow(tokens: Tokens, words: Words, i: number, lastCapital: number): boolean {
  if (i - lastCapital > LONGEST_GAP) return false;
  if (words.forms[words.ofToken[i]!]!.letterCase === Case.DIGIT) return true;
  return tokens.kinds[i - 1] === TokenKind.DASH && touches(tokens, i - 1);
}
