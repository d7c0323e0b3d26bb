/**
 * Feature templates of the name recogniser: what a token shows, hashed to 32 bits.
 *
 * Word and context templates follow the usual linear-chain recognisers (Finkel et al. 2005; Ratinov and Roth 2009);
 * word clusters and name lists follow Ratinov and Roth, statistics of the same form in the text Krishnan and
 * Manning 2006. Training and the library read this one file; a change here needs new weights.
 */
import { mixHashes } from '../model/hash.js';
import type { HashTable } from '../model/table.js';
import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import { type DocumentFacts, Fact, FACT_COUNT, OCCURRENCES, readDocument } from './document.js';
import { matchNames, type NameMatches } from './gazetteer.js';
import { type Layout, readLayout, Style } from './layout.js';
import { Case, Cue, readWords, type WordForm, type Words } from './words.js';

/** Tables that features look words up in. */
export interface WordTables {
  /** Lower-case word hash to 1-based id in the finest clustering. */
  readonly clusters: HashTable;
  /** For each finest id (and 0): coarse id, and coarsest id. */
  readonly coarse: ArrayLike<number>;
  readonly coarsest: ArrayLike<number>;
  /** Phrase hash to name lists. */
  readonly names: HashTable;
}

/** Everything that features of a text are read from. */
export interface FeatureContext {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly layout: Layout;
  readonly names: NameMatches;
  readonly document: DocumentFacts;
  readonly tables: WordTables;
}

/** Reads what features need, once for a text. */
export function readContext(tokens: Tokens, sentences: SentenceSpans, tables: WordTables): FeatureContext {
  const words = readWords(tokens, tables.clusters);
  const layout = readLayout(tokens, words, sentences);
  const names = matchNames(words, layout.candidate, tables.names);
  return { tokens, words, layout, names, document: readDocument(tokens, words, layout, names), tables };
}

/** Most features that a token can have. */
export const MOST_FEATURES = 256;

/** Outside the sentence. */
const NOWHERE = 0x6b43a9b5;
const SEED = 0x3c6ef372;

/** Collects the features of one token. */
export class FeatureList {
  readonly hashes: Int32Array = new Int32Array(MOST_FEATURES);
  count = 0;

  add(template: number, a: number): void {
    if (this.count < MOST_FEATURES) this.hashes[this.count++] = mixHashes(mixHashes(SEED, template), a);
  }

  add2(template: number, a: number, b: number): void {
    if (this.count < MOST_FEATURES) this.hashes[this.count++] = mixHashes(mixHashes(mixHashes(SEED, template), a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    if (this.count < MOST_FEATURES)
      this.hashes[this.count++] = mixHashes(mixHashes(mixHashes(mixHashes(SEED, template), a), b), c);
  }
}

/** Reads the features of token `i` into `list`. */
export function readFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  list.count = 0;
  addWordFeatures(context, i, list);
  addCueFeatures(context, i, list);
  addRunFeatures(context, i, list);
  addClusterFeatures(context, i, list);
  addNameListFeatures(context, i, list);
  addDocumentFeatures(context, i, list);
}

function formAt(context: FeatureContext, i: number, offset: number): WordForm | undefined {
  const k = i + offset;
  const { sentence } = context.layout;
  if (k < 0 || k >= sentence.length || sentence[k] !== sentence[i]) return undefined;
  return context.words.forms[context.words.ofToken[k]!];
}

/** The shape of a form; words of a headline in capitals count as capitalised words. */
function shapeHash(form: WordForm | undefined, style: number): number {
  if (!form) return NOWHERE;
  if (style === Style.CAPITALS && form.letterCase === Case.UPPER) return HEADLINE_WORD;
  return form.shortShape;
}

const HEADLINE_WORD = 0x1f83d9ab;

function addWordFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { layout } = context;
  const style = layout.style[i]!;
  const form = formAt(context, i, 0)!;
  const b1 = formAt(context, i, -1);
  const b2 = formAt(context, i, -2);
  const a1 = formAt(context, i, 1);
  const a2 = formAt(context, i, 2);
  const l = form.lower;
  const lb1 = b1?.lower ?? NOWHERE;
  const lb2 = b2?.lower ?? NOWHERE;
  const la1 = a1?.lower ?? NOWHERE;
  const la2 = a2?.lower ?? NOWHERE;
  const headline = style === Style.CAPITALS && form.letterCase === Case.UPPER;
  const shape = headline ? HEADLINE_WORD : form.shape;
  const short = shapeHash(form, style);
  const sb1 = shapeHash(b1, style);
  const sb2 = shapeHash(b2, style);
  const sa1 = shapeHash(a1, style);
  const sa2 = shapeHash(a2, style);
  const opens = layout.opens[i]!;

