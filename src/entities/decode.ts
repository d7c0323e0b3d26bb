/**
 * From tokens to mentions: scores every token that may be in a name, then takes the best labels (Viterbi).
 */
import { scoreFeatures } from '../model/format.js';
import { forwardBackward, Lattice, spanProbability, viterbi } from '../model/lattice.js';
import type { SentenceSpans } from '../sentences/spans.js';
import type { Tokens } from '../tokens/tokens.js';
import type { EntityType } from '../types.js';
import { type FeatureContext, FeatureList, nextUnit, readContext, readFeatures, type WordTables } from './features.js';
import type { Mention } from './mention.js';
import type { Recogniser } from './model.js';

/** Longest chain decoded at once, in tokens: a text of capitals only is cut. */
const LONGEST_UNIT = 512;

/** Names that the model finds, in text order. */
export function decodeMentions(
  tokens: Tokens,
  sentences: SentenceSpans,
  recogniser: Recogniser,
  tables: WordTables,
): Mention[] {
  const context = readContext(tokens, sentences, tables);
  const { first: model, calibration } = recogniser;
  const lattice = new Lattice(model.chain);
  const list = new FeatureList();
  const mentions: Mention[] = [];
  const labels = model.chain.labels;
  let emissions = new Float64Array(64 * labels);
  let best = new Uint8Array(64);
  let from = 0;
  for (let unit = nextUnit(context.layout, from); unit; unit = nextUnit(context.layout, from)) {
    const end = Math.min(unit.end, unit.first + LONGEST_UNIT);
    const count = end - unit.first;
    from = end;
    if (best.length < count) {
      best = new Uint8Array(count * 2);
      emissions = new Float64Array(count * 2 * labels);
    }
    scoreUnit(context, unit.first, count, recogniser, list, emissions);
    viterbi(model.chain, emissions, count, best);
    if (!best.subarray(0, count).some((label) => label !== 0)) continue;
    forwardBackward(lattice, emissions, count);
    for (let t = 0; t < count; t++) {
      const label = best[t]!;
      if (label === 0) continue;
      let last = t;
      while (last + 1 < count && best[last + 1] === label + 1) last++;
      const probability = spanProbability(lattice, count, t, last, (label - 1) >> 1);
      mentions.push({
        start: tokens.starts[unit.first + t]!,
        end: tokens.ends[unit.first + last]!,
        type: model.labels[label]!.slice(2) as EntityType,
        score: calibrate(probability, calibration),
      });
      t = last;
    }
  }
  return mentions;
}

function scoreUnit(
  context: FeatureContext,
  first: number,
  count: number,
  recogniser: Recogniser,
  list: FeatureList,
  emissions: Float64Array,
): void {
  const { first: model } = recogniser;
  for (let t = 0; t < count; t++) {
    readFeatures(context, first + t, list);
    scoreFeatures(model, list.hashes, list.count, emissions, t * model.chain.labels);
  }
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
