/**
 * What features are read from, and the list that they are collected in.
 */
import { mixHashes } from '../model/hash.js';
import type { HashTable } from '../model/table.js';
import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import { type DocumentFacts, readDocument } from './document.js';
import { matchNames, type NameMatches } from './gazetteer.js';
import { type Layout, readLayout, Style } from './layout.js';
import { Case, readWords, type WordForm, type Words } from './words.js';

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
  const layout = readLayout(tokens, words, sentences, tables.names);
  const names = matchNames(words, layout.candidate, tables.names);
  return { tokens, words, layout, names, document: readDocument(tokens, words, layout, names), tables };
}

/** Most features that a token can have. */
export const MOST_FEATURES = 256;

/** Outside the sentence. */
export const NOWHERE: number = 0x6b43a9b5;
const SEED = 0x3c6ef372;

/** Collects the features of one token. */
export class FeatureList {
  readonly hashes: Int32Array = new Int32Array(MOST_FEATURES);
  /** Hash that each template begins with. */
  private readonly seeds: Int32Array = Int32Array.from({ length: 256 }, (_, template) => mixHashes(SEED, template));
  count = 0;

  add(template: number, a: number): void {
    if (this.count < MOST_FEATURES) this.hashes[this.count++] = mixHashes(this.seeds[template]!, a);
  }

  add2(template: number, a: number, b: number): void {
    if (this.count < MOST_FEATURES) this.hashes[this.count++] = mixHashes(mixHashes(this.seeds[template]!, a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    if (this.count < MOST_FEATURES) {
      this.hashes[this.count++] = mixHashes(mixHashes(mixHashes(this.seeds[template]!, a), b), c);
    }
  }
}

/** The form of the token at an offset from token `i`, within its sentence. */
export function formAt(context: FeatureContext, i: number, offset: number): WordForm | undefined {
  const k = i + offset;
  const { sentence } = context.layout;
  if (k < 0 || k >= sentence.length || sentence[k] !== sentence[i]) return undefined;
  return context.words.forms[context.words.ofToken[k]!];
}

/** The shape of a form; words of a headline in capitals count as capitalised words. */
export function shapeHash(form: WordForm | undefined, style: number): number {
  if (!form) return NOWHERE;
  if (style === Style.CAPITALS && form.letterCase === Case.UPPER) return HEADLINE_WORD;
  return form.shortShape;
}

/** Shape of a word in a headline of capitals. */
export const HEADLINE_WORD: number = 0x1f83d9ab;

/** Finest, coarse and coarsest cluster of a form; -1 outside the sentence. */
export function fineOf(form: WordForm | undefined): number {
  return form ? form.cluster : -1;
}

export function coarseOf(tables: WordTables, form: WordForm | undefined): number {
  return form ? tables.coarse[form.cluster]! : -1;
}

export function coarsestOf(tables: WordTables, form: WordForm | undefined): number {
  return form ? tables.coarsest[form.cluster]! : -1;
}