  list.add(1, 0);
  list.add(2, l);
  list.add(3, headline ? form.titled : form.cased);
  list.add(4, lb1);
  list.add(5, la1);
  list.add(6, lb2);
  list.add(7, la2);
  list.add2(8, lb1, l);
  list.add2(9, l, la1);
  list.add2(10, lb2, lb1);
  list.add2(11, la1, la2);
  list.add2(12, lb1, la1);
  list.add(13, shape);
  list.add2(14, sb1, short);
  list.add2(15, short, sa1);
  list.add3(16, sb1, short, sa1);
  list.add(17, b1?.shape ?? NOWHERE);
  list.add(18, a1?.shape ?? NOWHERE);
  list.add3(19, mixHashes(sb2, sb1), short, mixHashes(sa1, sa2));
  for (let n = 0; n < 4; n++) {
    if (form.prefixes[n] !== 0) list.add(20 + n, form.prefixes[n]!);
    if (form.suffixes[n] !== 0) list.add(24 + n, form.suffixes[n]!);
  }
  list.add(28, b1?.suffixes[2] ?? NOWHERE);
  list.add(29, a1?.suffixes[2] ?? NOWHERE);
  list.add(30, a1?.prefixes[2] ?? NOWHERE);
  list.add(31, b1?.prefixes[2] ?? NOWHERE);
  list.add2(32, form.suffixes[2]!, short);
  list.add2(33, l, opens);
  list.add3(34, short, opens, style);
  list.add2(35, short, lb1);
  list.add2(36, short, la1);
  list.add2(37, style, form.letterCase);
}

function cuesAt(context: FeatureContext, i: number, offset: number): number {
  return formAt(context, i, offset)?.cues ?? -1;
}

function addCueFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const offsets = [0, -1, 1, -2, 2, 3];
  for (let k = 0; k < offsets.length; k++) {
    const cues = cuesAt(context, i, offsets[k]!);
    if (cues !== 0) list.add(38 + k, cues);
  }
  const before = cuesAt(context, i, -1);
  const after = cuesAt(context, i, 1);
  for (let bit = 1; bit <= Cue.YEAR; bit <<= 1) {
    if (before > 0 && (before & bit) !== 0) list.add(54, bit);
    if (after > 0 && (after & bit) !== 0) list.add(55, bit);
  }
}

/** Templates over the run of capitalised words that the token stands in. */
function addRunFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { layout, words, tables } = context;
  const first = layout.runFirst[i]!;
  if (first < 0) return;
  const last = layout.runLast[i]!;
  const before = formAt(context, first, -1);
  const after = formAt(context, last, 1);
  const firstForm = words.forms[words.ofToken[first]!]!;
  const lastForm = words.forms[words.ofToken[last]!]!;
  const position = i === first ? (i === last ? 0 : 1) : i === last ? 2 : 3;
  const length = Math.min(last - first, 5);
  list.add2(44, before?.lower ?? NOWHERE, position);
  list.add2(45, after?.lower ?? NOWHERE, position);
  list.add2(46, lastForm.lower, position);
  list.add2(47, firstForm.lower, position);
  list.add2(48, length, position);
  list.add2(49, lastForm.suffixes[2]!, position);
  list.add2(50, coarseOf(tables, before), position);
  list.add2(51, coarseOf(tables, after), position);
  list.add2(52, coarseOf(tables, lastForm), position);
  let inside = 0;
  for (let k = first; k <= last && k < first + 8; k++) inside |= words.forms[words.ofToken[k]!]!.cues;
  list.add(53, inside);
  for (let bit = 1; bit <= Cue.YEAR; bit <<= 1) if ((lastForm.cues & bit) !== 0) list.add2(56, bit, position);
  // "of" joins two runs into one name: "Ministry of Foreign Affairs", "University of Cape Town".
  if (after && last + 2 < layout.capital.length && layout.candidate[last + 1] === 1) {
    list.add3(57, lastForm.lower, after.lower, position);
  }
  if (before && first >= 2 && layout.candidate[first - 1] === 1) {
    const head = formAt(context, first, -2);
    if (head) {
      list.add2(58, mixHashes(head.lower, before.lower), position);
      list.add2(59, mixHashes(head.cues, before.lower), position);
    }
  }
}

