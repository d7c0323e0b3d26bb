/**
 * What the rest of the text says about a word: how its other occurrences are written and what stands beside them.
 * One text only; nothing is shared between texts.
 */
import { mixHashes } from '../model/hash.js';
import type { Tokens } from '../tokens/tokens.js';
import { TokenKind } from '../tokens/tokens.js';
import type { NameMatches } from './gazetteer.js';
import { NameList } from './gazetteer.js';
import { type Layout, Style } from './layout.js';
import { Case, Cue, lowerHash, type Words } from './words.js';

/** What is counted about the occurrences of a lower-case form; one bit an occurrence, see {@link DocumentFacts}. */
export const Fact = {
  LOWER: 0,
  CAPITAL: 1,
  CAPITAL_INSIDE: 2,
  AFTER_TITLE: 3,
  BESIDE_SPEECH: 4,
  AFTER_PREPOSITION: 5,
  BEFORE_ORG: 6,
  POSSESSIVE: 7,
  AFTER_THE: 8,
  BEFORE_CAPITAL: 9,
  AFTER_CAPITAL: 10,
  AFTER_GIVEN_NAME: 11,
  AFTER_ROLE: 12,
} as const;

/** Number of facts. */
export const FACT_COUNT = 13;
/** Occurrences of a form whose neighbours are remembered. */
const REMEMBERED = 5;

/** Counts over the occurrences of each lower-case form. */
export interface DocumentFacts {
  /** Facts of each token, one bit each. */
  readonly ofToken: Int32Array;
  /** Counts by form: `counts[form * FACT_COUNT + fact]`. */
  readonly counts: Int32Array;
  /** The first few capitalised occurrences of each form, as token numbers, -1 where there are fewer. */
  readonly occurrences: Int32Array;
  /**
   * For a token of two to seven capitals: index into the word forms of the last word of a name with
   * those initials, or -1.
   */
  readonly expansion: Int32Array;
  /** How much of the text is about sport, 0 to 3: whether "Leeds" is a city or a team. */
  readonly sport: number;
}

/** Occurrences remembered for each form. */
export const OCCURRENCES: number = REMEMBERED;

/** Reads the facts of a text. */
export function readDocument(tokens: Tokens, words: Words, layout: Layout, names: NameMatches): DocumentFacts {
  const { count } = tokens;
  const ofToken = new Int32Array(count);
  const counts = new Int32Array(words.lowerFormCount * FACT_COUNT);
  const occurrences = new Int32Array(words.lowerFormCount * REMEMBERED).fill(-1);
  const the = theForm(words);
  for (let i = 0; i < count; i++) {
    const form = words.forms[words.ofToken[i]!]!;
    if (form.letterCase === Case.NONE || form.letterCase === Case.DIGIT) continue;
    if (layout.style[i] === Style.CAPITALS) continue;
    const facts = factsOf(i, tokens, words, layout, names, the);
    ofToken[i] = facts;
    const base = form.lowerForm * FACT_COUNT;
    for (let fact = 0; fact < FACT_COUNT; fact++) counts[base + fact]! += (facts >> fact) & 1;
    if (layout.capital[i] === 1) {
      const seen = form.lowerForm * REMEMBERED;
      for (let k = 0; k < REMEMBERED; k++) {
        if (occurrences[seen + k]! >= 0) continue;
        occurrences[seen + k] = i;
        break;
      }
    }
  }
  return { ofToken, counts, occurrences, expansion: findExpansions(tokens, words, layout), sport: sportOf(words) };
}

/** Words of sport in a thousand, from which the next level begins. */
const SPORT_LEVELS: readonly number[] = [4, 15, 30];

function sportOf({ forms, ofToken }: Words): number {
  let sport = 0;
  for (let i = 0; i < ofToken.length; i++) if ((forms[ofToken[i]!]!.cues & Cue.SPORT) !== 0) sport++;
  if (sport < 2) return 0;
  const share = (1000 * sport) / ofToken.length;
  return SPORT_LEVELS.filter((level) => share >= level).length;
}

function theForm(words: Words): number {
  const hash = lowerHash('the');
  const the = words.forms.find((form) => form.lower === hash);
  return the ? the.lowerForm : -1;
}

