/**
 * Texts as training units: runs of tokens that may be names, with features and the labels that the source allows.
 */
import { type FeatureContext, FeatureList, readContext, type WordTables } from '../../src/entities/feature-context.js';
import { nextUnit, readFeatures } from '../../src/entities/features.js';
import { addFirstPassFeatures, readFirstPass } from '../../src/entities/first-pass.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import type { Tokens } from '../../src/tokens/tokens.js';
import type { AnnotatedDocument } from './documents.js';
import { ANY_LABEL, labelMask } from './labels.js';

/** Feature ids and label masks of all units of a corpus, in flat arrays. */
export class UnitStore {
  /** First token of each unit; one more at the end. */
  readonly unitFirst: number[] = [0];
  /** Weight of each unit in training. */
  readonly unitWeight: number[] = [];
  /** Number of the text, within its source, that each unit stands in. */
  readonly unitText: number[] = [];
  /** First feature of each token; one more at the end. */
  readonly tokenFirst: number[] = [0];
  /** Allowed labels of each token. */
  readonly masks: number[] = [];
  /** Features that only the second pass has. */
  readonly late: Set<number> = new Set();
  private hashes: Int32Array = new Int32Array(1 << 20);
  private used = 0;

  get units(): number {
    return this.unitWeight.length;
  }

  get features(): Int32Array {
    return this.hashes.subarray(0, this.used);
  }

  addToken(list: FeatureList, mask: number): void {
    if (this.used + list.count > this.hashes.length) {
      const larger = new Int32Array(this.hashes.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes.set(list.hashes.subarray(0, list.count), this.used);
    this.used += list.count;
    this.tokenFirst.push(this.used);
    this.masks.push(mask);
  }

  endUnit(weight: number, text: number): void {
    this.unitFirst.push(this.masks.length);
    this.unitWeight.push(weight);
    this.unitText.push(text);
  }
}

/** Adds the units of a document; with the labels of a first pass, for the second. */
export function addDocument(
  store: UnitStore,
  document: AnnotatedDocument,
  weight: number,
  tables: WordTables,
  text: number,
  firstPass?: (context: FeatureContext) => Uint8Array,
): void {
  const tokens = tokenize(document.text);
  const context = readContext(tokens, findSentences(document.text, {}), tables);
  const masks = allowedLabels(document, tokens);
  const pass = firstPass && readFirstPass(context, firstPass(context));
  const list = new FeatureList();
  for (let unit = nextUnit(context.layout, 0); unit; unit = nextUnit(context.layout, unit.end)) {
    for (let i = unit.first; i < unit.end; i++) {
      readFeatures(context, i, list);
      if (pass) {
        const before = list.count;
        addFirstPassFeatures(context, pass, i, list);
        for (let k = before; k < list.count; k++) store.late.add(list.hashes[k]!);
      }
      store.addToken(list, masks[i]!);
    }
    store.endUnit(weight, text);
  }
}

/** The labels that the annotation allows for each token. */
export function allowedLabels(document: AnnotatedDocument, tokens: Tokens): Int32Array {
  const masks = new Int32Array(tokens.count).fill(1);
  for (const { start, end, allow } of document.uncertain ?? []) {
    const [first, last] = tokensOf(tokens, start, end);
    for (let i = first; i <= last; i++) {
      masks[i]! |= allow ? labelMask(allow, false) | (i > first ? labelMask(allow, true) : 0) : ANY_LABEL;
    }
  }
  for (const { start, end, label, allow = [] } of document.spans) {
    const [first, last] = tokensOf(tokens, start, end);
    if (first > last) continue;
    const exact = tokens.starts[first] === start && tokens.ends[last] === end;
    for (let i = first; i <= last; i++) {
      masks[i] = exact ? labelMask([label, ...allow], i > first) : ANY_LABEL;
    }
  }
  return masks;
}

/** First and last token that touch a stretch of text. */
function tokensOf(tokens: Tokens, start: number, end: number): [number, number] {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.count && tokens.starts[last]! < end) last++;
  return [low, last - 1];
}