function fineOf(form: WordForm | undefined): number {
  return form ? form.cluster : -1;
}

function coarseOf(tables: WordTables, form: WordForm | undefined): number {
  return form ? tables.coarse[form.cluster]! : -1;
}

function coarsestOf(tables: WordTables, form: WordForm | undefined): number {
  return form ? tables.coarsest[form.cluster]! : -1;
}

function addClusterFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { tables, layout } = context;
  const form = formAt(context, i, 0)!;
  const b1 = formAt(context, i, -1);
  const a1 = formAt(context, i, 1);
  const b2 = formAt(context, i, -2);
  const a2 = formAt(context, i, 2);
  const short = shapeHash(form, layout.style[i]!);
  const coarse = coarseOf(tables, form);
  const coarseB1 = coarseOf(tables, b1);
  const coarseA1 = coarseOf(tables, a1);
  list.add(60, fineOf(form));
  list.add(61, coarse);
  list.add(62, coarsestOf(tables, form));
  list.add(63, fineOf(b1));
  list.add(64, coarseB1);
  list.add(65, coarsestOf(tables, b1));
  list.add(66, fineOf(a1));
  list.add(67, coarseA1);
  list.add(68, coarsestOf(tables, a1));
  list.add(69, coarseOf(tables, b2));
  list.add(70, coarseOf(tables, a2));
  list.add(71, fineOf(b2));
  list.add(72, fineOf(a2));
  list.add2(73, coarseB1, coarse);
  list.add2(74, coarse, coarseA1);
  list.add2(75, coarseB1, coarseA1);
  list.add2(76, coarse, short);
  list.add3(77, coarsestOf(tables, b1), coarsestOf(tables, form), coarsestOf(tables, a1));
  list.add2(78, fineOf(b1), fineOf(form));
  list.add2(79, fineOf(form), fineOf(a1));
  list.add2(80, fineOf(form), short);
  list.add2(81, fineOf(b1), short);
  list.add2(82, fineOf(a1), short);
  list.add2(83, coarsestOf(tables, b1), coarsestOf(tables, b2));
}

function addNameListFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { names, layout } = context;
  const { lists, position, person } = names;
  const { sentence } = layout;
  const inSentence = (k: number) => k >= 0 && k < sentence.length && sentence[k] === sentence[i];
  const here = lists[i]!;
  const personHere = person[i]!;
  if (here !== 0) {
    for (let bit = 1; bit <= here; bit <<= 1) if ((here & bit) !== 0) list.add2(90, bit, position[i]!);
    list.add2(91, here, position[i]!);
  }
  list.add2(92, here, personHere);
  const before = inSentence(i - 1) ? mixHashes(lists[i - 1]!, person[i - 1]!) : -1;
  const after = inSentence(i + 1) ? mixHashes(lists[i + 1]!, person[i + 1]!) : -1;
  list.add(93, before);
  list.add(94, after);
  list.add3(95, before, mixHashes(here, personHere), after);
  list.add2(96, mixHashes(here, personHere), shapeHash(formAt(context, i, 0), layout.style[i]!));
  if (here !== 0) {
    // A listed name inside a longer run is often part of another name: "Harbin Bank".
    let first = i;
    while (first > 0 && position[first]! > 2) first--;
    let last = i;
    while (last + 1 < position.length && position[last]! > 1 && position[last] !== 4 && position[last + 1]! > 2) last++;
    const startsRun = layout.runFirst[first] === first ? 1 : 0;
    const endsRun = layout.runLast[last] === last ? 2 : 0;
    list.add2(97, here, startsRun + endsRun);
    list.add2(98, here, formAt(context, last, 1)?.cues ?? -1);
    list.add2(99, here, formAt(context, first, -1)?.cues ?? -1);
  }
}