function factsOf(i: number, tokens: Tokens, words: Words, layout: Layout, names: NameMatches, the: number): number {
  if (layout.capital[i] === 0) return 1 << Fact.LOWER;
  const { sentence } = layout;
  const formAt = (k: number) => words.forms[words.ofToken[k]!]!;
  let facts = 1 << Fact.CAPITAL;
  if (layout.opens[i] === 0 && layout.style[i] !== Style.TITLE) facts |= 1 << Fact.CAPITAL_INSIDE;
  if (i > 0 && sentence[i - 1] === sentence[i]) {
    const before = formAt(i - 1);
    if ((before.cues & Cue.TITLE) !== 0) facts |= 1 << Fact.AFTER_TITLE;
    if ((before.cues & Cue.ROLE) !== 0) facts |= 1 << Fact.AFTER_ROLE;
    if ((before.cues & Cue.SPEECH) !== 0) facts |= 1 << Fact.BESIDE_SPEECH;
    if ((before.cues & Cue.PREPOSITION) !== 0) facts |= 1 << Fact.AFTER_PREPOSITION;
    if (before.lowerForm === the) facts |= 1 << Fact.AFTER_THE;
    if (layout.capital[i - 1] === 1 && layout.opens[i - 1] === 0) facts |= 1 << Fact.AFTER_CAPITAL;
    if ((names.person[i - 1]! & NameList.GIVEN_NAME) !== 0) facts |= 1 << Fact.AFTER_GIVEN_NAME;
  }
  if (i + 1 < tokens.count && sentence[i + 1] === sentence[i]) {
    const after = formAt(i + 1);
    if ((after.cues & Cue.SPEECH) !== 0) facts |= 1 << Fact.BESIDE_SPEECH;
    if ((after.cues & (Cue.ORG | Cue.COMPANY)) !== 0 && layout.capital[i + 1] === 1) facts |= 1 << Fact.BEFORE_ORG;
    if (tokens.kinds[i + 1] === TokenKind.POSSESSIVE) facts |= 1 << Fact.POSSESSIVE;
    if (layout.capital[i + 1] === 1) facts |= 1 << Fact.BEFORE_CAPITAL;
  }
  return facts;
}

/** Longest acronym looked for, in letters. */
const LONGEST_ACRONYM = 7;

/**
 * For acronyms, the last word of a name in the text with these initials: "Syrian Democratic Forces" tells what the SDF
 * is. Small words between ("Federal Bureau of Investigation") may be skipped or counted.
 */
function findExpansions(tokens: Tokens, words: Words, layout: Layout): Int32Array {
  const { count, text } = tokens;
  const expansion = new Int32Array(count).fill(-1);
  const wanted = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const form = words.forms[words.ofToken[i]!]!;
    if (form.letterCase !== Case.UPPER || form.length > LONGEST_ACRONYM || layout.style[i] === Style.CAPITALS) continue;
    const key = letterHash(text, tokens.starts[i]!, tokens.ends[i]!);
    const at = wanted.get(key);
    if (at) at.push(i);
    else wanted.set(key, [i]);
  }
  if (wanted.size === 0) return expansion;
  for (let i = 0; i < count; i++) {
    if (!startsWord(words, layout, i)) continue;
    let all = INITIALS_SEED;
    let capitalsOnly = INITIALS_SEED;
    let letters = 0;
    for (
      let k = i;
      k < Math.min(count, i + 24) && letters < LONGEST_ACRONYM && layout.sentence[k] === layout.sentence[i];
      k++
    ) {
      if (layout.candidate[k] === 0) break;
      if (tokens.kinds[k] !== TokenKind.WORD) continue;
      const letter = text.charCodeAt(tokens.starts[k]!) | 0x20;
      all = mixHashes(all, letter);
      letters++;
      if (layout.capital[k] === 0) continue;
      if (k > i && words.forms[words.ofToken[k]!]!.letterCase === Case.UPPER) break;
      capitalsOnly = mixHashes(capitalsOnly, letter);
      if (k === i) continue;
      const last = words.ofToken[k]!;
      for (const key of [all, capitalsOnly]) {
        for (const acronym of wanted.get(key) ?? []) if (expansion[acronym] === -1) expansion[acronym] = last;
        if (all === capitalsOnly) break;
      }
      if (wanted.has(all)) wanted.set(all, []);
      if (wanted.has(capitalsOnly)) wanted.set(capitalsOnly, []);
    }
  }
  return expansion;
}

const INITIALS_SEED = 0x2545f491;

function startsWord(words: Words, layout: Layout, i: number): boolean {
  return layout.capital[i] === 1 && words.forms[words.ofToken[i]!]!.letterCase !== Case.UPPER;
}

function letterHash(text: string, start: number, end: number): number {
  let hash = INITIALS_SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2e) hash = mixHashes(hash, code | 0x20);
  }
  return hash;
}
