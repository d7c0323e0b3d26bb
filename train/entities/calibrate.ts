/** Fits the map from the model's probabilities to how often such mentions are right (isotonic regression over bins). */
import { decodeMentions } from '../../src/entities/decode.js';
import type { WordTables } from '../../src/entities/feature-context.js';
import type { LinearModel } from '../../src/model/format.js';
import { findSentences } from '../../src/sentences/find.js';
import { tokenize } from '../../src/tokens/index.js';
import type { AnnotatedDocument } from './documents.js';
import { TYPES } from './labels.js';

/** A mention's score and whether span and type are right. */
export interface Judged {
  score: number;
  right: boolean;
}

/** Mentions in a bin. */
export interface Bin {
  count: number;
  /** Mean score. */
  score: number;
  /** Share that is right. */
  right: number;
}

/** What a model finds in texts that are annotated with these types, with scores as they are after its calibration. */
export function judgeMentions(
  documents: readonly AnnotatedDocument[],
  model: LinearModel,
  tables: WordTables,
  types: readonly string[] = TYPES,
): Judged[] {
  return documents.flatMap(({ text, spans }) => {
    const gold = new Set(spans.map(({ start, end, label }) => `${start}:${end}:${label}`));
    const mentions = decodeMentions(tokenize(text), findSentences(text, {}), model, tables);
    const judged = mentions.filter(({ type }) => types.includes(type));
    return judged.map(({ start, end, type, score }) => ({ score, right: gold.has(`${start}:${end}:${type}`) }));
  });
}

/** Bins of equal size, by score. */
export function binsOf(judged: readonly Judged[], count: number): Bin[] {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  return Array.from({ length: count }, (_, k) => {
    const part = sorted.slice(Math.floor((k * sorted.length) / count), Math.floor(((k + 1) * sorted.length) / count));
    const sum = (value: (one: Judged) => number) => part.reduce((total, one) => total + value(one), 0);
    return {
      count: part.length,
      score: sum((one) => one.score) / part.length,
      right: sum((one) => (one.right ? 1 : 0)) / part.length,
    };
  }).filter((bin) => bin.count > 0);
}

/** Points of the calibration map: ascending in both coordinates, from 0 to 1. */
export function fitCalibration(judged: readonly Judged[], bins = 32): [number, number][] {
  const pooled: Bin[] = [];
  for (const bin of binsOf(judged, bins)) {
    pooled.push(bin);
    // Pool adjacent violators (Ayer et al. 1955).
    while (pooled.length > 1 && pooled.at(-2)!.right > pooled.at(-1)!.right) {
      const b = pooled.pop()!;
      const a = pooled.pop()!;
      const count = a.count + b.count;
      const mean = (x: number, y: number) => (x * a.count + y * b.count) / count;
      pooled.push({ count, score: mean(a.score, b.score), right: mean(a.right, b.right) });
    }
  }
  const round = (x: number) => Number(x.toFixed(4));
  const points = pooled.map(({ score, right }): [number, number] => [round(score), round(right)]);
  return [[0, 0], ...points.filter(([x]) => x > 0 && x < 1), [1, points.at(-1)?.[1] ?? 1]];
}