/** Templates over the other occurrences of the same word in the text. */
function addDocumentFeatures(context: FeatureContext, i: number, list: FeatureList): void {
  const { document, layout, words, tables } = context;
  if (layout.capital[i] === 0) return;
  const form = formAt(context, i, 0)!;
  const { counts, ofToken } = document;
  const base = form.lowerForm * FACT_COUNT;
  const others = (fact: number) => counts[base + fact]! - ((ofToken[i]! >> fact) & 1);
  const capitals = others(Fact.CAPITAL);
  const lower = others(Fact.LOWER);
  const inside = others(Fact.CAPITAL_INSIDE);
  const opens = layout.opens[i]!;
  list.add2(100, Math.min(lower, 2), opens);
  list.add2(101, Math.min(inside, 2), opens);
  list.add2(102, capitals === 0 ? 0 : capitals === 1 ? 1 : capitals < 4 ? 2 : 3, lower > 0 ? 1 : 0);
  list.add3(103, Math.min(lower, 1), Math.min(inside, 1), mixHashes(opens, layout.style[i]!));
  if (capitals > 0) {
    const known: readonly number[] = [
      Fact.AFTER_TITLE,
      Fact.BESIDE_SPEECH,
      Fact.AFTER_PREPOSITION,
      Fact.BEFORE_ORG,
      Fact.POSSESSIVE,
      Fact.AFTER_THE,
      Fact.AFTER_GIVEN_NAME,
      Fact.AFTER_ROLE,
    ];
    let summary = 0;
    for (let k = 0; k < known.length; k++) {
      const n = others(known[k]!);
      if (n === 0) continue;
      summary |= 1 << k;
      list.add2(104, known[k]!, n === capitals ? 2 : 1);
    }
    list.add(105, summary);
    list.add(106, share(others(Fact.BEFORE_CAPITAL), capitals));
    list.add(107, share(others(Fact.AFTER_CAPITAL), capitals));
    const seen = form.lowerForm * OCCURRENCES;
    for (let k = 0; k < OCCURRENCES; k++) {
      const at = document.occurrences[seen + k]!;
      if (at < 0) break;
      if (at === i) continue;
      const before = formAt(context, at, -1);
      const after = formAt(context, at, 1);
      list.add(108, before?.lower ?? NOWHERE);
      list.add(109, after?.lower ?? NOWHERE);
      list.add(110, coarseOf(tables, before));
      list.add(111, coarseOf(tables, after));
      if (layout.runFirst[at]! >= 0) {
        const last = words.forms[words.ofToken[layout.runLast[at]!]!]!;
        list.add(112, last.lower);
        if (last.cues !== 0) list.add(113, last.cues);
      }
    }
  }
  for (const offset of [-1, 1]) {
    const neighbour = formAt(context, i, offset);
    if (!neighbour || layout.capital[i + offset] === 0) continue;
    const at = neighbour.lowerForm * FACT_COUNT;
    let summary = 0;
    if (counts[at + Fact.AFTER_TITLE]! > 0) summary |= 1;
    if (counts[at + Fact.BESIDE_SPEECH]! > 0) summary |= 2;
    if (counts[at + Fact.AFTER_PREPOSITION]! > 0) summary |= 4;
    if (counts[at + Fact.BEFORE_ORG]! > 0) summary |= 8;
    if (counts[at + Fact.LOWER]! > 0) summary |= 16;
    list.add2(114, offset, summary);
  }
  const expansion = document.expansion[i]!;
  if (expansion >= 0) {
    const last = words.forms[expansion]!;
    list.add(115, last.lower);
    list.add(116, last.cues);
    list.add(117, coarseOf(tables, last));
  }
}

function share(some: number, all: number): number {
  return some === 0 ? 0 : some < all ? 1 : 2;
}

/** Tokens that may be names and stand together: the units that training and decoding work on. */
export function nextUnit(layout: Layout, from: number): { first: number; end: number } | undefined {
  const { candidate, sentence } = layout;
  let first = from;
  while (first < candidate.length && candidate[first] === 0) first++;
  if (first === candidate.length) return undefined;
  let end = first + 1;
  while (end < candidate.length && candidate[end] === 1 && sentence[end] === sentence[first]) end++;
  return { first, end };
}
