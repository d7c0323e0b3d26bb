/**
 * From tokens to mentions in two passes: each scores every token that may be in a name and takes the best labels
 * (Viterbi); the second also sees what the first found elsewhere in the text.
 */
import type { LinearModel } from '../model/format.js';
import { forwardBackward, Lattice, spanProbability, viterbi } from '../model/lattice.js';
import { newSums, ROW, sumRows } from '../model/rows.js';
import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { EntityType } from '../types.js';
import { type FeatureContext, FeatureList, readContext, type WordTables } from './feature-context.js';
import { nextUnit, readFeatures } from './features.js';
import { addFirstPassFeatures, readFirstPass } from './first-pass.js';
import type { Mention } from './mention.js';

/** Longest chain decoded at once, in tokens: a text of capitals only is cut. */
const LONGEST_UNIT = 512;

/** Tokens decoded together. */
interface Unit {
  first: number;
  count: number;
}

/** Names that the model finds, in text order. */
export function decodeMentions(
  tokens: Tokens,
  sentences: SentenceSpans,
  model: LinearModel,
  tables: WordTables,
): Mention[] {
  const context = readContext(tokens, sentences, tables);
  const units = unitsOf(context);
  const labels = new Uint8Array(tokens.count);
  const sums = firstPass(context, units, model, labels);
  return secondPass(context, units, model, labels, sums);
}

/** The labels of the first pass alone, for training the second. */
export function decodeFirstPass(context: FeatureContext, model: LinearModel): Uint8Array {
  const labels = new Uint8Array(context.tokens.count);
  firstPass(context, unitsOf(context), model, labels);
  return labels;
}

function unitsOf(context: FeatureContext): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (let unit = nextUnit(context.layout, from); unit; unit = nextUnit(context.layout, from)) {
    const count = Math.min(unit.end - unit.first, LONGEST_UNIT);
    units.push({ first: unit.first, count });
    from = unit.first + count;
  }
  return units;
}

/** Writes the labels of the first pass; returns what its features add to the second, by token of the units in turn. */
function firstPass(
  context: FeatureContext,
  units: readonly Unit[],
  model: LinearModel,
  labels: Uint8Array,
): Int32Array {
  const size = model.labels.length;
  const total = units.reduce((sum, { count }) => sum + count, 0);
  const later = new Int32Array(total * ROW);
  const emissions = new Float64Array(LONGEST_UNIT * size);
  const sums = newSums();
  const list = new FeatureList();
  let done = 0;
  for (const { first, count } of units) {
    for (let t = 0; t < count; t++) {
      readFeatures(context, first + t, list);
      sumRows(model.rows, list.hashes, list.count, sums);
      for (let y = 0; y < size; y++) {
        emissions[t * size + y] = sums[y]! * model.scale;
        later[done * ROW + y] = sums[y]! + sums[ROW + y]!;
      }
      done++;
    }
    viterbi(model.chains[0]!, emissions, count, labels.subarray(first, first + count));
  }
  return later;
}

function secondPass(
  context: FeatureContext,
  units: readonly Unit[],
  model: LinearModel,
  labels: Uint8Array,
  earlier: Int32Array,
): Mention[] {
  const { tokens } = context;
  const size = model.labels.length;
  const chain = model.chains[1]!;
  const pass = readFirstPass(context, labels);
  const lattice = new Lattice(chain);
  const emissions = new Float64Array(LONGEST_UNIT * size);
  const best = new Uint8Array(LONGEST_UNIT);
  const sums = newSums();
  const list = new FeatureList();
  const mentions: Mention[] = [];
  let done = 0;
  for (const { first, count } of units) {
    for (let t = 0; t < count; t++) {
      list.count = 0;
      addFirstPassFeatures(context, pass, first + t, list);
      sumRows(model.rows, list.hashes, list.count, sums);
      for (let y = 0; y < size; y++) {
        emissions[t * size + y] = (sums[y]! + sums[ROW + y]! + earlier[done * ROW + y]!) * model.scale;
      }
      done++;
    }
    viterbi(chain, emissions, count, best);
    let filled = false;
    for (let t = 0; t < count; t++) {
      const label = best[t]!;
      if (label === 0) continue;
      let last = t;
      while (last + 1 < count && best[last + 1] === label + 1) last++;
      if (!filled) forwardBackward(lattice, emissions, count);
      filled = true;
      let probability = 0;
      let ofAnyType = 0;
      for (let type = 0; type < (size - 1) >> 1; type++) {
        const ofType = spanProbability(lattice, count, t, last, type);
        if (type === (label - 1) >> 1) probability = ofType;
        ofAnyType += ofType;
      }
      mentions.push({
        start: tokens.starts[first + t]!,
        end: tokens.ends[first + last]!,
        type: model.labels[label]!.slice(2) as EntityType,
        score: calibrate(probability, model.calibration),
        spanScore: calibrate(Math.min(1, ofAnyType), model.calibration),
      });
      t = last;
    }
  }
  return mentions;
}

/** Linear interpolation between the points of the calibration map. */
export function calibrate(probability: number, points: readonly (readonly [number, number])[]): number {
  let [x0, y0] = [0, 0];
  for (const [x1, y1] of points) {
    if (probability <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}
